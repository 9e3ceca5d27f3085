import {readArticleLabel} from './article-label.ts'
import {readDivisionLabel} from './division-label.ts'
import {isDangling} from './line-mode.ts'

/** Labels that a converter left inside a line: «… de la Federación ARTÍCULO 41. Son …». */
export interface InnerLabels {
  /** Index of the first article's label in a stretch, its first character apart; `-1` when none. */
  findArticle: (from: number, to: number) => number
  /** Index of the first capítulo or sección in a stretch. */
  findDivision: (from: number, to: number) => number
  /** Index of the first título, capítulo or sección glued to the end of a sentence; its title ends the stretch. */
  findTitle: (from: number, to: number) => number
}

const article = /\s(?:ART[ÍI]CULO|Art[íi]culo)[ \t]+(?=\d)/gu
const division = /\s(?:CAP[ÍI]TULO|SECCI[ÓO]N|Cap[íi]tulo|Secci[óo]n)[ \t]+(?=\p{L}|\d)/gu
const glued = /\s(?:T[ÍI]TULO|CAP[ÍI]TULO|SECCI[ÓO]N|T[íi]tulo|Cap[íi]tulo|Secci[óo]n)[ \t]+(?=\p{L}|\d)/gu
/** What names a división in a sentence: «el citado CAPÍTULO IV», «Título Segundo, CAPÍTULO IV». */
const citing =
  /(?:[,(“«"]|(?<!\p{L})(?:[yeou]|una?|cad[ao]|est[ea]|es[ea]|dich[oa]|citad[oa]|referid[oa]|mencionad[oa]|presente|siguiente|denominad[oa]|llamad[oa]))\s*$/iu
const contextChars = 40
/** Longer than any título and capítulo printed after each other. */
const maxTitleChars = 300

/**
 * Look for labels inside the lines of a block.
 *
 * @param text
 *   Its visible text.
 */
export function innerLabels(text: string): InnerLabels {
  const articles = [...text.matchAll(article)].map(({index}) => index + 1).filter((at) => isArticle(text, at))
  const divisions = [...text.matchAll(division)]
    .map(({index}) => index + 1)
    .filter((at) => isDivision(text, at))
  const titles = [...text.matchAll(glued)].map(({index}) => index + 1).filter((at) => isTitle(text, at))
  return {
    findArticle: (from, to) => firstIn(articles, from + 1, to),
    findDivision: (from, to) => firstIn(divisions, from, to),
    findTitle: (from, to) => {
      const at = firstIn(titles, from + 1, to)
      const title = at < 0 ? '' : text.slice(at, to).trimEnd()
      return title === '' || title.length > maxTitleChars || /[.;:,]$/.test(title) ? -1 : at
    }
  }
}

function isArticle(text: string, at: number): boolean {
  const label = readArticleLabel(text, at)
  if (!label || label.end === label.numberEnd) return false
  const closing = text.slice(label.numberEnd, label.end)
  const isCertain = /[-–—]/.test(closing) || (text.startsWith('ART', at) && closing.includes('.'))
  return isCertain && /[\p{Lu}("“«]/u.test(text[label.end] ?? '') && !isDangling(lineBefore(text, at))
}

function isDivision(text: string, at: number): boolean {
  return readDivisionLabel(text, at) !== null && !isDangling(lineBefore(text, at))
}

/** In small letters only a stop before it tells a title from a citation. */
function isTitle(text: string, at: number): boolean {
  const before = lineBefore(text, at).trimEnd()
  const label = readDivisionLabel(text, at)
  if (!label || !/\p{Ll}/u.test(before) || !/\p{Lu}/u.test(text[label.end] ?? '')) return false
  const isCapital = /^\p{Lu}{2}/u.test(text.slice(at, at + 2))
  if (isCapital ? /[:]$/.test(before) : !/[.;]$/.test(before)) return false
  return !isDangling(before) && !citing.test(before)
}

function lineBefore(text: string, at: number): string {
  const context = text.slice(Math.max(0, at - contextChars), at)
  return context.slice(context.lastIndexOf('\n') + 1)
}

/** First of some rising indexes from `from` on and before `to`. */
function firstIn(indexes: readonly number[], from: number, to: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (indexes[middle]! < from) low = middle + 1
    else high = middle
  }
  const found = indexes[low]
  return found !== undefined && found < to ? found : -1
}
