import {
  type PieceFormat,
  type PieceInput,
  type PieceName,
  RenderError,
  type RenderedFile,
  type RenderOptions,
  renderPiece
} from '@llano/renderer'

/** A piece to make. */
export interface RenderJob {
  /** Which of the inputs. */
  input: number
  name: PieceName
  formats: readonly PieceFormat[]
}

/** What became of a job: its files, or why there are none. */
export type RenderResult = {files: RenderedFile[]} | {reason: string}

/** Jobs that several threads share, each taking the next. */
export interface SharedJobs {
  inputs: readonly PieceInput[]
  jobs: readonly RenderJob[]
  options: RenderOptions
  /** How many have been taken. */
  taken: Int32Array
}

/**
 * Take jobs until none is left.
 *
 * @param work
 *   The jobs.
 * @param done
 *   Receives what became of each, before the next is taken.
 * @throws {Error}
 *   When something goes wrong that is no fault of the explainer.
 */
export async function takeJobs(
  {inputs, jobs, options, taken}: SharedJobs,
  done: (index: number, result: RenderResult) => Promise<void> | void
): Promise<void> {
  for (;;) {
    const index = Atomics.add(taken, 0, 1)
    const job = jobs[index]
    if (!job) return
    await done(index, await renderJob(inputs[job.input]!, job, options))
  }
}

async function renderJob(
  input: PieceInput,
  {name, formats}: RenderJob,
  options: RenderOptions
): Promise<RenderResult> {
  try {
    return {files: await renderPiece(name, formats, input, options)}
  } catch (error) {
    if (error instanceof RenderError) return {reason: error.message}
    throw error
  }
}
