import {availableParallelism} from 'node:os'
import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'
import {
  type LintedPart,
  type LintTask,
  lintFile,
  type SharedWork,
  type SourceFile,
  takeTurns
} from './lint-file.ts'

/** A thread takes as long to start as this many characters take to lint. */
const charactersPerThread = 400_000
/** From here on, code that V8's last compiler made is used long enough to be worth its making. */
const charactersOfLongRun = 10_000_000

/**
 * Lint files, on several threads when that is sooner done.
 *
 * @param files
 *   The files.
 * @param task
 *   What to look for and how to print it.
 * @param threads
 *   How many threads, this one among them; default: by cores and by how much there is to read.
 * @returns
 *   What each file gave, in the order of `files`.
 */
export async function lintFiles(
  files: readonly SourceFile[],
  task: LintTask,
  threads = chooseThreads(files)
): Promise<LintedPart[]> {
  const count = Math.min(threads, files.length)
  if (count < 2) return files.map((file) => lintFile(file, task))
  const work: SharedWork = {
    files,
    // The longest first, so that no thread is left alone with one at the end.
    order: files.map((_, index) => index).sort((a, b) => files[b]!.text.length - files[a]!.text.length),
    taken: new Int32Array(new SharedArrayBuffer(4)),
    task
  }
  if (countCharacters(files) < charactersOfLongRun) compileSooner()
  const parts: LintedPart[] = []
  const keep = (index: number, part: LintedPart) => {
    parts[index] = part
  }
  const others = Array.from({length: count - 1}, () => startThread(work, keep))
  takeTurns(work, keep)
  await Promise.all(others)
  return parts
}

function chooseThreads(files: readonly SourceFile[]): number {
  return Math.min(availableParallelism(), 1 + Math.floor(countCharacters(files) / charactersPerThread))
}

function countCharacters(files: readonly SourceFile[]): number {
  return files.reduce((sum, {text}) => sum + text.length, 0)
}

// V8's last compiler works beside the thread whose code it is for, which costs nothing while a core is idle.
// When every core lints, it takes a quarter of the whole, for each thread anew, and a short run is over before
// its code is used much.
function compileSooner(): void {
  setFlagsFromString('--no-turbofan')
  setFlagsFromString('--no-lazy-feedback-allocation')
}

function startThread(work: SharedWork, keep: (index: number, part: LintedPart) => void): Promise<void> {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const worker = new Worker(new URL(`./lint-worker${ending}`, import.meta.url), {workerData: work})
  return new Promise((resolve, reject) => {
    worker.on('message', ([index, part]: [number, LintedPart]) => keep(index, part))
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
