import type {Analysis, Sentence} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {findMixedDuties} from './find-mixed-duties.ts'

const can: ReadonlySet<string> = new Set('podrá podrán podra podran puede pueden pueda puedan'.split(' '))
const must: ReadonlySet<string> = new Set('deberá deberán debera deberan debe deben'.split(' '))
const deadline: ReadonlySet<string> = new Set(['dentro', 'en'])
const longestSpan = 14

/** Words of duty and power that leave one to guess which it is. */
export const modalidadAmbigua = defineRule({
  meta: {
    id: 'modalidad-ambigua',
    severity: 'warning',
    note: 'Una misma obligación se dice siempre igual: «debe» para lo obligatorio, «puede» para lo permitido, «no debe» para lo prohibido. Quien lee espera que un cambio de palabra diga un cambio de sentido (ISO 24495-1).',
    options: {}
  },
  check({analysis, report}) {
    const {text, tokens} = analysis
    const flags = exemptTokens(analysis)
    const read = (from: number, end: number) =>
      text.slice(tokens.start[from]!, tokens.end[end - 1]!).replace(/\s+/g, ' ')
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        if (!can.has(tokens.lower[at]!) || flags[at]! & quoted) continue
        const both = bothAt(analysis, sentence, at)
        const limit = both > 0 ? -1 : deadlineAt(analysis, sentence, at)
        const end = both > 0 ? both : limit
        if (end < 0) continue
        report({
          start: tokens.start[at]!,
          end: tokens.end[end - 1]!,
          message:
            both > 0
              ? `«${read(at, end)}», se esperaba una sola palabra: «puede» si está permitido, «debe» si es obligatorio`
              : `«${read(at, at + 1)}» con un plazo («${read(Math.max(end - 5, at), end)}»), se esperaba «debe» si es obligatorio, aclare si es una facultad`
        })
        at = end - 1
      }
      for (const {first, second} of findMixedDuties(analysis, sentence)) {
        if (flags[first]! & quoted) continue
        report({
          start: tokens.start[first]!,
          end: tokens.end[second]!,
          message: `La misma obligación dicha de dos modos («${tokens.lower[first]}» y «${tokens.lower[second]}»), se esperaba uno solo, use «debe» en las dos`
        })
      }
    }
  }
})

// «podrá, en su caso, deberá».
function bothAt({tokens}: Analysis, {endToken}: Sentence, at: number): number {
  for (let next = at + 1; next < Math.min(endToken, at + 7); next++) {
    const lower = tokens.lower[next]!
    if (must.has(lower)) return isAside(next) ? next + 1 : -1
  }
  return -1

  function isAside(end: number): boolean {
    if (end === at + 1) return true
    return tokens.lower[at + 1] === ',' && tokens.lower[end - 1] === ','
  }
}

// «podrá resolver en un plazo no mayor a 10 días», «podrá resolver dentro de los diez días».
function deadlineAt({tokens}: Analysis, {endToken, firstToken}: Sentence, at: number): number {
  const before = at > firstToken ? tokens.lower[at - 1]! : ''
  if (/^(?:no|sólo|solo|solamente|únicamente|tampoco|se|que)$/.test(before)) return -1
  for (let next = at + 2; next + 3 < Math.min(endToken, at + longestSpan); next++) {
    if (!deadline.has(tokens.lower[next]!)) continue
    const words = tokens.folded.slice(next, next + 6).join(' ')
    if (/^en un (?:plazo|termino) (?:no mayor|maximo|que no)/.test(words)) return Math.min(endToken, next + 5)
  }
  return -1
}
