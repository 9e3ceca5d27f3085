import type {LintConfig} from '@llano/linter'
import type {CacheQuestion, LintCache} from '../cache/lint-cache.ts'
import {CommandError} from '../command-error.ts'
import {type ReadSource, readSource} from '../sources/read-source.ts'
import type {Strings} from '../strings.ts'
import type {LintedPart, LintTask} from './lint-file.ts'

/** A file that is to be linted, as it is on disk. */
export interface Source {
  path: string
  bytes: Uint8Array
  config: LintConfig
}

/** A file with what was found in it. */
export interface LintedSource {
  path: string
  source: ReadSource
  part: LintedPart
}

/** How to lint many files. */
export interface LintSourcesOptions extends LintTask {
  /** On how many threads; absent: by cores and by how much there is to read. */
  workers?: number | undefined
  cache?: LintCache | undefined
  strings: Strings
}

/**
 * Read and lint files; those that a cache knows are not linted again.
 *
 * @param sources
 *   The files.
 * @param options
 *   What to do, and how.
 * @returns
 *   In the order of `sources`.
 * @throws {CommandError}
 *   When no text can be had from one, or fixes cannot be written to it.
 */
export async function lintSources(
  sources: readonly Source[],
  options: LintSourcesOptions
): Promise<LintedSource[]> {
  const {cache, isFixing, withDifficulty, strings} = options
  if (!cache || isFixing) return lintNow(sources, options)
  const questions: CacheQuestion[] = sources.map((source) => ({...source, withDifficulty}))
  const known = await Promise.all(questions.map((question) => cache.read(question)))
  const news = await lintNow(
    sources.filter((_, index) => !known[index]),
    options
  )
  const unknown = questions.filter((_, index) => !known[index])
  await cache.write(
    unknown.map((question, index) => {
      const {part, source} = news[index]!
      const {json, counts, difficulty} = part
      return [
        question,
        {json, counts, ...(difficulty && {difficulty}), ...(source.importedFrom && {imported: source})}
      ]
    })
  )
  let next = 0
  return Promise.all(
    known.map(async (found, index) => {
      if (!found) return news[next++]!
      const {path, bytes} = sources[index]!
      const source = found.imported
        ? {...found.imported, hasByteOrderMark: false}
        : await readSource(path, bytes, strings)
      const {json, counts, difficulty} = found
      return {path, source, part: {json, counts, fixes: 0, ...(difficulty && {difficulty})}}
    })
  )
}

async function lintNow(
  sources: readonly Source[],
  {isFixing, withDifficulty, workers, strings}: LintSourcesOptions
): Promise<LintedSource[]> {
  if (sources.length === 0) return []
  const texts = await Promise.all(sources.map(({path, bytes}) => readSource(path, bytes, strings, isFixing)))
  const stuck = isFixing ? texts.findIndex(({importedFrom}) => importedFrom) : -1
  if (stuck >= 0) throw new CommandError(strings.fixNeedsText(sources[stuck]!.path))
  const files = sources.map(({path, config}, index) => ({
    path: path === '-' ? 'stdin' : path,
    text: texts[index]!.text,
    config
  }))
  // Loading the rules takes longer than reading a cache that knows everything.
  const {lintFiles} = await import('./lint-files.ts')
  const parts = await lintFiles(files, {isFixing, withDifficulty}, workers)
  return parts.map((part, index) => ({path: files[index]!.path, source: texts[index]!, part}))
}
