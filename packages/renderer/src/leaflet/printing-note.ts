import {leafletTitles, pointsPerMillimetre, type Sheet} from './sheet.ts'

/**
 * Say how to print and fold a side of a leaflet, to who stands at the machine.
 *
 * @param sheet
 *   The sheet.
 * @param side
 *   Outside or inside.
 * @returns
 *   A line for the margin that is cut off.
 */
export function printingNote({leaflet, panels, width, height}: Sheet, side: 1 | 2): string {
  const own = panels.filter((panel) => panel.side === side)
  const widths = own.map((panel) => writeMillimetres(panel.width)).join(' + ')
  const fold =
    leaflet === 'diptico' ? 'un doblez al centro' : 'dos dobleces hacia dentro, primero el panel angosto'
  return [
    `Lado ${side} de 2 (${side === 1 ? 'exterior' : 'interior'})`,
    `${leafletTitles[leaflet]} de ${writeMillimetres(width)} × ${writeMillimetres(height)} mm: ${widths}`,
    'a doble cara, voltear por el lado corto, al 100 %',
    fold
  ].join(' · ')
}

function writeMillimetres(points: number): string {
  return String(Math.round((points / pointsPerMillimetre) * 10) / 10)
}
