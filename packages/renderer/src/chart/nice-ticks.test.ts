import {expect, test} from 'vitest'
import {niceTicks} from './nice-ticks.ts'

test.each([
  [9, 61, [0, 20, 40, 60, 80]],
  [0, 1, [0, 0.25, 0.5, 0.75, 1]],
  [-30, 50, [-40, -20, 0, 20, 40, 60]],
  [3, 3, [0, 1, 2, 3]],
  [0, 0, [0, 0.25]],
  [120_000, 980_000, [0, 250_000, 500_000, 750_000, 1_000_000]]
])('from %d to %d', (least, most, expected) => {
  expect(niceTicks(least, most)).toEqual(expected)
})
