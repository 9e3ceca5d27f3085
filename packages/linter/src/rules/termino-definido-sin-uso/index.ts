import {type Analysis, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {type Definition, definitionsOf} from '../../document/definitions.ts'
import {findNames} from '../../document/find-names.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** From so many letters on, a word says enough in small letters: «empoderamiento», not «sistema». */
const telling = 10

/** Options of `termino-definido-sin-uso`. */
export interface Options {
  /** Texts with fewer words outside their definitions are a glossary of something else. */
  minWords?: number
}

/** Terms of a glossary that the text never uses. */
export const terminoDefinidoSinUso = defineRule<Options>({
  meta: {
    id: 'termino-definido-sin-uso',
    scope: 'document',
    severity: 'warning',
    note: 'Una definición que nadie usa se lee en vano, y hace dudar de si el texto habla de lo mismo con otro nombre. La norma ISO 24495-1 pide usar cada término con un solo significado, y solo los que hacen falta.',
    options: {
      minWords: {
        default: 150,
        unit: 'palabras',
        description: 'Cuántas palabras debe tener el texto fuera de sus definiciones para que se revisen.',
        source: 'Llano: un glosario suelto, sin el texto que lo usa, no se puede revisar'
      }
    }
  },
  check({analysis, options, report}) {
    const definitions = definitionsOf(analysis).filter(({kind}) => kind === 'glossary')
    if (definitions.length === 0 || wordsOutside(analysis, definitions) < options.minWords) return
    const used = usedDefinitions(analysis, definitions)
    for (const [index, {term, start, end}] of definitions.entries()) {
      if (used[index]) continue
      report({
        start,
        end,
        message: `«${term}» definido y sin uso en el resto del texto, se esperaba usarlo, quite la definición o use ese nombre`
      })
    }
  }
})

function wordsOutside({sentences, units}: Analysis, definitions: readonly Definition[]): number {
  const inside = new Set(definitions.map(({firstToken}) => firstToken))
  let words = 0
  for (const {unit, words: count} of sentences) {
    const {kind, firstToken} = units[unit]!
    if (proseKinds.has(kind) && !inside.has(firstToken)) words += count
  }
  return words
}

/** Whether each definition's names stand anywhere outside its own entry. */
function usedDefinitions(analysis: Analysis, definitions: readonly Definition[]): boolean[] {
  const used = definitions.map(() => false)
  const owners: number[] = []
  const names = definitions.flatMap((definition, index) =>
    [...definition.names, ...shortNames(definition, definitions)].map((name) => {
      owners.push(index)
      return name
    })
  )
  for (const {name, firstToken} of findNames(analysis, names)) {
    const index = owners[name]!
    const own = definitions[index]!
    if (firstToken >= own.firstToken && firstToken < own.endToken) continue
    const isShort = !own.names.includes(names[name]!)
    const isCapital = (analysis.tokens.bits[firstToken]! & wordBit.capitalized) !== 0
    if (!isShort || isCapital || names[name]!.join('').length >= telling) used[index] = true
  }
  return used
}

const links = new Set(['de', 'del', 'para', 'en', 'con', 'por', 'al', 'a'])

/** «Padrón de Personas Beneficiarias» is also used as «el Padrón», when no other term begins so. */
function shortNames({names}: Definition, all: readonly Definition[]): string[][] {
  const name = names[0]!
  const link = name.findIndex((word) => links.has(word))
  if (link < 1) return []
  const short = name.slice(0, link)
  const others = all.flatMap((other) => other.names).filter((other) => other !== name)
  return others.some((other) => short.every((word, place) => other[place] === word)) ? [] : [short]
}
