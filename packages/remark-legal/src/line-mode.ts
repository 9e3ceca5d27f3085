import {readArticleLabel} from './article-label.ts'
import type {Block} from './block.ts'
import {closesNorm, isPublicationLine} from './closing.ts'
import {isReformNote} from './reform-note.ts'

/** How a text uses line endings. */
export interface LineMode {
  /** True when a line can be a paragraph of its own, no empty line between. */
  linesAreParagraphs: boolean
  /** Length in characters of a full line where lines are wrapped; `Infinity` where they are not. */
  fullLine: number
}

const structural = /^(?:[IVXLCDM]{1,8}\.-? |[a-z]\)|(?:PRIMERO|Primero|ÚNICO|Único)\.|TRANSITORIO)/
const maxWrappedChars = 140
const minEvidence = 2

/** What the lines of some blocks tell of how a text uses lines. */
export interface LineFacts {
  /** Length in characters of each line of the blocks that have several. */
  lengths: readonly number[]
  /** How many lines inside a paragraph begin as a paragraph of their own; counted to `minEvidence`. */
  evidence: number
}

/**
 * Read what the lines of some blocks tell.
 *
 * @param blocks
 *   Blocks of a text.
 */
export function readLineFacts(blocks: readonly Block[]): LineFacts {
  const lengths: number[] = []
  let evidence = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.isQuote || !block.visible.text.includes('\n')) continue
    const lines = block.visible.text.split('\n')
    lines.forEach((line, index) => {
      lengths.push(line.length)
      if (index > 0 && evidence < minEvidence && isStructural(line, lines[index - 1] ?? '')) evidence++
    })
  }
  return {lengths, evidence}
}

/**
 * Learn from a whole text how it uses lines: whether they are wrapped, and whether they are paragraphs.
 *
 * Markdown joins lines into a paragraph. Texts taken from gazettes put each fracción, note and
 * paragraph on a line; two lines inside a paragraph that begin so are the evidence.
 *
 * @param facts
 *   What the lines of every block tell, in any parts.
 */
export function learnLineMode(facts: readonly LineFacts[]): LineMode {
  const counts = new Uint32Array(maxWrappedChars + 2)
  let total = 0
  let evidence = 0
  for (const part of facts) {
    evidence += part.evidence
    total += part.lengths.length
    for (const length of part.lengths) counts[Math.min(length, maxWrappedChars + 1)]! += 1
  }
  let long = 0
  for (let below = counts[0]!; below <= total * 0.95 && below < total; below += counts[long]!) long += 1
  return {
    linesAreParagraphs: evidence >= minEvidence,
    fullLine: long <= maxWrappedChars ? long : Number.POSITIVE_INFINITY
  }
}

function isStructural(line: string, before: string): boolean {
  if (isDangling(before)) return false
  const article = readArticleLabel(line, 0)
  return (article !== null && article.end > article.numberEnd) || structural.test(line) || isReformNote(line)
}

const dangling =
  /(?:^|[\s("“«])(?:art[ií]culos?|fracci(?:ón|on|ones)|incisos?|numeral(?:es)?|apartados?|p[aá]rrafos?|bases?|cap[ií]tulos?|t[ií]tulos?|secci(?:ón|on|ones)|transitorios?|de|del|la|las|los|el|lo|al|en|con|por|que|su|sus|para|como|entre|según|este|esta|(?:[IVXLC]+|\d+|[a-z]\)),? (?:a|al|y|o)|(?:art[ií]culos|fracciones|incisos|numerales)[^.;:\n]{1,40},|a)\s*$/iu

/**
 * Say whether a text breaks off in the middle of a phrase, so that what follows is no label.
 *
 * @param before
 *   The line, or the words, before: «… conforme a la fracción».
 */
export function isDangling(before: string): boolean {
  return dangling.test(before.slice(-80))
}

const abbreviation =
  /(?:^|[\s.(])(?:Sens?|Dips?|Lics?|Dra?|Mtr[oa]|Ing|Arq|Profr?a?|Gral|CC?|[Aa]rts?|[Nn]úms?|[Ff]raccs?|[Ii]nc|Av|Col|No|pp?|Fed|Adm|Const|D\.F|S\.A|C\.V|H)\.$/u

/**
 * Say whether a line begins a paragraph or goes on with the line before.
 *
 * @param before
 *   The line before in the same Markdown paragraph.
 * @param line
 *   The line.
 * @param mode
 *   How the text uses lines.
 */
export function startsParagraph(before: string, line: string, mode: LineMode): boolean {
  if (!mode.linesAreParagraphs) return false
  if (isDangling(before)) return false
  if (closesNorm(line) || isPublicationLine(line) || /^(?:DECRETO|ACUERDO) (?:por|mediante) /.test(line))
    return true
  const end = before.trimEnd()
  if (!/[.;:!?…]["”»)]?$/u.test(end) || abbreviation.test(end)) return false
  if (!/^["“«¿¡(—–-]?\s*[\p{Lu}\d]/u.test(line)) return false
  const firstWord = /^\S*/.exec(line)?.[0].length ?? 0
  return mode.fullLine === Number.POSITIVE_INFINITY || before.length + 1 + firstWord < mode.fullLine * 0.9
}
