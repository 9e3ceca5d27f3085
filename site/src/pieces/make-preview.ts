import type {Explainer} from 'remark-explainer'
import sharp from 'sharp'
import {digestOf, makeDownloads, pieceCache} from './make-downloads.ts'

/** A light picture of a piece, for the page that offers it. */
export interface Preview {
  /** `infografia-vista.webp` */
  name: string
  mediaType: string
  bytes: Uint8Array
  widthPx: number
  heightPx: number
  /** Whether the piece goes on below what the picture shows. */
  isTop: boolean
}

// Twice the width it is shown at, so that words stay sharp on a phone's screen.
const widthPx = 720
// Three by four: the height of a screen, whatever the length of the piece.
const maxHeightPx = 960

/**
 * Make a light picture of an explainer's infographic.
 *
 * @param explainer
 *   One of the site's.
 * @returns
 *   The picture, or `null` when no infographic is made as PNG.
 */
export async function makePreview(explainer: Explainer): Promise<Preview | null> {
  const piece = (await makeDownloads(explainer)).find(({name}) => name === 'infografia.png')
  if (!piece) return null
  const size = `${widthPx}x${maxHeightPx}`
  return (await pieceCache()).keep(`vista-${size}-${digestOf(piece.bytes)}`, () => shrink(piece.bytes))
}

async function shrink(picture: Uint8Array): Promise<Preview> {
  const {width, height} = await sharp(picture).metadata()
  const fullHeightPx = Math.round((height * widthPx) / width)
  const heightPx = Math.min(fullHeightPx, maxHeightPx)
  const bytes = await sharp(picture)
    .resize({width: widthPx, height: heightPx, position: 'top'})
    .webp({quality: 75, preset: 'text', effort: 6})
    .toBuffer()
  const isTop = fullHeightPx > heightPx
  return {name: 'infografia-vista.webp', mediaType: 'image/webp', bytes, widthPx, heightPx, isTop}
}
