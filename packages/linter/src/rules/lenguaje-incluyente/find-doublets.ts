import {type Analysis, type Sentence, tokenKind} from 'retext-spanish'

/** A place in a text. */
export interface Place {
  start: number
  end: number
}

const pairs = new Set([
  'el/la',
  'la/el',
  'los/las',
  'las/los',
  'un/una',
  'una/un',
  'del/la',
  'al/la',
  'él/ella',
  'ella/él'
])
const feminineEnding = /^(?:a|as)$/
const withX = /^(?:tod|l|nosotr|ciudadan|alumn|niñ|amig|compañer|un|otr|much)xs?$/
const masculine = /[a-záéíóúñ]{3,}(?:o|os|or|ores)$/

/**
 * Find the signs that double a word and cannot be read aloud: «el/la», «solicitante/s» is none,
 * «ciudadano/a», «interesado(a)», «tod@s», «todxs».
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Places in reading order.
 */
export function findDoublets({tokens, text}: Analysis, sentence: Sentence): Place[] {
  const found: Place[] = []
  const {start, end, lower} = tokens
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens.kind[at] !== tokenKind.word) continue
    if (lower[at]!.includes('x') && withX.test(lower[at]!)) {
      found.push({start: start[at]!, end: end[at]!})
      continue
    }
    const touches = (left: number) => left + 1 < sentence.endToken && end[left] === start[left + 1]
    if (!touches(at)) continue
    const sign = lower[at + 1]!
    if (sign === '@' && /^[a-záéíóúñ]{2,}$/.test(lower[at]!)) {
      const last = touches(at + 1) && lower[at + 2] === 's' ? at + 2 : at + 1
      if (text.charAt(end[last]!) !== '.' || last === at + 2) found.push({start: start[at]!, end: end[last]!})
      at = last
    } else if ((sign === '/' || sign === '(') && touches(at + 1)) {
      const next = lower[at + 2]!
      const isPair = sign === '/' && pairs.has(`${lower[at]}/${next}`)
      const isEnding = feminineEnding.test(next) && masculine.test(lower[at]!)
      if (!isPair && !isEnding) continue
      const last = sign === '(' && touches(at + 2) && lower[at + 3] === ')' ? at + 3 : at + 2
      found.push({start: start[at]!, end: end[last]!})
      at = last
    }
  }
  return found
}
