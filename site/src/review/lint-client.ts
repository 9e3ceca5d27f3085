import type {LintAnswer, LintQuestion} from './lint-answer.ts'

/** The linter, which works in a thread of its own so that writing never waits. */
export interface LintClient {
  /** Ask something; answers come one at a time, in order. */
  ask<Kind extends LintQuestion['kind']>(
    question: Extract<LintQuestion, {kind: Kind}>
  ): Promise<Extract<LintAnswer, {kind: Kind}>>
}

/**
 * Start the linter.
 *
 * @returns
 *   It, ready to be asked.
 */
export function startLinter(): LintClient {
  const worker = new Worker(new URL('./lint-worker.ts', import.meta.url), {type: 'module'})
  const waiting: Array<(answer: LintAnswer) => void> = []
  worker.onmessage = ({data}: MessageEvent<LintAnswer>) => waiting.shift()?.(data)
  return {
    ask(question) {
      worker.postMessage(question)
      // The worker answers in order, each question with its own kind.
      return new Promise((resolve) => {
        waiting.push(resolve as (answer: LintAnswer) => void)
      })
    }
  }
}
