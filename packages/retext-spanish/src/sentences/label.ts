import {countsAsWord, tokenKind} from '../tokens/token-kind.ts'
import type {TokenList} from '../tokens/token-list.ts'
import {wordBit} from '../words/word-bit.ts'

/** Words that a number follows in the heading of a provision. Source: structure of Mexican norms. */
const heads: ReadonlySet<string> = new Set(
  (
    'articulo articulos art. arts. capitulo titulo seccion libro parte fraccion inciso apartado numeral regla punto anexo base ' +
    'transitorio transitorios cap. fracc. tit. acuerdo considerando resultando clausula disposicion lineamiento criterio paso grupo tabla cuadro'
  ).split(' ')
)
/** Ordinals that stand as the label of a transitory provision or clause. */
const ordinals: ReadonlySet<string> = new Set(
  (
    'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo vigesimo trigesimo unico ' +
    'decimoprimero decimosegundo decimotercero decimocuarto decimoquinto decimosexto decimoseptimo decimoctavo decimonoveno ' +
    'cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo centesimo ' +
    'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima vigesima trigesima unica'
  ).split(' ')
)
const additions: ReadonlySet<string> = new Set(
  'bis ter quater quinquies sexies septies octies nonies transitorio'.split(' ')
)
const maxLabelTokens = 5

/**
 * Tell whether the tokens of a unit up to a stop are no sentence but its printed label: «I.», «3.»,
 * «A.», «Artículo 5.», «Artículo 16 Bis.», «PRIMERO.», «Décimo Segundo.»; or marks alone.
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
  let at = firstToken
  while (at < stop && tokens.kind[at]! >= tokenKind.punctuation) at += 1
  if (at === stop) return !countsAsWord(tokens.kind[at]!) || isDotted(tokens, at)
  if (stop - at > maxLabelTokens) return false
  if (heads.has(tokens.folded[at]!)) at += 1
  let parts = 0
  for (; at < stop; at++) {
    if (!isPart(tokens, at, parts)) return false
    parts += 1
  }
  return parts > 0 || isDotted(tokens, stop)
}

function isPart(tokens: TokenList, at: number, parts: number): boolean {
  const folded = tokens.folded[at]!
  if (tokens.kind[at] === tokenKind.number || (tokens.bits[at]! & wordBit.roman) !== 0) return true
  if (ordinals.has(folded) || additions.has(folded) || /^[-–—]+$/.test(folded)) return true
  return parts === 0 && folded.length === 1
}

// «A.» and «1o.» have their dot in the token.
function isDotted(tokens: TokenList, at: number): boolean {
  return tokens.kind[at] === tokenKind.number || /^\p{L}\.$/u.test(tokens.folded[at]!)
}
