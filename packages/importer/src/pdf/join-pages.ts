import type {Block} from '../block.ts'
import {joinHyphens} from '../text/join-hyphens.ts'
import type {PagePart} from './page-part.ts'

const label =
  /^(?:[IVXLCDM]+[.)]|[a-zñ]\)|[a-z]\.[-–\s]|\d{1,3}[.)]|[A-Z][.)]\s|(?:ART[ÍI]CULO|Art[íi]culo|CAP[ÍI]TULO|Cap[íi]tulo|T[ÍI]TULO|T[íi]tulo|SECCI[ÓO]N|Secci[óo]n|LIBRO|Libro|TRANSITORIO|Transitorio|ANEXO|Anexo)[Ss]?(?!\p{L})|(?:Fracci[óo]n|P[áa]rrafo|Inciso|Art[íi]culo)\s+(?:reformad|adicionad|derogad))/u
const sentenceEnd = /[.;:!?…]["”»)]*$/u

/**
 * Put the parts of all pages together, a paragraph that a page break cut made whole.
 *
 * @param pages
 *   Parts of each page in reading order, headers and footers gone.
 * @returns
 *   Blocks with single spaces and mended hyphens.
 */
export function joinPages(pages: readonly (readonly PagePart[])[]): Block[] {
  const parts: PagePart[] = []
  for (const page of pages) {
    page.forEach((part, index) => {
      const before = parts.at(-1)
      if (index === 0 && before && goesOn(before, part)) {
        before.text += `\n${part.text}`
        before.isFull = part.isFull
      } else if (
        index === 0 &&
        before?.kind === 'table' &&
        part.kind === 'table' &&
        isSameTable(before, part)
      ) {
        const rows = part.rows ?? []
        before.rows?.push(...(isHeadAgain(before, rows[0]) ? rows.slice(1) : rows))
      } else parts.push({...part, ...(part.rows ? {rows: [...part.rows]} : {})})
    })
  }
  const mend = joinHyphens(parts.map(({text}) => text))
  const clean = (text: string) => mend(text).replace(/\s+/g, ' ').trim()
  return parts.map((part): Block => {
    const {kind, depth} = part
    if (kind === 'table') return {kind, rows: (part.rows ?? []).map((row) => row.map(clean))}
    if (kind === 'lines') {
      const lines = mend(part.text).split('\n')
      return {kind, text: lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')}
    }
    const text = clean(part.text)
    if (kind === 'heading') return {kind, depth, text}
    return kind === 'bullet' ? {kind, depth, text} : {kind, text}
  })
}

function goesOn(before: PagePart, part: PagePart): boolean {
  if (part.kind === 'heading' || part.kind === 'table' || part.kind === 'bullet') return false
  if (before.kind === 'heading' || before.kind === 'table') return false
  if (label.test(part.text)) return false
  if (/^\p{Ll}/u.test(part.text)) return true
  return before.isFull && !sentenceEnd.test(before.text) && /\p{Ll}/u.test(before.text)
}

function isSameTable(before: PagePart, part: PagePart): boolean {
  return before.rows?.at(-1)?.length === part.rows?.[0]?.length
}

function isHeadAgain(before: PagePart, row: readonly string[] | undefined): boolean {
  return before.rows?.[0]?.join('\t') === row?.join('\t')
}
