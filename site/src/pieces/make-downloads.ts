import {root} from 'astro:config/server'
import {getCollection, getEntry} from 'astro:content'
import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
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
import {type FileCache, openFileCache} from './file-cache.ts'
import {rendererDigest} from './renderer-digest.ts'

/** To send or show on a screen, to print, to read or say. */
export type PieceUse = 'imprimir' | 'leer' | 'mandar'

/** A file made of an explainer, ready to be downloaded. */
export interface Download {
  /** What it is: «Infografía», «Tríptico». */
  title: string
  /** What people do with it. */
  use: PieceUse
  /** As people call it: «PNG», «PDF». */
  format: string
  /** `infografia.png` */
  name: string
  mediaType: string
  bytes: Uint8Array
}

const made = new Map<string, Promise<Download[]>>()
let opening: Promise<FileCache> | undefined

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
  const key = digestOf(JSON.stringify([explainer, norm.digest, theme.digest]))
  const pending = made.get(key) ?? makeAll({explainer, norm: norm.data, theme: theme.data}, key)
  made.set(key, pending)
  return pending
}

/** What is kept from one build to the next, as long as the code that made it is the same. */
export function pieceCache(): Promise<FileCache> {
  opening ??= rendererDigest(fileURLToPath(new URL('..', root))).then((digest) =>
    openFileCache(fileURLToPath(new URL('node_modules/.cache/llano-piezas', root)), digest)
  )
  return opening
}

/** Of bytes or words, in hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

async function makeAll(input: PieceInput, key: string): Promise<Download[]> {
  const cache = await pieceCache()
  const downloads: Download[] = []
  for (const piece of Object.keys(pieces) as PieceName[]) {
    if (missingContent(piece, input.explainer) !== null) continue
    const {title, formats, variants} = pieces[piece]
    // What can be made for a print shop is for paper.
    const use = variants?.includes('imprenta') ? 'imprimir' : 'mandar'
    const files = await cache.keep(`${piece}-${key}`, () => render(piece, formats, input))
    for (const file of files) downloads.push({title, use, ...file, format: ending(file.name)})
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
    use: 'leer',
    format: 'TXT',
    name,
    mediaType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(text)
  }
}

function ending(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase()
}
