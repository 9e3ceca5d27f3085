import type {Analysis, Sentence, Unit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {perUnit} from '../../unit-facts.ts'
import {type Duty, findDuties} from './find-duties.ts'
import {findMixedDuties} from './find-mixed-duties.ts'

const can: ReadonlySet<string> = new Set('podrá podrán podra podran puede pueden pueda puedan'.split(' '))
const must: ReadonlySet<string> = new Set('deberá deberán debera deberan debe deben'.split(' '))
const deadline: ReadonlySet<string> = new Set(['dentro', 'en'])
/** What people may do within a time, which binds them and is no duty. Folded. */
const rights =
  /^(?:acudir|alegar|apelar|cancelar|corregir|desistirse|impugnar|inconformarse|interponer|manifestar|ofrecer|optar|pedir|presentar|promover|reclamar|recurrir|renunciar|retirar|solicitar|subsanar)(?:l[oae]s?)?$/
/** What an authority owes who asked. Folded. */
const answers =
  /^(?:contestar|determinar|devolver|dictaminar|dictar|emitir|entregar|expedir|notificar|pagar|publicar|resolver|responder)(?:l[oae]s?)?$/
const longestSpan = 14

/** Among the actors of an article: a message was given. */
const reported = ''

/** Words of duty and power that leave one to guess which it is. */
export const modalidadAmbigua = defineRule({
  meta: {
    id: 'modalidad-ambigua',
    severity: 'warning',
    scope: 'document',
    note: 'Una misma obligación se dice siempre igual: «debe» para lo obligatorio, «puede» para lo permitido, «no debe» para lo prohibido. Quien lee espera que un cambio de palabra diga un cambio de sentido (ISO 24495-1).',
    options: {}
  },
  check({analysis, report}) {
    const {tokens, units} = analysis
    const duties = new Map<string, Map<string, Duty>>()
    for (const [index, {findings, duties: own}] of perUnit(analysis, readUnit).entries()) {
      const unit = units[index]!
      for (const {first, last, message} of findings) {
        const [from, to] = [unit.firstToken + first, unit.firstToken + last]
        report({start: tokens.start[from]!, end: tokens.end[to]!, message})
      }
      if (own.length === 0) continue
      // One message an article says it all.
      const article = unit.provision?.split('.')[0] ?? `${index}`
      const known = duties.get(article) ?? new Map<string, Duty>()
      duties.set(article, known)
      for (const duty of own) {
        const before = known.get(duty.actor)
        if (!before) known.set(duty.actor, {...duty, token: unit.firstToken + duty.token})
        else if (before.kind !== duty.kind && !known.has(reported)) {
          known.set(reported, duty)
          const at = unit.firstToken + duty.token
          const [verb, other] = [tokens.lower[at]!, tokens.lower[before.token]!]
          report({
            start: tokens.start[at]!,
            end: tokens.end[at]!,
            message: `«${verb}», y antes «${other}», para obligaciones de la misma persona en un artículo, se esperaba un solo modo, use «debe» en las dos`
          })
        }
      }
    }
  }
})

interface Finding {
  /** Index of its first token, from the first of its unit. */
  first: number
  /** Index of its last token, likewise. */
  last: number
  message: string
}

function readUnit(analysis: Analysis, unit: Unit): {findings: Finding[]; duties: Duty[]} {
  const findings: Finding[] = []
  if (!proseKinds.has(unit.kind)) return {findings, duties: []}
  const {text, tokens} = analysis
  const flags = exemptTokens(analysis)
  const read = (from: number, end: number) =>
    text.slice(tokens.start[from]!, tokens.end[end - 1]!).replace(/\s+/g, ' ')
  const add = (first: number, last: number, message: string) =>
    findings.push({first: first - unit.firstToken, last: last - unit.firstToken, message})
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = analysis.sentences[index]!
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (!can.has(tokens.lower[at]!) || flags[at]! & quoted) continue
      const both = bothAt(analysis, sentence, at)
      const end = both > 0 ? both : deadlineAt(analysis, sentence, at)
      if (end < 0) continue
      const advice =
        both > 0
          ? `«${read(at, end)}», se esperaba una sola palabra: «puede» si está permitido, «debe» si es obligatorio`
          : `«${read(at, at + 1)}» con un plazo («${read(Math.max(end - 5, at), end)}»), se esperaba «debe» si es obligatorio, aclare si es una facultad`
      add(at, end - 1, advice)
      at = end - 1
    }
    for (const {first, second} of findMixedDuties(analysis, sentence)) {
      if (flags[first]! & quoted) continue
      const pair = `«${tokens.lower[first]}» y «${tokens.lower[second]}»`
      const message = `La misma obligación dicha de dos modos (${pair}), se esperaba uno solo, use «debe» en las dos`
      add(first, second, message)
    }
  }
  return {findings, duties: findDuties(analysis, unit)}
}

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
  if (rights.test(tokens.folded[at + 1]!)) return -1
  for (let next = at + 2; next + 3 < Math.min(endToken, at + longestSpan); next++) {
    if (!deadline.has(tokens.lower[next]!)) continue
    const words = tokens.folded.slice(next, next + 6).join(' ')
    if (/^en un (?:plazo|termino) (?:no mayor|maximo|que no)/.test(words)) return Math.min(endToken, next + 5)
    if (/^dentro de(?: los|l plazo)/.test(words) && answers.test(tokens.folded[at + 1]!))
      return Math.min(endToken, next + 5)
  }
  return -1
}
