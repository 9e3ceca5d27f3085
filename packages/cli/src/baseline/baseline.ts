import {readFile} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import {CommandError} from '../command-error.ts'
import type {LintedFile} from '../reporters/report.ts'
import type {Strings} from '../strings.ts'

/** How many remarks of each rule each file may have; paths count from the baseline's folder. */
export interface Baseline {
  version: 1
  files: Record<string, Record<string, number>>
}

/** What a baseline makes of linted files. */
export interface HeldFile<File extends LintedFile> {
  /** The file with only what the baseline does not list. */
  file: File
  /** How many remarks are left out. */
  known: number
  /** How many remarks the baseline lists that are no more. */
  gone: number
}

/**
 * Read a baseline.
 *
 * @param path
 *   Path as typed.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   The baseline; nothing when the file is not there.
 * @throws {CommandError}
 *   When it is no baseline.
 */
export async function readBaseline(path: string, strings: Strings): Promise<Baseline | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT') return undefined
    throw new CommandError(strings.unreadable(path, code))
  }
  try {
    const data: unknown = JSON.parse(text)
    if (isBaseline(data)) return data
  } catch {
    // Told below: what is wrong with it is the same to whoever reads it.
  }
  throw new CommandError(strings.badBaseline(path))
}

function isBaseline(data: unknown): data is Baseline {
  const {version, files} = (data ?? {}) as Partial<Baseline>
  return (
    version === 1 &&
    isRecord(files) &&
    Object.values(files).every(
      (rules) =>
        isRecord(rules) && Object.values(rules).every((count) => Number.isInteger(count) && Number(count) > 0)
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Leave out what a baseline lists: of a rule that says no more of a file than it did, nothing is said; of one
 * that says more, everything, for no one can tell which is new.
 *
 * @param file
 *   A linted file.
 * @param baseline
 *   The baseline.
 * @param path
 *   Where the baseline is.
 * @returns
 *   What is left, and how much is not.
 */
export function holdAgainstBaseline<File extends LintedFile>(
  file: File,
  baseline: Baseline,
  path: string
): HeldFile<File> {
  const allowed = baseline.files[keyOf(file.path, path)] ?? {}
  const counts = countByRule(file)
  const isKnown = (ruleId: string) => counts[ruleId]! <= (allowed[ruleId] ?? 0)
  const messages = file.messages.filter(({ruleId}) => !isKnown(ruleId))
  const gone = Object.entries(allowed).map(([ruleId, most]) => Math.max(0, most - (counts[ruleId] ?? 0)))
  return {
    file: {...file, messages},
    known: file.messages.length - messages.length,
    gone: gone.reduce((sum, count) => sum + count, 0)
  }
}

/**
 * Make a baseline of what there is, or take from one what is no more.
 *
 * @param files
 *   Linted files, with all that was found.
 * @param before
 *   The baseline; absent: a new one is made.
 * @param path
 *   Where it is or will be.
 * @param exists
 *   Says of a path, counted from the baseline's folder, whether there is still such a file.
 * @returns
 *   The new baseline, never larger than `before`; files that were not linted stay as they were.
 */
export function shrinkBaseline(
  files: readonly LintedFile[],
  before: Baseline | undefined,
  path: string,
  exists: (name: string) => boolean
): Baseline {
  const made = new Map<string, Record<string, number>>()
  for (const [name, rules] of Object.entries(before?.files ?? {})) if (exists(name)) made.set(name, rules)
  for (const file of files) {
    const name = keyOf(file.path, path)
    const allowed = before ? (before.files[name] ?? {}) : undefined
    const counts = Object.entries(countByRule(file)).flatMap(([ruleId, count]) => {
      const least = allowed ? Math.min(count, allowed[ruleId] ?? 0) : count
      return least > 0 ? [[ruleId, least] as const] : []
    })
    made.set(name, Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))))
  }
  const kept = [...made].filter(([, rules]) => Object.keys(rules).length > 0)
  return {version: 1, files: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))}
}

/**
 * Write a baseline as it is kept.
 *
 * @param baseline
 *   The baseline.
 * @returns
 *   JSON, a line a rule, so that versions can be compared.
 */
export function baselineToText(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`
}

function countByRule({messages}: LintedFile): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {ruleId} of messages) counts[ruleId] = (counts[ruleId] ?? 0) + 1
  return counts
}

function keyOf(file: string, baseline: string): string {
  return relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join('/')
}
