import {type Analysis, countsAsWord, type Sentence} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `subordinacion-encadenada`. */
export interface Options {
  /** Most subordinate clauses a sentence may have. */
  maxClauses?: number
  /** Most «que» within `nearWords`. */
  maxNearQue?: number
  /** How near, in words, those «que» are. */
  nearWords?: number
}

const subordinators: ReadonlySet<string> = new Set(
  'que cual cuales cuyo cuya cuyos cuyas cuando si donde'.split(' ')
)
/** «más que», «tiene que», «hay que»: no clause begins. */
const beforeVoid: ReadonlySet<string> = new Set(
  'mas menos tiene tienen tenga tengan tendra tendran hay habra haya cada tal aun y/o'.split(' ')
)
/** «si bien», «cuando menos». */
const afterVoid: ReadonlySet<string> = new Set('bien menos mucho mas'.split(' '))
/** «que pague y que entregue»: the second clause is as deep as the first. */
const joins: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u', 'ni'])

/** Clauses that hang one from another in a sentence. */
export const subordinacionEncadenada = defineRule<Options>({
  meta: {
    id: 'subordinacion-encadenada',
    severity: 'warning',
    note: 'Cada «que» abre una oración dentro de otra, y quien lee tiene que esperar a que se cierren todas. La norma ISO 24495-1 y el Libro de estilo de la Justicia (RAE y CGPJ, 2017) piden oraciones de estructura sencilla.',
    options: {
      maxClauses: {
        default: 3,
        unit: 'subordinadas',
        description: 'Cuántas puede tener una oración.',
        source: 'Llano: una principal y una subordinada por idea; con cuatro ya son dos oraciones'
      },
      maxNearQue: {
        default: 2,
        unit: '«que»',
        description: 'Cuántos «que» pueden ir muy cerca uno de otro.',
        source: 'Llano'
      },
      nearWords: {
        default: 25,
        unit: 'palabras',
        description: 'Qué tan cerca están esos «que».',
        source: 'Llano: lo que cabe en dos líneas'
      }
    }
  },
  check({analysis, options, report}) {
    const {tokens} = analysis
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      const found = findSubordinators(analysis, sentence)
      const isDeep = found.length > options.maxClauses
      const near = isDeep ? found : nearQue(analysis, found, options.maxNearQue + 1, options.nearWords)
      if (near.length === 0) continue
      const what = isDeep
        ? `${near.length} subordinadas en una oración (${list(analysis, near)})`
        : `${near.length} «que» en ${countBetween(analysis, near[0]!, near.at(-1)!)} palabras`
      const most = isDeep ? options.maxClauses : options.maxNearQue
      report({
        start: tokens.start[near[0]!]!,
        end: tokens.end[near.at(-1)!]!,
        message: `${what}, se esperaban como máximo ${most}, divida la oración o cambie alguna por un adjetivo o un nombre`
      })
    }
  }
})

function findSubordinators({tokens}: Analysis, {firstToken, endToken}: Sentence): number[] {
  const found: number[] = []
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens.lower[at]!
    // «Que …» opens a considerando.
    if (!subordinators.has(word) || (word === 'que' && at === firstToken)) continue
    const before = at > firstToken ? tokens.folded[at - 1]! : ''
    if (beforeVoid.has(before) || joins.has(before) || subordinators.has(before)) continue
    if (word !== 'que' && afterVoid.has(tokens.folded[at + 1] ?? '')) continue
    found.push(at)
  }
  return found
}

/** The first `count` «que» that stand within some words, or none. */
function nearQue(analysis: Analysis, found: readonly number[], count: number, words: number): number[] {
  const que = found.filter((at) => analysis.tokens.lower[at] === 'que')
  for (let first = 0; first + count <= que.length; first++) {
    const near = que.slice(first, first + count)
    if (countBetween(analysis, near[0]!, near.at(-1)!) <= words) return near
  }
  return []
}

function countBetween({tokens}: Analysis, first: number, last: number): number {
  let words = 0
  for (let at = first; at <= last; at++) if (countsAsWord(tokens.kind[at]!)) words += 1
  return words
}

const longestList = 6

function list({tokens}: Analysis, found: readonly number[]): string {
  const words = found.slice(0, longestList).map((at) => `«${tokens.lower[at]}»`)
  return `${words.join(', ')}${found.length > longestList ? '…' : ''}`
}
