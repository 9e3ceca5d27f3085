import type {Norm} from 'remark-legal'
import {comparableFigures, fold} from 'retext-spanish'
import type {Problems} from '../problems.ts'
import type {Statement} from './check-figures.ts'
import {citedProvisions} from './cited-provisions.ts'
import {figureProblems} from './figure-problems.ts'
import {countShared, stemsOf} from './shared-words.ts'

type Modality = 'may' | 'must'

/** A modal verb and what it rules: «deberán presentar». */
interface ModalVerb {
  modality: Modality
  /** As written, with its verb. */
  text: string
  /** Infinitive without pronouns, folded. */
  infinitive: string
  /** «No podrá», «nadie puede»: another thing altogether. */
  isNegated: boolean
  isSecondPerson: boolean
}

const modalPattern =
  /(?<negation>\b(?:no|nadie|ninguna?|ningún|tampoco|sin que|nunca|jamás|ni)\b(?:\s+\p{L}+){0,4}\s+)?\b(?<modal>deber[áa]s?n?|deb(?:e|es|en)|podr[áa]s?n?|pued(?:e|es|en)|tien(?:e|es|en) que|tendrán? que)\s+(?:\p{L}+mente\s+)?(?<verb>\p{L}+?[aeií]r)(?<pronouns>(?:me|te|se|nos|l[aeo]s?){0,2})(?!\p{L})/giu
/** «Resolverá», «serán devueltos»: how norms give orders without «deberá». */
const futurePattern = /(?<!\p{L})(?!podr|deber|habr)\p{L}{2,}r(?:á|án)(?!\p{L})/iu
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
        if (claim.isNegated) continue
        const {known, rules} = readSource(sources, norm)
        const changed = findSameVerb(claim, known) ?? findSameRule(claim, sentence, rules)
        if (!changed || changed.modality === claim.modality) continue
        const expected = claim.modality === 'may' ? 'una obligación' : 'una posibilidad'
        problems.add(
          figureProblems.wrongModality(claim.text, expected, sentence, changed.text),
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
    source = {known: modalVerbs(text).filter(({isNegated}) => !isNegated), rules: readRules(text)}
    byIds.set(key, source)
  }
  return source
}

/** The same act in a source: «deberán presentar», «puede presentar». */
function findSameVerb(claim: ModalVerb, known: readonly ModalVerb[]): Said | undefined {
  const same = known.filter(({infinitive}) => infinitive === claim.infinitive)
  return same.find(({modality}) => modality === claim.modality) ?? same[0]
}

/** What the sentences of a source with the same figure say, or else the one with most of the same words. */
function findSameRule(claim: ModalVerb, sentence: string, rules: readonly Rule[]): Said | undefined {
  // «Puedes ir» tells a reader of a way that is open, however the norm orders it.
  if (claim.modality === 'may' && claim.isSecondPerson) return undefined
  const stems = stemsOf(sentence)
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
  if (!first || first.weight < leastWeight || first.weight === second?.weight) return undefined
  return first.rule.said
}

function readRules(source: string): Rule[] {
  return sentencesOf(source).flatMap((text) => {
    const said = readSaid(text)
    return said ? [{said, stems: stemsOf(text), forms: formsOf(text)}] : []
  })
}

/** What a sentence of a norm says; nothing where it says both, or neither, or «no podrá». */
function readSaid(text: string): Said | undefined {
  const modals = modalVerbs(text)
  if (modals.some(({isNegated}) => isNegated)) return undefined
  const future = futurePattern.exec(text)?.[0]
  const orders = modals.find(({modality}) => modality === 'must')?.text ?? future
  const allows = modals.find(({modality}) => modality === 'may')?.text
  if (orders && allows) return undefined
  if (orders) return {modality: 'must', text: orders}
  return allows ? {modality: 'may', text: allows} : undefined
}

function formsOf(text: string): Set<string> {
  return new Set(comparableFigures(text).flatMap(({kind, forms}) => (kind === 'figure' ? forms : [])))
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;?!])\s+/)
}

function modalVerbs(text: string): ModalVerb[] {
  return [...text.matchAll(modalPattern)].map(({0: whole, groups = {}}) => {
    const modal = fold((groups.modal ?? '').toLowerCase())
    return {
      modality: /^p/.test(modal) ? 'may' : 'must',
      text: whole.slice(groups.negation?.length ?? 0),
      infinitive: fold((groups.verb ?? '').toLowerCase()),
      isNegated: groups.negation !== undefined,
      isSecondPerson: /s$|^tienes/.test(modal)
    }
  })
}
