import type {ComparableFigure} from 'retext-spanish'
import {agree, type FigureContext} from './agree.ts'
import {isSameValue, readMeaning} from './figure-meaning.ts'
import type {NormFigure} from './norm-figures.ts'

/** How one figure of an explainer stands to its sources. */
export interface Support {
  isFound: boolean
  /** Figures of the sources that say the same. */
  agreeing: NormFigure[]
  /** Same value in another unit, or same unit with another value; at most three, nearest first. */
  near: NormFigure[]
  /** Whether the nearest differ in the unit alone. */
  isUnitOnly: boolean
}

const mostNear = 3
const relatedDimensions: readonly ReadonlySet<string>[] = [
  new Set(['meses', 'dias', 'dias-habiles', 'dias-naturales', 'semanas', 'quincenas', 'minutos']),
  new Set(['fecha'])
]

/**
 * Look for a figure among those of its sources.
 *
 * @param claim
 *   Figure of the explainer, one canonical form.
 * @param form
 *   That form.
 * @param figures
 *   Figures of the sources.
 * @param context
 *   What the norm says of all its figures.
 * @param isCell
 *   Whether it stands in a table.
 */
export function findSupport(
  claim: ComparableFigure,
  form: string,
  figures: readonly NormFigure[],
  context: FigureContext,
  isCell: boolean
): Support {
  const agreeing = figures.filter(
    (figure) =>
      agree(form, figure.form, context, isCell || isElliptic(claim)) ||
      isOrdinalTerm(claim, form, figure.form) ||
      (isRounded(claim) && roundsTo(form, figure.form, claim.text))
  )
  const isFound = agreeing.length > 0
  if (isFound) return {isFound, agreeing, near: [], isUnitOnly: false}
  const meaning = readMeaning(form)
  const offered = figures.filter(({isSaid}) => !isSaid)
  const otherUnit = offered.filter((figure) => {
    const other = readMeaning(figure.form)
    const isUnsaid = other.unit === '' && figure.form.startsWith('cantidad') && form.startsWith('plazo')
    const isOther = other.unit !== meaning.unit && (isUnsaid || isRelated(form, figure.form))
    return other.written === meaning.written && isOther
  })
  if (otherUnit.length) return {isFound, agreeing, near: unique(otherUnit, context), isUnitOnly: true}
  const sameKind = offered.filter((figure) => isRelated(form, figure.form))
  const sameUnit = sameKind.filter((figure) => readMeaning(figure.form).dimension === meaning.dimension)
  const near = sameUnit.length ? sameUnit : sameKind
  near.sort((a, b) => distance(form, a.form) - distance(form, b.form))
  return {isFound, agreeing, near: unique(near, context), isUnitOnly: false}
}

/** «Uno por cada seis de trabajo»: the unit was said before. */
function isElliptic({next, forms}: ComparableFigure): boolean {
  const {unit} = readMeaning(forms[0]!)
  return unit === '' && !/^\p{L}{4,}/u.test(next) && !/^(?:mil|dia|mes|uma|km)/.test(next)
}

/** «El primer año», of who has «más de un año». */
function isOrdinalTerm({next}: ComparableFigure, form: string, source: string): boolean {
  if (!form.startsWith('ordinal') || !source.startsWith('plazo')) return false
  const {written, unit} = readMeaning(source)
  return readMeaning(form).written === written && unit.replace('anios', 'año').startsWith(next.slice(0, 3))
}

function isRelated(form: string, other: string): boolean {
  const first = readMeaning(form).dimension
  const second = readMeaning(other).dimension
  if (first === second || form.split(' ')[0] === other.split(' ')[0]) return true
  return relatedDimensions.some((group) => group.has(first) && group.has(second))
}

function distance(form: string, other: string): number {
  const first = readMeaning(form)
  const second = readMeaning(other)
  if (Number.isNaN(first.value)) return first.unit.slice(-5) === second.unit.slice(-5) ? 0 : 1
  return Math.abs(first.value - second.value)
}

/** Offered as the norm means them: its «20 días» are working days where it says so of all its terms. */
function unique(figures: readonly NormFigure[], {dayRule}: FigureContext): NormFigure[] {
  const texts = new Set<string>()
  const kind = dayRule === 'dias-habiles' ? 'hábiles' : 'naturales'
  return figures
    .map((figure) =>
      dayRule && /^plazo \S+ dias$/.test(figure.form) ? {...figure, text: `${figure.text} ${kind}`} : figure
    )
    .filter(({text}) => !texts.has(text) && texts.add(text))
    .slice(0, mostNear)
}

/** «casi 18 millones»: rounded in so many words. */
function isRounded({text, before}: ComparableFigure): boolean {
  return /millones|\bmil\b/i.test(text) && /^(?:casi|unos|unas|de|aproximadamente)$/.test(before)
}

function roundsTo(form: string, source: string, text: string): boolean {
  const claim = readMeaning(form)
  const exact = readMeaning(source)
  if (claim.dimension !== exact.dimension || claim.value < 1000) return false
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const step = (/millones/i.test(text) ? 1e6 : 1e3) / 10 ** decimals
  return isSameValue(Math.round(exact.value / step) * step, claim.value)
}
