import {indexLines, type LineIndex} from '@llano/linter'
import {type Analysis, tokenKind, type Unit, type WordBitName, wordBit} from 'retext-spanish'
import type {Strings} from '../strings.ts'

const kindNames = new Map<number, keyof typeof tokenKind>(
  (Object.keys(tokenKind) as (keyof typeof tokenKind)[]).map((name) => [tokenKind[name], name])
)
const bitNames = Object.keys(wordBit) as WordBitName[]

/**
 * Print what the linter sees of a text: units, their sentences, their tokens, and what each word can be.
 *
 * @param analysis
 *   The text, analysed.
 * @param source
 *   The text as it stands in its file.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   A line a unit, sentence and token, indented; without final line ending.
 */
export function toTree(analysis: Analysis, source: string, strings: Strings): string {
  const toPoint = indexLines(source)
  const lines = analysis.units.flatMap((unit) => [
    describeUnit(analysis, unit, source, toPoint, strings),
    ...analysis.sentences
      .slice(unit.firstSentence, unit.endSentence)
      .flatMap((sentence) => [
        `  ${sayPlace(toPoint, sentence.start)} ${strings.sentenceOf(sentence.words)}`,
        ...listTokens(analysis, sentence.firstToken, sentence.endToken, strings)
      ])
  ])
  return lines.join('\n')
}

function describeUnit(
  {units}: Analysis,
  unit: Unit,
  source: string,
  toPoint: LineIndex,
  strings: Strings
): string {
  const label = source.slice(unit.start, unit.start + (unit.label ?? 0)).trim()
  const leadIn = unit.leadIn === undefined ? undefined : units[unit.leadIn]
  return [
    `${sayPlace(toPoint, unit.start)} ${strings.unitKinds[unit.kind]}`,
    label === '' ? '' : `«${label.replace(/\s+/g, ' ')}»`,
    unit.provision ?? '',
    leadIn ? strings.introducedBy(sayPlace(toPoint, leadIn.start)) : ''
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function listTokens({tokens, text}: Analysis, first: number, end: number, strings: Strings): string[] {
  const lines: string[] = []
  for (let at = first; at < end; at++) {
    const written = text.slice(tokens.start[at]!, tokens.end[at]!).replaceAll('\u2060', '')
    const kind = kindNames.get(tokens.kind[at]!)
    const bits = tokens.bits[at]!
    const names = bitNames.filter((name) => bits & wordBit[name]).map((name) => strings.wordBits[name])
    const cells = [written.padEnd(20), (kind ? strings.tokenKinds[kind] : '').padEnd(9), names.join(', ')]
    lines.push(`    ${cells.join(' ').trimEnd()}`)
  }
  return lines
}

function sayPlace(toPoint: LineIndex, offset: number): string {
  const {line, column} = toPoint(offset)
  return `${line}:${column}`
}
