import {findProvision, type Norm} from 'remark-legal'
import {type ComparableFigure, fold} from 'retext-spanish'
import type {Problem, Problems} from '../problems.ts'
import {agree} from './agree.ts'
import {findBetterSource} from './better-source.ts'
import type {BlockText} from './block-texts.ts'
import {citedProvisions, directChildren} from './cited-provisions.ts'
import {readMeaning} from './figure-meaning.ts'
import {figureProblems} from './figure-problems.ts'
import {readSurroundings, type Surroundings} from './figure-surroundings.ts'
import {figuresOfText} from './figures-of-text.ts'
import {findSupport} from './find-support.ts'
import {type ClaimWords, findSwapped} from './find-swapped.ts'
import {figuresOfNorm, type NormFigure, type NormFigures} from './norm-figures.ts'
import type {PlaceFinder} from './place-in-file.ts'

/** What is held against its sources: texts, the ids they cite, and where they stand. */
export interface Statement {
  texts: readonly BlockText[]
  sources: readonly string[]
  places: PlaceFinder
  /** Lengths of the lists it is said of: «en cuatro pasos». */
  counts: readonly number[]
}

/** Things an author counts in the norm's own lists: «cinco requisitos». */
const listWords =
  /^(?:requisitos?|pasos?|documentos?|casos?|formas?|maneras?|opciones|criterios?|causas?|motivos?|derechos|obligaciones|datos?|tipos?|clases?|modalidades|etapas?|partes?|preguntas?|cosas?|caminos?|puntos?|reglas?|fechas?|condiciones|supuestos|grupos?|objetivos?|indicadores|razones)$/
/** Words after an ordinal that put no law in order: «en primer lugar», «la primera vez». */
const looseNouns = /^(?:vez|lugar|momento|termino|instancia|plano|paso|parrafo|punto|persona|infancia|cosa)$/
const weekdayForm = /^dia /
/** «18,240,00», «1,2000»: commas that part no thousands; «1,5» may be a decimal. */
const badGroups = /(?<![\d.,])\$?\d{1,3}(?:(?:,\d{3})+,(?!\d{3}(?!\d))\d+|,\d{4,})(?![\d,]*,\d)/g

/**
 * Hold the figures of a statement against the provisions it cites.
 *
 * @param statement
 *   Texts with their sources.
 * @param norm
 *   The norm.
 * @param problems
 *   Told each figure that no source contains.
 */
export function checkFigures(
  {texts, sources, places, counts}: Statement,
  norm: Norm,
  problems: Problems
): void {
  const known = figuresOfNorm(norm)
  const cited = figuresOfSources(sources, norm, known)
  const lengths = new Set([...counts, ...listLengths(sources, norm)])
  for (const {text, kind, context} of texts) {
    for (const {0: number} of text.matchAll(badGroups))
      problems.add(figureProblems.badlyWritten(number), places.find(number))
    const claims = figuresOfText(text)
    for (const range of reversedRanges(text, claims))
      problems.add(figureProblems.reversedRange(range), places.find(range))
    const around = readSurroundings(text, claims)
    for (const [index, claim] of claims.entries()) {
      // The day a norm was published is no day of its procedures: only a date with its year may be that.
      const isUndated = claim.forms.every((form) => form.startsWith('fecha -'))
      const figures = isUndated ? cited : [...cited, ...known.general]
      if (!isClaim(claim, kind, figures)) continue
      if (claim.forms.length > 1) {
        problems.add(figureProblems.selfContradiction(claim.text), places.find(claim.text))
        continue
      }
      const form = claim.forms[0]!
      const support = findSupport(claim, form, figures, known.context, kind === 'cell')
      if (support.isFound) {
        const words = {surroundings: around[index]!, context}
        const doubt =
          kind === 'contact' ? undefined : doubtOf(claim, form, text, words, support.agreeing, figures)
        if (doubt) problems.add(doubt, places.find(claim.text))
        continue
      }
      const isListed = form.startsWith('cantidad') && listWords.test(claim.next)
      if (isListed && lengths.has(Number(form.split(' ')[1]))) continue
      const place = places.find(claim.text)
      if (support.isUnitOnly) {
        const isUnsaid = support.near.every(({form: other}) => readMeaning(other).unit === '')
        const isRepeated =
          form.endsWith(' dias') && support.near.some(({form: other}) => isSaidBefore(other, texts))
        problems.add(figureProblems.wrongUnit(claim.text, support.near, norm, isUnsaid || isRepeated), place)
        continue
      }
      const isWarning =
        claim.kind === 'frequency' ||
        claim.kind === 'part' ||
        isListed ||
        (form.startsWith('ordinal') && support.near.length === 0)
      const elsewhere = findElsewhere(form, known, norm)
      problems.add(
        figureProblems.unknownFigure(claim.text, support.near, elsewhere, sources, norm, isWarning),
        place
      )
    }
  }

  /** A figure that a source says, though perhaps not of this. */
  function doubtOf(
    claim: ComparableFigure,
    form: string,
    text: string,
    words: ClaimWords,
    agreeing: readonly NormFigure[],
    all: readonly NormFigure[]
  ): Problem | undefined {
    const {dayRule} = known.context
    // Calendar days are what a reader takes days for.
    const isTerm =
      claim.kind === 'figure' && /^plazo \S+ dias$/.test(form) && !/^(?:de|por)$/.test(claim.next)
    if (isTerm && dayRule === 'dias-habiles') return figureProblems.unqualifiedDays(claim.text, dayRule)
    const other = findBetterSource(form, `${words.context} ${text}`, agreeing, all, norm)
    if (other) return figureProblems.otherProvision(claim.text, other, agreeing[0]!, norm)
    const often = otherFrequency(words.surroundings, agreeing)
    if (often) return figureProblems.otherFrequency(claim.text, often, agreeing[0]!)
    const swapped = findSwapped(form, words, agreeing, all)
    if (!swapped) return undefined
    const {figure, stems} = swapped
    return figureProblems.swapped(claim.text, wordsOf(`${text} ${words.context}`, stems), figure, norm)
  }
}

