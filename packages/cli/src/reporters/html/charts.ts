import type {DifficultyPartName, ProvisionDifficulty} from '@llano/linter'
import {difficultyParts} from '@llano/linter'
import type {ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {Strings} from '../../strings.ts'

const partNames = Object.keys(difficultyParts) as DifficultyPartName[]
/** Ends of the bins of sentence lengths, in words; 30 and 50 are where `oracion-larga` speaks up. */
const binEnds = [10, 20, 30, 40, 50, Number.POSITIVE_INFINITY]
const width = 460
const cell = {size: 30, gap: 4, columns: 14}

/**
 * Say how hard a score is, in five steps.
 *
 * @param score
 *   0 to 100.
 * @returns
 *   1 (easy) to 5 (very hard).
 */
export function levelOf(score: number): 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, 1 + Math.floor(score / 20)) as 1 | 2 | 3 | 4 | 5
}

/**
 * Draw provisions as a map of heat: a square each, in reading order.
 *
 * @param provisions
 *   Provisions with their scores.
 * @param addressOf
 *   Gives the anchor of a provision's remarks; nothing when it has none.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   SVG.
 */
export function heatMap(
  provisions: readonly ProvisionDifficulty[],
  addressOf: (id: string) => string | undefined,
  strings: Strings
): ElementContent {
  const step = cell.size + cell.gap
  const rows = Math.ceil(provisions.length / cell.columns)
  const squares = provisions.map(({id, label, heading, score}, index) => {
    const name = [label, heading].filter((part) => part !== '').join(' ') || id
    const x = (index % cell.columns) * step
    const y = Math.floor(index / cell.columns) * step
    const square = s('g', {className: [`heat-${levelOf(score)}`]}, [
      s('title', `${name}: ${strings.html.ofHundred(Math.round(score))}`),
      s('rect', {x, y, width: cell.size, height: cell.size, rx: 4}),
      s(
        'text',
        {x: x + cell.size / 2, y: y + cell.size / 2 + 4, textAnchor: 'middle'},
        String(Math.round(score))
      )
    ])
    const address = addressOf(id)
    return address === undefined ? square : s('a', {href: address, ariaLabel: name}, [square])
  })
  return s('svg', {viewBox: `0 0 ${cell.columns * step} ${rows * step}`, role: 'img', className: ['heat']}, [
    s('title', strings.html.heatTitle),
    ...squares
  ])
}

/**
 * Draw how many sentences there are of each length.
 *
 * @param sentenceWords
 *   Words of each sentence.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   SVG.
 */
export function lengthChart(sentenceWords: readonly number[], strings: Strings): ElementContent {
  const bars = binEnds.map((end, index) => {
    const start = (binEnds[index - 1] ?? 0) + 1
    const value = sentenceWords.filter((words) => words >= start && words <= end).length
    const name = Number.isFinite(end) ? `${start}–${end}` : `${start}+`
    return {name, value, level: index < 2 ? 1 : index < 3 ? 2 : index < 5 ? 4 : 5}
  })
  return barChart(strings.html.lengthTitle, bars, (value) => value.toLocaleString('es-MX'))
}

/**
 * Draw what the difficulty of a text comes from.
 *
 * @param parts
 *   Points of each part.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   SVG; each bar is as long as its part's share of what it could be.
 */
export function scoreChart(
  parts: Readonly<Record<DifficultyPartName, {points: number}>>,
  strings: Strings
): ElementContent {
  const bars = partNames.map((name) => {
    const share = (100 * parts[name].points) / difficultyParts[name].weight
    return {name: strings.difficultyParts[name], value: share, level: levelOf(share)}
  })
  return barChart(strings.html.partsTitle, bars, (value) => `${Math.round(value)} %`, 100)
}

/**
 * Draw remarks by rule.
 *
 * @param counts
 *   Rules with their counts, most first.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   SVG.
 */
export function ruleChart(
  counts: ReadonlyArray<[ruleId: string, count: number]>,
  strings: Strings
): ElementContent {
  const bars = counts.map(([name, value]) => ({name, value, level: 3}))
  return barChart(strings.html.rulesTitle, bars, (value) => value.toLocaleString('es-MX'))
}

interface Bar {
  name: string
  value: number
  level: number
}

function barChart(
  title: string,
  bars: readonly Bar[],
  write: (value: number) => string,
  most = Math.max(1, ...bars.map(({value}) => value))
): ElementContent {
  const row = 26
  const from = 190
  const room = width - from - 60
  const drawn = bars.flatMap(({name, value, level}, index) => {
    const y = index * row
    const length = Math.max(2, (value / most) * room)
    return [
      s('text', {x: from - 10, y: y + 17, textAnchor: 'end', className: ['name']}, name),
      s('rect', {x: from, y: y + 5, width: length, height: row - 10, rx: 3, className: [`heat-${level}`]}),
      s('text', {x: from + length + 8, y: y + 17, className: ['value']}, write(value))
    ]
  })
  return h('figure', [
    h('figcaption', title),
    s('svg', {viewBox: `0 0 ${width} ${Math.max(1, bars.length) * row}`, role: 'img', className: ['bars']}, [
      s('title', title),
      ...drawn
    ])
  ])
}
