import {type Analysis, type Unit, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {type CapitalTerm, capitalTermsOf} from '../../document/capital-terms.ts'
import {definitionsOf} from '../../document/definitions.ts'
import {findNamesIn, indexNames, type NameIndex} from '../../document/find-names.ts'
import {perUnit} from '../../unit-facts.ts'

/** Options of `termino-sin-definir`. */
export interface Options {
  /** How often a term must stand in the text to need a definition. */
  minUses?: number
}

/** Terms with capitals, used again and again, that no definition, heading or sentence introduces. */
export const terminoSinDefinir = defineRule<Options>({
  meta: {
    id: 'termino-sin-definir',
    scope: 'document',
    severity: 'info',
    note: 'Las mayúsculas le dicen a quien lee que el término tiene un significado propio; si el texto no lo da, hay que adivinarlo. La norma ISO 24495-1 pide definir los términos la primera vez.',
    options: {
      minUses: {
        default: 3,
        unit: 'veces',
        description: 'Cuántas veces debe aparecer un término con mayúsculas para pedir su definición.',
        source: 'Llano: una o dos veces, basta escribirlo sin mayúsculas'
      }
    }
  },
  check({analysis, options, report}) {
    const terms = capitalTermsOf(analysis).filter(({uses}) => uses.length >= options.minUses)
    if (terms.length === 0) return
    const names = definitionsOf(analysis).flatMap((definition) => definition.names)
    const introduced = introducedTerms(analysis, terms)
    for (const [index, {term, name, uses, words}] of terms.entries()) {
      if (introduced[index] || names.some((defined) => overlaps(name, defined))) continue
      const first = uses[0]!
      report({
        start: analysis.tokens.start[first]!,
        end: analysis.tokens.end[first + words - 1]!,
        message: `«${term}» con mayúsculas ${uses.length} veces y sin definir, se esperaba su definición la primera vez, o minúsculas`
      })
    }
  }
})

/** Whether a defined name stands in a term, or begins it: «Comité» in «Comité de Transparencia». */
function overlaps(name: readonly string[], defined: readonly string[]): boolean {
  const [long, short] = name.length >= defined.length ? [name, defined] : [defined, name]
  return long.some((_, at) => short.every((word, place) => long[at + place] === word))
}

const introduces =
  /^(?:es|son|sera|seran|consiste|consisten|consistira|comprende|comprendera|tiene|tendra|estara|esta|se|funge|fungira)$/
const creates =
  /^(?:crea|crean|creara|establece|establecera|instituye|constituye|constituira|integra|integrara|denomina|denominara|denominado|denominada|denominados|denominadas|llamado|llamada|entiende|entendera|considera|reconoce|contara|contaran|habra|existira|expide)$/

/** Terms that a heading names, or a sentence introduces: «se crea el …», «El … es la lista de …». */
function introducedTerms(analysis: Analysis, terms: readonly CapitalTerm[]): boolean[] {
  const done = terms.map(() => false)
  const index = indexNames(terms.map(({name}) => name))
  for (const found of perUnit(analysis, readIntroduced, index, index.key))
    for (const name of found) done[name] = true
  return done
}

const none: readonly number[] = []

/** Indexes of the names that a unit introduces. */
function readIntroduced(analysis: Analysis, unit: Unit, index: NameIndex | undefined): readonly number[] {
  const uses = findNamesIn(analysis, unit, index)
  if (uses.length === 0) return none
  const {tokens} = analysis
  const {kind, firstToken: first, firstSentence, endSentence} = unit
  return uses
    .filter(({firstToken, endToken}) => {
      if (kind === 'heading') return true
      if (firstSentence === endSentence) return false
      if (firstToken <= 1 && introduces.test(tokens.folded[first + endToken] ?? '')) return true
      for (let at = Math.max(0, firstToken - 4); at < firstToken; at++) {
        const isName = (tokens.bits[first + at]! & wordBit.capitalized) !== 0
        if (creates.test(tokens.folded[first + at]!) && !isName) return true
      }
      return false
    })
    .map(({name}) => name)
}
