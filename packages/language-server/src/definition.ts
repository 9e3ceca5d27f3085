import type {Location} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import type {OpenText} from './open-text.ts'
import {referenceAt} from './provision-reference.ts'
import {termAt} from './term-reference.ts'

/**
 * Find where the provisions or the term stand that the words at a place point to.
 *
 * @param text
 *   The open text.
 * @param offset
 *   Offset in it.
 * @param content
 *   Where an explainer's norm and the glossary are.
 * @returns
 *   A place for each; empty for a norm held by reference, which has no text to go to.
 */
export function definitionAt(text: OpenText, offset: number, content: ContentFolder): Location[] {
  const term = termAt(text, offset, content)
  const top = {line: 0, character: 0}
  if (term) return [{uri: term.uri, range: {start: top, end: top}}]
  const reference = referenceAt(text, offset, content)
  if (!reference) return []
  const {ids, norm, uri} = reference
  return norm.provisions.flatMap(({id, position}) => {
    if (!position || !ids.includes(id)) return []
    const place = {line: position.start.line - 1, character: position.start.column - 1}
    return [{uri, range: {start: place, end: place}}]
  })
}
