import type {Paper} from '../piece-document.ts'

/** A leaflet, by how it is folded: once or twice. */
export type LeafletName = 'diptico' | 'triptico'

/** What people call them, within a sentence. */
export const leafletTitles: Record<LeafletName, string> = {diptico: 'díptico', triptico: 'tríptico'}

/** A panel of a leaflet. */
export type PanelName = 'contraportada' | 'interior-1' | 'interior-2' | 'interior-3' | 'portada' | 'solapa'

/** A panel and its place on the sheet, in points. */
export interface Panel {
  name: PanelName
  side: 1 | 2
  x: number
  width: number
}

/** A sheet that is printed on both sides, and how it is folded; lengths in points. */
export interface Sheet {
  leaflet: LeafletName
  paper: Paper
  width: number
  height: number
  /** As they lie on the sheet, each side from the left; side 2 mirrors side 1, turned over its short edge. */
  panels: readonly Panel[]
  /** As a person who unfolds the leaflet reads them. */
  readingOrder: readonly PanelName[]
  /** Panels that blocks fill, in reading order. */
  contentPanels: readonly PanelName[]
  /** Width of the text in every panel, so that what moves from one to another keeps its lines. */
  textWidth: number
  /** Height for text in a panel. */
  textHeight: number
}

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4

const pointsPerInch = 72

/** Landscape, in points. */
const papers: Record<Paper, {width: number; height: number}> = {
  carta: {width: 11 * pointsPerInch, height: 8.5 * pointsPerInch},
  a4: {width: 297 * pointsPerMillimetre, height: 210 * pointsPerMillimetre}
}

/** How much narrower the panel that folds inward is, so that it does not buckle: 1/16 in, or 3 mm. */
const narrowing: Record<Paper, number> = {carta: pointsPerInch / 16, a4: 3 * pointsPerMillimetre}

/** What lies behind the panels of the inside, from its left. */
const backs = ['portada', 'contraportada', 'solapa'] as const

/** From the edge of the narrowest panel to its text, at the sides: 7.4 mm, or 10 where there is more room. */
const sideMargins: Record<LeafletName, number> = {triptico: 21, diptico: 30}
/** From a panel's edge to its text, above: 11 mm. */
export const topMargin = 32
/** From a panel's edge to its text, below: 11 mm, of which the woven edge takes 4. */
export const bottomMargin = 32

/**
 * Compute where the panels of a leaflet lie.
 *
 * @param leaflet
 *   Folded once or twice.
 * @param paper
 *   What it is printed on, landscape.
 * @returns
 *   Panels of both sides, and the order in which they are read.
 */
export function createSheet(leaflet: LeafletName, paper: Paper): Sheet {
  const {width, height} = papers[paper]
  const insideWidths = leaflet === 'triptico' ? inwardFold(width, narrowing[paper]) : [width / 2, width / 2]
  const inside = insideWidths.map((one, index) => ({
    name: `interior-${index + 1}` as PanelName,
    width: one
  }))
  const outside = insideWidths.map((one, index) => ({name: backs[index]!, width: one})).reverse()
  const insideNames = inside.map(({name}) => name)
  const flap: PanelName[] = leaflet === 'triptico' ? ['solapa'] : []
  return {
    leaflet,
    paper,
    width,
    height,
    panels: [...inRow(outside, 1), ...inRow(inside, 2)],
    readingOrder: ['portada', ...insideNames, ...flap, 'contraportada'],
    contentPanels: [...insideNames, ...flap],
    textWidth: Math.min(...insideWidths) - 2 * sideMargins[leaflet],
    textHeight: height - topMargin - bottomMargin
  }
}

/** Two panels of a width and one, the last of the inside, narrower. */
function inwardFold(width: number, less: number): number[] {
  const wide = (width + less) / 3
  return [wide, wide, wide - less]
}

function inRow(panels: ReadonlyArray<Pick<Panel, 'name' | 'width'>>, side: 1 | 2): Panel[] {
  let x = 0
  return panels.map((panel) => {
    const placed = {...panel, side, x}
    x += panel.width
    return placed
  })
}

/**
 * Find a panel.
 *
 * @param sheet
 *   The sheet.
 * @param name
 *   A name of one of its panels.
 * @returns
 *   The panel.
 */
export function panelOf({panels}: Sheet, name: PanelName): Panel {
  return panels.find((panel) => panel.name === name)!
}
