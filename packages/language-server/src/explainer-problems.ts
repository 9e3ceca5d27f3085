import {checkSources, parseExplainer} from 'remark-explainer'
import {VFile} from 'vfile'
import type {Diagnostic} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import {fromFileMessage} from './diagnostics.ts'
import type {OpenText} from './open-text.ts'

/**
 * Check an explainer against its form and its norm.
 *
 * @param text
 *   An open explainer.
 * @param content
 *   Where its norm is.
 * @returns
 *   What is wrong with it.
 */
export function explainerProblems({document}: OpenText, content: ContentFolder): Diagnostic[] {
  const file = new VFile({value: document.getText(), path: 'explicador.md'})
  const explainer = parseExplainer(file)
  const located = explainer && content.norm(document.uri, explainer.metadata.norma)
  if (located) checkSources(explainer, located.norm, file)
  return file.messages.map((message) => fromFileMessage(message, document))
}
