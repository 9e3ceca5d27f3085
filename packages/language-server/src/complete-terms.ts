import {toTermSlug} from 'remark-explainer'
import {type CompletionItem, CompletionItemKind, type Position} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'

/**
 * List the terms of the glossary where one is named.
 *
 * @param line
 *   The whole line.
 * @param position
 *   Where the cursor is.
 * @param uri
 *   Address of the explainer.
 * @param content
 *   Where the glossary is.
 * @returns
 *   Items; nothing when no term is named there.
 */
export function termItems(
  line: string,
  position: Position,
  uri: string,
  content: ContentFolder
): CompletionItem[] | undefined {
  const before = line.slice(0, position.character)
  const words = /:termino\[([^\]\n]*)$/.exec(before)
  const id = /:termino\[[^\]\n]*\]\{[^}]*\bid=["']?([a-z0-9-]*)$/.exec(before)
  const typed = words?.[1] ?? id?.[1]
  if (typed === undefined) return undefined
  const start = {line: position.line, character: position.character - typed.length}
  // Editors write the closing bracket with the opening one.
  const closes = words && line[position.character] === ']' ? 1 : 0
  const end = {line: position.line, character: position.character + closes}
  return content.slugs(uri, 'glosario').flatMap((slug) => {
    const term = content.term(uri, slug)?.term
    if (!term) return []
    const link = toTermSlug(term.termino) === slug ? '' : `{id="${slug}"}`
    return {
      label: words ? term.termino : slug,
      kind: CompletionItemKind.Reference,
      detail: term.definicion,
      // What follows a word that was begun is what the editor compares.
      filterText: words ? `${term.termino} ${slug}` : slug,
      textEdit: {range: {start, end}, newText: words ? `${term.termino}]${link}` : slug}
    }
  })
}
