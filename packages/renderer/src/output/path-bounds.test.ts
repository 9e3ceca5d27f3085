import {expect, test} from 'vitest'
import {circlePath, linePath, rectanglePath} from '../draw/path.ts'
import {boundsOf, overlap} from './path-bounds.ts'

test.each([
  ['a rectangle', rectanglePath({x: 10, y: 20, width: 30, height: 40}), [10, 20, 30, 40]],
  ['a line, and a move after it', `${linePath([5, 5], [1, 9])}M20 2L21 3`, [1, 2, 20, 7]],
  ['relative commands', 'M10 10h5v-4h-5z m1 1l2 2', [10, 6, 5, 7]],
  ['curves by their control points', 'M0 0C0 10 10 10 10 0', [0, 0, 10, 10]],
  ['numbers that touch', 'M1.5.5l-.5-.5', [1, 0, 0.5, 0.5]]
])('%s', (_, path, [x, y, width, height]) => {
  expect(boundsOf({path})).toEqual({x, y, width, height})
})

test('arcs are held, flags written together or not', () => {
  for (const path of [circlePath(50, 50, 10), 'M40 50a10 10 0 1120 0a10 10 0 11-20 0Z']) {
    const {x, y, width, height} = boundsOf({path})
    expect(Math.max(x, y), path).toBeLessThanOrEqual(40)
    expect(Math.min(x + width, y + height), path).toBeGreaterThanOrEqual(60)
  }
})

test('strokes and transforms count', () => {
  expect(
    boundsOf({path: 'M0 0H10', stroke: {color: '#000000', width: 2}, transform: {x: 100, y: 50, scale: 2}})
  ).toEqual({x: 98, y: 48, width: 24, height: 4})
})

test('boxes that only touch do not overlap', () => {
  const box = {x: 0, y: 0, width: 10, height: 10}
  expect(overlap(box, {...box, x: 10})).toBe(false)
  expect(overlap(box, {...box, x: 9, y: 9})).toBe(true)
})
