import type {DecisionAnswer, DecisionBlock, DecisionQuestion} from '../explainer.ts'
import {messages} from '../messages.ts'
import {fold} from '../nearest.ts'
import {deepestDecision, type ItemPart, type ListPart} from '../parts.ts'
import {tidy, toPlainText} from '../rich-text.ts'
import {splitColon} from '../split-text.ts'
import {onlyParagraph, readListShape} from './list-shape.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `decision`: paragraphs, then a list that holds one question, its answers in a list below it.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both; `null` without a question.
 */
export function readDecision(input: ShapeInput): Shape<DecisionBlock> | null {
  const {intro, items} = readListShape(input, false)
  const [first, second] = items
  if (!first) return null
  if (second) input.tell(messages.secondRoot(), second.place)
  const root = readQuestion(toPlainText(tidy(onlyParagraph(first, input))), first, input, 1)
  return root && {intro, root}
}

function readQuestion(
  question: string,
  {list, place}: ItemPart,
  input: ShapeInput,
  depth: number
): DecisionQuestion | null {
  if (!question.endsWith('?')) input.tell(messages.notAQuestion(question), place)
  else if (!list || list.items.length < 2) input.tell(messages.missingAnswers(question), place)
  else if (depth > deepestDecision) input.tell(messages.deepDecision(deepestDecision), place)
  else return {type: 'question', question, answers: readAnswers(list, input, depth)}
  return null
}

function readAnswers(list: ListPart, input: ShapeInput, depth: number): DecisionAnswer[] {
  if (list.isOrdered) input.tell(messages.wrongList(input.type, false), list.place)
  const seen = new Set<string>()
  return list.items.flatMap((item): DecisionAnswer[] => {
    if (!item.paragraphs.length) {
      input.tell(messages.emptyItem(input.type), item.place)
      return []
    }
    const text = onlyParagraph(item, input)
    const split = splitColon(text)
    if (!split?.lead || !split.rest.length) {
      input.tell(messages.incompleteAnswer(), item.place)
      return []
    }
    const {lead: label, rest} = split
    if (seen.has(fold(label))) input.tell(messages.repeatedAnswer(label), item.place)
    seen.add(fold(label))
    const words = toPlainText(rest)
    if (!item.list && !words.endsWith('?')) return [{label, next: {type: 'outcome', text: rest}}]
    const next = readQuestion(words, item, input, depth + 1)
    return next ? [{label, next}] : []
  })
}
