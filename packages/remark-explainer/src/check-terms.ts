import type {VFile} from 'vfile'
import type {Explainer} from './explainer.ts'
import {placedReferences} from './inline-places.ts'
import {messages} from './messages.ts'
import {nearest} from './nearest.ts'
import {createProblems} from './problems.ts'

/**
 * Hold the terms that an explainer leads to against the glossary.
 *
 * @param explainer
 *   Explainer that was read.
 * @param slugs
 *   Slugs of the glossary's terms.
 * @param file
 *   The explainer's file; each term that the glossary lacks is a fatal message of it.
 * @returns
 *   True when the glossary has them all.
 */
export function checkTerms(explainer: Explainer, slugs: Iterable<string>, file: VFile): boolean {
  const known = [...new Set(slugs)]
  const problems = createProblems()
  for (const block of explainer.blocks)
    for (const {target, place} of placedReferences(block, 'term'))
      if (!known.includes(target)) problems.add(messages.unknownTerm(target, nearest(target, known)), place)
  return problems.tell(file)
}
