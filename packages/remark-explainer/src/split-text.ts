import type {RichText} from './explainer.ts'
import {tidy, toPlainText} from './rich-text.ts'

/** A text in two: what it begins with, and what is said about that. */
export interface SplitText {
  lead: string
  rest: RichText
}

/**
 * Split off the strong words that a text begins with.
 *
 * @param runs
 *   Runs as they were flattened.
 * @returns
 *   Strong words without the colon or dash that may follow them, inside or outside; `null` when the text
 *   begins otherwise.
 */
export function splitStrong(runs: RichText): SplitText | null {
  const first = runs.findIndex(({text}) => text.trim())
  if (!runs[first]?.strong) return null
  let end = first
  while (runs[end]?.strong) end++
  return {lead: leadOf(runs.slice(first, end)), rest: restOf(runs.slice(end))}
}

/**
 * Split a text at its first colon.
 *
 * @param runs
 *   Runs as they were flattened.
 * @returns
 *   What stands before and after; `null` without colon. The colon of a time («9:00») or an address
 *   («https://…») does not count.
 */
export function splitColon(runs: RichText): SplitText | null {
  const colon = toPlainText(runs).search(/(?<!\d):(?!\/\/)|:(?!\d|\/\/)/)
  if (colon < 0) return null
  const [before, after] = cut(runs, colon)
  return {lead: leadOf(before), rest: restOf(after)}
}

/**
 * Split a text into a term and what is said of it: `**15 de enero**: abre`, `15 de enero: abre`,
 * `**15 de enero** al **20 de febrero**: abre`, `**15 de enero:** abre`, `**15 de enero** abre`.
 *
 * @param runs
 *   Runs as they were flattened.
 * @returns
 *   Both; `null` when the text begins with no strong words and has no colon.
 */
export function splitTerm(runs: RichText): SplitText | null {
  const strong = splitStrong(runs)
  const colon = splitColon(runs)
  if (!strong || !colon) return strong ?? colon
  return colon.lead.length > strong.lead.length && endsStrong(runs, colon.lead) ? colon : strong
}

/** Tells «**1** al **20**: abre», whose colon belongs to strong words, from «**1 de enero** abre: lleve…». */
function endsStrong(runs: RichText, lead: string): boolean {
  if (/[.;?!]\s/.test(lead)) return false
  let text = ''
  for (const run of tidy(runs)) {
    text += run.text
    if (text.length >= lead.length) return run.strong === true
  }
  return false
}

function cut(runs: RichText, at: number): [RichText, RichText] {
  const before: RichText = []
  const after: RichText = []
  let offset = 0
  for (const run of runs) {
    const local = Math.min(Math.max(at - offset, 0), run.text.length)
    before.push({...run, text: run.text.slice(0, local)})
    after.push({...run, text: run.text.slice(local)})
    offset += run.text.length
  }
  return [before, after]
}

function leadOf(runs: RichText): string {
  const text = toPlainText(tidy(runs))
  let end = text.length
  while (/[\s:;,–—]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Without the punctuation that tied it to its lead; a hyphen or point that belongs to a word stays. */
function restOf(runs: RichText): RichText {
  const text = toPlainText(runs)
  const tie = /^\s*(?:[;,.–—-]+(?=\s|$)|:+)\s*/.exec(text)
  return tidy(tie ? cut(runs, tie[0].length)[1] : runs)
}
