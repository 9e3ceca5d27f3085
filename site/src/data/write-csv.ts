/**
 * Write a table as CSV (RFC 4180), which spreadsheets and programs read.
 *
 * @param columns
 *   Names of the columns.
 * @param rows
 *   A cell for each column; `null` is an empty one.
 * @returns
 *   UTF-8 text with a header; lines end in CR LF.
 */
export function writeCsv(
  columns: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<boolean | number | string | null | undefined>>
): string {
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(value: boolean | number | string | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
