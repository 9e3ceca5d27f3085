import type {Explainer} from 'remark-explainer'
import sharp from 'sharp'
import {makeDownloads} from './make-downloads.ts'

/** A light picture of a piece, for the page that offers it. */
export interface Preview {
  /** `infografia-vista.webp` */
  name: string
  mediaType: string
  bytes: Uint8Array
  widthPx: number
  heightPx: number
}

// Twice the width it is shown at, so that words stay sharp on a phone's screen.
const widthPx = 720

/**
 * Make a light picture of an explainer's infographic.
 *
 * @param explainer
 *   One of the site's.
 * @returns
 *   The picture, or `null` when no infographic is made as PNG.
 */
export async function makePreview(explainer: Explainer): Promise<Preview | null> {
  const picture = (await makeDownloads(explainer)).find(({name}) => name === 'infografia.png')
  if (!picture) return null
  const {data, info} = await sharp(picture.bytes)
    .resize({width: widthPx})
    .webp({quality: 82, preset: 'text'})
    .toBuffer({resolveWithObject: true})
  return {
    name: 'infografia-vista.webp',
    mediaType: 'image/webp',
    bytes: data,
    widthPx: info.width,
    heightPx: info.height
  }
}
