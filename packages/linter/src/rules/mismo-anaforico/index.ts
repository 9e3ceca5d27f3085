import {type Analysis, tokenKind, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {joinAlternatives} from '../../phrases/describe-match.ts'
import {nameGuides} from '../../phrases/guides.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {matchCase} from '../../phrases/replacements.ts'
import type {Finding} from '../../rule.ts'
import {phrases} from './phrases.ts'

const stressed: Record<string, string> = {mismo: 'él', misma: 'ella', mismos: 'ellos', mismas: 'ellas'}
const demonstrative: Record<string, string> = {mismo: 'este', misma: 'esta', mismos: 'estos', mismas: 'estas'}
const prepositions: Record<string, string> = {al: 'a', de: 'de', del: 'de'}
const takesPronoun = new Set([
  'a',
  'ante',
  'bajo',
  'con',
  'contra',
  'desde',
  'en',
  'entre',
  'hacia',
  'para',
  'por',
  'sin',
  'sobre'
])
const opens =
  wordBit.preposition |
  wordBit.conjunction |
  wordBit.clitic |
  wordBit.negation |
  wordBit.article |
  wordBit.adverb
const others =
  /^(?:distint|diferente|diverso|diversa|otr|ajen|mayor|menor|mejor|peor|similar|semejante|equivalente)/
const frequentVerbs = new Set([
  'es',
  'son',
  'debe',
  'deben',
  'puede',
  'pueden',
  'tiene',
  'tienen',
  'sea',
  'sean',
  'fue',
  'fueron'
])

/** «El mismo», «la misma» as a pronoun; not where a noun follows, nor «es el mismo», «el mismo que». */
export const mismoAnaforico = defineRule({
  meta: {
    id: 'mismo-anaforico',
    severity: 'warning',
    note: `«El mismo» obliga a buscar atrás de qué se habla; «su», «él», «este» o el nombre lo dicen antes. ${nameGuides(phrases[0]!.sources)}`,
    options: {}
  },
  phrases,
  check({analysis, phrases: matches, report}) {
    for (const match of matches) if (!isIdentity(analysis, match)) report(advise(analysis, match))
  }
})

function advise(analysis: Analysis, match: PhraseMatch): Finding {
  const {tokens} = analysis
  const sentence = analysis.sentences[match.sentence]!
  const pronoun = tokens.lower[match.endToken - 1]!
  const inside = prepositions[match.form.words[0]!]
  const before = match.firstToken > sentence.firstToken ? tokens.lower[match.firstToken - 1]! : ''
  if (inside || takesPronoun.has(before)) {
    const start = inside ? match.start : tokens.start[match.firstToken - 1]!
    const found = inside ? match.found : `${before} ${match.found}`
    const plain = matchCase(found, `${inside ?? before} ${stressed[pronoun]}`)
    const expected = inside === 'de' ? `«su» antes del nombre o «${plain}»` : `«${plain}»`
    return {start, end: match.end, message: `«${found}», se esperaba ${expected}`, expected: [plain]}
  }
  const next = match.endToken < sentence.endToken ? tokens.lower[match.endToken]! : ''
  const plain = matchCase(match.found, demonstrative[pronoun]!)
  // «el o los mismos» would become «el o estos».
  const expected = isFiniteVerb(next) && before !== 'o' && before !== 'u' ? [plain] : []
  const choices = [...expected.map((form) => `«${form}»`), 'el nombre de lo que sustituye']
  return {
    start: match.start,
    end: match.end,
    message: `«${match.found}», se esperaba ${joinAlternatives(choices)}`,
    expected
  }
}

function isIdentity({tokens, sentences}: Analysis, match: PhraseMatch): boolean {
  const sentence = sentences[match.sentence]!
  const isInside = match.firstToken > sentence.firstToken
  if (isInside && tokens.bits[match.firstToken - 1]! & wordBit.ser) return true
  if (match.endToken >= sentence.endToken) return false
  const next = tokens.lower[match.endToken]!
  const kind = tokens.kind[match.endToken]!
  if (kind === tokenKind.punctuation || kind === tokenKind.symbol) return /^[«"“]$/.test(next)
  if (next === 'que') return true
  // «mediante el mismo medio»: a noun that is an adverb elsewhere.
  if (next === 'medio') return true
  // «del mismo o de distinto orden de gobierno»: the noun comes last.
  if ((next === 'o' || next === 'u') && reachesOther(tokens.lower, match.endToken + 1)) return true
  // «los mismos o similares», «el mismo o mayor monto».
  const asked = match.endToken + (next === 'o' || next === 'u' ? 1 : 0)
  if (asked >= sentence.endToken) return false
  return !(tokens.bits[asked]! & opens) && !isFiniteVerb(tokens.lower[asked]!)
}

function reachesOther(words: readonly string[], at: number): boolean {
  return [words[at], words[at + 1], words[at + 2]].some((word) => word !== undefined && others.test(word))
}

// Future and past by their endings, and the verbs that norms use most.
function isFiniteVerb(word: string): boolean {
  return (
    frequentVerbs.has(word) || /.{2}(?:rán?|[^aeiou]ó|[ai]eron|aron)$/.test(word) || /^(?:no|se)$/.test(word)
  )
}
