import {fold} from './fold.ts'

const unit =
  '(?:[úu]nic[oa]|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]p?tim[oa]|octav[oa]|noven[oa])'
const tenStem =
  '(?:d[ée]cim|und[ée]cim|duod[ée]cim|vig[ée]sim|trig[ée]sim|cuadrag[ée]sim|quincuag[ée]sim|sexag[ée]sim|septuag[ée]sim|octog[ée]sim|nonag[ée]sim)'
const ten = `${tenStem}[oa]`

/**
 * Source of a regular expression (flags `iu`) for an ordinal in words, from «Único» and «Primero» to
 * «Centésimo nonagésimo noveno», also in one word («Decimoprimero», «Decimoctavo») or with a dash («Décima — Primera»).
 */
export const ordinalPattern = `(?:cent[ée]sim[oa][ \\t-]{1,2})?(?:${tenStem}octav[oa]|${ten}(?:[ \\t]{0,2}[-–—]?[ \\t]{0,2}${unit})?|${unit})(?!\\p{L})|cent[ée]sim[oa](?!\\p{L})`

const parts: [stem: string, value: number][] = [
  ['centesim', 100],
  ['nonagesim', 90],
  ['octogesim', 80],
  ['septuagesim', 70],
  ['sexagesim', 60],
  ['quincuagesim', 50],
  ['cuadragesim', 40],
  ['trigesim', 30],
  ['vigesim', 20],
  ['duodecim', 12],
  ['undecim', 11],
  ['decim', 10],
  ['unic', 1],
  ['primer', 1],
  ['segund', 2],
  ['tercer', 3],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['septim', 7],
  ['setim', 7],
  ['octav', 8],
  ['noven', 9]
]

/**
 * Read an ordinal in words.
 *
 * @param words
 *   Words that `ordinalPattern` matched: «Sexagésimo segundo», «Única».
 * @returns
 *   Its value (62, 1); `0` when it is none.
 */
export function readOrdinal(words: string): number {
  let rest = fold(words).replace(/[^a-z]/g, '')
  let total = 0
  for (const [stem, value] of parts) {
    if (!rest.startsWith(stem)) continue
    total += value
    // «Decimoctavo» has one «o» for both words.
    rest = rest.slice(stem.length).replace(/^[oa](?!ctav)/, '')
  }
  return rest === '' ? total : 0
}

const cardinals = [
  'uno dos tres cuatro cinco seis siete ocho nueve diez',
  'once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  'veintiuno veintidos veintitres veinticuatro veinticinco'
]
  .join(' ')
  .split(' ')

/**
 * Read a cardinal in words, as old codes number their titles («TITULO DIECISEIS»).
 *
 * @param word
 *   One word in any case.
 * @returns
 *   Its value from 1 to 25, or `0`.
 */
export function readCardinal(word: string): number {
  return cardinals.indexOf(fold(word)) + 1
}
