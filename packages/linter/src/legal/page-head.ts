import {type Analysis, type Sentence, tokenKind} from 'retext-spanish'

const weekday = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/
const gazette = /^(?:diario|periodico|gaceta)$/

/**
 * Find where a sentence begins after the lines that a page of a gazette has above its text: its number, the
 * gazette's name, the date, the branch of government.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences; a text taken from a PDF has these lines in the middle of paragraphs.
 * @returns
 *   Index of the first token below them; that of the sentence when it has none.
 */
export function afterPageHead({text, tokens}: Analysis, {firstToken, endToken}: Sentence): number {
  let hasHead = false
  let at = firstToken
  while (at < endToken) {
    const end = endOfLine(text, tokens.end, at, endToken)
    const first = tokens.folded[at]!
    const isDate = weekday.test(first) && tokens.kind[at + 1] === tokenKind.number
    const isGazette = gazette.test(first) && tokens.folded[at + 1] === 'oficial' && end - at <= 4
    if (isDate || isGazette) hasHead = true
    else if (!isShort(text, tokens.start[at]!, tokens.end[end - 1]!)) break
    at = end
  }
  return hasHead ? at : firstToken
}

function endOfLine(text: string, ends: ArrayLike<number>, at: number, limit: number): number {
  let next = at + 1
  while (next < limit && !text.slice(ends[next - 1]!, ends[next]!).includes('\n')) next += 1
  return next
}

// «7», «PODER EJECUTIVO», «SECRETARIA DE GOBERNACION», «INDICE»: no word of it in lower case.
function isShort(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end)
  return line.length < 80 && line === line.toUpperCase()
}
