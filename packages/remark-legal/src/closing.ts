import {readDates} from './reform-note.ts'

const placeAndDate = /^\p{Lu}[\p{L}.,\s]{2,70}, a (?:los )?\d{1,2}.{0,40}de(?:l año)? (?:\d{4}|dos mil)/u
const formula =
  /^(?:Dad[oa] (?:en|por) |En cumplimiento de lo dispuesto por la fracción|Atentamente|ATENTAMENTE|Sal[óo]n de Sesiones|SAL[ÓO]N DE SESIONES|Palacio |PALACIO |Residencia del |Así lo (?:acord|resolv|mand|decret|aprob)|Sufragio |SUFRAGIO |Publíquese|POR TANTO\s*[:,]|Lo tendrá entendido|Al margen |(?:EL|LA) (?:PRESIDENT[EA]|SECRETARI[OA] GENERAL|MINISTR[OA]) (?:DEL?|DE LA)\s)/u
const decree =
  /^(?:(?:DECRETO|ACUERDO|RESOLUCI[ÓO]N|SENTENCIA|AVISO|LEY|FE de erratas|ACLARACI[ÓO]N|REGLAMENTO|NOTA)\s+(?:por|POR|que|QUE|al|AL|del?|DEL?|n[úu]mero|mediante|MEDIANTE)|(?:Decreto|Acuerdo)\s+(?:por el (?:que|cual)|mediante el cual)|Fe de erratas al )/u
const signed = /R[úu]bricas?\.?["”]?\s*$/u
const gazette =
  /publicad[oa]s?\s+(?:originalmente\s+)?en\s+(?:el|la)\s+(?:\p{L}+\s+){0,3}?(?:Diario|Gaceta|Peri[óo]dico|Bolet[íi]n|DOF)/iu

/**
 * Say whether words close a norm or decree: place and date, signatures, the heading of another decree.
 *
 * @param text
 *   A paragraph.
 * @returns
 *   `true` when what follows belongs to no provision until a label comes.
 */
export function closesNorm(text: string): boolean {
  const start = text.slice(0, 160)
  return (
    (start.includes(', a ') && placeAndDate.test(start)) ||
    formula.test(start) ||
    signed.test(text.slice(-24))
  )
}

/**
 * Say whether words are the title of a decree that follows the norm.
 *
 * @param text
 *   A paragraph: «DECRETO por el que se reforma el artículo 30 de …».
 */
export function opensDecree(text: string): boolean {
  return decree.test(text)
}

/**
 * Read the day a decree was published.
 *
 * @param text
 *   A paragraph: «Publicado en el Diario Oficial de la Federación el 8 de abril de 2013».
 * @returns
 *   `YYYY-MM-DD`; `null` when the text names no gazette and day.
 */
export function readPublication(text: string): string | null {
  const start = text.slice(0, maxPublicationChars)
  const at = gazette.exec(start)?.index
  return at === undefined ? null : (readDates(start.slice(at, at + 220))[0] ?? null)
}

/**
 * Read the day of a decree that a title names without its gazette.
 *
 * @param title
 *   «TRANSITORIOS DEL DECRETO PUBLICADO EL 4 DE MARZO DE 2026».
 * @returns
 *   `YYYY-MM-DD`; `null` when it names none.
 */
export function readDecreeDay(title: string): string | null {
  const at = title.search(/publicad[oa]s?\s+(?:el|en fecha)\s/iu)
  return at < 0 ? null : (readDates(title.slice(at).toLowerCase())[0] ?? null)
}

const maxPublicationChars = 1500

/**
 * Say whether a text is the line under a decree's title that tells where it was published.
 *
 * @param text
 *   A paragraph or remark: «Publicada en la Gaceta Municipal el 20 de enero de 2025».
 */
export function isPublicationLine(text: string): boolean {
  return /^\(?P(?:ublicad|UBLICAD)/.test(text) && readPublication(text) !== null
}
