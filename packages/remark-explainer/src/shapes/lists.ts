import type {ContactBlock, DefinitionsBlock, ListBlock, TermsBlock} from '../explainer.ts'
import {messages} from '../messages.ts'
import {tidy} from '../rich-text.ts'
import {splitColon, splitTerm} from '../split-text.ts'
import {onlyParagraph, readListShape} from './list-shape.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `quien` or `requisitos`: paragraphs, then a list.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both.
 */
export function readList(input: ShapeInput): Shape<ListBlock> {
  const {intro, items} = readListShape(input, false)
  return {intro, items: items.map((item) => tidy(onlyParagraph(item, input)))}
}

/**
 * Read a `plazos`: paragraphs, then a list of dates or terms, each with what happens.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both.
 */
export function readTerms(input: ShapeInput): Shape<TermsBlock> {
  const {intro, items} = readListShape(input, false)
  const terms = items.flatMap((item) => {
    const split = splitTerm(onlyParagraph(item, input))
    if (split?.lead && split.rest.length) return [{when: split.lead, what: split.rest}]
    input.tell(messages.incompleteTerm(), item.place)
    return []
  })
  return {intro, terms}
}

/**
 * Read a `contacto`: paragraphs, then a list of ways to reach the office.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both.
 */
export function readContacts(input: ShapeInput): Shape<ContactBlock> {
  const {intro, items} = readListShape(input, false)
  const contacts = items.flatMap((item) => {
    const split = splitColon(onlyParagraph(item, input))
    if (split?.lead && split.rest.length) return [{label: split.lead, value: split.rest}]
    input.tell(messages.incompleteContact(), item.place)
    return []
  })
  return {intro, contacts}
}

/**
 * Read a `definicion`: a list of words, each with its meaning.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   The words.
 */
export function readDefinitions(input: ShapeInput): Shape<DefinitionsBlock> {
  const {items} = readListShape(input, false)
  if (items.length) {
    for (const part of input.parts)
      if (part.type === 'paragraph') input.tell(messages.paragraphInDefinitions(), part.place)
  }
  const definitions = items.flatMap((item) => {
    const split = splitTerm(onlyParagraph(item, input))
    if (split?.lead && split.rest.length) return [{term: split.lead, meaning: split.rest}]
    input.tell(messages.incompleteDefinition(), item.place)
    return []
  })
  return {definitions}
}
