import type {Analysis} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import type {Figure} from './figure.ts'

/** Words of an address, folded; the numbers after them name a place. */
const addressHeads: ReadonlySet<string> = new Set(
  (
    'calle calles avenida av. av ave. calzada calz. boulevard bulevar blvd. blvd carretera autopista colonia col. ' +
    'fraccionamiento fracc. manzana mza. mz. lote lt. local piso planta interior int. exterior ext. edificio plaza ' +
    'privada priv. andador supermanzana sm. c.p. postal barrio prolongacion periferico'
  ).split(' ')
)
const callHeads: ReadonlySet<string> = new Set(
  'llama llame llamar llamen marca marque marcar linea telefono telefonos tel. tel celular whatsapp extension ext. folio'.split(
    ' '
  )
)
/** Words right before a number that names one of several: «paso 2», «ruta 5». */
const nameHeads: ReadonlySet<string> = new Set(
  'paso opcion modulo salon sala ruta version fase etapa puerta anden modelo plan covid windows'.split(' ')
)
const afterAddress: ReadonlySet<string> = new Set(
  'y e esquina entre bis int. interior colonia col. de'.split(' ')
)
/** How far a street's number stands from its name: «calle 5 de Mayo, entre Juárez y Morelos, número 12». */
const longestAddress = 12
const longestCall = 3
/** Digits of a Mexican telephone with its country: 52 and ten. */
const telephoneDigits = 10

/**
 * Tell whether a figure names something rather than counts it: a telephone, a street, its number.
 *
 * @param analysis
 *   The text.
 * @param figure
 *   Figure of that text.
 * @returns
 *   True for «llama al 911», «calle 5 de Mayo 12», «018001234567»; amounts and terms never name.
 */
export function isNamedNumber({tokens, units, sentences}: Analysis, figure: Figure): boolean {
  if (figure.kind === 'reference') return true
  if (figure.kind !== 'number' && figure.kind !== 'date' && figure.kind !== 'ordinal') return false
  const {kind, value, firstToken, endToken, spelling} = figure
  if (kind === 'number' && spelling === 'digits') {
    if (nameHeads.has(tokens.folded[firstToken - 1] ?? '')) return true
    if (figure.end - figure.start >= telephoneDigits && /^\d+$/.test(String(value))) {
      const digits = tokens.lower.slice(firstToken, endToken).join('')
      if (/^\d{10,}$/.test(digits)) return true
    }
    // «(998) 123-4567»
    if (tokens.folded[endToken] === ')' && /^\d/.test(tokens.folded[endToken + 1] ?? '')) return true
  }
  // A year is no part of an address; a day and month may be a street.
  if (kind === 'date' && !value.startsWith('--')) return false
  const isCounting = kind !== 'date' && countsNoun(tokens, endToken)
  const sentence = sentences.find((one) => one.firstToken <= firstToken && firstToken < one.endToken)
  const first = sentence?.firstToken ?? units[0]?.firstToken ?? 0
  for (let at = firstToken - 1; at >= first && at >= firstToken - longestAddress; at--) {
    const word = tokens.folded[at]!
    if (word === ';') return false
    if (addressHeads.has(word) && !isCounting) return true
    if (kind === 'number' && callHeads.has(word) && at >= firstToken - longestCall) return true
  }
  return false
}

/** «a 300 metros», «80 viajes»; «12, colonia Centro» and «12 interior 4» are places. */
function countsNoun({folded, kind}: Analysis['tokens'], at: number): boolean {
  return kind[at] === tokenKind.word && !afterAddress.has(folded[at]!)
}
