import {type Analysis, tokenKind, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {nameGuides} from '../../phrases/guides.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {phrases} from './phrases.ts'

const stressed: Record<string, string> = {mismo: 'él', misma: 'ella', mismos: 'ellos', mismas: 'ellas'}
const demonstrative: Record<string, string> = {mismo: 'este', misma: 'esta', mismos: 'estos', mismas: 'estas'}
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
const nounless = new Set([
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
  'fueron',
  'cuyo',
  'cuya'
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
    for (const match of matches) {
      if (isIdentity(analysis, match)) continue
      const {tokens, text} = analysis
      const pronoun = tokens.lower[match.endToken - 1]!
      const previous = tokens.lower[match.firstToken - 1]
      const isInside = match.firstToken > analysis.sentences[match.sentence]!.firstToken
      const preposition =
        match.form.words[0] === 'del' || match.form.words[0] === 'de'
          ? 'de'
          : match.form.words[0] === 'al'
            ? 'a'
            : undefined
      if (preposition) {
        const plain = matchCase(match.found, `${preposition} ${stressed[pronoun]}`)
        const expected = preposition === 'de' ? `«su» antes del nombre o «${plain}»` : `«${plain}»`
        report({
          start: match.start,
          end: match.end,
          message: `«${match.found}», se esperaba ${expected}`,
          expected: [plain]
        })
      } else if (isInside && previous && takesPronoun.has(previous)) {
        const start = tokens.start[match.firstToken - 1]!
        const found = text.slice(start, match.end).replace(/\s+/g, ' ')
        const plain = matchCase(found, `${previous} ${stressed[pronoun]}`)
        report({start, end: match.end, message: `«${found}», se esperaba «${plain}»`, expected: [plain]})
      } else {
        const next = tokens.lower[match.endToken] ?? ''
        const isSubject = isFiniteVerb(next) && !/^l[ao]s?$/.test(next)
        const plain = matchCase(match.found, demonstrative[pronoun]!)
        report({
          start: match.start,
          end: match.end,
          message: `«${match.found}», se esperaba ${isSubject ? `«${plain}» o ` : ''}el nombre de lo que sustituye`,
          expected: isSubject ? [plain] : []
        })
      }
    }
  }
})

function isIdentity({tokens, sentences}: Analysis, match: PhraseMatch): boolean {
  const sentence = sentences[match.sentence]!
  const isInside = match.firstToken > sentence.firstToken
  if (isInside && tokens.bits[match.firstToken - 1]! & wordBit.ser) return true
  if (match.endToken >= sentence.endToken) return false
  const next = tokens.lower[match.endToken]!
  const kind = tokens.kind[match.endToken]!
  if (kind === tokenKind.punctuation || kind === tokenKind.symbol) return /^[«"“]$/.test(next)
  if (next === 'que') return true
  // «los mismos o similares», «el mismo o mayor monto».
  if (next === 'o' || next === 'u' || next === 'y' || next === 'e') {
    const after = match.endToken + 1
    return (
      after < sentence.endToken &&
      !(tokens.bits[after]! & opens) &&
      !isFiniteVerb(tokens.lower[after]!) &&
      next !== 'y' &&
      next !== 'e'
    )
  }
  return !(tokens.bits[match.endToken]! & opens) && !isFiniteVerb(next)
}

function isFiniteVerb(word: string): boolean {
  return (
    nounless.has(word) ||
    /[aei]rá(?:n)?$|[drn]rán?$|[^aeiou]ó$|[ai]eron$|aron$/.test(word) ||
    word === 'se' ||
    word === 'no'
  )
}
