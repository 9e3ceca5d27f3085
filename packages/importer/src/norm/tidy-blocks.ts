import type {Block} from '../block.ts'

const glued =
  /^(Art[íi]culo|ART[ÍI]CULO|Cap[íi]tulo|CAP[ÍI]TULO|T[íi]tulo|T[ÍI]TULO)(?=\d|[IVXLC]+(?!\p{L}))/gmu
const spaced = /^(?:\p{L} ){4,}\p{L}(?=\s*$)/gmu

const bullet = /^[•●○◦▪■□‣⁃∙❖✓➢►\uF000-\uF0FF]\s*(?=\S)/u
/** A line shorter than this may end without a stop because it is a title. */
const minCutChars = 60

/**
 * Mend labels and headings that a document spaces oddly, and tidy its tables.
 *
 * «Artículo79.-» gets its space and «T R A N S I T O R I O S» loses them; empty rows and columns of
 * tables go, and a table of one column, which only lays out the page, becomes its paragraphs.
 *
 * @param blocks
 *   As read.
 */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const mended = blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return tidyTable(block.rows)
    const text = block.text
      .replace(glued, '$1 ')
      .replace(spaced, (letters) => letters.replaceAll(' ', ''))
      .trim()
    if (block.kind === 'paragraph' && bullet.test(text)) {
      return [{kind: 'bullet', depth: 0, text: text.replace(bullet, '')}]
    }
    return text === '' ? [] : [{...block, text}]
  })
  return joinCut(mended)
}

/** A paragraph that begins in small letters goes on with one that breaks off without a stop. */
function joinCut(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const isCut =
      before?.kind === 'paragraph' && before.text.length > minCutChars && /[\p{L}\d]$/u.test(before.text)
    if (isCut && block.kind === 'paragraph' && /^\p{Ll}{2}/u.test(block.text)) {
      joined[joined.length - 1] = {kind: 'paragraph', text: `${before.text} ${block.text}`}
    } else joined.push(block)
  }
  return joined
}

function tidyTable(rows: readonly (readonly string[])[]): Block[] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...filled.map(({length}) => length))
  const columns = Array.from({length: width}, (_, at) => at).filter((at) =>
    filled.some((row) => (row[at] ?? '').trim() !== '')
  )
  const kept = filled.map((row) => columns.map((at) => row[at] ?? ''))
  if (columns.length === 0) return []
  if (columns.length === 1) {
    return kept
      .flatMap(([cell = '']) => cell.split('\n').filter((line) => line.trim() !== ''))
      .map((text): Block => ({kind: 'paragraph', text: text.trim()}))
  }
  return [{kind: 'table', rows: kept}]
}
