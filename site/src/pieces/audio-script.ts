import {type Explainer, explainerText} from 'remark-explainer'

/** A calm reader's pace in Spanish. */
const wordsPerMinute = 140

/**
 * Write an explainer as a script to be read aloud: on the radio, through a loudspeaker, to a voice message.
 *
 * @param explainer
 *   One of the site's.
 * @returns
 *   How long it takes, then its words as they are said: «1,200 pesos», «arroba»; a pause between parts.
 */
export function audioScript(explainer: Explainer): string {
  const parts = explainerText(explainer)
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n').map(say).join('\n'))
  const words = parts.join(' ').split(/\s+/).length
  const minutes = Math.max(1, Math.round(words / wordsPerMinute))
  const length = minutes === 1 ? 'cerca de un minuto' : `cerca de ${minutes} minutos`
  return `Guion para leer en voz alta. Dura ${length}, a ${wordsPerMinute} palabras por minuto.\n\n${parts.join('\n\n[Pausa]\n\n')}\n`
}

function say(line: string): string {
  const spoken = line
    .replace(/^- /, '')
    .replace(/\$([\d,]+(?:\.\d+)?)/g, '$1 pesos')
    .replace(/(\d)\s?%/g, '$1 por ciento')
    .replace(
      /https?:\/\/\S+|[\w.-]+@[\w.-]+\w|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w./-]*\w)?\/?/g,
      sayAddress
    )
  return /[.:!?…,;]$/.test(spoken) || spoken === '' ? spoken : `${spoken}.`
}

function sayAddress(address: string): string {
  return address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replaceAll('@', ' arroba ')
    .replaceAll('.', ' punto ')
    .replaceAll('/', ' diagonal ')
    .replaceAll('-', ' guion ')
}
