import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {type Condition, findConditions} from './find-conditions.ts'

/** Options of `condiciones-anidadas`. */
export interface Options {
  /** Most conditions and exceptions a sentence may have. */
  maxConditions?: number
  /** Most exceptions among them. */
  maxExceptions?: number
}

/** Conditions and exceptions heaped in one sentence. */
export const condicionesAnidadas = defineRule<Options>({
  meta: {
    id: 'condiciones-anidadas',
    severity: 'warning',
    note: 'Con tres condiciones en una oración hay que probar en la cabeza todas sus combinaciones para saber qué caso es el propio. La norma ISO 24495-1 pide oraciones de estructura sencilla.',
    options: {
      maxConditions: {
        default: 2,
        unit: 'condiciones o excepciones',
        description: 'Cuántas puede tener una oración.',
        source: 'Llano: con dos hay cuatro casos; con tres, ocho'
      },
      maxExceptions: {
        default: 1,
        unit: 'excepciones',
        description: 'Cuántas de ellas pueden ser excepciones («salvo», «excepto», «a menos que»).',
        source: 'Llano: la excepción de una excepción es otra vez la regla'
      }
    }
  },
  check({analysis, options, report}) {
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      const found = findConditions(analysis, sentence)
      const exceptions = found.filter(({isException}) => isException)
      if (found.length > options.maxConditions)
        report({
          ...placeOf(analysis, found),
          message: `${found.length} condiciones en una oración (${list(analysis, found)}), se esperaban como máximo ${options.maxConditions}, ponga cada caso en una lista o en una tabla: «Si… / Entonces…»`
        })
      else if (exceptions.length > options.maxExceptions)
        report({
          ...placeOf(analysis, exceptions),
          message: `${exceptions.length} excepciones en una oración (${list(analysis, exceptions)}), ${options.maxExceptions === 1 ? 'se esperaba una sola' : `se esperaban como máximo ${options.maxExceptions}`}, diga primero la regla y después, en una lista, los casos que no la siguen`
        })
    }
  }
})

function placeOf({tokens}: Analysis, found: readonly Condition[]): {start: number; end: number} {
  return {start: tokens.start[found[0]!.firstToken]!, end: tokens.end[found.at(-1)!.endToken - 1]!}
}

function list({tokens}: Analysis, found: readonly Condition[]): string {
  return found
    .map(({firstToken, endToken}) => `«${tokens.lower.slice(firstToken, endToken).join(' ')}»`)
    .join(', ')
}
