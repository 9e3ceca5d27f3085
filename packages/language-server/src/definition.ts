import type {Location} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import type {OpenText} from './open-text.ts'
import {referenceAt} from './provision-reference.ts'

/**
 * Find where the provisions stand that the words at a place point to.
 *
 * @param text
 *   The open text.
 * @param offset
 *   Offset in it.
 * @param content
 *   Where an explainer's norm is.
 * @returns
 *   A place a provision; empty for a norm held by reference, which has no text to go to.
 */
export function definitionAt(text: OpenText, offset: number, content: ContentFolder): Location[] {
  const reference = referenceAt(text, offset, content)
  if (!reference) return []
  const {ids, norm, uri} = reference
  return norm.provisions.flatMap(({id, position}) => {
    if (!position || !ids.includes(id)) return []
    const place = {line: position.start.line - 1, character: position.start.column - 1}
    return [{uri, range: {start: place, end: place}}]
  })
}
