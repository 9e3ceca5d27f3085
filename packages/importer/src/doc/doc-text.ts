import type {Block, ReadDocument} from '../block.ts'

/**
 * Read the text of an old Word document: a line is a paragraph, tabs part the cells of a table's row.
 *
 * @param text
 *   As `word-extractor` gives it.
 */
export function readDocText(text: string): ReadDocument {
  const blocks: Block[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length > 1) blocks.push({kind: 'table', rows})
    else for (const row of rows) blocks.push({kind: 'paragraph', text: row.filter(Boolean).join(' ')})
    rows = []
  }
  for (const line of text.replace(/\r\n?|\v/g, '\n').split('\n')) {
    const cells = line.split('\t').map((cell) => cell.replace(/[\s\u00A0]+/g, ' ').trim())
    const isLabelled = /^(?:[IVXLC]+|[a-z]|\d{1,3}|•|-)(?:[.)]-?|\.-)?$/u.test(cells[0] ?? '')
    const filled = cells.filter((cell) => cell !== '')
    if (filled.length === 0) continue
    if (line.includes('\t') && filled.length > 1 && !(isLabelled && filled.length === 2)) rows.push(cells)
    else {
      flush()
      blocks.push({kind: 'paragraph', text: filled.join(' ')})
    }
  }
  flush()
  return {blocks}
}
