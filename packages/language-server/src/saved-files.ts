import {readFileSync, statSync} from 'node:fs'
import {VFile} from 'vfile'

/**
 * Read a file as it was saved.
 *
 * @param path
 *   Absolute path.
 * @param parse
 *   Makes something of it; a path is always given the same.
 * @returns
 *   What was made, once for each time the file changes; nothing when there is no such file.
 */
export type ReadSaved = <Result>(path: string, parse: (file: VFile) => Result) => Result | undefined

/**
 * Make a reader of files that remembers what it made of each.
 *
 * @returns
 *   The reader.
 */
export function savedFiles(): ReadSaved {
  const known = new Map<string, {changed: number; result: unknown}>()
  return <Result>(path: string, parse: (file: VFile) => Result) => {
    const stats = statSync(path, {throwIfNoEntry: false})
    if (!stats?.isFile()) return undefined
    const before = known.get(path)
    if (before?.changed === stats.mtimeMs) return before.result as Result
    const result = parse(new VFile({path, value: readFileSync(path, 'utf8')}))
    known.set(path, {changed: stats.mtimeMs, result})
    return result
  }
}
