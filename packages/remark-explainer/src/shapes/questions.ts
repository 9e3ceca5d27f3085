import type {Question, QuestionsBlock} from '../explainer.ts'
import {messages} from '../messages.ts'
import type {Part} from '../parts.ts'
import {tidy, toPlainText} from '../rich-text.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `preguntas`: headings that are questions, each followed by the paragraphs of its answer.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Questions in order.
 */
export function readQuestions({type, parts, header, tell}: ShapeInput): Shape<QuestionsBlock> {
  const questions: Question[] = []
  const first = parts.findIndex((part) => part.type === 'heading')
  if (first !== 0) tellBeforeFirst(parts[0]!, first < 0, {header, tell})
  for (const part of parts.slice(first < 0 ? parts.length : first)) {
    if (part.type === 'list') tell(messages.listInBlock(type), part.place)
    else if (part.type === 'table') tell(messages.unsupportedContent('table'), part.place)
    else if (part.type === 'paragraph') questions.at(-1)!.answer.push(tidy(part.text))
    else questions.push({question: toPlainText(tidy(part.text)), answer: []})
  }
  const headings = parts.filter((part) => part.type === 'heading')
  for (const [index, {question, answer}] of questions.entries())
    if (!question) tell(messages.emptyQuestion(), headings[index]!.place)
    else if (!answer.length) tell(messages.missingAnswer(question), headings[index]!.place)
  return {questions}
}

function tellBeforeFirst(
  part: Part,
  isAll: boolean,
  {header, tell}: Pick<ShapeInput, 'header' | 'tell'>
): void {
  const text = 'text' in part ? tidy(part.text) : []
  if (text.length && text.every((run) => run.strong))
    tell(messages.strongQuestion(toPlainText(text)), part.place)
  else if (isAll) tell(messages.missingQuestions(), header)
  else tell(messages.beforeFirstQuestion(), part.place)
}
