import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {whyShape} from './reasons.ts'
import {suggest} from './wording.ts'

const whyHeadings = 'Los encabezados permiten saltar de pregunta en pregunta.'

/** What is said to an author of questions and their answers. */
export const questionMessages = {
  missingAnswer: (question: string): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: `Pregunta «${shortenQuote(question)}» sin respuesta, se esperaba un párrafo debajo, escríbala`,
    note: whyShape
  }),

  emptyQuestion: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: 'Encabezado vacío, se esperaba una pregunta, escríbala o quite el encabezado',
    note: whyShape
  }),

  missingQuestions: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason:
      '`:::preguntas` sin preguntas, se esperaban encabezados, escriba por ejemplo `### ¿Se puede pedir en línea?`',
    note: whyShape
  }),

  beforeFirstQuestion: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason:
      'Texto antes de la primera pregunta, se esperaba un encabezado, escriba por ejemplo `### ¿Se puede pedir en línea?`',
    note: whyHeadings
  }),

  strongQuestion: (question: string): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: `Pregunta en negritas, se esperaba un encabezado, escriba \`### ${shortenQuote(question)}\``,
    note: whyHeadings,
    ...suggest(`### ${question}`)
  })
} as const
