import {runningKeys} from './running-keys.ts'

const maxAnchorChars = 60
const minAnchors = 3
const minPageLines = 12
const maxHeaderLines = 8
const minShare = 0.6
const sentenceEnd = /[.;:!?…]["”»)]*$/u

/**
 * Take page numbers, headers and footers out of a text that once was pages.
 *
 * Pages are found by a line that counts («3 de 40», «Página 3 de 32», «- 3 -»); the lines that come
 * back beside it are headers and footers.
 *
 * @param text
 *   Plain text; form feeds count as line endings.
 * @returns
 *   The text of all pages in one; the same text when no pages are found.
 */
export function dropPages(text: string): string {
  const lines = text.replace(/\f/g, '\n').split('\n')
  const anchors = findAnchors(lines)
  if (anchors.length < minAnchors) return text.replace(/\f/g, '\n\n')
  const dropped = new Set(anchors)
  const headers = dropRepeated(lines, anchors, 1, dropped)
  dropRepeated(lines, anchors, -1, dropped)
  dropFirstHeader(lines, headers, dropped)
  return joinKept(lines, dropped)
}

/** Lines that differ only in a number that rises by one from page to page. */
function findAnchors(lines: readonly string[]): number[] {
  const groups = new Map<string, {index: number; number: number}[]>()
  lines.forEach((line, index) => {
    const trimmed = line.trim()
    const first = /\d+/.exec(trimmed)
    if (!first || trimmed.length > maxAnchorChars || /^\p{L}+\)|[;:]$/u.test(trimmed)) return
    const key = trimmed.replace(/\d+/g, '#').toLowerCase()
    if (!/^(?:[-–—|\s]*(?:p[áa]g(?:ina|\.)?|hoja)?\s*#(?:\s*(?:de|\/|-)\s*#)?[-–—|\s]*)$/u.test(key)) return
    const group = groups.get(key) ?? []
    group.push({index, number: Number(first[0])})
    groups.set(key, group)
  })
  let best: number[] = []
  for (const group of groups.values()) {
    const rising = group.filter(({number}, at) => {
      const before = group[at - 1]?.number
      const after = group[at + 1]?.number
      return before === number - 1 || after === number + 1
    })
    const span = (rising.at(-1)?.index ?? 0) - (rising[0]?.index ?? 0)
    const isSpaced = span / Math.max(1, rising.length - 1) >= minPageLines
    if (isSpaced && rising.length > best.length) best = rising.map(({index}) => index)
  }
  return best
}

/** Drop the lines that come back after (or before) the page numbers. */
function dropRepeated(
  lines: readonly string[],
  anchors: readonly number[],
  step: 1 | -1,
  dropped: Set<number>
): string[] {
  const places = anchors.map((anchor) => nextFilled(lines, anchor, step))
  const headers: string[] = []
  for (let round = 0; round < maxHeaderLines; round++) {
    const counts = new Map<string, number>()
    places.forEach((place, page) => {
      for (const key of runningKeys(lines[place] ?? '', page)) counts.set(key, (counts.get(key) ?? 0) + 1)
    })
    const [header, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['', 0]
    if (count < Math.max(minAnchors - 1, places.length * minShare)) break
    headers.push(header)
    places.forEach((place, page) => {
      if (!runningKeys(lines[place] ?? '', page).includes(header)) return
      dropped.add(place)
      places[page] = nextFilled(lines, place, step)
    })
  }
  return headers
}

/** The first page has its header before any page number; the pages after the numbers count from 0. */
function dropFirstHeader(lines: readonly string[], headers: readonly string[], dropped: Set<number>): void {
  let place = nextFilled(lines, -1, 1)
  const found: number[] = []
  for (const header of headers) {
    if (!runningKeys(lines[place] ?? '', -1).includes(header)) break
    found.push(place)
    place = nextFilled(lines, place, 1)
  }
  if (found.length === headers.length) for (const index of found) dropped.add(index)
}

function joinKept(lines: readonly string[], dropped: ReadonlySet<number>): string {
  const kept: string[] = []
  let wasDropped = false
  lines.forEach((line, index) => {
    if (dropped.has(index)) {
      wasDropped = true
      return
    }
    if (wasDropped) {
      if (line.trim() === '') return
      while (kept.length > 0 && kept.at(-1)?.trim() === '') kept.pop()
      const before = kept.at(-1) ?? ''
      if (sentenceEnd.test(before.trim()) && !/^\s*\p{Ll}/u.test(line)) kept.push('')
      wasDropped = false
    }
    kept.push(line)
  })
  return kept.join('\n')
}

function nextFilled(lines: readonly string[], from: number, step: 1 | -1): number {
  let index = from + step
  while (index >= 0 && index < lines.length && lines[index]?.trim() === '') index += step
  return index
}
