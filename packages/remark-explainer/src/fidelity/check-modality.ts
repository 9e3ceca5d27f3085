import type {Norm} from 'remark-legal'
import {fold} from 'retext-spanish'
import type {Problems} from '../problems.ts'
import type {Statement} from './check-figures.ts'
import {citedProvisions} from './cited-provisions.ts'
import {figureProblems} from './figure-problems.ts'
import {topicStems} from './figure-surroundings.ts'
import {figuresOfText} from './figures-of-text.ts'
import {countShared} from './shared-words.ts'

type Modality = 'may' | 'must' | 'mustNot'

/** A modal verb and what it rules: «deberán presentar». */
interface ModalVerb {
  modality: Modality
  /** As written, with its verb. */
  text: string
  /** Infinitive without pronouns, folded. */
  infinitive: string
  /** A «no» stands farther before it: what it denies cannot be told. */
  isUnsure: boolean
  isSecondPerson: boolean
  /** «Resolverá», which orders without a modal verb. */
  isFuture: boolean
}

const modalPattern =
  /(?:(?<strict>\b(?:no|tampoco)\s+(?:(?:se|me|te|nos|les?|l[ao]s?)\s+){0,2}|\b(?:nadie|nunca|jamás|ningún|ninguna)\s+(?:\p{L}+\s+){0,3})|(?<loose>\b(?:no|tampoco|sin que|ni|salvo que)\b(?:\s+\p{L}+){0,4}\s+))?\b(?<modal>deber[áa]s?n?|deb(?:e|es|en)|podr[áa]s?n?|pued(?:e|es|en)|tien(?:e|es|en) que|tendrán? que)\s+(?:\p{L}+mente\s+)?(?<verb>\p{L}+?[aeií]r)(?<pronouns>(?:me|te|se|nos|l[aeo]s?){0,2})(?!\p{L})/giu
/** «Resolverá», «no se recibirán»: how norms give orders without «deberá». */
const futurePattern =
  /(?<negation>\bno\s+(?:se\s+)?)?(?<!\p{L})(?!podr|deber|habr|ser[áa]n?(?!\p{L})|estar)(?<verb>\p{L}{2,}r)(?:á|án)(?!\p{L})/giu
/** What two sentences share to speak of one act: three words, or a figure and a word. */
const leastWeight = 3
const figureWeight = 2

/** What a source says of an act. */
type Said = Pick<ModalVerb, 'modality' | 'text'>

/** A sentence of a source. */
interface Rule {
  said: Said
  stems: ReadonlySet<string>
  forms: ReadonlySet<string>
}

/** What the provisions that one block cites say of what must and may be done. */
interface Source {
  known: readonly ModalVerb[]
  rules: readonly Rule[]
}

const modalityNames: Readonly<Record<Modality, string>> = {
  may: 'una posibilidad',
  must: 'una obligación',
  mustNot: 'una prohibición'
}
const sourcesOfNorm = new WeakMap<Norm, Map<string, Source>>()

/**
 * Warn where an explainer says «puede» and its sources «deberá», or the reverse.
 *
 * Said only where it can be told: the same verb under the other modal, or a sentence of the source with the same
 * figure or words that orders, or allows, and no more.
 *
 * @param statement
 *   Texts with their sources.
 * @param norm
 *   The norm; one by reference has no words to compare.
 * @param problems
 *   Told each change.
 */
export function checkModality({texts, sources, places}: Statement, norm: Norm, problems: Problems): void {
  for (const {text} of texts) {
    for (const sentence of sentencesOf(text)) {
      // A question takes nothing for granted; its answer does.
      if (sentence.trim().endsWith('?')) continue
      for (const claim of modalVerbs(sentence)) {
        if (claim.isUnsure) continue
        const {known, rules} = readSource(sources, norm)
        const changed = findSameVerb(claim, known) ?? findSameRule(claim, sentence, rules)
        if (!changed || changed.modality === claim.modality) continue
        problems.add(
          figureProblems.wrongModality(claim.text, modalityNames[changed.modality], sentence, changed.text),
          places.find(claim.text)
        )
      }
    }
  }
}

