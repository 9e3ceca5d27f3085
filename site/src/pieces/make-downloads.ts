import {getCollection, getEntry} from 'astro:content'
import {
  missingContent,
  type PieceInput,
  type PieceName,
  pieces,
  RenderError,
  type RenderedFile,
  renderPiece
} from '@llano/renderer'
import {type Explainer, explainerText} from 'remark-explainer'

/** A file made of an explainer, ready to be downloaded. */
export interface Download {
  /** What it is: «Infografía», «Tríptico». */
  title: string
  /** As people call it: «PNG», «PDF». */
  format: string
  /** `infografia.png` */
  name: string
  mediaType: string
  bytes: Uint8Array
}

const made = new Map<string, Promise<Download[]>>()

/**
 * Make every piece of an explainer in every format, and its words as plain text; once for page and files.
 *
 * @param explainer
 *   One of the site's.
 * @returns
 *   Its files, those of a piece together.
 * @throws {Error}
 *   When the content folder has no theme.
 */
export async function makeDownloads(explainer: Explainer): Promise<Download[]> {
  const {norma, tema} = explainer.metadata
  const norm = await getEntry('normas', norma)
  const themes = await getCollection('temas')
  const theme = themes.find(({id}) => id === tema) ?? themes[0]
  if (!norm || !theme)
    throw new Error(`El explicador \`${explainer.slug}\` está sin norma o sin tema, se esperaban los dos`)
  const key = JSON.stringify([explainer, norm.digest, theme.digest])
  const pending = made.get(key) ?? makeAll({explainer, norm: norm.data, theme: theme.data})
  made.set(key, pending)
  return pending
}

async function makeAll(input: PieceInput): Promise<Download[]> {
  const downloads: Download[] = []
  for (const piece of Object.keys(pieces) as PieceName[]) {
    if (missingContent(piece, input.explainer) !== null) continue
    const {title, formats} = pieces[piece]
    for (const file of await render(piece, formats, input))
      downloads.push({title, ...file, format: ending(file.name)})
  }
  downloads.push(
    textFile('Solo texto', 'texto.txt', explainerText(input.explainer)),
    textFile('Mensaje para teléfonos', 'mensaje.txt', explainerText(input.explainer, {for: 'mensaje'})),
    textFile('Guion para leer en voz alta', 'guion.txt', explainerText(input.explainer, {for: 'voz'}))
  )
  return downloads
}

/** A piece that has no room for an explainer is not offered; the others are. */
async function render(...request: Parameters<typeof renderPiece>): Promise<RenderedFile[]> {
  try {
    return await renderPiece(...request)
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    console.warn(`${request[2].explainer.slug}: sin la pieza \`${request[0]}\`. ${error.message}`)
    return []
  }
}

function textFile(title: string, name: string, text: string): Download {
  return {
    title,
    format: 'TXT',
    name,
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(text)
  }
}

function ending(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase()
}
