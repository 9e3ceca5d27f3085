/** Rows of a CSV file, or the first place where it stops being one. */
export type ReadCsv = {rows: CsvRow[]} | {mistake: CsvMistake}

/** A row that is not empty, with the line of the file on which it begins, from 1. */
export interface CsvRow {
  cells: string[]
  line: number
}

/** What is wrong with the form of a CSV file; line and column (of cells) from 1. */
export interface CsvMistake {
  kind: 'quote in cell' | 'text after quote' | 'unclosed quote'
  line: number
  column: number
}

/**
 * Read comma-separated values.
 *
 * Source: RFC 4180; lines may also end in a line feed alone, and blank ones are passed over.
 *
 * @param text
 *   Text of the file, with or without byte order mark.
 * @returns
 *   Cells without their quotes, nor blanks at their ends.
 */
export function readCsv(text: string): ReadCsv {
  const rows: CsvRow[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const row: CsvRow = {cells: [], line}
    let isRowOpen = true
    while (isRowOpen) {
      const column = row.cells.length + 1
      let cell: string
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1)
        if (end < 0) return {mistake: {kind: 'unclosed quote', line, column}}
        cell = text.slice(at + 1, end).replaceAll('""', '"')
        line += cell.match(/\r\n|\r|\n/g)?.length ?? 0
        at = end + 1
        if (at < text.length && !/[,\r\n]/.test(text[at]!))
          return {mistake: {kind: 'text after quote', line, column}}
      } else {
        const end = endOfCell(text, at)
        cell = text.slice(at, end)
        if (cell.includes('"')) return {mistake: {kind: 'quote in cell', line, column}}
        at = end
      }
      row.cells.push(cell.trim())
      isRowOpen = text[at] === ','
      if (isRowOpen) at++
    }
    if (row.cells.some(Boolean)) rows.push(row)
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
  }
  return {rows}
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function endOfCell(text: string, from: number): number {
  const ends = /[,\r\n]/g
  ends.lastIndex = from
  return ends.exec(text)?.index ?? text.length
}
