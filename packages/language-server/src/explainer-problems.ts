import {checkDuties, checkFidelity, checkSources, checkTerms, parseExplainer} from 'remark-explainer'
import {VFile} from 'vfile'
import type {Diagnostic} from 'vscode-languageserver'
import {type ContentFolder, nameOf} from './content-folder.ts'
import {fromFileMessage} from './diagnostics.ts'
import type {OpenText} from './open-text.ts'
import {staleProblems} from './stale-problems.ts'

/**
 * Check an explainer as `llano check` does: its form, that its sources exist, that they say what it says, its
 * legend and duties, and which blocks wait to be held against the norm again.
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
  const file = new VFile({value: document.getText(), path: `${nameOf(uri)}.md`})
  const readData = (name: string) => content.data(uri, name)
  const explainer = parseExplainer(file, {readData})
  const located = explainer && content.norm(uri, explainer.metadata.norma)
  const holds = located && checkSources(explainer, located.norm, file)
  if (holds) {
    checkFidelity(explainer, located.norm, file)
    checkDuties(explainer, located.norm, file, content.legends(uri))
  }
  if (explainer) checkTerms(explainer, content.slugs(uri, 'glosario'), file)
  return [
    ...file.messages.map((message) => fromFileMessage(message, document)),
    ...(holds ? staleProblems(explainer, located.norm, content.lock(uri)) : [])
  ]
}