function readSource(ids: readonly string[], norm: Norm): Source {
  const byIds = sourcesOfNorm.get(norm) ?? new Map<string, Source>()
  sourcesOfNorm.set(norm, byIds)
  const key = ids.join(' ')
  let source = byIds.get(key)
  if (!source) {
    const text = citedProvisions(norm, ids)
      .map((provision) => provision.text)
      .join('\n')
    const known = [...modalVerbs(text), ...futureVerbs(text)].filter(({isUnsure}) => !isUnsure)
    source = {known, rules: readRules(text)}
    byIds.set(key, source)
  }
  return source
}

/** The same act in a source: «deberán presentar», «puede presentar», «no podrá presentar». */
function findSameVerb(claim: ModalVerb, known: readonly ModalVerb[]): Said | undefined {
  const isOpenWay = claim.modality === 'may' && claim.isSecondPerson
  const same = known.filter(
    // «Puedes pagar» what «se pagarán» orders: the reader chooses to.
    ({infinitive, isFuture}) => infinitive === claim.infinitive && !(isOpenWay && isFuture)
  )
  return same.find(({modality}) => modality === claim.modality) ?? same[0]
}

/** What the sentences of a source with the same figure say, or else the one with most of the same words. */
function findSameRule(claim: ModalVerb, sentence: string, rules: readonly Rule[]): Said | undefined {
  const said = findNearestRule(sentence, rules)
  // «Puedes ir» tells a reader of a way that is open, however the norm orders it.
  const isOpenWay = claim.modality === 'may' && claim.isSecondPerson && said?.modality === 'must'
  return isOpenWay ? undefined : said
}

function findNearestRule(sentence: string, rules: readonly Rule[]): Said | undefined {
  const stems = topicStems(sentence)
  const forms = formsOf(sentence)
  const ofFigure = rules.filter((rule) => countShared(forms, rule.forms) > 0)
  const modalities = new Set(ofFigure.map(({said}) => said.modality))
  if (modalities.size === 1) return ofFigure[0]!.said
  const weighed = rules
    .map((rule) => ({
      rule,
      weight: countShared(stems, rule.stems) + figureWeight * countShared(forms, rule.forms)
    }))
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = weighed
  if (!first) return undefined
  // What is forbidden is said in few words, and is what most misleads when it is not.
  const least = first.rule.said.modality === 'mustNot' ? leastWeight - 1 : leastWeight
  if (first.weight < least || first.weight === second?.weight) return undefined
  return first.rule.said
}

function readRules(source: string): Rule[] {
  return sentencesOf(source).flatMap((text) => {
    const said = readSaid(text)
    return said ? [{said, stems: topicStems(text), forms: formsOf(text)}] : []
  })
}

/** What a sentence of a norm says; nothing where it says several things, or none. */
function readSaid(text: string): Said | undefined {
  const modals = [...modalVerbs(text), ...futureVerbs(text)]
  if (modals.some(({isUnsure}) => isUnsure)) return undefined
  const [first] = modals
  return first && modals.every(({modality}) => modality === first.modality) ? first : undefined
}

function formsOf(text: string): Set<string> {
  return new Set(
    figuresOfText(text).flatMap(({kind, forms}) => (kind === 'figure' || kind === 'frequency' ? forms : []))
  )
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;?!])\s+/)
}

function modalVerbs(text: string): ModalVerb[] {
  return [...text.matchAll(modalPattern)].flatMap(({0: whole, groups = {}, index}) => {
    const modal = fold((groups.modal ?? '').toLowerCase())
    const before = text.slice(0, index)
    const isNegated = groups.strict !== undefined
    // «Si no puede viajar solo»: a case, not a rule.
    if (/(?<!\p{L})si\s[^,.;:]*$/iu.test(before)) return []
    // «No tiene que» frees from a duty: neither of the three.
    if (isNegated && modal.startsWith('t')) return []
    return {
      modality: isNegated ? ('mustNot' as const) : /^p/.test(modal) ? ('may' as const) : ('must' as const),
      text: whole.slice(groups.loose?.length ?? 0),
      infinitive: fold((groups.verb ?? '').toLowerCase()),
      isUnsure: groups.loose !== undefined,
      isSecondPerson: /s$|^tienes/.test(modal),
      isFuture: false
    }
  })
}

function futureVerbs(text: string): ModalVerb[] {
  return [...text.matchAll(futurePattern)].map(({0: whole, groups = {}}) => ({
    modality: groups.negation === undefined ? 'must' : 'mustNot',
    text: whole,
    infinitive: fold((groups.verb ?? '').toLowerCase()),
    isUnsure: false,
    isSecondPerson: false,
    isFuture: true
  }))
}
