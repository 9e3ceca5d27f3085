import {expect, test} from 'vitest'
import {type Atom, packPanels, stackHeight} from './pack.ts'
import {createSheet} from './sheet.ts'

const {textHeight} = createSheet('triptico', 'carta')

/** Blocks as lists of heights of their items, in points. */
function atomsOf(...blocks: number[][]): Atom[] {
  return blocks.flatMap((items, block) =>
    items.map((height, item) => ({
      block,
      item,
      height,
      gap: 10,
      headingHeight: 40,
      continuedHeight: 40,
      footHeight: 20,
      isLast: item === items.length - 1
    }))
  )
}

test('a stack is headings, items, gaps and feet', () => {
  const atoms = atomsOf([30, 30], [50])
  expect(stackHeight(atoms, 0, 1, 24)).toBe(40 + 30)
  expect(stackHeight(atoms, 0, 2, 24)).toBe(40 + 30 + 10 + 30 + 20)
  expect(stackHeight(atoms, 0, 3, 24)).toBe(130 + 24 + 40 + 50 + 20)
  expect(stackHeight(atoms, 1, 2, 24)).toBe(40 + 30 + 20)
})

test('blocks keep whole when panels come out about even', () => {
  const atoms = atomsOf([100, 100], [100, 100], [100, 100], [100, 100])
  expect(packPanels(atoms, 4, textHeight, 24)).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8]
  ])
})

test('a block too tall for a panel goes on in the next, never with a single item left', () => {
  const atoms = atomsOf(Array.from({length: 11}, () => 60))
  const spans = packPanels(atoms, 2, textHeight, 24)!
  expect(spans).toHaveLength(2)
  for (const [from, to] of spans) {
    expect(stackHeight(atoms, from, to, 24)).toBeLessThanOrEqual(textHeight)
    expect(to - from).toBeGreaterThan(1)
  }
})

test('what does not fit is not squeezed', () => {
  expect(packPanels(atomsOf([textHeight]), 1, textHeight, 24)).toBeNull()
  expect(packPanels(atomsOf(...Array.from({length: 12}, () => [300])), 4, textHeight, 24)).toBeNull()
})

test('order is kept and nothing is lost', () => {
  const atoms = atomsOf([80, 20, 90], [200], [30, 30, 30, 30], [150, 60])
  const spans = packPanels(atoms, 3, textHeight, 24)!
  expect(spans[0]![0]).toBe(0)
  expect(spans.at(-1)![1]).toBe(atoms.length)
  for (const [index, [from]] of spans.entries()) if (index) expect(from).toBe(spans[index - 1]![1])
})
