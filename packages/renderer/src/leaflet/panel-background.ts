import {blockIcons} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import type {Box, Shape} from '../layout/mark.ts'
import {spreadPanel} from './content-panel.ts'
import type {LeafletContext} from './context.ts'
import type {FittedContent} from './fit-content.ts'
import {isDark, notesPlace, spansOf} from './panel-use.ts'
import {bottomMargin, type PanelName} from './sheet.ts'

const edgeHeight = 12

/** Height left below the blocks of a panel, in points, from which a drawing fills it. */
const drawingRoom = 84

/** A drawing of what the panel speaks of fills what is left below its blocks; figures and notices have none. */
function endDrawing(name: PanelName, box: Box, {palette}: LeafletContext, content: FittedContent): Shape[] {
  const [span, other] = spansOf(name, content)
  if (!span || other || notesPlace(content) === name) return []
  const {left} = spreadPanel(content, span)
  if (left < drawingRoom) return []
  const size = Math.min(left - 24, 150)
  const own = content.atoms.slice(...span).map(({block}) => content.parts[block]!.block)
  const shown = own.findLast(({type}) => type !== 'aviso' && type !== 'cifra')
  if (!shown) return []
  const margin = (box.width - content.sheet.textWidth) / 2
  const place = {
    x: box.x + box.width - margin - size,
    y: box.y + box.height - bottomMargin - size,
    width: size,
    height: size
  }
  return drawIcon(blockIcons[shown.type], place, palette.line, 0.8)
}

/**
 * Draw what lies under the text of a panel.
 *
 * @param name
 *   The panel.
 * @param box
 *   Where it lies on the sheet.
 * @param context
 *   The leaflet.
 * @param content
 *   How blocks stand in the panels.
 * @returns
 *   Shapes.
 */
export function panelBackground(
  name: PanelName,
  box: Box,
  context: LeafletContext,
  content: FittedContent
): Shape[] {
  const {palette} = context
  const fill = isDark(name, content)
    ? palette.primary
    : name === 'solapa' || name === 'interior-2'
      ? palette.surface
      : palette.paper
  const edge = {...box, y: box.y + box.height - edgeHeight, height: edgeHeight}
  return [
    {path: rectanglePath(box), fill},
    ...zigzag(edge, palette),
    ...endDrawing(name, box, context, content)
  ]
}
