import type {Question, QuestionsBlock} from '../explainer.ts'
import {messages} from '../messages.ts'
import type {TextPart} from '../parts.ts'
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
  let open: {question: Question; part: TextPart} | undefined
  const close = () => {
    if (!open) return
    if (open.question.answer.length) questions.push(open.question)
    else tell(messages.missingAnswer(open.question.question), open.part.place)
  }
  let isBeforeFirst = true
  for (const part of parts) {
    if (part.type === 'heading') {
      close()
      isBeforeFirst = false
      open = {question: {question: toPlainText(tidy(part.text)), answer: []}, part}
    } else if (part.type === 'list') tell(messages.listInBlock(type), part.place)
    else if (open) open.question.answer.push(tidy(part.text))
    else if (isBeforeFirst) {
      const isStrong = tidy(part.text).every((run) => run.strong)
      tell(messages.beforeFirstQuestion(isStrong ? toPlainText(tidy(part.text)) : undefined), part.place)
      isBeforeFirst = false
    }
  }
  close()
  if (!parts.some((part) => part.type === 'heading') && parts.every((part) => part.type === 'list'))
    tell(messages.missingQuestions(), header)
  return {questions}
}
