import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {findSeries, type Series} from './find-series.ts'

/** Options of `enumeracion-corrida`. */
export interface Options {
  /** From how many items on a series is reported. */
  manyItems?: number
  /** Fewest words, on average, of the items of such a series, when they are names. */
  averageWords?: number
  /** From how many items on a series is reported however short they are. */
  anyLength?: number
  /** From how many items on, when each is long. */
  fewItems?: number
  /** From how many words on an item is long. */
  longItem?: number
}

/** Series of four things or more run into one sentence. */
export const enumeracionCorrida = defineRule<Options>({
  meta: {
    id: 'enumeracion-corrida',
    severity: 'info',
    note: 'En una lista cada cosa se ve, se cuenta y se puede marcar; seguidas, la cuarta se pierde. Prefieren las listas los manuales de lenguaje claro de Aragón (2019) y de la Ciudad de Buenos Aires (2024).',
    options: {
      manyItems: {
        default: 4,
        unit: 'elementos',
        description: 'Desde cuántos elementos se avisa.',
        source: 'Llano: lo que se retiene sin verlo'
      },
      averageWords: {
        default: 3,
        unit: 'palabras por elemento',
        description: 'Cuántas palabras tienen en promedio, si son nombres.',
        source: 'Llano: «agua, luz, gas y teléfono» se lee bien'
      },
      anyLength: {
        default: 7,
        unit: 'elementos',
        description: 'Desde cuántos se avisa aunque sean muy breves.',
        source: 'Llano'
      },
      fewItems: {
        default: 3,
        unit: 'elementos',
        description: 'Desde cuántos se avisa si todos son largos.',
        source: 'Llano'
      },
      longItem: {
        default: 6,
        unit: 'palabras',
        description: 'Desde cuántas palabras un elemento es largo.',
        source: 'Llano'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    const {tokens} = analysis
    const isLong = ({items, isInfinitive}: Series) => {
      const words = items.reduce((sum, count) => sum + count, 0)
      if (items.length >= options.anyLength) return true
      if (items.length >= options.manyItems)
        return isInfinitive || words >= items.length * options.averageWords
      return items.length >= options.fewItems && items.every((count) => count >= options.longItem)
    }
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const series of findSeries(analysis, sentence, flags)) {
        if (!isLong(series) || flags[series.firstToken]! & quoted) continue
        report({
          start: tokens.start[series.firstToken]!,
          end: tokens.end[series.endToken - 1]!,
          message: `Enumeración de ${series.items.length} elementos seguidos, se esperaba una lista, ponga cada uno en su renglón`
        })
      }
    }
  }
})
