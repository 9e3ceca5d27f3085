import {findProvision, type Norm, type Provision} from 'remark-legal'
import {type ComparableFigure, comparableFigures, readDayRule} from 'retext-spanish'
import type {FigureContext} from './agree.ts'
import {readSurroundings, type Surroundings} from './figure-surroundings.ts'

/** A figure that a provision contains. */
export interface NormFigure {
  form: string
  /** As printed; of a norm by reference, in the words of `spellForm`. */
  text: string
  /** Id of the provision. */
  provision: string
  /** «bimestre» alone supports a claim but is never offered for another. */
  isSaid: boolean
  /** What the provision says it is of; absent where the norm has no words. */
  surroundings?: Surroundings
}

/** The figures of a norm, and what it says of them all. */
export interface NormFigures {
  byProvision: ReadonlyMap<string, readonly NormFigure[]>
  /** Figures of its title and dates of its publication, which any block may say. */
  general: readonly NormFigure[]
  context: FigureContext
}

const cache = new WeakMap<Norm, NormFigures>()

/**
 * List the figures of each provision of a norm.
 *
 * @param norm
 *   Whole, or by reference with its `cifras`; read once, it must not change afterwards.
 */
export function figuresOfNorm(norm: Norm): NormFigures {
  let known = cache.get(norm)
  if (!known) {
    known = readNorm(norm)
    cache.set(norm, known)
  }
  return known
}

function readNorm(norm: Norm): NormFigures {
  const byProvision = new Map(norm.provisions.map((one) => [one.id, figuresOf(one, norm)]))
  const {titulo, publicado, reformado, fuente} = norm.metadata
  const dates = [publicado, reformado].filter((date) => date !== undefined)
  const general = [
    // «Diario Oficial» says nothing of days.
    ...readFigures(`${titulo}\n\n${fuente?.titulo ?? ''}`, '').filter(({isSaid}) => !isSaid),
    ...dates.map((date) => ({form: `fecha ${date}`, text: date, provision: '', isSaid: false}))
  ]
  const years = general.flatMap(({form}) => /^fecha (\d{4})/.exec(form)?.[1] ?? [])
  return {byProvision, general, context: {dayRule: dayRuleOf(norm), years: new Set(years)}}
}

function dayRuleOf({provisions}: Norm): string | undefined {
  for (const {text, figures} of provisions) {
    const recorded = figures?.find((form) => form.startsWith('computo '))?.slice('computo '.length)
    const kind = recorded ?? (text && readDayRule(text))
    if (kind)
      return kind === 'días hábiles' ? 'dias-habiles' : kind === 'días naturales' ? 'dias-naturales' : kind
  }
  return undefined
}

function figuresOf({id, heading = '', text, figures, parent}: Provision, norm: Norm): NormFigure[] {
  if (text === '' && figures) {
    return figures
      .filter((form) => !form.startsWith('computo '))
      .map((form) => ({form, text: spellForm(form), provision: id, isSaid: isSaidForm(form)}))
  }
  // A blank line keeps a number that ends the heading from joining the one that begins the text.
  const leadIn = parent ? findProvision(norm, parent) : undefined
  return readFigures(`${heading}\n\n${text}`, id, `${leadIn?.heading ?? ''} ${leadIn?.text ?? ''}`)
}

function readFigures(text: string, provision: string, around = ''): NormFigure[] {
  const found = comparableFigures(text)
  const surroundings = readSurroundings(text, found, around)
  return found.flatMap(({forms, text: printed, kind, end}, index) => {
    const isSaid = kind === 'period' || kind === 'frequency'
    const own = {
      text: printed,
      provision,
      isSaid,
      ...(provision && {surroundings: surroundings[index]!})
    }
    const implied = impliedForm(found, index, text)
    return [...forms, ...(implied ? [implied] : [])].map((form) => {
      // «Dos días por semana» is no term: no rule on terms says which days they are.
      const isShare =
        /^\s+(?:por|a la|de cada) (?:semana|mes|año)/.test(text.slice(end)) && /^plazo \S+ dias$/.test(form)
      return {...own, form: isShare ? form.replace(/^plazo (\S+) dias$/, 'cantidad $1') : form}
    })
  })
}

const unitless = /^(?:|a|al|con|de|del|e|en|o|para|por|que|si|y|[,.;:)])$/

/** «Multa de 200 a 1,000 UMA a quien opere sin permiso, y de 100 a 500 a quien exceda el cupo»: also UMA. */
function impliedForm(found: readonly ComparableFigure[], index: number, text: string): string | undefined {
  const {forms, kind, next, start} = found[index]!
  const [form = ''] = forms
  if (kind !== 'figure' || forms.length !== 1 || !/^cantidad \S+$/.test(form) || !unitless.test(next))
    return undefined
  const before = found.slice(0, index).filter((one) => one.kind === 'figure')
  const last = before.findLast(({forms: [other = '']}) => /^(?:dinero|plazo|porcentaje) /.test(other))
  if (!last || /[.;:]\s/.test(text.slice(last.end, start))) return undefined
  const [unitKind = '', , unit] = last.forms[0]!.split(' ')
  return [unitKind, form.split(' ')[1], unit].filter(Boolean).join(' ')
}

function isSaidForm(form: string): boolean {
  return /^plazo 1 (?:bimestres|trimestres|cuatrimestres|semestres|quincenas|semanas)$/.test(form)
}

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const unitNames: Readonly<Record<string, string>> = {
  dias: 'días',
  'dias-habiles': 'días hábiles',
  'dias-naturales': 'días naturales',
  anios: 'años',
  'salarios-minimos': 'salarios mínimos',
  kilometros: 'kilómetros',
  hectareas: 'hectáreas'
}

/**
 * Spell a canonical figure for people.
 *
 * @param form
 *   «plazo 20 dias-habiles»
 * @returns
 *   «20 días hábiles»
 */
export function spellForm(form: string): string {
  const [kind = '', value = '', unit = ''] = form.split(' ')
  const number = Number.isFinite(Number(value)) ? Number(value).toLocaleString('es-MX') : value
  if (kind === 'dinero') return unit === 'MXN' ? `$${number}` : `${number} ${unitNames[unit] ?? unit}`
  if (kind === 'porcentaje') return `${number} %`
  if (kind === 'fecha') return spellDate(value)
  if (kind === 'ordinal') return `${number}.º`
  if (kind === 'plazo' || kind === 'cantidad') {
    return [number, unitNames[unit] ?? unit.replaceAll('-', ' ')].filter(Boolean).join(' ')
  }
  return value
}

function spellDate(value: string): string {
  const [, year, month, day] = /^(\d{4}|-)?(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? []
  const parts = [
    day && String(Number(day)),
    month && months[Number(month) - 1],
    year && year !== '-' ? year : undefined
  ]
  return parts.filter(Boolean).join(' de ')
}
