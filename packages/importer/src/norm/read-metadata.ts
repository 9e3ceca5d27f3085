import type {NormMetadata} from 'remark-legal'
import type {Block} from '../block.ts'
import {type FoundTitle, findTitle} from './find-title.ts'
import {collectHeadLines, type HeadLine} from './head-lines.ts'
import {readDates} from './read-date.ts'
import {readJurisdiction} from './read-jurisdiction.ts'

const maxLineChars = 300
const gazettes =
  /Diario Oficial de la Federaci[óo]n|D\.?O\.?F\.?(?!\p{L})|Peri[óo]dico Oficial(?: del (?:Gobierno del )?Estado(?: de \p{Lu}[\p{L} ]{2,30}?)?)?|Gaceta (?:Oficial|Municipal|Parlamentaria|UNAM|del Gobierno|de Gobierno)(?: de(?:l| la)? \p{Lu}[\p{L} ]{2,40}?)?|Bolet[íi]n Oficial/iu
const publishedStart = /^(?:[\p{L}\s]{0,70}?)public(?:ad[oa]s?|ó|aci[óo]n)/iu
const reform = /[úu]ltimas? reformas?|reformas? publicadas?|reformad[oa]/iu

/** Front matter of a norm, and the lines that print only its title. */
export interface ReadMetadata {
  metadata: NormMetadata
  /** Lines to leave out of the text, since `#` says the same. */
  printedTitle: HeadLine[]
}

/**
 * Read what a norm says of itself before its first article: title, kind, place, days and gazette.
 *
 * @param blocks
 *   The whole document.
 * @param fileTitle
 *   Title in the file's own data.
 * @returns
 *   Keys are absent when the text does not say.
 */
export function readMetadata(blocks: readonly Block[], fileTitle: string | undefined): ReadMetadata {
  const lines = collectHeadLines(blocks)
  const title: FoundTitle = findTitle(lines, blocks, fileTitle) ?? {titulo: 'Norma sin título', printed: []}
  const head = [...lines.map(({text}) => text), ...pairs(lines)].filter(({length}) => length <= maxLineChars)
  const metadata: NormMetadata = {titulo: title.titulo}
  if (title.tipo !== undefined) metadata.tipo = title.tipo
  const publication = head.find(
    (line) =>
      publishedStart.test(line) && !reform.test(line) && gazettes.test(line) && readDates(line).length > 0
  )
  const published = publication === undefined ? undefined : readDates(publication)[0]
  const reformed = head
    .filter((line) => reform.test(line))
    .flatMap(readDates)
    .sort()
    .at(-1)
  const gazette = gazettes.exec(publication ?? '')?.[0]
  const isFederal = head.some((line) =>
    /Diario Oficial de la Federaci[óo]n|(?:^|\s)DOF(?:\s|$)|dice: Estados Unidos Mexicanos/.test(line)
  )
  const jurisdiccion = readJurisdiction([title.titulo, ...head], isFederal)
  if (jurisdiccion !== null) metadata.jurisdiccion = jurisdiccion
  if (published !== undefined) metadata.publicado = published
  if (reformed !== undefined && (published === undefined || reformed >= published))
    metadata.reformado = reformed
  if (gazette !== undefined && published !== undefined) {
    const isDof = /^D\.?O\.?F|Diario Oficial de la/i.test(gazette)
    const name = isDof ? 'Diario Oficial de la Federación' : gazette.trim()
    metadata.fuente = {titulo: `${name}, ${spell(published)}`, ...(isDof ? {siglas: 'DOF'} : {})}
  }
  return {metadata, printedTitle: title.printed}
}

/** Two lines of a wrapped paragraph as one, since a day may stand on the second. */
function pairs(lines: readonly HeadLine[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && next.block === line.block && next.line === line.line + 1
      ? [`${line.text} ${next.text}`]
      : []
  })
}

function spell(date: string): string {
  return new Intl.DateTimeFormat('es-MX', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date))
}
