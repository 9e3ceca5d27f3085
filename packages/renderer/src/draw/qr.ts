import {encode} from 'uqr'
import type {Box, Shape} from '../layout/mark.ts'
import {contrast} from '../theme/colour.ts'
import {rectanglePath} from './path.ts'

/** Clear modules around the code that readers need. Source: ISO/IEC 18004. */
const quietModules = 4

/**
 * Draw a QR code, dark on its own light square.
 *
 * @param address
 *   What it leads to.
 * @param box
 *   A square, quiet zone included.
 * @param colours
 *   Two, `#rrggbb`, in any order: on a dark theme too the code is the darker, as not all readers know others.
 * @returns
 *   Two shapes.
 */
export function drawQr(address: string, box: Box, colours: readonly [string, string]): Shape[] {
  const [light, dark] = colours.toSorted(
    (one, other) => contrast(one, '#ffffff') - contrast(other, '#ffffff')
  ) as [string, string]
  const {data} = encode(address, {ecc: 'M', border: 0})
  const scale = box.width / (data.length + 2 * quietModules)
  const rows = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return [
    {path: rectanglePath(box), fill: light},
    {
      path: rows.join(''),
      fill: dark,
      transform: {x: box.x + quietModules * scale, y: box.y + quietModules * scale, scale}
    }
  ]
}

/** Dark stretches of a row: where each starts and how long it is. */
function runs(row: readonly boolean[]): Array<[number, number]> {
  const found: Array<[number, number]> = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    found.push([start, x - start + 1])
  }
  return found
}
