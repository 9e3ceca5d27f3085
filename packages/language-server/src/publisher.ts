import {performance} from 'node:perf_hooks'
import type {Connection, Diagnostic} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import {toDiagnostic} from './diagnostics.ts'
import {explainerProblems} from './explainer-problems.ts'
import type {OpenText} from './open-text.ts'

/** Longest wait between the last key and its remarks, in milliseconds: less than a person takes for a pause. */
const maxWaitMs = 300

/** Sends an editor what was found in its texts. */
export interface Publisher {
  /**
   * Send the remarks on a text when its author pauses.
   *
   * @param text
   *   A text that is open.
   */
  publishSoon(text: OpenText): void
  /**
   * Take back the remarks on a text.
   *
   * @param uri
   *   Address of one that was closed.
   */
  clear(uri: string): void
}

/**
 * Make a publisher.
 *
 * @param connection
 *   Connection to the editor.
 * @param content
 *   Where the norms of explainers are.
 * @returns
 *   A publisher that answers a burst of keys once.
 */
export function createPublisher(connection: Connection, content: ContentFolder): Publisher {
  const waiting = new Map<string, NodeJS.Timeout>()
  const costsMs = new Map<string, number>()
  return {
    publishSoon(text) {
      const {uri} = text.document
      // The first key after a pause is answered at once, those that come before the answer together.
      const waitMs = waiting.has(uri) ? Math.min(maxWaitMs, costsMs.get(uri) ?? 0) : 0
      clearTimeout(waiting.get(uri))
      waiting.set(
        uri,
        setTimeout(() => publish(text), waitMs)
      )
    },
    clear(uri) {
      clearTimeout(waiting.get(uri))
      waiting.delete(uri)
      costsMs.delete(uri)
      connection.sendDiagnostics({uri, diagnostics: []})
    }
  }

  function publish(text: OpenText): void {
    const {uri, version} = text.document
    const before = performance.now()
    const diagnostics = findProblems(text, content)
    costsMs.set(uri, performance.now() - before)
    waiting.delete(uri)
    connection.sendDiagnostics({uri, version, diagnostics})
  }
}

function findProblems(text: OpenText, content: ContentFolder): Diagnostic[] {
  const remarks = text.remarks().map(toDiagnostic)
  return text.isExplainer && !text.isIgnored ? [...remarks, ...explainerProblems(text, content)] : remarks
}
