import type {Box, PlacedText} from '../layout/mark.ts'
import type {Sheet} from './sheet.ts'

/** Width of what parts two panels, in points. */
const wallWidth = 2
/**
 * How many times taller than the sheet the walls are, from left to right. `pdftotext` joins words that stand
 * side by side, however far apart, unless one's letters are more than two and a half times the other's.
 */
const wallHeights = [1.4, 4.2]
/** Share of a wall that rises from the foot of the sheet: its baseline must lie on the sheet. */
const wallRise = 0.83
/** Height of what parts two rows, and how far above the lower one it lies, in points. */
const floorHeight = 1.5
/** Boxes that overlap by less than this stand one under the other, in points. */
const slack = 1

/**
 * Choose what parts the texts of a side, so that programs that guess the reading order guess panel by panel,
 * and in a panel row by row.
 *
 * @param sheet
 *   The sheet.
 * @param side
 *   Outside or inside.
 * @param texts
 *   All texts of the side.
 * @returns
 *   Boxes in points: walls between panels, and floors above and below what stands side by side in a panel, as
 *   a step's number beside its words.
 */
export function partingsOf(sheet: Sheet, side: 1 | 2, texts: readonly PlacedText[]): Box[] {
  const inSide = sheet.panels.filter((panel) => panel.side === side)
  const walls = inSide
    .filter(({x}) => x > 0)
    .map(({x}, index) => {
      const height = wallHeights[index]! * sheet.height
      return {x: x - wallWidth / 2, y: sheet.height - wallRise * height, width: wallWidth, height}
    })
  const floors = inSide.flatMap(({name, x, width}) => {
    const rows = rowsOf(texts.filter(({tag}) => tag.groups[0] === `Sect:${name}`))
    return rows
      .filter((row, index) => index > 0 && (isParted(row) || isParted(rows[index - 1]!)))
      .map((row) => ({
        x: x + wallWidth,
        y: Math.min(...row.map(letterTop)) - floorHeight,
        width: width - 2 * wallWidth,
        height: floorHeight
      }))
  })
  return [...walls, ...floors]
}

/** Texts that stand at the same height, from above. */
function rowsOf(texts: readonly PlacedText[]): PlacedText[][] {
  const rows: PlacedText[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const text of texts.toSorted((one, other) => one.box.y - other.box.y)) {
    const {y, height} = text.box
    if (y >= bottom - slack) rows.push([text])
    else rows.at(-1)!.push(text)
    bottom = Math.max(bottom, y + height)
  }
  return rows
}

function isParted(row: readonly PlacedText[]): boolean {
  return row.some(({box}) => row.some((other) => other.box.x >= box.x + box.width - slack))
}

function letterTop({lines}: PlacedText): number {
  const [{y, segments}] = lines as [PlacedText['lines'][number]]
  return Math.min(...segments.map(({face, size}) => y - (size * face.font.ascent) / face.font.unitsPerEm))
}
