import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'

const whyDecision =
  'Una decisión es una lista: una pregunta y, debajo, con sangría, cada respuesta, dos puntos y otra pregunta o el resultado.'

/** What is said to an author of decisions. */
export const decisionMessages = {
  secondRoot: (): Problem => ({
    ruleId: 'forma-de-decision',
    reason:
      'Otra pregunta al margen, se esperaba una sola de la que salgan las demás, póngale sangría debajo de una respuesta o haga otro bloque',
    note: whyDecision
  }),

  notAQuestion: (text: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `«${shortenQuote(text)}» con respuestas debajo, se esperaba una pregunta, escríbala entre «¿» y «?»`,
    note: whyDecision
  }),

  missingAnswers: (question: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Pregunta «${shortenQuote(question)}» con menos de dos respuestas, se esperaban al menos dos, escriba debajo, con sangría, \`- Sí: …\` y \`- No: …\``,
    note: whyDecision
  }),

  deepDecision: (most: number): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Más de ${most} preguntas una dentro de otra, se esperaban como máximo ${most}, divida la decisión en dos bloques`,
    note: 'Con tantas preguntas seguidas, quien lee se pierde.'
  }),

  incompleteAnswer: (): Problem => ({
    ruleId: 'forma-de-decision',
    reason:
      'Respuesta sin dos puntos o sin lo que sigue, se esperaba `- Sí: **Puedes pedirla**` o `- Sí: ¿…?`',
    note: whyDecision
  }),

  repeatedAnswer: (label: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Respuesta «${shortenQuote(label)}» dos veces a la misma pregunta, se esperaba una, cambie o quite la otra`,
    note: whyDecision
  })
} as const
