import {addDraft, addOwnWords, type Body, startDraft} from './body.ts'
import {addRecital, addTransitory} from './containers.ts'
import {beginDraft, type Draft} from './draft.ts'
import {readItemType} from './item-type.ts'
import type {ProvisionType} from './norm.ts'
import type {Mark} from './piece.ts'
import type {LabelReading} from './read-label.ts'

type ItemMark = Extract<Mark, {kind: 'item'}>

/**
 * Read a fracción, inciso or numeral.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment.
 * @param mark
 *   Its number and its place among the open series.
 */
export function readItem(body: Body, index: number, mark: ItemMark): void {
  const {reading, depth} = mark
  const {part, container, hasArticles} = body
  const segment = body.segments[index]!
  if (part === 'recitals' && depth === 0 && !isInRecital(body, reading)) {
    addRecital(body, index, reading.style)
  } else if (opensSection(body, reading)) {
    addMultilevel(body, index, reading.id)
  } else if (part === 'transitory' && !container) {
    addTransitory(body, index, reading.id)
  } else if (container || (!hasArticles && part !== 'outside' && part !== 'transitory')) {
    if (reading.style === 'multilevel' && container?.type !== 'articulo') {
      addMultilevel(body, index, reading.id)
      return
    }
    const type = readItemType(reading)
    const parent = findParent(body, mark, type)
    body.items = body.items.slice(0, depth)
    const draft = startDraft(body, index, type, reading.id, parent, true)
    draft.style = reading.style
    body.items[depth] = draft
    addOwnWords(body, draft, segment)
  }
}

/** «I.» in a recital that is numbered in words is no recital. */
function isInRecital({container}: Body, {style}: LabelReading): boolean {
  return container?.style !== undefined && container.style !== style
}

/** «4. Requisitos» after «3.2 …»; but not the fourth of a list. */
function opensSection(
  {findings, part, section, container, items}: Body,
  {style, value}: LabelReading
): boolean {
  if (!findings.isSectioned || style !== 'number' || value !== section + 1) return false
  if (part === 'transitory' || part === 'outside') return false
  const isNext = ({childKeys}: Draft) =>
    childKeys.has(`numeral ${value - 1}`) && !childKeys.has(`numeral ${value}`)
  return ![container, ...items].some((open) => open && isNext(open))
}

/** A series that begins again in the same article belongs to the paragraph that introduces it. */
function findParent(
  {items, container, divisions, last}: Body,
  mark: ItemMark,
  type: ProvisionType
): Draft | null {
  const {depth, begins, reading} = mark
  if (!begins) return items[depth]?.parent ?? items[depth - 1] ?? container
  // A paragraph between may have ended the items that its series stands in.
  const parent = items.slice(0, depth).at(-1) ?? container ?? divisions.top()
  const isAgain = parent?.childKeys.has(`${type} ${reading.id}`)
  return isAgain && last?.type === 'parrafo' && last.parent === parent ? last : parent
}

/** «4.2.1 Requisitos» in running text stands in «4.2». */
function addMultilevel(body: Body, index: number, id: string): void {
  const segment = body.segments[index]!
  const draft = beginDraft(segment, 'numeral', id, null, true)
  body.divisions.pushSection(draft, 6 + id.split('-').length, true)
  addDraft(body, draft, index)
  body.section = Number.parseInt(id, 10)
  body.part = 'body'
  body.container = draft
  body.items = []
  addOwnWords(body, draft, segment)
}
