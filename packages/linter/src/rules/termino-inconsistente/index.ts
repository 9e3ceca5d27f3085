import {fold} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {type Definition, definitionsOf} from '../../document/definitions.ts'
import {findVariants} from './find-variants.ts'

/** Two names for one defined concept. */
export const terminoInconsistente = defineRule({
  meta: {
    id: 'termino-inconsistente',
    scope: 'document',
    severity: 'info',
    note: 'Quien lee supone que dos nombres son dos cosas, y busca la diferencia. La norma ISO 24495-1 pide la misma palabra para lo mismo en todo el texto.',
    options: {}
  },
  check({analysis, report}) {
    const definitions = definitionsOf(analysis)
    if (definitions.length === 0) return
    const {tokens} = analysis
    for (const [definition, other] of sameMeanings(definitions)) {
      const {start, end, term} = definition
      report({
        start,
        end,
        severity: 'warning',
        message: `«${term}» con la misma definición que «${other.term}», se esperaba un solo término, quite uno de los dos`
      })
    }
    for (const {firstToken, endToken, definition} of findVariants(analysis, definitions)) {
      const start = tokens.start[firstToken]!
      const end = tokens.end[endToken - 1]!
      const found = analysis.text
        .slice(start, end)
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
      report({
        start,
        end,
        message: `«${found}», pero el término definido es «${definition.term}», se esperaba el mismo nombre en todo el texto`
      })
    }
  }
})

const shortestMeaning = 4

function sameMeanings(definitions: readonly Definition[]): Array<[Definition, Definition]> {
  const seen = new Map<string, Definition>()
  const pairs: Array<[Definition, Definition]> = []
  for (const definition of definitions) {
    const words = fold(definition.meaning).match(/[\p{L}\p{N}]+/gu) ?? []
    const key = words
      .join(' ')
      .replace(/^(?:al?|el|la|los|las) /, '')
      .replace(/ y$/, '')
    if (words.length < shortestMeaning) continue
    const first = seen.get(key)
    if (!first) seen.set(key, definition)
    else if (first.names[0]!.join(' ') !== definition.names[0]!.join(' ')) pairs.push([definition, first])
  }
  return pairs
}
