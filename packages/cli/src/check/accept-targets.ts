import {nearest} from '../arguments.ts'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'
import type {CheckedExplainer} from './check-content.ts'

/**
 * Find the blocks that somebody verified.
 *
 * @param typed
 *   `SLUG#BLOCK`, `SLUG` or, where only one explainer has it, `BLOCK`; none means all.
 * @param checked
 *   Explainers there are.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   Ids of blocks by explainer; an explainer without list is accepted whole.
 * @throws {CommandError}
 *   When there is no such explainer or block.
 */
export function acceptTargets(
  typed: readonly string[],
  checked: readonly CheckedExplainer[],
  strings: Strings
): Map<string, string[] | undefined> {
  const targets = new Map<string, string[] | undefined>()
  if (!typed.length) for (const {explainer} of checked) targets.set(explainer.slug, undefined)
  for (const target of typed) {
    const [first = '', second] = target.split('#')
    const own = checked.find(({explainer}) => explainer.slug === first)
    const having = checked.filter(({explainer}) => explainer.blocks.some(({id}) => id === (second ?? first)))
    if (own && second === undefined) targets.set(first, undefined)
    else if (own && having.includes(own)) add(first, second!)
    else if (second === undefined && having.length === 1) add(having[0]!.explainer.slug, first)
    else throw new CommandError(strings.check.unknownBlock(target, nearest(target, namesOf(checked, own))))
  }
  return targets

  function add(slug: string, block: string): void {
    if (!targets.has(slug)) targets.set(slug, [block])
    else targets.get(slug)?.push(block)
  }
}

function namesOf(checked: readonly CheckedExplainer[], own: CheckedExplainer | undefined): string[] {
  const explainers = own ? [own] : checked
  return explainers.flatMap(({explainer: {slug, blocks}}) => [slug, ...blocks.map(({id}) => `${slug}#${id}`)])
}
