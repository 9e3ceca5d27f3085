import {basename, extname, join} from 'node:path'
import {type RenderedFile, variants} from '@llano/renderer'
import type {NewFile} from '../write-files.ts'

/**
 * Say which files hold a piece: each of its own, and beside it what it says in plain text.
 *
 * @param made
 *   What the renderer made.
 * @param folder
 *   Where they go.
 * @returns
 *   Files to write; formats and variants of one name share their text.
 */
export function pieceFiles(made: readonly RenderedFile[], folder: string): NewFile[] {
  const texts = new Map(made.map(({name, alternative}) => [stemOf(name), alternative]))
  return [
    ...made.map(({name, bytes}) => ({path: join(folder, name), content: bytes})),
    ...[...texts].map(([stem, content]) => ({path: join(folder, `${stem}.txt`), content}))
  ]
}

const variantEnding = new RegExp(`-(?:${variants.join('|')})$`)

function stemOf(name: string): string {
  return basename(name, extname(name)).replace(variantEnding, '')
}
