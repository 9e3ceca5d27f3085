import {citeProvision, citeProvisions, type Norm} from 'remark-legal'
import type {Problem} from '../problems.ts'
import {type NormFigure, spellForm} from './norm-figures.ts'

const whyFigures =
  'Quien lee el explicador decide con sus cifras: cada una debe estar en la disposición que el bloque cita, con la misma unidad.'

/** What this check says to an author. */
export const figureProblems = {
  unknownFigure: (
    text: string,
    near: readonly NormFigure[],
    elsewhere: string | undefined,
    sources: readonly string[],
    norm: Norm,
    isWarning: boolean
  ): Problem => {
    const expected = near.length
      ? `se esperaba ${offer(near, norm)}`
      : `se esperaba una que diga ${nameSources(sources, norm)}`
    const advice = elsewhere
      ? `corríjala o agregue a \`fuente\` \`${elsewhere}\`, que sí la dice`
      : near.length
        ? 'corríjala o cite la disposición que la dice'
        : 'quítela o cite la disposición que la dice'
    const texts = [...new Set(near.map((figure) => figure.text))]
    return {
      ruleId: 'cifra-sin-fuente',
      reason: `“${text}” no está en la fuente, ${expected}, ${advice}`,
      note: whyFigures,
      ...(texts.length && {expected: texts}),
      ...(isWarning && {isWarning: true as const})
    }
  },

  wrongUnit: (text: string, near: readonly NormFigure[], norm: Norm, isWarning: boolean): Problem => ({
    ruleId: 'unidad-distinta',
    reason: `“${text}” con otra unidad que la fuente, se esperaba ${offer(near, norm)}, corríjala`,
    note: 'Días hábiles, días naturales y meses no duran lo mismo: con otra unidad el plazo vence otro día.',
    expected: [...new Set(near.map((figure) => figure.text))],
    ...(isWarning && {isWarning: true as const})
  }),

  unqualifiedDays: (text: string, dayRule: string): Problem => ({
    ruleId: 'dias-sin-clase',
    reason: `“${text}” sin decir qué días, se esperaba “${text} ${qualifier(dayRule)}”, agréguelo`,
    note: `La norma dice “días”, pero ordena contarlos como ${qualifier(dayRule)}. Quien lee solo el explicador no lo sabe.`,
    expected: [`${text} ${qualifier(dayRule)}`],
    isWarning: true
  }),

  otherProvision: (text: string, near: readonly NormFigure[], found: NormFigure, norm: Norm): Problem => ({
    ruleId: 'cifra-de-otra-disposicion',
    reason: `“${text}” es de ${lowerFirst(citeProvision(norm, found.provision))}, se esperaba ${offer(near, norm)}, que habla de lo mismo que este texto; revíselo`,
    note: whyFigures,
    isWarning: true
  }),

  swapped: (text: string, words: readonly string[], near: NormFigure, norm: Norm): Problem => ({
    ruleId: 'cifra-cambiada',
    reason: `“${text}” no es la cifra que la fuente da ${words.length ? `de ${enumerate(words.map((word) => `«${word}»`))}` : 'junto a las otras de su renglón'}, se esperaba ${offer([near], norm)}, revísela`,
    note: whyFigures,
    expected: [near.text],
    isWarning: true
  }),

  otherFrequency: (text: string, often: readonly string[], near: NormFigure): Problem => ({
    ruleId: 'frecuencia-distinta',
    reason: `“${text}” con otra frecuencia que la fuente, se esperaba ${enumerate(often.map((form) => `“cada ${periodOf(form)}”`))}, corríjala`,
    note: `La fuente dice cada cuánto es “${near.text}”: con otra frecuencia, quien lee espera más o menos de lo que le toca.`,
    isWarning: true
  }),

  reversedRange: (text: string): Problem => ({
    ruleId: 'rango-al-reves',
    reason: `“${text}” no va de menos a más, se esperaba primero la cifra menor, revise las dos`,
    note: whyFigures,
    isWarning: true
  }),

  badlyWritten: (text: string): Problem => ({
    ruleId: 'cifra-mal-escrita',
    reason: `“${text}” con grupos que no son de tres cifras, se esperaba una como “1,200,000”, corríjala`,
    note: 'No se sabe qué cantidad es, y así no puede compararse con la norma.'
  }),

  selfContradiction: (text: string): Problem => ({
    ruleId: 'cifra-contradictoria',
    reason: `“${text}” dice dos cantidades distintas, se esperaba la misma en número y en letra, deje la que dice la fuente`,
    note: whyFigures
  }),

  wrongName: (kind: string, text: string, known: readonly string[]): Problem => ({
    ruleId: 'dato-distinto',
    reason: `${kind} “${text}” que la fuente no dice, se esperaba ${enumerate(known.map((one) => `“${one}”`))}, corríjalo`,
    note: 'Un número o un correo equivocados mandan a la gente a otra parte.',
    expected: [...known]
  }),

  wrongModality: (found: string, expected: string, sentence: string, source: string): Problem => ({
    ruleId: 'obligacion-distinta',
    reason: `“${found}” donde la fuente dice “${source}”, se esperaba ${expected}, revise la oración «${shorten(sentence)}»`,
    note: 'Lo que una autoridad debe hacer se puede exigir; lo que puede hacer, no.',
    isWarning: true
  }),

  changedQuote: (text: string, sources: readonly string[], norm: Norm): Problem => ({
    ruleId: 'cita-distinta',
    reason: `Cita «${shorten(text)}» que no está así en la fuente, se esperaba palabra por palabra lo que dice ${nameSources(sources, norm)}, cópiela de ahí o use \`:::aviso\``,
    note: 'Una cita lleva las palabras de la norma; lo que se cuenta con otras palabras va en otro bloque.'
  })
} as const

/** «“5 días hábiles” (Artículo 21) o “10 días” (Artículo 26)» */
function offer(near: readonly NormFigure[], norm: Norm): string {
  return enumerate(
    near.map(({text, provision}) =>
      provision ? `“${text}” (${lowerFirst(citeProvision(norm, provision))})` : `“${text}”`
    )
  )
}

function nameSources(sources: readonly string[], norm: Norm): string {
  const cited = citeProvisions(norm, sources)
  // A long list says less than the block's own `fuente`.
  return cited && cited.length <= 80 ? `«${cited}»` : 'la fuente que cita'
}

function lowerFirst(text: string): string {
  return /^(?:Artículo|Considerando)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** «plazo 1 bimestres» → «bimestre» */
function periodOf(form: string): string {
  const text = spellForm(form).replace(/^1 /, '')
  return text === 'meses' ? 'mes' : text.replace(/s$/, '')
}

function qualifier(dayRule: string): string {
  return dayRule === 'dias-habiles' ? 'hábiles' : 'naturales'
}

function enumerate(texts: readonly string[]): string {
  const unique = [...new Set(texts)]
  if (unique.length < 2) return unique.join('')
  return `${unique.slice(0, -1).join(', ')} o ${unique.at(-1)}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
