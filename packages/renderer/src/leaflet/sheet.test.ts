import {describe, expect, test} from 'vitest'
import type {Paper} from '../piece-document.ts'
import {
  bottomMargin,
  createSheet,
  type LeafletName,
  type PanelName,
  panelOf,
  pointsPerMillimetre,
  type Sheet,
  topMargin
} from './sheet.ts'

/** Panels of a side from the left: name and width in millimetres. */
function sideOf({panels}: Sheet, side: 1 | 2): Array<[PanelName, number]> {
  return panels
    .filter((panel) => panel.side === side)
    .map(({name, width}) => [name, Math.round((width / pointsPerMillimetre) * 100) / 100])
}

const leaflets: Array<[LeafletName, Paper]> = [
  ['triptico', 'carta'],
  ['triptico', 'a4'],
  ['diptico', 'carta'],
  ['diptico', 'a4']
]

test('folded twice, the panel that folds inward is the narrow one', () => {
  const a4 = createSheet('triptico', 'a4')
  expect(sideOf(a4, 1)).toEqual([
    ['solapa', 97],
    ['contraportada', 100],
    ['portada', 100]
  ])
  expect(sideOf(a4, 2)).toEqual([
    ['interior-1', 100],
    ['interior-2', 100],
    ['interior-3', 97]
  ])
  const letter = createSheet('triptico', 'carta')
  // 3 11/16, 3 11/16 and 3 5/8 in.
  expect(letter.panels.filter(({side}) => side === 2).map(({width}) => width)).toEqual([265.5, 265.5, 261])
})

test('folded once, the cover is on the right of the outside', () => {
  expect(sideOf(createSheet('diptico', 'a4'), 1)).toEqual([
    ['contraportada', 148.5],
    ['portada', 148.5]
  ])
  expect(sideOf(createSheet('diptico', 'carta'), 2)).toEqual([
    ['interior-1', 139.7],
    ['interior-2', 139.7]
  ])
})

describe.each(leaflets)('%s on %s', (leaflet, paper) => {
  const sheet = createSheet(leaflet, paper)
  const widths = (side: 1 | 2) => sideOf(sheet, side).map(([, width]) => width)

  test('side two mirrors side one, turned over the short edge', () => {
    expect(widths(2)).toEqual(widths(1).toReversed())
    const backOf: Partial<Record<PanelName, PanelName>> = {
      'interior-1': 'portada',
      'interior-2': 'contraportada',
      'interior-3': 'solapa'
    }
    for (const {name, x, width, side} of sheet.panels) {
      if (side === 1) continue
      const behind = panelOf(sheet, backOf[name]!)
      expect(behind.x + behind.width, name).toBeCloseTo(sheet.width - x, 6)
      expect(behind.width, name).toBe(width)
    }
  })

  test('panels fill the sheet, and each is read once, the cover first and the back last', () => {
    for (const side of [1, 2] as const) {
      let x = 0
      for (const panel of sheet.panels.filter((one) => one.side === side)) {
        expect(panel.x).toBeCloseTo(x, 6)
        x += panel.width
      }
      expect(x).toBeCloseTo(sheet.width, 6)
    }
    expect(sheet.readingOrder.toSorted()).toEqual(sheet.panels.map(({name}) => name).toSorted())
    expect([sheet.readingOrder[0], sheet.readingOrder.at(-1)]).toEqual(['portada', 'contraportada'])
    expect(sheet.contentPanels).toEqual(sheet.readingOrder.slice(1, -1))
  })

  test('margins leave 7 mm clear at edges and folds', () => {
    const clear = 7 * pointsPerMillimetre
    for (const {width} of sheet.panels) expect((width - sheet.textWidth) / 2).toBeGreaterThan(clear)
    for (const margin of [topMargin, bottomMargin]) expect(margin).toBeGreaterThan(clear)
    expect(topMargin + sheet.textHeight + bottomMargin).toBeCloseTo(sheet.height, 6)
  })
})
