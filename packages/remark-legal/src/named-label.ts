import type {ProvisionType} from './norm.ts'
import {matchOrdinal} from './read-label.ts'

/** A label with its name before the number: «Regla 2.1.», «Lineamiento Primero.-», «Transitorio Segundo». */
export interface NamedLabel {
  type: ProvisionType
  id: string
  value: number
  /** Index after the label and what closes it. */
  end: number
}

const names: Record<string, ProvisionType> = {
  regla: 'regla',
  lineamiento: 'regla',
  clausula: 'regla',
  criterio: 'regla',
  disposicion: 'regla',
  base: 'regla',
  politica: 'regla',
  punto: 'regla',
  numeral: 'numeral',
  transitorio: 'transitorio',
  considerando: 'considerando',
  paragrafo: 'parrafo',
  '§': 'parrafo'
}

const keyword =
  /(Regla|REGLA|Lineamiento|LINEAMIENTO|Cl[áa]usula|CL[ÁA]USULA|Criterio|CRITERIO|Disposici[óo]n|DISPOSICI[ÓO]N|Base|BASE|Pol[íi]tica|POL[ÍI]TICA|Punto|PUNTO|Numeral|NUMERAL|Transitorio|TRANSITORIO|Considerando|CONSIDERANDO|Par[áa]grafo|PAR[ÁA]GRAFO|§)(?:[ \t]+|(?=[.:])|(?<=§)(?=\d))/uy
/** «Disposición final primera»: numbered apart from the others. */
const kind = /(adicional|transitoria|derogatoria|final|complementaria|general)(?:es)?(?:[ \t]+|(?=\.|:|$))/iuy
const number = /(\d{1,3}(?:\.\d{1,3}){0,5})(?![\d])/uy
const closing = /[ \t]?(?:\.[ \t]?[-–—]*|:|[-–—]+)(?=\s|$|\p{Lu})[ \t]*/uy

/**
 * Read a label with its name before the number.
 *
 * @param text
 *   Visible text.
 * @param at
 *   Index of its first character.
 * @param isHeading
 *   In a heading nothing needs to close the label.
 * @returns
 *   `null` when none stands there.
 */
export function readNamedLabel(text: string, at: number, isHeading: boolean): NamedLabel | null {
  keyword.lastIndex = at
  const name = keyword.exec(text)?.[1]
  if (name === undefined) return null
  const named = names[plainName(name)]
  if (named === 'parrafo') return readParagrafo(text, keyword.lastIndex, name === '§')
  const sort = plainName(name) === 'disposicion' ? readKind(text, keyword.lastIndex) : null
  const type = sort?.name === 'transitoria' ? 'transitorio' : named
  const found = type && (readNumber(text, sort?.end ?? keyword.lastIndex) ?? (isHeading ? sort : null))
  if (!type || !found) return null
  closing.lastIndex = found.end
  const isClosed = closing.test(text)
  const end = isClosed ? closing.lastIndex : found.end
  const next = text[end]
  const isAlone = next === undefined || next === '\n'
  if (!isClosed && !isHeading && !isAlone) return null
  if (!isClosed && !isAlone && !/\s/.test(next)) return null
  const prefix = sort && type === 'regla' ? `${sort.name}-` : ''
  return {type, id: `${prefix}${found.id}`, value: found.value, end}
}

/** What kind of disposición it is; one without number («Disposición derogatoria») is the only one. */
function readKind(text: string, at: number): {name: string; id: string; value: number; end: number} | null {
  kind.lastIndex = at
  const found = kind.exec(text)
  if (!found?.[1]) return null
  const end = at + found[0].trimEnd().length
  return {name: found[1].toLowerCase(), id: '1', value: 1, end: text[end] === ' ' ? end + 1 : end}
}

const paragrafo = /(?:(transitori[oa])(?![\p{L}])|([úu]nico)(?!\p{L}))?/iuy

/** «PARÁGRAFO.», «Parágrafo 1°.», «PARÁGRAFO SEGUNDO TRANSITORIO.»: a stop closes it; of «§ 1º» white space does. */
function readParagrafo(text: string, at: number, isSign: boolean): NamedLabel | null {
  const number = readNumber(text, at)
  let end = number?.end ?? at
  const sign = /^[ \t]?[º°ª]/u.exec(text.slice(end, end + 2))?.[0] ?? ''
  end += sign.length
  paragrafo.lastIndex = /[ \t]/.test(text[end] ?? '') ? end + 1 : end
  const found = paragrafo.exec(text)
  if (found && found[0] !== '') end = paragrafo.lastIndex
  closing.lastIndex = end
  const isClosed = closing.test(text)
  const isSpaced = isSign && number !== null && /^[ \t]+["“«¿¡(]?\p{Lu}/u.test(text.slice(end, end + 4))
  if (!isClosed && !isSpaced) return null
  const parts = [number?.id, found?.[1] && 'transitorio'].filter((part) => part)
  return {
    type: 'parrafo',
    id: parts.length === 0 ? 'unico' : parts.join('-'),
    value: number?.value ?? 1,
    end: isClosed ? closing.lastIndex : end + 1
  }
}

function plainName(name: string): string {
  return name.toLowerCase().replace('á', 'a').replace('í', 'i').replace('ó', 'o')
}

function readNumber(text: string, at: number): {id: string; value: number; end: number} | null {
  number.lastIndex = at
  const digits = number.exec(text)?.[1]
  if (digits !== undefined) {
    const levels = digits.split('.').map(Number)
    return {id: levels.join('-'), value: levels.at(-1) ?? 0, end: number.lastIndex}
  }
  return matchOrdinal(text, at)
}
