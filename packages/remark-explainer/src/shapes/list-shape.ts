import type {RichText} from '../explainer.ts'
import {messages} from '../messages.ts'
import type {ItemPart} from '../parts.ts'
import {tidy} from '../rich-text.ts'
import type {ShapeInput} from './shape.ts'

/** Paragraphs, then the items of a list. */
export interface ListShape {
  intro: RichText[]
  /** In order, none empty; empty only when something is wrong. */
  items: ItemPart[]
}

/**
 * Read the paragraphs and the list that many kinds of block are made of.
 *
 * @param input
 *   Content of the block.
 * @param isOrdered
 *   Whether the list must be numbered.
 * @returns
 *   Paragraphs before the list, and its items.
 */
export function readListShape({type, parts, header, tell}: ShapeInput, isOrdered: boolean): ListShape {
  const intro: RichText[] = []
  const items: ItemPart[] = []
  let hasList = false
  for (const part of parts) {
    if (part.type === 'table') tell(messages.unsupportedContent('table'), part.place)
    else if (part.type !== 'list') {
      if (part.type === 'heading') tell(messages.headingInBlock(type), part.place)
      else if (hasList) tell(messages.afterList(type), part.place)
      else intro.push(tidy(part.text))
    } else {
      hasList = true
      if (part.isOrdered !== isOrdered) tell(messages.wrongList(type, isOrdered), part.place)
      for (const item of part.items) {
        if (item.paragraphs.length) items.push(item)
        else tell(messages.emptyItem(type), item.place)
      }
    }
  }
  if (!hasList) tell(messages.missingList(type, isOrdered), header)
  return {intro, items}
}

/**
 * Give the one paragraph of an item.
 *
 * @param item
 *   Item of a list, not empty.
 * @param input
 *   The block's; told when there are more.
 * @returns
 *   Runs as they were flattened.
 */
export function onlyParagraph(item: ItemPart, {type, tell}: ShapeInput): RichText {
  if (item.paragraphs.length > 1) tell(messages.longItem(type), item.place)
  return item.paragraphs[0]!
}
