import type {Block} from 'remark-explainer'
import type {PieceInput} from '../piece.ts'
import {addressOf} from './address-of.ts'
import {citeSources} from './cite-sources.ts'
import {findLicence} from './licence.ts'
import {plainText} from './plain-text.ts'
import {sourceLine} from './source-line.ts'

/**
 * Write an explainer as plain text: the alternative for those who do not see a piece.
 *
 * @param input
 *   What the piece is made from.
 * @returns
 *   Every statement of the piece, in reading order, a line each.
 */
export function describeExplainer(input: PieceInput): string {
  const {explainer, norm, theme} = input
  const {titulo, resumen, autoria, licencia, leyenda} = explainer.metadata
  return [
    theme.institucion,
    titulo,
    resumen,
    ...explainer.blocks.flatMap((block) => [
      `${block.title}.`,
      ...blockLines(block),
      `${citeSources(block.sources, norm)}.`
    ]),
    theme.contacto,
    `Léalo completo en ${addressOf(input)}`,
    leyenda,
    sourceLine(norm),
    `${autoria}. ${findLicence(licencia).name}`
  ]
    .filter(Boolean)
    .join('\n')
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'cifra':
      return [`${block.figure} ${plainText(block.caption)}`.trim(), ...block.detail.map(plainText)]
    case 'quien':
    case 'requisitos':
      return [...block.intro.map(plainText), ...block.items.map((item) => `• ${plainText(item)}`)]
    case 'pasos':
      return [
        ...block.intro.map(plainText),
        ...block.steps.map(({title, text}, index) =>
          [`${index + 1}.`, title, ...text.map(plainText)].filter(Boolean).join(' ')
        )
      ]
    case 'plazos':
      return [
        ...block.intro.map(plainText),
        ...block.terms.map(({when, what}) => `• ${when}: ${plainText(what)}`)
      ]
    case 'preguntas':
      return block.questions.flatMap(({question, answer}) => [question, ...answer.map(plainText)])
    case 'contacto':
      return [
        ...block.intro.map(plainText),
        ...block.contacts.map(({label, value}) =>
          label ? `${label}: ${plainText(value)}` : plainText(value)
        )
      ]
    case 'aviso':
      return block.text.map(plainText)
    case 'definicion':
      return block.definitions.map(({term, meaning}) => `${term}: ${plainText(meaning)}`)
  }
}
