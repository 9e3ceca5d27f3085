import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import type {OpenText} from './open-text.ts'

/** A norm with the address of its file. */
export interface LocatedNorm {
  uri: string
  norm: Norm
}

/** What lies in the folders beside an explainer. */
export interface ContentFolder {
  /**
   * Read the norm that an explainer names.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @param slug
   *   Name of the norm's file, without ending.
   * @returns
   *   The norm as the editor has it open, else as it was saved; nothing when there is none.
   */
  norm(explainerUri: string, slug: string): LocatedNorm | undefined
  /**
   * List the files of a folder beside an explainer's.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @param folder
   *   `normas`, `temas`, `glosario`.
   * @returns
   *   Names without ending, in order; empty when there is no such folder.
   */
  slugs(explainerUri: string, folder: string): string[]
  /**
   * Read a file of figures beside an explainer.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @param name
   *   `presupuesto.csv`
   * @returns
   *   Its text as it was saved; nothing when there is none.
   */
  data(explainerUri: string, name: string): string | undefined
}

/**
 * Look into the folders of content.
 *
 * @param open
 *   Texts that the editor has open, by address.
 * @returns
 *   The folders; a norm is read again when its file changed.
 */
export function contentFolder(open: ReadonlyMap<string, OpenText>): ContentFolder {
  const saved = new Map<string, {changed: number; norm: Norm | null}>()
  return {
    norm(explainerUri, slug) {
      const path = folderOf(explainerUri, 'normas', `${slug}.md`)
      if (path === undefined) return undefined
      const uri = pathToFileURL(path).href
      const norm = open.get(uri)?.norm() ?? readSaved(path)
      return norm ? {uri, norm} : undefined
    },
    slugs(explainerUri, folder) {
      const path = folderOf(explainerUri, folder)
      return path === undefined ? [] : listSlugs(path)
    },
    data(explainerUri, name) {
      const path = folderOf(explainerUri, 'explicadores', basename(name))
      return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined
    }
  }

  function readSaved(path: string): Norm | null {
    const changed = statSync(path, {throwIfNoEntry: false})?.mtimeMs
    if (changed === undefined) return null
    const known = saved.get(path)
    if (known?.changed === changed) return known.norm
    const norm = parseNorm(new VFile({path, value: readFileSync(path, 'utf8')}))
    saved.set(path, {changed, norm})
    return norm
  }
}

function folderOf(explainerUri: string, ...names: string[]): string | undefined {
  if (!explainerUri.startsWith('file:')) return undefined
  return join(dirname(fileURLToPath(explainerUri)), '..', ...names)
}

function listSlugs(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => /\.(md|yml)$/.test(name) && name !== 'README.md')
      .map((name) => name.replace(/\.\w+$/, ''))
      .sort()
  } catch {
    return []
  }
}
