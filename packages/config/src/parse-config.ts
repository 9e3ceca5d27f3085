import {isMap, isPair, LineCounter, type Node, parseDocument} from 'yaml'
import type {KeyPath} from './check-config.ts'
import type {Strings} from './strings.ts'

/** A config file that was read. */
export interface ParsedConfig {
  /** As plain data; `undefined` when the file cannot be understood. */
  value: unknown
  /** What cannot be understood, with its place. */
  problems: string[]
  /**
   * Say where something stands.
   *
   * @param path
   *   Keys and indexes that lead to it.
   * @param isKey
   *   Whether the key itself is meant, not its value.
   * @returns
   *   `line:column`, both from 1.
   */
  placeOf(path: KeyPath, isKey: boolean): string
}

/**
 * Read a config in YAML or JSON, which is YAML too.
 *
 * @param text
 *   The file.
 * @param isJson
 *   Whether it claims to be JSON; messages say so.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Its data, with places.
 */
export function parseConfig(text: string, isJson: boolean, strings: Strings): ParsedConfig {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter, prettyErrors: false, uniqueKeys: true})
  const say = (offset: number) => {
    const {line, col} = lineCounter.linePos(offset)
    return `${line}:${col}`
  }
  const problems = document.errors.slice(0, 1).map(({pos: [offset], code}) => {
    const message =
      code === 'DUPLICATE_KEY' ? strings.repeatedKey : strings.notUnderstood(isJson ? 'JSON' : 'YAML')
    return `${say(offset)}: ${message}`
  })
  return {
    value: problems.length ? undefined : toData(),
    problems,
    placeOf(path, isKey) {
      const key = isKey ? path.at(-1) : undefined
      const parent = isKey ? document.getIn(path.slice(0, -1), true) : undefined
      const pair = isMap(parent ?? document.contents)
        ? ((parent ?? document.contents) as {items: unknown[]}).items.find(
            (item) => isPair(item) && String(item.key) === key
          )
        : undefined
      const node = isKey ? (pair as {key?: Node} | undefined)?.key : document.getIn(path, true)
      return say((node as Node | undefined)?.range?.[0] ?? 0)
    }
  }

  function toData(): unknown {
    try {
      return document.toJS({maxAliasCount: 100})
    } catch {
      problems.push(`1:1: ${strings.notUnderstood(isJson ? 'JSON' : 'YAML')}`)
      return undefined
    }
  }
}
