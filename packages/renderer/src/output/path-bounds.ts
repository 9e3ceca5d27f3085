import type {Box, Shape} from '../layout/mark.ts'

const commands = /([a-z])([^a-z]*)/gi
// Flags of arcs may be written without a space: `a1 1 0 11 2 0`.
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const argumentCounts: Record<string, number> = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0}

/**
 * Tell where a shape is drawn, or a little more: control points of curves and whole radii of arcs count.
 *
 * @param shape
 *   The shape.
 * @returns
 *   A box that holds it with its stroke; its unit is that of the shape's place.
 */
export function boundsOf({path, stroke, transform = {x: 0, y: 0, scale: 1}}: Shape): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const reach = (pointX: number, pointY: number, radius = 0) => {
    left = Math.min(left, pointX - radius)
    right = Math.max(right, pointX + radius)
    top = Math.min(top, pointY - radius)
    bottom = Math.max(bottom, pointY + radius)
  }
  for (const [, letter, text] of path.matchAll(commands)) {
    const kind = letter!.toLowerCase()
    const [fromX, fromY] = letter === kind ? [1, 1] : [0, 0]
    const size = argumentCounts[kind]!
    const values = kind === 'a' ? arcNumbers(text!) : (text!.match(number) ?? []).map(Number)
    if (kind === 'z') [x, y] = [startX, startY]
    for (let index = 0; index + size <= values.length && size; index += size) {
      const own = values.slice(index, index + size)
      const [baseX, baseY] = [fromX * x, fromY * y]
      if (kind === 'h') x = baseX + own[0]!
      else if (kind === 'v') y = baseY + own[0]!
      else {
        const points = kind === 'a' ? own.slice(5) : own
        for (let at = 0; at < points.length; at += 2) reach(baseX + points[at]!, baseY + points[at + 1]!)
        if (kind === 'a') reach(x, y, 2 * Math.max(own[0]!, own[1]!))
        ;[x, y] = [baseX + points.at(-2)!, baseY + points.at(-1)!]
      }
      if (kind === 'm' && index === 0) [startX, startY] = [x, y]
      reach(x, y)
    }
  }
  const half = (stroke?.width ?? 0) / 2
  return {
    x: transform.x + transform.scale * (left - half),
    y: transform.y + transform.scale * (top - half),
    width: transform.scale * (right - left + 2 * half),
    height: transform.scale * (bottom - top + 2 * half)
  }
}

function arcNumbers(text: string): number[] {
  const arc =
    /\s*,?(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*([01])[\s,]*([01])[\s,]*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))/g
  return [...text.matchAll(arc)].flatMap(([, ...values]) => values.map(Number))
}

/**
 * Tell whether two boxes share more than an edge.
 *
 * @param one
 *   A box.
 * @param other
 *   Another.
 * @returns
 *   Whether they overlap by more than a hundredth.
 */
export function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.min(across, down) > 0.01
}
