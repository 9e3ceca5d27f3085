import {findProvision, type Norm} from 'remark-legal'
import {type ComparableFigure, comparableFigures} from 'retext-spanish'
import type {Problem, Problems} from '../problems.ts'
import {agree} from './agree.ts'
import {findBetterSource} from './better-source.ts'
import type {BlockText} from './block-texts.ts'
import {citedProvisions, directChildren} from './cited-provisions.ts'
import {readMeaning} from './figure-meaning.ts'
import {figureProblems} from './figure-problems.ts'
import {findSupport} from './find-support.ts'
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
  const figures = [...figuresOfSources(sources, norm, known), ...known.general]
  const lengths = new Set([...counts, ...listLengths(sources, norm)])
  for (const {text, kind, context} of texts) {
    for (const claim of comparableFigures(text)) {
      if (!isClaim(claim, kind, figures)) continue
      if (claim.forms.length > 1) {
        problems.add(figureProblems.selfContradiction(claim.text), places.find(claim.text))
        continue
      }
      const form = claim.forms[0]!
      const support = findSupport(claim, form, figures, known.context, kind === 'cell')
      if (support.isFound) {
        const doubt =
          kind === 'prose' ? doubtOf(claim, form, `${context} ${text}`, support.agreeing, figures) : undefined
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
    agreeing: readonly NormFigure[],
    all: readonly NormFigure[]
  ): Problem | undefined {
    const {dayRule} = known.context
    // Calendar days are what a reader takes days for.
    const isTerm =
      claim.kind === 'figure' && /^plazo \S+ dias$/.test(form) && !/^(?:de|por)$/.test(claim.next)
    if (isTerm && dayRule === 'dias-habiles') return figureProblems.unqualifiedDays(claim.text, dayRule)
    const other = findBetterSource(form, text, agreeing, all, norm)
    return other && figureProblems.otherProvision(claim.text, other, agreeing[0]!, norm)
  }
}

/** «12 días laborables, y 2 días más»: the block says which days they are. */
function isSaidBefore(form: string, texts: readonly BlockText[]): boolean {
  const {unit} = readMeaning(form)
  return texts.some(({text}) =>
    comparableFigures(text).some(({forms}) => forms.some((other) => readMeaning(other).unit === unit))
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
