import {type BlockAttribute, blockTypes} from 'remark-explainer'
import {type CompletionItem, CompletionItemKind, InsertTextFormat, type Position} from 'vscode-languageserver'

const source: BlockAttribute = {
  name: 'fuente',
  holds: 'los identificadores de las disposiciones que sostienen el bloque',
  example: 'art-8 art-9.fr-ii'
}

/**
 * List what may stand between the braces of a block: its attributes, and the values of one.
 *
 * @param before
 *   The line up to the cursor.
 * @param position
 *   Where the cursor is.
 * @param dataFiles
 *   Names of the files of figures beside the explainer.
 * @returns
 *   Items; nothing when the cursor is not between the braces of a block, or in `fuente`.
 */
export function attributeItems(
  before: string,
  position: Position,
  dataFiles: readonly string[]
): CompletionItem[] | undefined {
  const block = /^:{3,}([a-z]+)(?:\[[^\]]*\])?\{([^}]*)$/.exec(before)
  if (!block) return undefined
  const [, type = '', inside = ''] = block
  const attributes = [
    source,
    ...(Object.entries(blockTypes).find(([name]) => name === type)?.[1].attributes ?? [])
  ]
  const value = /(?:^|\s)([a-z]+)=["']([^"']*)$/.exec(inside)
  if (value) {
    const [, name, typed = ''] = value
    if (name === 'fuente') return undefined
    const attribute = attributes.find((one) => one.name === name)
    const values = name === 'datos' ? dataFiles : (attribute?.choices ?? [])
    return values.map((label) => ({
      label,
      kind: name === 'datos' ? CompletionItemKind.File : CompletionItemKind.EnumMember,
      textEdit: {range: rangeBefore(position, typed), newText: label}
    }))
  }
  const name = /(?:^|\s)([a-z]*)$/.exec(inside)
  if (!name) return []
  const range = rangeBefore(position, name[1]!)
  return attributes
    .filter((attribute) => !new RegExp(`(?:^|\\s)${attribute.name}=`).test(inside))
    .map(({name: label, holds, example}) => ({
      label,
      kind: CompletionItemKind.Property,
      detail: holds,
      documentation: {kind: 'markdown', value: `\`${label}="${example}"\``},
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: {range, newText: `${label}="$1"`}
    }))
}

function rangeBefore({line, character}: Position, typed: string) {
  return {start: {line, character: character - typed.length}, end: {line, character}}
}
