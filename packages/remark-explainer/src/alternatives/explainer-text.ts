import type {Explainer} from '../explainer.ts'
import {procedureFacts} from '../procedure/procedure-facts.ts'
import {blockLines} from './block-text.ts'
import {fictionNote} from './fiction-note.ts'
import {messageText} from './message-text.ts'
import {voiceText} from './voice-text.ts'

/** How an explainer is written as text. */
export interface ExplainerTextOptions {
  /**
   * For whom: `lectura` to be read on a screen or by one (default), `mensaje` for telephones, a sentence a
   * line, `voz` to be read aloud on the radio or a loudspeaker.
   */
  for?: 'lectura' | 'mensaje' | 'voz'
  /** Address of the explainer; a message ends with it. */
  address?: string
}

/**
 * Write an explainer as plain text: for readers of pictures who cannot see them, for messages, for radio.
 *
 * Every block is in each of the three, with the legend, who publishes it and under which licence.
 *
 * @param explainer
 *   Explainer that was read.
 * @param options
 *   For whom.
 * @returns
 *   Text with an empty line between its parts and a line feed at the end.
 */
export function explainerText(explainer: Explainer, options: ExplainerTextOptions = {}): string {
  if (options.for === 'mensaje') return messageText(explainer, options.address)
  return options.for === 'voz' ? voiceText(explainer) : readingText(explainer)
}

function readingText(explainer: Explainer): string {
  const {metadata, blocks} = explainer
  const {titulo, resumen, leyenda, autoria, licencia, ficticio} = metadata
  const facts = procedureFacts(explainer).map(({label, values}) => `- ${label}: ${values.join('; ')}`)
  const sections = [
    titulo,
    resumen,
    ficticio ? fictionNote : '',
    ...blocks.map((block) => [block.title, ...blockLines(block)].filter(Boolean).join('\n')),
    facts.length ? ['Datos del trámite', ...facts].join('\n') : '',
    leyenda ?? '',
    `${autoria}\nLicencia: ${licencia}`
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}
