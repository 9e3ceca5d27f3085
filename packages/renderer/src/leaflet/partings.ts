import type {Box, Drawing, PlacedText} from '../layout/mark.ts'

/** Width of what parts two columns, in points. */
const wallWidth = 2
/**
 * How many times taller than the sheet the first wall is, and how many times each is taller than the one on its
 * left. `pdftotext` joins words that stand
 * side by side, however far apart, unless one's letters are more than two and a half times the other's.
 */
const firstWall = 1.4
const wallGrowth = 3
/** Share of a wall that rises from the foot of the sheet: its baseline must lie on the sheet. */
const wallRise = 0.83
/** Height of what parts two rows, and how far above the lower one it lies, in points. */
const floorHeight = 1.5
/** Boxes that overlap by less than this stand one under the other, in points. */
const slack = 1

/**
 * Choose what parts the texts of a side, so that programs that guess the reading order guess column by column,
 * and in a column row by row.
 *
 * @param columns
 *   The panels of the side, or their columns, from the left.
 * @param side
 *   The side laid out.
 * @returns
 *   Boxes in points: walls between columns, and floors above and below what stands side by side in a column,
 *   as a step's number beside its words.
 */
export function partingsOf(
  columns: ReadonlyArray<{x: number; width: number}>,
  {texts, height}: Pick<Drawing, 'height' | 'texts'>
): Box[] {
  const walls = columns
    .filter(({x}) => x > 0)
    .map(({x}, index) => {
      const wall = firstWall * wallGrowth ** index * height
      return {x: x - wallWidth / 2, y: height - wallRise * wall, width: wallWidth, height: wall}
    })
  const floors = columns.flatMap(({x, width}) => {
    const rows = rowsOf(texts.filter(({box}) => box.x >= x && box.x < x + width))
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
