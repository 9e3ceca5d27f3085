import {dropRunningTexts, type EdgeText} from '../pdf/running-lines.ts'

/** Lines at the top and at the bottom of a page whose place counts. */
const edgeLines = 6
/** Height of a line, so that a header may stand one or two lines lower on another page. */
const linePt = 7
const middlePt = 500
const topPt = 1000
const minPages = 3
const sentenceEnd = /[.;:!?…]["”»)]*$/u

/**
 * Take headers, footers and page numbers out of a text whose pages end in form feeds.
 *
 * @param text
 *   Plain text, as programs give it that take text out of a PDF.
 * @returns
 *   The text of all pages in one; the same text when it has no more than two pages.
 */
export function dropPageEdges(text: string): string {
  const pages = text.split('\f').map(placeLines)
  if (pages.filter(({length}) => length > 0).length < minPages) return text
  const kept: string[] = []
  for (const page of dropRunningTexts(pages)) {
    const before = kept.findLast((line) => line.trim() !== '') ?? ''
    const first = page.find(({text: line}) => line.trim() !== '')?.text ?? ''
    while (kept.at(-1)?.trim() === '') kept.pop()
    if (sentenceEnd.test(before.trim()) && !/^\s*\p{Ll}/u.test(first)) kept.push('')
    kept.push(...page.map(({text: line}) => line))
  }
  return kept.join('\n')
}

/** Lines with heights as on paper; empty lines at the edges are no lines. */
function placeLines(page: string): EdgeText[] {
  const lines = page.replace(/^\s*\n|\s+$/g, '').split('\n')
  if (lines.length === 1 && lines[0]?.trim() === '') return []
  let above = 0
  const total = lines.filter((line) => line.trim() !== '').length
  return lines.map((text) => {
    const below = total - above
    const y = above < edgeLines ? topPt - above * linePt : below <= edgeLines ? below * linePt : middlePt
    if (text.trim() !== '') above += 1
    return {text, y}
  })
}
