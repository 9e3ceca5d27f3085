import {type ComparableFigure, fold} from 'retext-spanish'
import {readMeaning} from './figure-meaning.ts'
import {figuresOfText} from './figures-of-text.ts'

/** What stands around a figure and tells what it is of. */
export interface Surroundings {
  /**
   * Stems of the words that belong to this figure and to no other, «para talleres de carpintería»; `#25` a figure
   * of the same range.
   */
  own: ReadonlySet<string>
  /** Stems of its whole sentence; `#6` its other figures. */
  sentence: ReadonlySet<string>
  /** Stems of what its sentence stands in: the rest of its provision, the words that lead in to it. */
  wider: ReadonlySet<string>
  /** How often, where its clause, or else its sentence, says so: `plazo 1 meses`. */
  frequencies: ReadonlySet<string>
  /** Figures of one range or list share one number: «de 10 a 40». */
  group: number
}

/** Letters that tell a word from others, past its gender, number and tense. */
const stemLength = 5
const plainWords: ReadonlySet<string> = new Set(
  (
    'para como hasta desde sobre entre cada este esta estos estas ante bajo segun pero sino cuando donde quien quienes ' +
    'cual cuales cuyo cuya todo toda todos todas otro otra otros otras mismo misma ella ellos ellas usted ustedes ' +
    'sera seran sean tiene tienen tienes tenga tengan tendra tendran haya hayan puede pueden puedes podra podran ' +
    'debe deben debes debera deberan dias habil habiles natural naturales meses horas anos pesos valor diario veces ' +
    'unidad medida actualizacion plazo termino dentro siguientes siguiente contados partir menos menor mayor mayores ' +
    'menores maximo minimo tambien solo antes despues ese esa esos esas articulo fraccion'
  )
    .split(' ')
    .map((word) => word.slice(0, stemLength))
)
const sentenceEnd = /[.:?!](?=\s+[\p{Lu}¿¡"«“(*-]|\s*$)|[;\n]/gu
const connector = /[,;()]|\s(?:y|e|o|u|pero|mientras|cuando|si)\s/giu
const rangeLink =
  /^[\s–—-]*(?:(?:a|al|y|e|o|u|hasta|ni|de|del|los|las|el|la|menos|más|menores|mayores)\s+)*$/iu

/**
 * List the stems of the words of a text that tell what it speaks of.
 *
 * @param text
 *   Any text.
 * @returns
 *   Folded, five letters at most; short words, units and modal verbs left out.
 */
export function topicStems(text: string): Set<string> {
  const words = fold(text.toLowerCase()).match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, stemLength)).filter((stem) => !plainWords.has(stem)))
}

/**
 * Read what stands around each figure of a text.
 *
 * @param text
 *   The text.
 * @param figures
 *   Its figures, in reading order.
 * @param around
 *   What the text stands in: its heading, the words that lead in to it.
 * @returns
 *   As many, in the same order; ordinals and periods stand among the words of the others.
 */
export function readSurroundings(
  text: string,
  figures: readonly ComparableFigure[],
  around = ''
): Surroundings[] {
  const wider = topicStems(`${around} ${text}`)
  const counted = figures.filter(countsSomething)
  const groups = groupFigures(text, counted)
  const read = groups.map((group, index) => {
    const [start, end] = [group[0]!.start, group.at(-1)!.end]
    const [from, to] = sentenceAround(text, start, end)
    const previous = groups[index - 1]?.at(-1)?.end ?? 0
    const [following] = groups[index + 1] ?? []
    const next = following?.start ?? text.length
    const left = previous > from ? previous + connectorsIn(text.slice(previous, start))[0]! : from
    const right = next < to ? end + connectorsIn(text.slice(end, next)).at(-1)! : to
    const near = frequenciesIn(figures, left, right)
    const others = counted.filter((one) => from <= one.start && one.end <= to && !group.includes(one))
    return {
      words: topicStems(`${text.slice(left, start)} ${text.slice(end, right)}`),
      sentence: new Set([...topicStems(text.slice(from, to)), ...others.map(markOf)]),
      frequencies: near.size ? near : frequenciesIn(figures, from, to)
    }
  })
  return figures.map((figure) => {
    const index = groups.findIndex((group) => group.includes(figure))
    if (index < 0) {
      const [from, to] = sentenceAround(text, figure.start, figure.end)
      const words = topicStems(text.slice(from, to))
      return {own: words, sentence: words, wider, frequencies: new Set<string>(), group: -1 - figure.start}
    }
    const {words, ...rest} = read[index]!
    const mates = groups[index]!.filter((mate) => mate !== figure).map(markOf)
    return {own: new Set([...words, ...mates]), ...rest, wider, group: index}
  })
}

/** A figure as a word among others: what stands in one row or range belongs together, in whatever unit. */
function markOf({forms}: ComparableFigure): string {
  const {written, unit} = readMeaning(forms[0]!)
  return `#${Number.isNaN(written) ? unit : written}`
}

function frequenciesIn(figures: readonly ComparableFigure[], from: number, to: number): Set<string> {
  const inside = figures.filter(
    ({kind, start}) => (kind === 'frequency' || kind === 'period') && from <= start && start < to
  )
  return new Set(inside.flatMap(({forms}) => forms))
}

/**
 * List the stems of a text and, as marks, its figures.
 *
 * @param text
 *   What a claim is said under: the other cells of its row, the question it answers.
 */
export function topicOf(text: string): Set<string> {
  return new Set([...topicStems(text), ...figuresOfText(text).filter(countsSomething).map(markOf)])
}

function countsSomething({kind, forms}: ComparableFigure): boolean {
  return (kind === 'figure' && !forms[0]!.startsWith('ordinal')) || kind === 'part'
}

/** «De 16 a 64 años», «de menos de 5 y más de 3». */
function groupFigures(text: string, figures: readonly ComparableFigure[]): ComparableFigure[][] {
  const groups: ComparableFigure[][] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last && rangeLink.test(text.slice(last.at(-1)!.end, figure.start))) last.push(figure)
    else groups.push([figure])
  }
  return groups
}

function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  let from = 0
  for (const {index} of text.matchAll(sentenceEnd)) {
    if (index >= end) return [from, index]
    if (index < start) from = index + 1
  }
  return [from, text.length]
}

/** Where the words of one figure may end and those of the next begin: what stands between two connectors is of both. */
function connectorsIn(between: string): number[] {
  const found = [...between.matchAll(connector)].map(({index}) => index)
  return found.length ? found : [between.length]
}
