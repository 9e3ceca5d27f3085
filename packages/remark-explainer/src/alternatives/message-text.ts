import type {Block, Explainer} from '../explainer.ts'
import {procedureFacts} from '../procedure/procedure-facts.ts'
import {blockLines} from './block-text.ts'
import {fictionNote} from './fiction-note.ts'
import {sentencesOf} from './sentences.ts'

/** Blocks whose lines are rows of a table. */
const wholeLines = new Set<Block['type']>(['comparacion', 'grafica'])

/**
 * Write an explainer as a message for telephones: short lines, nothing that a plain message cannot show.
 *
 * @param explainer
 *   Explainer that was read.
 * @param address
 *   Where the rest is; the last line.
 * @returns
 *   A sentence or item a line; titles in capitals, since a message has no other way to show them.
 */
export function messageText(explainer: Explainer, address: string | undefined): string {
  const {metadata, blocks} = explainer
  const {titulo, resumen, leyenda, autoria, licencia, ficticio} = metadata
  const facts = procedureFacts(explainer).map(({label, values}) => `• ${label}: ${values.join('; ')}`)
  const sections = [
    [titulo.toLocaleUpperCase('es'), ...sentencesOf(resumen)],
    [ficticio ? fictionNote : ''],
    ...blocks.map((block) => [
      block.title.toLocaleUpperCase('es'),
      ...blockLines(block).flatMap((line) => shortLines(line, !wholeLines.has(block.type)))
    ]),
    facts.length ? ['DATOS DEL TRÁMITE', ...facts] : [],
    leyenda ? sentencesOf(leyenda) : [],
    [`${autoria}. ${licencia}`, address ? `Completo: ${address}` : '']
  ]
  return `${sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** An item keeps its sign on the first of its lines. */
function shortLines(line: string, isSplit: boolean): string[] {
  const [, indent = '', sign = '', text = ''] = /^(\s*)((?:-|\d+\.)\s)?(.*)$/.exec(line)!
  const [first = '', ...others] = isSplit ? sentencesOf(text) : [text]
  const mark = sign.startsWith('-') ? `${'·'.repeat(indent.length / 2)}${indent ? ' ' : '• '}` : sign
  return [`${mark}${first}`, ...others]
}
