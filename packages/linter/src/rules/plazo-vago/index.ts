import {type Analysis, findFigures, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {nameGuides} from '../../phrases/guides.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason = 'Sin un plazo que se pueda contar, nadie sabe cuándo reclamar.'
/** Words of a duty, folded; the future is told by its ending. */
const dutyWord = /^(?:deb(?:e|en|era|eran|eran|iendo)|tendran?|obligad[oa]s?)$/
const futureEnding = /[aei]rán?$|[dn]rán?$/
/** How far from the phrase, in tokens, its verb may stand. */
const reach = 7

/** «A la brevedad», «oportunamente»: a deadline that no calendar can hold, and no other in its sentence. */
export const plazoVago = defineRule<TermOptions>({
  meta: {
    id: 'plazo-vago',
    severity: 'warning',
    note: reason,
    options: {terms: termsOption}
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    if (matches.length === 0) return
    const dated = sentencesWithDeadline(analysis)
    for (const match of matches) {
      const {entry, found, sentence, start, end} = match
      if ((entry.trust && options.terms !== 'all') || dated.has(sentence)) continue
      if (!hasDuty(analysis, match) || hasLimit(analysis, sentence)) continue
      report({
        start,
        end,
        ...(entry.trust && {severity: 'info'}),
        message: `«${found}», se esperaba un plazo que se pueda contar, escriba «en [n] días hábiles a partir de [hecho]»`,
        note: `${reason} ${nameGuides(entry.sources)}`
      })
    }
  }
})

function sentencesWithDeadline(analysis: Analysis): Set<number> {
  const found = new Set<number>()
  let sentence = 0
  for (const {kind, firstToken} of findFigures(analysis)) {
    if (kind !== 'term' && kind !== 'date' && kind !== 'time') continue
    while (analysis.sentences[sentence] && analysis.sentences[sentence]!.endToken <= firstToken) sentence += 1
    found.add(sentence)
  }
  return found
}

// A duty beside the phrase: «notificará a la brevedad», «deberá avisar …», or a fracción that opens with its infinitive.
function hasDuty({tokens, sentences, units}: Analysis, {sentence: index, firstToken}: PhraseMatch): boolean {
  const {unit, firstToken: opening, endToken} = sentences[index]!
  const from = Math.max(opening, firstToken - reach)
  const to = Math.min(endToken, firstToken + reach)
  for (let at = from; at < to; at++) {
    if (dutyWord.test(tokens.folded[at]!) || futureEnding.test(tokens.lower[at]!)) return true
  }
  const isItem = units[unit]!.kind === 'item'
  return isItem && firstToken - opening <= reach && (tokens.bits[opening]! & wordBit.infinitive) !== 0
}

// «a más tardar», «antes de»: a limit without figures.
function hasLimit({tokens, sentences}: Analysis, index: number): boolean {
  const {firstToken, endToken} = sentences[index]!
  for (let at = firstToken; at + 1 < endToken; at++) {
    const next = tokens.folded[at + 1]!
    if (tokens.folded[at] === 'mas' && next === 'tardar') return true
    if (tokens.folded[at] === 'antes' && /^(?:del?|que)$/.test(next)) return true
  }
  return false
}
