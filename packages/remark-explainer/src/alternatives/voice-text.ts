import {blockTypes} from '../block-types.ts'
import type {Block, BlockType, DecisionQuestion, Explainer, RichText} from '../explainer.ts'
import {procedureFacts} from '../procedure/procedure-facts.ts'
import {toPlainText} from '../rich-text.ts'
import {fictionNote} from './fiction-note.ts'
import {licenceWords} from './licence-words.ts'
import {ordinalWords} from './number-words.ts'
import {speak} from './speak.ts'
import {chartLines, comparisonLines} from './statement-lines.ts'

/** What leads to a block whose author gave it no title of its own. */
const transitions: Readonly<Record<BlockType, string>> = {
  aviso: 'Atención.',
  cifra: 'Una cifra importante.',
  cita: 'Estas son las palabras de la norma.',
  comparacion: 'Ahora, una comparación.',
  contacto: 'Dónde preguntar. Tome nota quien lo necesite.',
  decision: 'Para saber qué toca en cada caso, hay que responder.',
  definicion: 'Estas palabras conviene entenderlas.',
  derechos: 'Ahora, los derechos.',
  grafica: 'Ahora, las cuentas.',
  obligaciones: 'Ahora, las obligaciones.',
  pasos: '¿Qué hay que hacer? Paso a paso.',
  plazos: 'Ahora, las fechas y los plazos.',
  preguntas: 'Ahora, preguntas que hace la gente.',
  quien: '¿Para quién es?',
  requisitos: '¿Qué se necesita?'
}

/**
 * Write an explainer as a script for the radio or a loudspeaker: whole sentences, figures and addresses in
 * words, and something that leads from each part to the next.
 *
 * @param explainer
 *   Explainer that was read.
 * @returns
 *   A paragraph a part; nothing that only the eye can read.
 */
export function voiceText(explainer: Explainer): string {
  const {metadata, blocks} = explainer
  const {titulo, resumen, leyenda, autoria, licencia, ficticio} = metadata
  const facts = procedureFacts(explainer).flatMap(({label, values}) =>
    label === 'Clave del trámite' ? [] : [`${label}: ${list(values)}`]
  )
  const sections = [
    [titulo, resumen],
    [ficticio ? fictionNote : ''],
    ...blocks.map((block) => [...opening(block), ...blockSentences(block)]),
    facts.length ? ['Más datos del trámite', ...facts] : [],
    [leyenda ?? ''],
    [`Publica este mensaje: ${autoria}`, licenceWords(licencia)]
  ]
  return `${sections
    .map((sentences) =>
      sentences
        .filter(Boolean)
        .map((sentence) => withStop(capitalize(speak(sentence))))
        .join(' ')
    )
    .filter(Boolean)
    .join('\n\n')}\n`
}

function opening(block: Block): string[] {
  if (block.type === 'texto') return []
  const {type, title} = block
  if (title === blockTypes[type].title) return [transitions[type]]
  return [type === 'aviso' ? 'Atención.' : '', title]
}

function blockSentences(block: Block): string[] {
  const intro = 'intro' in block ? block.intro.map(words) : []
  switch (block.type) {
    case 'aviso':
    case 'texto':
      return block.text.map(words)
    case 'cita':
      return [...block.text.map(words), 'Hasta aquí la cita']
    case 'cifra':
      return [`${block.figure} ${words(block.caption)}`.trim(), ...block.detail.map(words)]
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return [...intro, ...ordered(block.items.map(words))]
    case 'pasos':
      return [
        ...intro,
        ...ordered(
          block.steps.map(({title, text}) =>
            [title ?? '', ...text.map(words)].filter(Boolean).map(withStop).join(' ')
          )
        )
      ]
    case 'plazos':
      return [...intro, ...block.terms.map(({when, what}) => `${when}: ${words(what)}`)]
    case 'preguntas':
      return block.questions.flatMap(({question, answer}) => [question, ...answer.map(words)])
    case 'contacto':
      return [...intro, ...block.contacts.map(({label, value}) => `${label}: ${words(value)}`)]
    case 'definicion':
      return block.definitions.map(({term, meaning}) => `${term} significa: ${words(meaning)}`)
    case 'comparacion':
      return [...intro, ...comparisonLines(block)]
    case 'grafica':
      return [...intro, ...chartLines(block).map((line) => line.replaceAll(': —', ': sin dato'))]
    case 'decision':
      return [...intro, ...questionSentences(block.root)]
  }
}

/** Each question by its number, so that the ear can follow: «Si la respuesta es sí, sigue la segunda pregunta». */
function questionSentences(root: DecisionQuestion): string[] {
  const questions = [root]
  for (const {answers} of questions)
    for (const {next} of answers) if (next.type === 'question') questions.push(next)
  return questions.flatMap(({question, answers}, index) => [
    questions.length > 1
      ? `${capitalize(ordinalWords(index + 1, 'feminine'))} pregunta. ${question}`
      : question,
    ...answers.map(({label, next}) =>
      next.type === 'outcome'
        ? `Si la respuesta es «${lower(label)}»: ${words(next.text)}`
        : `Si la respuesta es «${lower(label)}», sigue la ${ordinalWords(questions.indexOf(next) + 1, 'feminine')} pregunta`
    )
  ])
}

/** «Primero. … Segundo. … Por último. …», which the ear tells apart better than pauses. */
function ordered(items: string[]): string[] {
  if (items.length < 2) return items
  return items.map((item, index) => {
    const place = index === items.length - 1 ? 'por último' : index < 10 ? ordinalWords(index + 1) : 'después'
    return `${capitalize(place)}. ${item}`
  })
}

function words(text: RichText): string {
  return toPlainText(text)
}

function list(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} y ${values.at(-1)}`
}

function withStop(sentence: string): string {
  return /[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
