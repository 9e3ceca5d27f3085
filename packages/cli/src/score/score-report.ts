import {type Difficulty, type DifficultyPartName, type DifficultyReport, difficultyParts} from '@llano/linter'
import type {Readability} from 'retext-spanish'
import type {Strings} from '../strings.ts'

/** A file with how hard it is. */
export interface ScoredFile extends DifficultyReport {
  path: string
  /** The classical formulas; `null` without words. */
  readability: Readability | null
}

const partNames = Object.keys(difficultyParts) as DifficultyPartName[]
/** Provisions that stand in an article, or in what takes its place. */
const isInside = /(?:^|\.)(?:ap|fr|inc|num|par)-[^.]*$/

/**
 * Print scored files for people.
 *
 * @param files
 *   The files.
 * @param details
 *   Whether fracciones, incisos and paragraphs are listed, too.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   Text with a final line ending.
 */
export function toTable(files: readonly ScoredFile[], details: boolean, strings: Strings): string {
  return files
    .map(({path, document, provisions, readability}) => {
      const shown = provisions.filter(({id}) => details || !isInside.test(id))
      const head = ['total', strings.wordsTitle, ...partNames.map((name) => strings.difficultyParts[name])]
      const rows = shown.map((provision) => [
        ...cellsOf(provision),
        [provision.label, provision.heading].filter((part) => part !== '').join(' ') || provision.id
      ])
      const lines = [
        path,
        `  ${strings.difficulty(document.score, document.words)}`,
        `  ${partNames.map((name) => strings.pointsOf(name, document.parts[name].points, difficultyParts[name].weight)).join(' · ')}`
      ]
      if (readability) lines.push(`  ${strings.inflesz(readability.inflesz.score, readability.inflesz.band)}`)
      if (rows.length > 0) lines.push('', ...alignRows([head, ...rows]))
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

/**
 * Print scored files for a spreadsheet.
 *
 * @param files
 *   The files.
 * @returns
 *   CSV (RFC 4180) with a line a document and provision.
 */
export function toCsv(files: readonly ScoredFile[]): string {
  const rows: Array<Array<number | string>> = [
    ['path', 'id', 'label', 'heading', 'score', 'words', ...partNames]
  ]
  for (const {path, document, provisions} of files) {
    rows.push([path, '', '', '', ...numbersOf(document)])
    for (const provision of provisions) {
      const {id, label, heading} = provision
      rows.push([path, id, label, heading, ...numbersOf(provision)])
    }
  }
  return rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('')
}

function numbersOf({score, words, parts}: Difficulty): number[] {
  return [score, words, ...partNames.map((name) => parts[name].points)]
}

function cellsOf(scored: Difficulty): string[] {
  return numbersOf(scored).map((value) => String(Math.round(value)))
}

function alignRows(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column < widths.length ? cell.padStart(widths[column]!) : cell))
    return `  ${cells.join('  ')}`
  })
}

function quoteCell(cell: number | string): string {
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
