import {type Analysis, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {type CapitalTerm, capitalTermsOf} from '../../document/capital-terms.ts'
import {definitionsOf} from '../../document/definitions.ts'
import {findNames} from '../../document/find-names.ts'

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
  const {tokens, units, sentences} = analysis
  const done = terms.map(() => false)
  const unitOf = (token: number) => {
    let low = 0
    let high = units.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (units[middle]!.firstToken <= token) low = middle
      else high = middle - 1
    }
    return units[low]!
  }
  for (const {name, firstToken, endToken} of findNames(
    analysis,
    terms.map((term) => term.name)
  )) {
    const unit = unitOf(firstToken)
    if (unit.kind === 'heading') done[name] = true
    if (done[name]) continue
    const sentence = sentences[unit.firstSentence]
    if (!sentence) continue
    const opens = firstToken - unit.firstToken <= 1
    if (opens && introduces.test(tokens.folded[endToken] ?? '')) done[name] = true
    for (let at = Math.max(unit.firstToken, firstToken - 4); at < firstToken; at++)
      if (creates.test(tokens.folded[at]!) && !(tokens.bits[at]! & wordBit.capitalized)) done[name] = true
  }
  return done
}
