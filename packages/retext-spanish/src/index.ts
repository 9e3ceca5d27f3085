export type * from './analysis.ts'
export {analysisOf} from './analysis-of.ts'
export {analyze} from './analyze.ts'
export {canonicalFigure} from './figures/canonical-figure.ts'
export {type ComparableFigure, comparableFigures} from './figures/comparable-figures.ts'
export {readDayRule} from './figures/day-rule.ts'
export type {
  CalendarDate,
  Figure,
  FigurePlace,
  FigureSpelling,
  FigureUnit,
  Quantity,
  TimeOfDay
} from './figures/figure.ts'
export {figures} from './figures/figures.ts'
export {findFigures} from './figures/find-figures.ts'
export {type NodePlugin, ParseSpanish} from './parse-spanish.ts'
export type {TokenRange} from './passive/find-agent.ts'
export {findPassives, type Passive} from './passive/find-passives.ts'
export {countText} from './readability/count-text.ts'
export type {TextCounts} from './readability/counts.ts'
export {
  crawford,
  fernandezHuerta,
  garciaLopez,
  gutierrezPolini,
  mu,
  sol,
  solFromSmog,
  szigrisztPazos
} from './readability/formulas.ts'
export {type BandedScore, type Readability, readability} from './readability/readability.ts'
export {findReflexivePassives, type ReflexivePassive} from './reflexive/find-reflexive-passives.ts'
export {retextSpanish, retextSpanish as default} from './retext-spanish.ts'
export {countsAsWord, type TokenKind, tokenKind} from './tokens/token-kind.ts'
export type {VerbNumber} from './words/auxiliary-forms.ts'
export {isFiniteVerb, isFiniteVerbAt} from './words/finite-verb.ts'
export {fold} from './words/fold.ts'
export {isFutureSubjunctive} from './words/future-subjunctive.ts'
export {isGerund} from './words/gerund.ts'
export {isInfinitive} from './words/infinitive.ts'
export {isMenteAdverb} from './words/mente-adverb.ts'
export {type Agreement, isParticiple, participleAgreement} from './words/participle.ts'
export {isPersonNoun} from './words/person-nouns.ts'
export {lookUpWord, type WordForm} from './words/read-word.ts'
export {serNumber} from './words/ser-number.ts'
export {countSyllables, syllables} from './words/syllables.ts'
export {type WordBitName, wordBit} from './words/word-bit.ts'
