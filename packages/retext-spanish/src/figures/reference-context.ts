import type {Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'

/** Words whose number names something, folded. Source: structure of Mexican norms and official letters. */
const heads: ReadonlySet<string> = new Set(
  (
    'articulo articulos art. arts. art arts fraccion fracciones fracc. fraccs. frac. inciso incisos inc. incs. numeral numerales ' +
    'num. no. nos. n.o numero numeros nro. regla reglas anexo anexos capitulo capitulos cap. titulo titulos seccion secciones libro ' +
    'libros parrafo parrafos apartado apartados lineamiento lineamientos pagina paginas pag. pags. pp. p. formato formatos ' +
    'transitorio transitorios clausula clausulas considerando punto puntos folio expediente oficio tomo nota cuadro tabla ' +
    'figura partida c.p. postal telefono telefonos tel. tels. extension ext. fax whatsapp celular ventanilla'
  ).split(' ')
)
const additions: ReadonlySet<string> = new Set('bis ter quater quinquies sexies septies octies'.split(' '))
/** What stands between the numbers of a list: «artículos 4, 7, fracción II, 23 y 45 Bis». */
const links: ReadonlySet<string> = new Set(', : . - – — y e o u a al del de la las los el'.split(' '))

/** Whether numbers name provisions where the reading stands. */
export type ReferenceState = 'head' | 'list' | 'none'

/**
 * Tell whether a number after this token would name something («artículo 5», «oficio 27/2026»).
 *
 * @param state
 *   State before the token.
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token, no number.
 * @returns
 *   State after it: `head` right after «artículo», `list` once a number or label was read.
 */
export function nextReferenceState(state: ReferenceState, tokens: Tokens, at: number): ReferenceState {
  const word = tokens.folded[at]!
  if (heads.has(word)) return 'head'
  if (state === 'none') return 'none'
  const isLabel = (tokens.bits[at]! & wordBit.roman) !== 0 || additions.has(word)
  if (isLabel) return 'list'
  if (/^[.:)-]$/.test(word)) return state
  if (state === 'list') return links.has(word) || word.length === 1 ? 'list' : 'none'
  // «número de 15 personas» names nothing; «inciso a) y 5» does.
  return word.length === 1 && /[a-z]/.test(word) && word !== 'y' && word !== 'o' ? 'list' : 'none'
}
