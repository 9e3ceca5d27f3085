import {readSuffix} from './label-suffix.ts'
import type {ProvisionType} from './norm.ts'
import {readCardinal} from './ordinal-words.ts'
import {matchOrdinal} from './read-label.ts'
import {readRoman} from './roman.ts'

/** The label of a división: «TÍTULO PRIMERO», «Capítulo II Bis», «Anexo 1-A». */
export interface DivisionLabel {
  type: ProvisionType
  /** Number in ids: `1`, `2-bis`, `a`; `unico` and `preliminar` as they are. */
  id: string
  value: number
  /** Index after the label and what closes it («. », « — »). */
  end: number
  /** True when something closes it or the line ends there. */
  isClosed: boolean
}

const types: Record<string, ProvisionType> = {
  libro: 'libro',
  parte: 'parte',
  titulo: 'titulo',
  capitulo: 'capitulo',
  seccion: 'seccion',
  apartado: 'apartado',
  anexo: 'anexo',
  '§': 'seccion'
}

const keyword =
  /(LIBRO|Libro|PARTE|Parte|T[ÍI]TULO|T[íi]tulo|CAP[ÍI]TULO|Cap[íi]tulo|SECCI[ÓO]N|Secci[óo]n|APARTADO|Apartado|ANEXO|Anexo|§)(?!\p{L})[ \t]*/uy
const special = /([ÚU]NIC[OA]|[úu]nic[oa]|[ÚU]nic[oa]|PRELIMINAR|[Pp]reliminar|GENERAL|ESPECIAL)(?!\p{L})/uy
const roman = /([IVXLCDM]{1,8})(?!\p{L})/uy
const arabic = /(\d{1,3})(?:[ \t]?[oº°ª](?!\p{L}))?(?![\d])/uy
const letter = /(?:["“«'])?([A-ZÑ])(?:["”»'])?(?!\p{L})/uy
const word = /(\p{L}{3,13})(?!\p{L})/uy
const dashSuffix = /[ \t]*[—–][ \t]+(?=(?:Bis|BIS|Ter|TER|Quáter|QUÁTER)(?!\p{L}))/uy
/** «TITULO TERCERO A De la mejora»: a letter between the number and a title in small letters. */
const titledLetter = / ([A-Z])(?= \p{Lu}\p{Ll})/uy
const closing = /[ \t]*(?:[.:]?[ \t]?[-–—―]+|[.:])?[ \t]*/uy

/**
 * Read the label of a libro, parte, título, capítulo, sección, apartado or anexo.
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of its first character.
 * @returns
 *   `null` when none stands there, or what stands there goes on as a sentence («Título Quinto; se …»).
 */
export function readDivisionLabel(text: string, at: number): DivisionLabel | null {
  keyword.lastIndex = at
  const name = keyword.exec(text)?.[1]
  if (name === undefined) return null
  const type = types[plainName(name)]
  const number = type && readNumber(text, keyword.lastIndex, type)
  if (!number) return null
  dashSuffix.lastIndex = number.end
  const suffixAt = dashSuffix.test(text) ? dashSuffix.lastIndex - 1 : number.end
  const suffix = readSuffix(text, suffixAt)
  titledLetter.lastIndex = number.end
  const lettered = suffix.id === '' ? titledLetter.exec(text)?.[1] : undefined
  if (lettered !== undefined) {
    suffix.id = `-${lettered.toLowerCase()}`
    suffix.end = number.end + 2
  }
  const numberEnd = suffix.id === '' ? number.end : suffix.end
  closing.lastIndex = numberEnd
  closing.test(text)
  const end = closing.lastIndex
  const next = text[end]
  const isLineEnd = next === undefined || next === '\n'
  if (!isLineEnd && !/["“«¿¡(\p{Lu}\d]/u.test(next)) return null
  return {
    type,
    id: number.id + suffix.id,
    value: number.value,
    end,
    isClosed: isLineEnd || /[.:—–-]/.test(text.slice(numberEnd, end))
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace('í', 'i').replace('ó', 'o')
}

function readNumber(
  text: string,
  at: number,
  type: ProvisionType
): {id: string; value: number; end: number} | null {
  special.lastIndex = at
  const named = special.exec(text)?.[1]?.toLowerCase()
  if (named !== undefined) {
    const id = /nic/.test(named) ? 'unico' : named
    return {id, value: 1, end: special.lastIndex}
  }
  const ordinal = matchOrdinal(text, at)
  if (ordinal) return {id: ordinal.id, value: ordinal.value, end: ordinal.end}
  roman.lastIndex = at
  const numeral = roman.exec(text)?.[1]
  const isLettered = type === 'apartado' || (type === 'anexo' && numeral !== 'I' && numeral !== 'V')
  if (numeral !== undefined && readRoman(numeral) > 0 && !(isLettered && numeral.length === 1)) {
    const value = readRoman(numeral)
    return {id: String(value), value, end: roman.lastIndex}
  }
  arabic.lastIndex = at
  const digits = arabic.exec(text)?.[1]
  if (digits !== undefined) return {id: digits, value: Number(digits), end: arabic.lastIndex}
  letter.lastIndex = at
  const single = letter.exec(text)?.[1]
  if (single !== undefined) {
    const id = single === 'Ñ' ? 'enie' : single.toLowerCase()
    return {id, value: single.charCodeAt(0) - 64, end: letter.lastIndex}
  }
  word.lastIndex = at
  const cardinal = readCardinal(word.exec(text)?.[1] ?? '')
  return cardinal > 0 ? {id: String(cardinal), value: cardinal, end: word.lastIndex} : null
}
