import type {Box, Drawing, Line, Shape} from './mark.ts'

/**
 * Enlarge or reduce a drawing, as when pixels become points.
 *
 * @param drawing
 *   What to scale; it stays as it is.
 * @param factor
 *   New units in an old one.
 * @returns
 *   The same in the new unit.
 */
export function scaleDrawing(drawing: Drawing, factor: number): Drawing {
  if (factor === 1) return drawing
  const box = ({x, y, width, height}: Box): Box => ({
    x: x * factor,
    y: y * factor,
    width: width * factor,
    height: height * factor
  })
  const shape = ({transform = {x: 0, y: 0, scale: 1}, ...rest}: Shape): Shape => ({
    ...rest,
    transform: {x: transform.x * factor, y: transform.y * factor, scale: transform.scale * factor}
  })
  const line = ({y, segments, spaceAfter}: Line): Line => ({
    y: y * factor,
    spaceAfter,
    segments: segments.map((segment) => ({
      ...segment,
      size: segment.size * factor,
      x: segment.x * factor,
      width: segment.width * factor,
      words: segment.words.map((word) => ({...word, x: word.x * factor, width: word.width * factor}))
    }))
  })
  return {
    width: drawing.width * factor,
    height: drawing.height * factor,
    shapes: drawing.shapes.map(shape),
    texts: drawing.texts.map((text) => ({...text, box: box(text.box), lines: text.lines.map(line)})),
    figures: drawing.figures.map((figure) => ({
      ...figure,
      box: box(figure.box),
      shapes: figure.shapes.map(shape)
    })),
    ...(drawing.partings && {partings: drawing.partings.map(box)}),
    boxes: new Map([...drawing.boxes].map(([key, one]) => [key, box(one)])),
    elements: {root: drawing.elements.root, scale: drawing.elements.scale / factor}
  }
}
