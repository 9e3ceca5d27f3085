import type {Shape} from '../layout/mark.ts'
import {n} from './path.ts'

type Point = readonly [x: number, y: number]

/** How an arrow looks. */
export interface ArrowStyle {
  color: string
  /** Width of the line. */
  width: number
}

/** Radius of a corner, in widths of the line. */
const cornerWidths = 4
/** Length of the head, in widths of the line. */
const headWidths = 4.2
/** Half the width of the head, of its length. */
const headSpread = 0.58

/**
 * Draw an arrow along straight stretches with round corners.
 *
 * @param points
 *   Where it starts, turns and ends; two or more, in the unit of the piece.
 * @param style
 *   Colour and width.
 * @returns
 *   Line and head; the head's tip is at the last point.
 */
export function drawArrow(points: readonly Point[], {color, width}: ArrowStyle): Shape[] {
  const path = points.filter((point, index) => !index || distance(point, points[index - 1]!) > 0.01)
  if (path.length < 2) return []
  const [tip, before] = [path.at(-1)!, path.at(-2)!]
  const length = Math.min(width * headWidths, distance(tip, before) * 0.9)
  const base = towards(tip, before, length)
  const [dx, dy] = [(tip[0] - base[0]) * headSpread, (tip[1] - base[1]) * headSpread]
  const head = `M${at(tip)}L${at([base[0] - dy, base[1] + dx])}L${at([base[0] + dy, base[1] - dx])}Z`
  // The line ends inside the head, so that no gap shows between them.
  const line = [...path.slice(0, -1), towards(tip, before, length * 0.7)]
  return [
    {path: roundedPath(line, width * cornerWidths), stroke: {color, width}},
    {path: head, fill: color, stroke: {color, width: width * 0.5}}
  ]
}

function roundedPath(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (!before) return `M${at(point)}`
      if (!after) return `L${at(point)}`
      const most = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      return `L${at(towards(point, before, most))}Q${at(point)} ${at(towards(point, after, most))}`
    })
    .join('')
}

function towards([x, y]: Point, [otherX, otherY]: Point, by: number): Point {
  const share = by / (Math.hypot(otherX - x, otherY - y) || 1)
  return [x + (otherX - x) * share, y + (otherY - y) * share]
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(otherX - x, otherY - y)
}

function at([x, y]: Point): string {
  return `${n(x)} ${n(y)}`
}
