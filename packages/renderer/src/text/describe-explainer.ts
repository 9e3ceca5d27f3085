import {type Block, chartLines, comparisonLines, decisionLines, toPlainText} from 'remark-explainer'
import type {PieceInput} from '../piece.ts'
import {addressOf} from './address-of.ts'
import {citeSources} from './cite-sources.ts'
import {findLicence} from './licence.ts'
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
      block.title && `${block.title}.`,
      ...blockLines(block),
      block.sources.length > 0 && `${citeSources(block.sources, norm)}.`
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

/**
 * Write what a block says, but its title, as plain text.
 *
 * @param block
 *   The block.
 * @returns
 *   A line for each statement.
 */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'cifra':
      return [`${block.figure} ${toPlainText(block.caption)}`.trim(), ...block.detail.map(toPlainText)]
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return [...block.intro.map(toPlainText), ...block.items.map((item) => `• ${toPlainText(item)}`)]
    case 'pasos':
      return [
        ...block.intro.map(toPlainText),
        ...block.steps.map(({title, text}, index) =>
          [`${index + 1}.`, title, ...text.map(toPlainText)].filter(Boolean).join(' ')
        )
      ]
    case 'plazos':
      return [
        ...block.intro.map(toPlainText),
        ...block.terms.map(({when, what}) => `• ${when}: ${toPlainText(what)}`)
      ]
    case 'preguntas':
      return block.questions.flatMap(({question, answer}) => [question, ...answer.map(toPlainText)])
    case 'contacto':
      return [
        ...block.intro.map(toPlainText),
        ...block.contacts.map(({label, value}) =>
          label ? `${label}: ${toPlainText(value)}` : toPlainText(value)
        )
      ]
    case 'aviso':
    case 'cita':
    case 'texto':
      return block.text.map(toPlainText)
    case 'comparacion':
      return [...block.intro.map(toPlainText), ...comparisonLines(block).map((line) => `• ${line}`)]
    case 'decision':
      return [
        ...block.intro.map(toPlainText),
        ...decisionLines(block).map(({depth, text}) => `${'\u00a0\u00a0'.repeat(depth)}• ${text}`)
      ]
    case 'grafica':
      return [...block.intro.map(toPlainText), ...chartLines(block).map((line) => `• ${line}`)]
    case 'definicion':
      return block.definitions.map(({term, meaning}) => `${term}: ${toPlainText(meaning)}`)
  }
}
