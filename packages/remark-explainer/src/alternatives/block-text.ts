import type {Block, RichText} from '../explainer.ts'
import {chartLines, comparisonLines, decisionLines} from './statement-lines.ts'

/**
 * Write what a block says, but its title, as plain text.
 *
 * @param block
 *   The block.
 * @returns
 *   Lines in reading order; items of lists begin with `- ` or their number.
 */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'aviso':
    case 'cita':
    case 'texto':
      return block.text.map(spell)
    case 'comparacion':
      return [...block.intro.map(spell), ...comparisonLines(block).map((line) => `- ${line}`)]
    case 'decision':
      return [
        ...block.intro.map(spell),
        ...decisionLines(block).map(({depth, text}) => `${'  '.repeat(depth)}- ${text}`)
      ]
    case 'grafica':
      return [...block.intro.map(spell), ...chartLines(block).map((line) => `- ${line}`)]
    case 'cifra':
      return [[block.figure, spell(block.caption)].filter(Boolean).join(' '), ...block.detail.map(spell)]
    case 'contacto':
      return [
        ...block.intro.map(spell),
        ...block.contacts.map(({label, value}) => `- ${label}: ${spell(value)}`)
      ]
    case 'definicion':
      return block.definitions.map(({term, meaning}) => `- ${term}: ${spell(meaning)}`)
    case 'pasos':
      return [
        ...block.intro.map(spell),
        ...block.steps.map(({title, text}, index) => `${index + 1}. ${joinSentences(title, text.map(spell))}`)
      ]
    case 'plazos':
      return [...block.intro.map(spell), ...block.terms.map(({when, what}) => `- ${when}: ${spell(what)}`)]
    case 'preguntas':
      return block.questions.flatMap(({question, answer}) => [question, ...answer.map(spell)])
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return [...block.intro.map(spell), ...block.items.map((item) => `- ${spell(item)}`)]
  }
}

function joinSentences(title: string | null, texts: string[]): string {
  const stop = title && texts.length && !/[.:!?…]$/.test(title) ? '.' : ''
  return [title === null ? '' : `${title}${stop}`, ...texts].filter(Boolean).join(' ')
}

/** Words with the addresses that a click would lead to, where they can be used without one. */
function spell(text: RichText): string {
  return text
    .map((run, index) => {
      const {href} = run
      const isLast = href !== text[index + 1]?.href
      const address = href?.replace(/^(?:mailto|tel):/i, '')
      if (!href || !address || !isLast || !/^(?:https?|mailto|tel):/i.test(href)) return run.text
      const digits = (words: string) => words.replace(/[\s().-]/g, '').replace(/^https?:\/\/|\/$/g, '')
      return digits(run.text) === digits(address) ? run.text : `${run.text} (${address})`
    })
    .join('')
}
