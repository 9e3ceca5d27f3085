import type {Tokens} from '../analysis.ts'
import type {Figure, TimeOfDay} from './figure.ts'

const daytime = new Map([
  ['mañana', 0],
  ['madrugada', 0],
  ['tarde', 12],
  ['noche', 12]
])

/**
 * Read as times of day what only the words around tell from lengths of time: «de 9 a 15 horas»,
 * «de las nueve a las quince horas», «9 de la mañana», «3:00 p. m.».
 *
 * @param tokens
 *   Tokens of the text.
 * @param figures
 *   Figures of the text, in reading order.
 * @returns
 *   As many figures; «72 horas» and «dentro de las 24 horas siguientes» stay lengths of time.
 */
export function readSpokenTimes(tokens: Tokens, figures: readonly Figure[]): Figure[] {
  const read = figures.map((figure) => readAlone(tokens, figure))
  for (let index = read.length - 2; index >= 0; index--) {
    const figure = read[index]!
    const next = read[index + 1]!
    const isPair = opensPair(tokens, figure) && joinsPair(tokens, figure.endToken, next.firstToken)
    if (!isPair) continue
    const end = next.kind === 'time' ? next : toTime(next)
    const start = figure.kind === 'time' ? figure : toTime(figure)
    const isClock = next.kind === 'time' || isHours(next)
    if (start && end && isClock && start.value < end.value) {
      read[index] = start
      read[index + 1] = end
    }
  }
  return read
}

function readAlone(tokens: Tokens, figure: Figure): Figure {
  const {folded} = tokens
  const at = figure.endToken
  const words = [folded[at], folded[at + 1], folded[at + 2]].join(' ')
  const part = /^de la (mañana|madrugada|tarde|noche)$/.exec(words)?.[1]
  const isMorning = /^a\.? ?m\.?(?: |$)/.test(words)
  const isAfternoon = /^p\.? ?m\.?(?: |$)/.test(words)
  if (part === undefined && !isMorning && !isAfternoon) {
    const before = folded[figure.firstToken - 1]
    const second = folded[figure.firstToken - 2]
    const isAt = (before === 'las' || before === 'la') && (second === 'a' || second === 'hasta')
    return isAt && isHours(figure) ? (toTime(figure) ?? figure) : figure
  }
  const time = figure.kind === 'time' ? figure : toTime(figure)
  if (!time) return figure
  const hour = Number(time.value.slice(0, 2))
  const added = isAfternoon ? 12 : part === undefined ? 0 : daytime.get(part)!
  const full = hour >= 12 ? hour : hour + added
  return {...time, value: `${String(full).padStart(2, '0')}${time.value.slice(2)}`}
}

// «de 9 a», «de las nueve a», «entre las 9 y».
function opensPair({folded}: Tokens, {firstToken, kind}: Figure): boolean {
  if (kind === 'time') return true
  const before = folded[firstToken - 1]
  const first = before === 'las' || before === 'la' ? folded[firstToken - 2] : before
  return first === 'de' || first === 'desde' || first === 'entre'
}

function joinsPair({folded}: Tokens, from: number, to: number): boolean {
  const words = folded.slice(from, to).filter((word) => !/^(?:horas?|hrs?\.?|h|las?)$/.test(word))
  return to - from <= 4 && words.length === 1 && /^(?:a|hasta|y|-|–)$/.test(words[0]!)
}

function isHours(figure: Figure): boolean {
  return figure.kind === 'term' && figure.unit === 'horas'
}

function toTime(figure: Figure): TimeOfDay | undefined {
  if (figure.kind !== 'number' && !isHours(figure)) return
  const {value, start, end, numberStart, numberEnd, firstToken, endToken, spelling} = figure
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= 24) return
  const place = {start, end, numberStart, numberEnd, firstToken, endToken, spelling}
  return {kind: 'time', value: `${String(value).padStart(2, '0')}:00`, ...place}
}
