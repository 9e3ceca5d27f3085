import {type Analysis, fold} from 'retext-spanish'
import {expandEntry} from '../phrases/expand-entry.ts'
import type {Inflection} from '../phrases/phrase.ts'
import type {Finding} from '../rule.ts'
import type {Dictionary} from './dictionary.ts'
import {inflectionOf} from './own-phrases.ts'

/** Says of a finding whether an institution's dictionary allows the words it is about. */
export type Allowance = (ruleId: string, finding: Finding, analysis: Analysis) => boolean

/** The rule that asks what an acronym stands for. */
const acronymRule = 'sigla-sin-definir'

/**
 * Make the test for words that an institution's dictionary allows.
 *
 * @param dictionary
 *   Terms, acronyms and the names of these are allowed.
 * @returns
 *   The test; a finding about more than an allowed term, such as a long sentence, is never allowed.
 */
export function allowanceOf({terms = [], acronyms = {}}: Dictionary): Allowance {
  const known = new Set(Object.keys(acronyms))
  const forms = new Set([...terms, ...Object.values(acronyms)].flatMap(formsOf))
  const longest = Math.max(0, ...[...forms].map((form) => form.split(' ').length))
  return (ruleId, {start, end}, analysis) => {
    if (ruleId === acronymRule && known.has(analysis.text.slice(start, end))) return true
    return forms.size > 0 && standsInTerm(forms, longest, analysis, start, end)
  }
}

/** Every way a term can stand in a text: as a verb, or in the number and gender of a noun or adjective. */
function formsOf(term: string): string[] {
  const plain = term.trim().replace(/\s+/g, ' ').toLowerCase()
  const usual = inflectionOf(plain)
  const inflections: Inflection[] = usual === 'noun' ? ['noun', 'adjective'] : [usual, 'none']
  return inflections.flatMap((inflection) =>
    expandEntry({
      term: plain,
      forms: [plain],
      inflection,
      alternatives: [],
      partOfSpeech: '',
      sources: [],
      example: ''
    }).map(({words}) => fold(words.join(' ')))
  )
}

function standsInTerm(
  forms: ReadonlySet<string>,
  longest: number,
  {tokens}: Analysis,
  start: number,
  end: number
): boolean {
  const first = countBefore(tokens.end, tokens.length, start)
  const last = countBefore(tokens.start, tokens.length, end - 1)
  if (last <= first || last - first > longest) return false
  for (let from = Math.max(0, last - longest); from <= first; from++)
    for (let to = last; to <= Math.min(tokens.length, from + longest); to++)
      if (forms.has(tokens.folded.slice(from, to).join(' '))) return true
  return false
}

/** How many of the first `count` offsets, which are sorted, are at most `limit`. */
function countBefore(offsets: ArrayLike<number>, count: number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
