import {checkDuties, checkFidelity, checkSources, checkTerms, parseExplainer} from 'remark-explainer'
import {VFile} from 'vfile'
import type {Diagnostic} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import {fromFileMessage} from './diagnostics.ts'
import type {OpenText} from './open-text.ts'

/**
 * Check an explainer as `llano check` does, apart from what its lockfile tells: its form, that its sources
 * exist, that they say what it says, its legend and duties.
 *
 * @param text
 *   An open explainer.
 * @param content
 *   Where its norm is.
 * @returns
 *   What is wrong with it.
 */
export function explainerProblems({document}: OpenText, content: ContentFolder): Diagnostic[] {
  const {uri} = document
  const file = new VFile({value: document.getText(), path: 'explicador.md'})
  const readData = (name: string) => content.data(uri, name)
  const explainer = parseExplainer(file, {readData})
  const located = explainer && content.norm(uri, explainer.metadata.norma)
  if (located && checkSources(explainer, located.norm, file)) {
    checkFidelity(explainer, located.norm, file)
    checkDuties(explainer, located.norm, file)
  }
  if (explainer) checkTerms(explainer, content.slugs(uri, 'glosario'), file)
  return file.messages.map((message) => fromFileMessage(message, document))
}
