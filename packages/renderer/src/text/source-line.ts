import type {Norm} from 'remark-legal'
import {writeDate} from './date.ts'

/**
 * Say which norm a piece explains, and that the piece is not its text.
 *
 * @param norm
 *   The norm.
 * @returns
 *   Two or three sentences: norm with gazette and dates, that this is not its text, that it is made up.
 */
export function sourceLine(norm: Norm): string {
  const {titulo, publicado, reformado, fuente, ficticia} = norm.metadata
  // Some sources say the norm's title again, with place and day.
  const name = !fuente
    ? titulo
    : fuente.titulo.includes(titulo)
      ? fuente.titulo
      : `${titulo} (${fuente.titulo})`
  const dates = [
    publicado && `publicación, ${writeDate(publicado)}`,
    reformado && `última reforma, ${writeDate(reformado)}`
  ].filter(Boolean)
  return [
    `Explica: ${name}${dates.length ? `; ${dates.join('; ')}` : ''}.`,
    'No es texto oficial.',
    ficticia && 'Norma inventada, como ejemplo.'
  ]
    .filter(Boolean)
    .join(' ')
}
