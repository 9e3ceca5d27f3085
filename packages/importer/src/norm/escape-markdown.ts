/**
 * Write text so that Markdown reads it as it stands.
 *
 * @param text
 *   Plain text of one paragraph.
 * @returns
 *   The text with a backslash before what Markdown would take for markup inside a line.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=[^\]\n]*\]\s*[([:])/g, '\\[')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/~(?=~)/g, '\\~')
}

/** «284. Sección 38» in a list of places: as an entry of a Markdown list its words would open a sección. */
const numberedDivision =
  /^(\d{1,9})([.)])(?=\s+(?:art[íi]culo|libro|parte|t[íi]tulo|cap[íi]tulo|secci[óo]n|apartado|anexo|transitorio)s?(?!\p{L}))/iu

/**
 * Keep the beginning of a line from being read as a heading, quote, list, rule or table.
 *
 * Labels («1.», «a)») are left alone, a numbered list is what they are, except before the word for a división.
 *
 * @param line
 *   A line already escaped inside.
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]{1,}\s*$|(?:- ?){3,}$|\||:::)/, '\\')
    .replace(/^(\d{10,})([.)])/, '$1\\$2')
    .replace(numberedDivision, '$1\\$2')
}

/** Write a table; cells are padded with one space only. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map(({length}) => length))
  const cell = (text = '') => escapeInline(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
  const line = (row: readonly string[]) =>
    `| ${Array.from({length: width}, (_, at) => cell(row[at])).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}
