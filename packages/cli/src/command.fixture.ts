import {run} from './run.ts'

/** How a command ended, and what it wrote. */
export interface CommandOutcome {
  /** Exit status. */
  status: number
  stdout: string
  stderr: string
}

/**
 * Run the command in this process, without a terminal.
 *
 * @param argv
 *   Words after `llano`.
 * @returns
 *   Its outcome.
 */
export async function llano(...argv: string[]): Promise<CommandOutcome> {
  const written = {stdout: '', stderr: ''}
  const status = await run(argv, {
    stdout: {write: (chunk) => (written.stdout += String(chunk))},
    stderr: {write: (chunk) => (written.stderr += String(chunk))}
  })
  return {status, ...written}
}
