import {readdirSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type GlossaryTerm,
  type Legend,
  type Lock,
  parseLegends,
  parseLock,
  parseTerm,
  usualLegends
} from 'remark-explainer'
import {type Norm, parseNorm} from 'remark-legal'
import {pathOf} from './file-path.ts'
import type {OpenText} from './open-text.ts'
import {savedFiles} from './saved-files.ts'

/** A norm with the address of its file. */
export interface LocatedNorm {
  uri: string
  norm: Norm
}

/** A term of the glossary with the address of its file. */
export interface LocatedTerm {
  uri: string
  term: GlossaryTerm
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
  /**
   * List the files of figures beside an explainer.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @returns
   *   Names of the CSV files, in order.
   */
  dataFiles(explainerUri: string): string[]
  /**
   * Read a term of the glossary.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @param slug
   *   Name of the term's file, without ending.
   * @returns
   *   The term; nothing when there is none, or it cannot be read.
   */
  term(explainerUri: string, slug: string): LocatedTerm | undefined
  /**
   * Read the words that the law orders.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @returns
   *   Those of `leyendas.yml`, else the usual ones.
   */
  legends(explainerUri: string): readonly Legend[]
  /**
   * Read what was verified of an explainer.
   *
   * @param explainerUri
   *   Address of a file in `explicadores`.
   * @returns
   *   Its lockfile; `null` when it has none that can be read.
   */
  lock(explainerUri: string): Lock | null
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
  const readSaved = savedFiles()
  return {
    norm(explainerUri, slug) {
      const path = placeOf(explainerUri, 'normas', `${slug}.md`)
      if (path === undefined) return undefined
      const uri = pathToFileURL(path).href
      const norm = open.get(uri)?.norm() ?? readSaved(path, parseNorm)
      return norm ? {uri, norm} : undefined
    },
    slugs(explainerUri, folder) {
      const path = placeOf(explainerUri, folder)
      return path === undefined ? [] : listSlugs(path)
    },
    data(explainerUri, name) {
      const path = placeOf(explainerUri, 'explicadores', basename(name))
      return path === undefined ? undefined : readSaved(path, String)
    },
    dataFiles(explainerUri) {
      const path = placeOf(explainerUri, 'explicadores')
      return path === undefined ? [] : listNames(path).filter((name) => name.endsWith('.csv'))
    },
    term(explainerUri, slug) {
      const path = placeOf(explainerUri, 'glosario', `${slug}.md`)
      const term = path === undefined ? undefined : readSaved(path, parseTerm)
      return path !== undefined && term ? {uri: pathToFileURL(path).href, term} : undefined
    },
    legends(explainerUri) {
      const path = placeOf(explainerUri, 'leyendas.yml')
      return (path === undefined ? undefined : readSaved(path, parseLegends)) ?? usualLegends
    },
    lock(explainerUri) {
      const path = placeOf(explainerUri, 'explicadores', `${nameOf(explainerUri)}.lock.yml`)
      return (path === undefined ? undefined : readSaved(path, parseLock)) ?? null
    }
  }
}

/**
 * Give the name of an explainer, which its other files share.
 *
 * @param uri
 *   Its address.
 * @returns
 *   Name without ending.
 */
export function nameOf(uri: string): string {
  const {pathname} = new URL(uri)
  return basename(decodeURIComponent(pathname), extname(pathname))
}

function placeOf(explainerUri: string, ...names: string[]): string | undefined {
  const path = pathOf(explainerUri)
  if (path === '') return undefined
  return join(dirname(path), '..', ...names)
}

function listSlugs(path: string): string[] {
  return listNames(path)
    .filter((name) => /\.(md|yml)$/.test(name) && name !== 'README.md')
    .map((name) => name.replace(/\.\w+$/, ''))
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}
