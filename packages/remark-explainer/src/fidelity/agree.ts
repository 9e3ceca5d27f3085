import {type FigureMeaning, isSameValue, readMeaning} from './figure-meaning.ts'

/** What a norm says of all its figures. */
export interface FigureContext {
  /** What it takes days for that it does not qualify: `dias-habiles`, `dias-naturales`. */
  dayRule: string | undefined
  /** Years it is about: of its title, of its publication. */
  years: ReadonlySet<string>
}

/** Periods that are counted as things are: «cuatro bimestres» are four payments. */
const countedPeriods = new Set([
  'bimestres',
  'trimestres',
  'cuatrimestres',
  'semestres',
  'quincenas',
  'semanas'
])
const dayKinds = new Set(['dias-habiles', 'dias-naturales'])

/**
 * Tell whether a figure of a source says what a figure of an explainer says.
 *
 * @param claimForm
 *   Canonical figure of the explainer.
 * @param sourceForm
 *   Canonical figure of the source.
 * @param context
 *   What the norm says of all its figures.
 * @param isCell
 *   Whether the claim stands in a table, where its unit may stand elsewhere.
 */
export function agree(
  claimForm: string,
  sourceForm: string,
  context: FigureContext,
  isCell = false
): boolean {
  if (claimForm === sourceForm) return true
  const claim = readMeaning(claimForm)
  const source = readMeaning(sourceForm)
  if (claim.dimension === 'fecha' && source.dimension === 'fecha')
    return datesAgree(claim.unit, source.unit, context)
  if (isCell && claimForm.startsWith('cantidad') && claim.written === source.written) return true
  if (claim.dimension === source.dimension) return isSameValue(claim.value, source.value)
  if (claim.dimension === 'fecha') return /^\d{4}$/.test(claim.unit) && yearsAgree(source, claim)
  if (source.dimension === 'fecha') return yearsAgree(claim, source)
  return (
    daysAgree(claim, source, context) ||
    countsAgree(claimForm, claim, sourceForm, source) ||
    hoursAgree(claim, source) ||
    hoursAgree(source, claim)
  )
}

// «Presupuesto 2026», «para 2025»: a year that nothing announces is read as a number.
function yearsAgree(number: FigureMeaning, date: FigureMeaning): boolean {
  const isBare = number.dimension === 'cantidad' && number.unit === ''
  return (
    isBare && number.written >= 1900 && number.written <= 2100 && date.unit.startsWith(String(number.written))
  )
}

// The norm says «10 días» and, for all its terms, that days are working days.
function daysAgree(claim: FigureMeaning, source: FigureMeaning, {dayRule}: FigureContext): boolean {
  return (
    dayKinds.has(claim.dimension) &&
    source.dimension === 'dias' &&
    claim.dimension === dayRule &&
    claim.value === source.value
  )
}

function countsAgree(
  claimForm: string,
  claim: FigureMeaning,
  sourceForm: string,
  source: FigureMeaning
): boolean {
  if (!claimForm.startsWith('cantidad')) return false
  const isBare = claim.unit === '' || source.unit === ''
  if (sourceForm.startsWith('cantidad')) return isBare && claim.written === source.written
  // «Bimestre» alone is no count of one.
  const isCount = source.written > 1 && countedPeriods.has(source.unit)
  return claim.unit === '' && isCount && claim.written === source.written
}

/** «9 a 15 h» and «de las 9:00 a las 15:00 horas». */
function hoursAgree(term: FigureMeaning, time: FigureMeaning): boolean {
  if (term.unit !== 'horas' || time.dimension !== 'hora') return false
  return time.unit === `${String(term.written).padStart(2, '0')}:00`
}

/** A date without a year agrees with that day of any year; one that says less, with any that is in it. */
function datesAgree(claim: string, source: string, {years}: FigureContext): boolean {
  const [claimYear, claimMonth, claimDay] = parts(claim)
  const [sourceYear, sourceMonth, sourceDay] = parts(source)
  if (claimDay && claimDay !== sourceDay) return false
  if (claimMonth && claimMonth !== sourceMonth) return false
  if (!claimYear) return true
  return sourceYear ? claimYear === sourceYear : years.has(claimYear)
}

function parts(date: string): (string | undefined)[] {
  const [, year, month, day] = /^(\d{4}|-)?(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  return [year === '-' ? undefined : year, month, day]
}