/** «De 64 a 16 años», «entre 10 y 10 UMA». */
function reversedRanges(text: string, claims: readonly ComparableFigure[]): string[] {
  return claims.slice(1).flatMap((last, index) => {
    const first = claims[index]!
    const link = text.slice(first.end, last.start)
    const isRange =
      (/^(?:de|desde|los|las)$/.test(first.before) && /^\s(?:a|hasta)\s(?:l[oa]s\s)?$/.test(link)) ||
      (/^(?:entre|los|las)$/.test(first.before) && /^\sy\s(?:l[oa]s\s)?$/.test(link))
    const [from, to] = [readMeaning(first.forms[0]!), readMeaning(last.forms[0]!)]
    const isReversed = from.dimension === to.dimension && from.value >= to.value
    return isRange && isReversed ? [text.slice(first.start, last.end)] : []
  })
}

/** What the sources say of how often, when the claim says something else. */
function otherFrequency({frequencies}: Surroundings, agreeing: readonly NormFigure[]): string[] | undefined {
  if (!frequencies.size || agreeing.some(({isSaid}) => isSaid)) return undefined
  const said = agreeing.map(({surroundings}) => surroundings?.frequencies)
  if (said.some((one) => !one?.size)) return undefined
  const known = said.flatMap((one) => [...(one ?? [])])
  const isSame = [...frequencies].some((form) => known.some((other) => agree(form, other, plainContext)))
  return isSame ? undefined : [...new Set(known)]
}

const plainContext = {dayRule: undefined, years: new Set<string>()}

/** «12 días laborables, y 2 días más»: the block says which days they are. */
function isSaidBefore(form: string, texts: readonly BlockText[]): boolean {
  const {unit} = readMeaning(form)
  return texts.some(({text}) =>
    figuresOfText(text).some(({forms}) => forms.some((other) => readMeaning(other).unit === unit))
  )
}

function isClaim(claim: ComparableFigure, kind: BlockText['kind'], figures: readonly NormFigure[]): boolean {
  const form = claim.forms[0]!
  if (claim.kind === 'period') return false
  // «Firma los dos»: what was counted before.
  if (claim.isInWords && form.startsWith('cantidad') && /^(?:los|las)$/.test(claim.before)) return false
  if (form.startsWith('ordinal')) return putsInOrder(claim)
  const isHour = form.startsWith('hora ') || / horas$/.test(form)
  // An office's hours are often set elsewhere: they are held against the norm where it says any.
  if (kind === 'contact' && isHour) return figures.some((figure) => figure.form.startsWith('hora '))
  if (weekdayForm.test(form)) return figures.some((figure) => weekdayForm.test(figure.form))
  return true
}

function putsInOrder({text, next}: ComparableFigure): boolean {
  return (
    /[oaºª]$|er$|\d/i.test(text) &&
    /^\p{L}{3,}/u.test(next) &&
    !looseNouns.test(next) &&
    !/^primero$/i.test(text)
  )
}

function figuresOfSources(sources: readonly string[], norm: Norm, known: NormFigures): NormFigure[] {
  return citedProvisions(norm, sources).flatMap(({id, type}) => {
    const own = known.byProvision.get(id) ?? []
    const order = type === 'fraccion' || type === 'inciso' || type === 'numeral' ? orderOf(id, norm) : 0
    // «Primer pago» may be fracción I of a list of payments.
    const asListed = {form: `ordinal ${order}`, text: `${order}.º`, provision: id, isSaid: true}
    return order ? [...own, asListed] : own
  })
}

/** Its place in the list it stands in, from 1. */
function orderOf(id: string, norm: Norm): number {
  const provision = findProvision(norm, id)
  if (!provision?.parent) return 0
  const siblings = directChildren(norm, provision.parent).filter(({type}) => type === provision.type)
  return siblings.indexOf(provision) + 1
}

function listLengths(sources: readonly string[], norm: Norm): number[] {
  return citedProvisions(norm, sources).map(({id}) => directChildren(norm, id).length)
}

/** The first provision of the norm, and the narrowest, that contains a figure its block does not cite. */
function findElsewhere(form: string, {byProvision, context}: NormFigures, norm: Norm): string | undefined {
  if (form.startsWith('cantidad') || form.startsWith('ordinal')) return undefined
  return norm.provisions.find(({id}) =>
    byProvision.get(id)?.some((figure) => !figure.isSaid && agree(form, figure.form, context))
  )?.id
}

/** The first words of a text that have these stems, two at most. */
function wordsOf(text: string, stems: readonly string[]): string[] {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return stems
    .slice(0, 2)
    .flatMap((stem) => words.find((word) => fold(word.toLowerCase()).startsWith(stem)) ?? [])
}
