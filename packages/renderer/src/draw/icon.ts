import {createRequire} from 'node:module'
import type {Box, Shape} from '../layout/mark.ts'
import {circlePath, linePath, rectanglePath} from './path.ts'

type IconElement = [string, Record<string, string>]

// ISC licence; a drawing of 24 × 24 with lines of 2.
const icons: Record<string, IconElement[]> = createRequire(import.meta.url)('lucide-static/icon-nodes.json')
const iconSize = 24
const iconStroke = 2

/**
 * Draw an icon of Lucide.
 *
 * @param name
 *   As on lucide.dev, `file-check`.
 * @param box
 *   Where; the icon fills its smaller side, centred.
 * @param color
 *   Of its lines, `#rrggbb`.
 * @param weight
 *   Width of lines in the icon's own units; default 2, less for large drawings.
 * @returns
 *   Shapes.
 * @throws {RangeError}
 *   When there is no such icon.
 */
export function drawIcon(name: string, box: Box, color: string, weight = iconStroke): Shape[] {
  const elements = icons[name]
  if (!elements) throw new RangeError(`Lucide has no icon ${name}`)
  const size = Math.min(box.width, box.height)
  const transform = {
    x: box.x + (box.width - size) / 2,
    y: box.y + (box.height - size) / 2,
    scale: size / iconSize
  }
  return elements.map((element) => ({
    path: elementPath(element),
    stroke: {color, width: weight},
    transform,
    ...(element[1].fill && {fill: color})
  }))
}

/**
 * Draw an icon on a disc.
 *
 * @param name
 *   As on lucide.dev.
 * @param box
 *   Where; the disc fills its smaller side.
 * @param colours
 *   Of the disc and of the icon.
 * @returns
 *   Shapes.
 */
export function drawBadge(name: string, box: Box, colours: {disc: string; icon: string}): Shape[] {
  const size = Math.min(box.width, box.height)
  const inset = size * 0.24
  return [
    {path: circlePath(box.x + box.width / 2, box.y + box.height / 2, size / 2), fill: colours.disc},
    ...drawIcon(
      name,
      {x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset},
      colours.icon
    )
  ]
}

function elementPath([name, attributes]: IconElement): string {
  const number = (key: string) => Number(attributes[key] ?? 0)
  switch (name) {
    case 'path':
      return attributes.d!
    case 'circle':
      return circlePath(number('cx'), number('cy'), number('r'))
    case 'ellipse': {
      const [x, y, rx, ry] = ['cx', 'cy', 'rx', 'ry'].map(number) as [number, number, number, number]
      return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`
    }
    case 'rect':
      return rectanglePath(
        {x: number('x'), y: number('y'), width: number('width'), height: number('height')},
        number('rx')
      )
    case 'line':
      return linePath([number('x1'), number('y1')], [number('x2'), number('y2')])
    case 'polyline':
      return `M${attributes.points}`
    case 'polygon':
      return `M${attributes.points}Z`
    default:
      throw new RangeError(`Lucide icons have no <${name}>`)
  }
}
