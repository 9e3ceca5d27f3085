import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'

/** A part of the work: `index` of `total`, from 1. */
export interface Shard {
  index: number
  total: number
}

/**
 * Read `I/N`.
 *
 * @param value
 *   As typed, or as a report says it.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   The part.
 * @throws {CommandError}
 *   When it is no part of a whole.
 */
export function readShard(value: string, strings: Strings): Shard {
  const [, index, total] = /^(\d{1,5})\/(\d{1,5})$/.exec(value)?.map(Number) ?? []
  if (index === undefined || total === undefined || index < 1 || index > total)
    throw new CommandError(strings.badShard(value))
  return {index, total}
}

/**
 * Take one part of a list; the parts in order are the list.
 *
 * @param items
 *   The list.
 * @param sizes
 *   How much work each item is.
 * @param shard
 *   Which part.
 * @returns
 *   Items that follow each other; parts are about as much work each.
 */
export function takeShard<Item>(
  items: readonly Item[],
  sizes: readonly number[],
  {index, total}: Shard
): Item[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0
  return items.filter((_, at) => {
    // An item belongs to the part that its middle falls in.
    const middle = done + sizes[at]! / 2
    done += sizes[at]!
    return Math.min(total, 1 + Math.floor((middle / (all || 1)) * total)) === index
  })
}
