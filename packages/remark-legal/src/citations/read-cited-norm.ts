import {fold} from '../fold.ts'
import type {CitedNorm} from './citation.ts'

/** The norm named after a citation, and where its name ends. */
export interface NormReading {
  norm: CitedNorm
  end: number
  /** «la misma», «dicha Ley»: the one named before. */
  isSaid: boolean
}

const kinds =
  '(?:leyes|ley|reglamentos?|c[óo]digos?|constituci[óo]n|decretos?|acuerdos?|ordenamientos?|reglas|lineamientos|estatutos?|normas?|normatividad|manual(?:es)?|bandos?|disposici[óo]n(?:es)?|c[ée]dulas?|formatos?|convocatorias?|instrumentos?|cuerpo|convenci[óo]n|convenios?|tratados?|pacto|declaraci[óo]n|protocolos?|criterios|bases|pol[íi]ticas|estrategia|plan|programa|presupuesto|contratos?|circular|resoluci[óo]n|cat[áa]logo|anexos?|ap[ée]ndice)(?!\\p{L})'
const comma = '[\\s]{0,3},?[\\s]{1,3}'
// «, ambos», «, todos», «, respectivamente,» stand between the numbers and the name.
const between =
  '(?:(?:ambos|todos|tod[oa]|amb[oa]s)[\\s]{1,3}|respectivamente,?[\\s]{1,3}|vigentes?,?[\\s]{1,3}){0,2}'
const division =
  '(?:(?:de|del)[\\s]{1,3}(?:la[\\s]{1,3}|el[\\s]{1,3})?(?:presente[\\s]{1,3}|este[\\s]{1,3}|esta[\\s]{1,3})?(?:t[íi]tulo|cap[íi]tulo|secci[óo]n|libro|anexo|ap[ée]ndice)[\\s]{1,3}\\p{Lu}[\\p{L}\\d-]{0,15},?[\\s]{1,3}){0,3}'
const opening = `${comma}${between}${division}`

const own = new RegExp(
  `${opening}(?:de|del)[\\s]{1,3}(?:la[\\s]{1,3}|el[\\s]{1,3}|las[\\s]{1,3}|los[\\s]{1,3})?((?:est[ae]|estos|estas|presentes?)[\\s]{1,3}(?:mism[oa]s?[\\s]{1,3})?${kinds})`,
  'iuy'
)
const said = new RegExp(
  `${opening}(?:de|del|de la|de las|de los)[\\s]{1,3}(?:mism[oa]s?|propi[oa]|dich[oa]s?|citad[oa]s?|referid[oa]s?|mencionad[oa]s?|aludid[oa]s?|invocad[oa]s?)(?:[\\s]{1,3}(${kinds}))?(?!\\p{L})`,
  'iuy'
)
const named = new RegExp(
  `${opening}(?:de|del)[\\s]{1,3}(?:(?:la|las|el|los|su|sus|una?|cada|otr[oa]s?)[\\s]{1,3})?(?=${kinds})`,
  'iuy'
)
const constitutional = /,?[\s]{1,3}constitucional(?:es)?(?!\p{L})/iuy
const heads = new RegExp(`^${kinds}$`, 'iu')
const word = /[\p{L}\d][\p{L}\d’'.-]{0,40}/uy
const gap = /[ \t]*\n?[ \t]*/y

/**
 * Read which norm the numbers just read belong to.
 *
 * @param text
 *   The text.
 * @param at
 *   Index after the last number.
 * @returns
 *   `null` when none is named there.
 */
export function readCitedNorm(text: string, at: number): NormReading | null {
  // «el artículo 30. del Reglamento»: a stop before small letters ends no sentence.
  return readNormAt(text, /^\.\s{1,3}de(?:l|\s)/.test(text.slice(at, at + 7)) ? at + 1 : at)
}

function readNormAt(text: string, at: number): NormReading | null {
  own.lastIndex = at
  const mine = own.exec(text)
  if (mine?.[1] !== undefined) {
    return {norm: {kind: 'own', name: flat(mine[1])}, end: own.lastIndex, isSaid: false}
  }
  constitutional.lastIndex = at
  if (constitutional.test(text)) {
    return {norm: {kind: 'other', name: 'Constitución'}, end: constitutional.lastIndex, isSaid: false}
  }
  named.lastIndex = at
  if (named.test(text)) {
    const start = named.lastIndex
    const end = readNormName(text, start)
    return {norm: {kind: 'other', name: flat(text.slice(start, end))}, end, isSaid: false}
  }
  said.lastIndex = at
  const before = said.exec(text)
  return before && {norm: {kind: 'other', name: before[1] ?? ''}, end: said.lastIndex, isSaid: true}
}

/** Words inside a name that have no capital; a list of names ends at «y» before another norm. */
const links = new Set(['de', 'del', 'y', 'e', 'o', 'en', 'a', 'al', 'para', 'por', 'sobre', 'que', 'contra'])
const articles = new Set(['la', 'las', 'el', 'los'])
const maxNameWords = 40

/**
 * Read the name of a norm: «Ley General de Transparencia y Acceso a la Información Pública».
 *
 * @param text
 *   The text.
 * @param start
 *   Index of its first word.
 * @returns
 *   Index after its last word with a capital, or after the first word.
 */
export function readNormName(text: string, start: number): number {
  word.lastIndex = start
  if (!word.test(text)) return start
  let end = trimStop(text, start, word.lastIndex)
  if (end < word.lastIndex) return end
  let at = end
  let capitals = 1
  let hasDe = false
  let before = ''
  for (let count = 0; count < maxNameWords; count++) {
    const hasComma = text[at] === ','
    gap.lastIndex = hasComma ? at + 1 : at
    gap.test(text)
    word.lastIndex = gap.lastIndex
    const found = word.exec(text)?.[0]
    if (found === undefined || (gap.lastIndex === at && !hasComma)) break
    const plain = fold(found)
    const isCapital = /^\p{Lu}/u.test(found)
    if (isCapital) {
      const opensAnother = hasComma || before === 'y' || before === 'e' || before === 'o'
      if (opensAnother && (heads.test(found) || !hasDe || capitals < 2)) break
      // «, Título Segundo», «, Capítulo II» are no part of a name.
      if (hasComma && /^(?:titulo|capitulo|seccion|libro|apartado|articulo)$/.test(plain)) break
      capitals += 1
      at = trimStop(text, gap.lastIndex, word.lastIndex)
      end = at
      if (at < word.lastIndex) break
      before = plain
      continue
    }
    if (hasComma || !(articles.has(plain) ? links.has(before) : links.has(plain))) break
    if ((plain === 'a' || plain === 'al') && capitals < 3) break
    if (/^(?:para|por|sobre|que|contra)$/.test(plain) && hasDe && capitals < 4) break
    if (plain === 'en' && !/^\s+materia/i.test(text.slice(word.lastIndex, word.lastIndex + 10))) break
    if (plain === 'en') {
      at = text.indexOf('ateria', word.lastIndex) + 6
      before = 'materia'
      continue
    }
    if (plain === 'de' || plain === 'del' || plain === 'para') hasDe = true
    // After «y», an article begins something else: «Ley de Amparo y la Secretaría».
    if (articles.has(plain) && /^[yeo]$/.test(before) && capitals < 4) break
    before = plain
    at = word.lastIndex
  }
  return end
}

/** A full stop after the last word ends the sentence. */
function trimStop(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /[.’'-]/.test(text[last - 1]!)) last -= 1
  return last
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ')
}
