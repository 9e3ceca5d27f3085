import {largestFitting} from '../layout/largest-fitting.ts'
import {measure} from '../layout/lay-out.ts'
import type {SceneNode} from '../layout/scene.ts'
import {RenderError} from '../render-error.ts'
import type {LeafletContext} from './context.ts'
import {leafletTitles, type PanelName, pointsPerMillimetre} from './sheet.ts'

/**
 * Find the largest size at which what a panel holds is no taller than the panel.
 *
 * @param sizes
 *   Sizes to try, largest first; at least one.
 * @param name
 *   The panel, for the message.
 * @param longest
 *   What there is to shorten, for the message.
 * @param make
 *   Makes the panel at a size.
 * @returns
 *   One of `sizes`.
 * @throws {RenderError}
 *   When it is too tall at the smallest.
 */
export async function largestFit(
  sizes: readonly number[],
  name: PanelName,
  longest: string,
  make: (size: number) => [LeafletContext, SceneNode]
): Promise<number> {
  const heightAt = (size: number) => panelHeight(...make(size))
  const [{sheet}] = make(sizes.at(-1)!)
  const {textHeight, leaflet} = sheet
  const best = await largestFitting(sizes, async (size) =>
    (await heightAt(size)) <= textHeight ? size : null
  )
  if (best !== null) return best
  const excess = ((await heightAt(sizes.at(-1)!)) - textHeight) / pointsPerMillimetre
  throw new RenderError(
    `La ${name} del ${leafletTitles[leaflet]} necesita ${Math.ceil(excess)} mm más de alto con las letras más pequeñas, se esperaba texto que quepa en ${Math.floor(textHeight / pointsPerMillimetre)} mm, acorte ${longest}`
  )
}

/**
 * Measure how tall the content of a panel is.
 *
 * @param context
 *   The leaflet whose scene made it.
 * @param node
 *   The content.
 * @returns
 *   Height in points.
 */
export async function panelHeight({scene, textWidth}: LeafletContext, node: SceneNode): Promise<number> {
  const root = scene.box({width: textWidth}, [node], {key: 'panel'})
  return (await measure(scene, root, textWidth)).get('panel')!.height
}
