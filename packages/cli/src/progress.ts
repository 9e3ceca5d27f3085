import type {Output} from './command.ts'

/** Shows how far a long piece of work has come. */
export interface Progress {
  /** One more part is done; `label` says which is next. */
  advance(label: string): void
  /** Remove the bar. */
  end(): void
}

/**
 * Draw a progress bar, on a terminal only.
 *
 * @param output
 *   Where to draw; nothing is drawn when it is no terminal.
 * @param total
 *   How many parts there are, at least 1.
 * @returns
 *   The bar, at zero.
 */
export function startProgress(output: Output, total: number): Progress {
  let done = 0
  return {
    advance(label) {
      if (!output.isTTY) return
      const width = 24
      const filled = Math.round((width * Math.min(done, total)) / total)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      output.write(
        `\r\u001b[K${bar} ${Math.min(done, total)}/${total} ${label}`.slice(0, output.columns ?? 80)
      )
      done++
    },
    end() {
      if (output.isTTY) output.write('\r\u001b[K')
    }
  }
}
