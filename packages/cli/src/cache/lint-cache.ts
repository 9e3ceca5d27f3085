import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {LintConfig} from '@llano/linter'
import type {MeasuredDifficulty} from '../lint/measured-difficulty.ts'
import type {SeverityCounts} from '../reporters/report.ts'
import type {ReadSource} from '../sources/read-source.ts'
import {type NewFile, writeFiles} from '../write-files.ts'

/** What is kept of a file that was linted. */
export interface CachedLint {
  /** What `--format json` prints of it. */
  json: string
  counts: SeverityCounts
  /** What it was imported from, with the Markdown; absent for Markdown. */
  imported?: Pick<ReadSource, 'importedFrom' | 'text'>
  difficulty?: MeasuredDifficulty
}

/** A file that may have been linted before. */
export interface CacheQuestion {
  path: string
  bytes: Uint8Array
  config: LintConfig
  withDifficulty: boolean
}

/** Remembers what was found in files. */
export interface LintCache {
  /** Give what was found in a file, if nothing that matters has changed since. */
  read(question: CacheQuestion): Promise<CachedLint | undefined>
  /** Keep what was found; one answer a path. */
  write(answers: ReadonlyArray<[CacheQuestion, CachedLint]>): Promise<void>
}

interface Header {
  key: string
  counts: SeverityCounts
  importedFrom?: ReadSource['importedFrom']
  /** Characters of each part that follows, a line each. */
  lengths: number[]
}

/**
 * Open a cache.
 *
 * @param folder
 *   Where it is kept; made when there is something to keep.
 * @param version
 *   Which code lints; what other code found does not count.
 * @returns
 *   The cache. One entry a path: it never grows beyond the files that are linted.
 */
export function openCache(folder: string, version: string): LintCache {
  const placeOf = (path: string) => join(folder, `${hash(resolve(path)).slice(0, 32)}.llano`)
  return {
    async read(question) {
      const content = await readFile(placeOf(question.path), 'utf8').catch(() => '')
      return readEntry(content, keyOf(question, version))
    },
    async write(answers) {
      if (answers.length === 0) return
      const files: NewFile[] = answers.map(([question, answer]) => ({
        path: placeOf(question.path),
        content: writeEntry(keyOf(question, version), answer)
      }))
      // Nobody wants a cache in their repository.
      const ignore = join(folder, '.gitignore')
      if (!existsSync(ignore)) files.push({path: ignore, content: '*\n'})
      await writeFiles(files)
    }
  }
}

function keyOf({path, bytes, config, withDifficulty}: CacheQuestion, version: string): string {
  return `${hash(JSON.stringify([version, path, config, withDifficulty]))}${hash(bytes)}`
}

function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A header and one line for each part, so that what is not needed is not parsed. */
function writeEntry(key: string, {json, counts, imported, difficulty}: CachedLint): string {
  const parts = [json, JSON.stringify(difficulty ?? null), JSON.stringify(imported?.text ?? null)]
  const header: Header = {
    key,
    counts,
    lengths: parts.map(({length}) => length),
    ...(imported?.importedFrom && {importedFrom: imported.importedFrom})
  }
  return [JSON.stringify(header), ...parts, ''].join('\n')
}

function readEntry(content: string, key: string): CachedLint | undefined {
  try {
    const [first = '', json = '', difficulty = '', text = ''] = content.split('\n')
    const header = JSON.parse(first) as Header
    const isWhole = [json, difficulty, text].every(({length}, index) => length === header.lengths[index])
    if (header.key !== key || !isWhole) return undefined
    return {
      json,
      counts: header.counts,
      ...(difficulty !== 'null' && {difficulty: JSON.parse(difficulty) as MeasuredDifficulty}),
      ...(header.importedFrom && {
        imported: {importedFrom: header.importedFrom, text: JSON.parse(text) as string}
      })
    }
  } catch {
    // What cannot be read was never found.
    return undefined
  }
}
