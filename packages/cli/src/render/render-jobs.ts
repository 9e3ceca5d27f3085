import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {type RenderResult, type SharedJobs, takeJobs} from './render-task.ts'

/** A thread takes about as long to start as this many pieces take to make. */
const jobsPerThread = 12
/** Megabytes of a thread's heap. Its largest piece needs about half; a limit makes V8 collect what earlier ones left. */
const resourceLimits = {maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16}

/**
 * Make pieces, on several threads when that is sooner done.
 *
 * @param work
 *   What to make, and how.
 * @param done
 *   Receives what became of each job, by its place; in any order.
 * @param threads
 *   How many threads; with one it is this one; default: by cores and by how many jobs there are.
 * @returns
 *   When all are done.
 */
export async function renderJobs(
  work: Omit<SharedJobs, 'taken'>,
  done: (index: number, result: RenderResult) => Promise<void>,
  threads: number = Math.min(availableParallelism(), 1 + Math.floor(work.jobs.length / jobsPerThread))
): Promise<void> {
  const shared = {...work, taken: new Int32Array(new SharedArrayBuffer(4))}
  const count = Math.min(threads, work.jobs.length)
  // The thread that writes has no limit of its own, so it makes pieces only when it is alone.
  if (count < 2) return takeJobs(shared, done)
  await Promise.all(Array.from({length: count}, () => startThread(shared, done)))
}

function startThread(
  work: SharedJobs,
  done: (index: number, result: RenderResult) => Promise<void>
): Promise<void> {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const worker = new Worker(new URL(`./render-worker${ending}`, import.meta.url), {
    workerData: work,
    resourceLimits
  })
  return new Promise((resolve, reject) => {
    const handled: Promise<void>[] = []
    worker.on('message', ([index, result]: [number, RenderResult]) => handled.push(done(index, result)))
    worker.on('error', reject)
    worker.on('exit', () => Promise.all(handled).then(() => resolve(), reject))
  })
}
