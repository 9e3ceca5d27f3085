import {tokenKind} from '../tokens/token-kind.ts'
import type {TokenList} from '../tokens/token-list.ts'
import {wordBit} from '../words/word-bit.ts'

/** Words that a number follows in the heading of a provision. Source: structure of Mexican norms. */
const heads: ReadonlySet<string> = new Set(
  (
    'articulo articulos art. arts. capitulo titulo seccion libro parte fraccion inciso apartado numeral regla punto anexo base ' +
    'transitorio transitorios cap. fracc. tit. acuerdo considerando resultando clausula disposicion lineamiento criterio paso'
  ).split(' ')
)
/** Ordinals that stand as the label of a transitory provision or clause. */
const ordinals: ReadonlySet<string> = new Set(
  (
    'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo vigesimo trigesimo unico ' +
    'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima vigesima trigesima unica'
  ).split(' ')
)
const additions: ReadonlySet<string> = new Set(
  'bis ter quater quinquies sexies septies octies nonies transitorio'.split(' ')
)
const maxLabelTokens = 5

/**
 * Tell whether the tokens of a unit up to a stop are no sentence but its printed label: «I.», «3.»,
 * «A.», «Artículo 5.», «Artículo 16 Bis.», «PRIMERO.», «Décimo Segundo.».
 *
 * @param tokens
 *   Tokens of the text.
 * @param firstToken
 *   Index of the first token of the sentence.
 * @param stop
 *   Index of the token that may end it.
 * @returns
 *   Whether they are.
 */
export function isLabel(tokens: TokenList, firstToken: number, stop: number): boolean {
  if (stop - firstToken > maxLabelTokens || stop <= firstToken)
    return stop === firstToken && isDotted(tokens, stop)
  let at = firstToken
  if (heads.has(tokens.folded[at]!) && stop - at > 1) at += 1
  let parts = 0
  for (; at < stop; at++) {
    const folded = tokens.folded[at]!
    const bits = tokens.bits[at]!
    const isNumber =
      tokens.kind[at] === tokenKind.number || (bits & wordBit.roman) !== 0 || ordinals.has(folded)
    const isPart =
      isNumber ||
      (parts === 0 && folded.length === 1) ||
      (parts > 0 && additions.has(folded)) ||
      isHyphen(folded)
    if (!isPart) return false
    parts += 1
  }
  return parts > 0
}

// «A.» and «1o.» have their dot in the token.
function isDotted(tokens: TokenList, at: number): boolean {
  return tokens.kind[at] === tokenKind.number || /^\p{L}\.$/u.test(tokens.folded[at]!)
}

function isHyphen(folded: string): boolean {
  return folded === '-' || folded === '–' || folded === '—'
}
