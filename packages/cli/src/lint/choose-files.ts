import {realpathSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {PresetName} from '@llano/linter'
import type {Arguments} from '../arguments.ts'
import type {ChangedLines} from '../sources/changed-lines.ts'
import {isDocument, listFiles} from '../sources/list-files.ts'
import type {Strings} from '../strings.ts'
import {type ConfiguredFile, configureFiles} from './configure-files.ts'
import {readShard, takeShard} from './shard.ts'

/**
 * List the files to lint, each with its config.
 *
 * @param args
 *   What was typed.
 * @param changed
 *   Files that changed, when only these are wanted; without paths all of them are.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   In the order typed; without those that a config ignores, that did not change or that are another part's.
 * @throws {CommandError}
 *   When a config or the part is wrong, or a folder holds no document.
 */
export async function chooseFiles(
  {positionals, values, lists}: Arguments,
  changed: ReadonlyMap<string, ChangedLines> | undefined,
  strings: Strings
): Promise<ConfiguredFile[]> {
  const typed = lists.rule
    ? (await import('./typed-config.ts')).readTypedConfig(undefined, lists.rule, strings)
    : {rules: {}}
  const preset = values.preset as PresetName | undefined
  const listed = await listFiles(positionals, strings)
  const paths = changed ? pickChanged(listed, changed) : listed
  const config = values.config as string | undefined
  const files = await configureFiles(paths, config, {...typed, ...(preset && {preset})}, strings)
  if (typeof values.shard !== 'string') return files
  const sizes = files.map(({path}) => statSync(path, {throwIfNoEntry: false})?.size ?? 0)
  return takeShard(files, sizes, readShard(values.shard, strings))
}

function pickChanged(listed: readonly string[], changed: ReadonlyMap<string, ChangedLines>): string[] {
  if (listed.length === 0) return [...changed.keys()].filter(isDocument).sort()
  return listed.filter((path) => changed.has(realPath(path)))
}

/**
 * Give the path that git knows a file by.
 *
 * @param path
 *   As typed.
 * @returns
 *   Absolute, links followed; as it is for a file that is not there.
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
