import type {ComparisonBlock, RichText} from '../explainer.ts'
import {messages} from '../messages.ts'
import type {TablePart} from '../parts.ts'
import {tidy, toPlainText} from '../rich-text.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `comparacion`: paragraphs, then a table.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both; `null` without a table.
 */
export function readComparison({type, parts, header, tell}: ShapeInput): Shape<ComparisonBlock> | null {
  const intro: RichText[] = []
  let table: TablePart | undefined
  for (const part of parts) {
    if (part.type === 'list') tell(messages.listBesideTable(), part.place)
    else if (part.type === 'heading') tell(messages.headingInBlock(type), part.place)
    else if (part.type === 'table') {
      if (table) tell(messages.secondTable(), part.place)
      table ??= part
    } else if (table) tell(messages.afterTable(), part.place)
    else intro.push(tidy(part.text))
  }
  if (table) return {intro, ...readRows(table, tell)}
  // A list in place of the table was told above.
  if (parts.every((part) => part.type !== 'list')) tell(messages.missingTable(), header)
  return null
}

function readRows(
  {rows: [head, ...rows], place}: TablePart,
  tell: ShapeInput['tell']
): Pick<ComparisonBlock, 'columns' | 'rows'> {
  const columns = head!.cells.map(toPlainText)
  if (columns.length < 2) tell(messages.narrowTable(), head!.place)
  else if (columns.some((column) => !column))
    tell(messages.unnamedColumn(columns.indexOf('') + 1), head!.place)
  if (!rows.length) tell(messages.tableWithoutRows(), place)
  for (const {cells, place: rowPlace} of rows) {
    if (cells.length !== columns.length) tell(messages.unevenRow(cells.length, columns.length), rowPlace)
    else if (!cells[0]!.length) tell(messages.unnamedRow(), rowPlace)
  }
  return {columns, rows: rows.map(({cells}) => cells)}
}
