import type {Box} from '../layout/mark.ts'

/**
 * Draw a rectangle with round corners.
 *
 * @param box
 *   Where.
 * @param radius
 *   Of every corner, or of each: top left, top right, bottom right, bottom left.
 * @returns
 *   Path data.
 */
export function rectanglePath(
  {x, y, width, height}: Box,
  radius: number | [number, number, number, number] = 0
): string {
  const most = Math.min(width, height) / 2
  const [a, b, c, d] = (typeof radius === 'number' ? [radius, radius, radius, radius] : radius).map((one) =>
    Math.min(one, most)
  ) as [number, number, number, number]
  const corner = (size: number, dx: number, dy: number) =>
    size ? `a${n(size)} ${n(size)} 0 0 1 ${n(dx)} ${n(dy)}` : ''
  return [
    `M${n(x + a)} ${n(y)}H${n(x + width - b)}`,
    corner(b, b, b),
    `V${n(y + height - c)}`,
    corner(c, -c, c),
    `H${n(x + d)}`,
    corner(d, -d, -d),
    `V${n(y + a)}`,
    corner(a, a, -a),
    'Z'
  ].join('')
}

/**
 * Draw a circle.
 *
 * @param x
 *   Centre.
 * @param y
 *   Centre.
 * @param radius
 *   In the same unit.
 * @returns
 *   Path data.
 */
export function circlePath(x: number, y: number, radius: number): string {
  const r = n(radius)
  return `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 1 ${n(2 * radius)} 0a${r} ${r} 0 1 1 ${n(-2 * radius)} 0Z`
}

/**
 * Draw a straight line.
 *
 * @param from
 *   Its start, x and y.
 * @param to
 *   Its end.
 * @returns
 *   Path data.
 */
export function linePath(from: [number, number], to: [number, number]): string {
  return `M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`
}

/**
 * Write a number for path data.
 *
 * @param value
 *   Any finite number.
 * @returns
 *   At most three decimals, the same on every machine.
 */
export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0)
}
