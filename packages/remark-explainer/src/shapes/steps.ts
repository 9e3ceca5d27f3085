import type {RichText, Step, StepsBlock} from '../explainer.ts'
import {tidy, toPlainText} from '../rich-text.ts'
import {splitStrong} from '../split-text.ts'
import {readListShape} from './list-shape.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `pasos`: paragraphs, then a numbered list.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Both.
 */
export function readSteps(input: ShapeInput): Shape<StepsBlock> {
  const {intro, items} = readListShape(input, true)
  return {intro, steps: items.map(({paragraphs}) => readStep(paragraphs))}
}

function readStep([first = [], ...others]: RichText[]): Step {
  const more = others.map(tidy)
  const split = beginsWithTitle(first) ? splitStrong(first) : null
  if (!split?.lead) return {title: null, text: [tidy(first), ...more]}
  return {title: withoutStop(split.lead), text: split.rest.length ? [split.rest, ...more] : more}
}

/**
 * Tell a title («**Reúna los papeles.** Bastan copias») from stress («**No** pague a nadie»): a title has
 * its own stop, line or paragraph, or is a phrase with a capital after it.
 */
function beginsWithTitle(runs: RichText): boolean {
  const begin = runs.findIndex(({text}) => text.trim())
  let end = Math.max(begin, 0)
  while (runs[end]?.strong) end++
  const strong = toPlainText(tidy(runs.slice(0, end)))
  const rest = toPlainText(runs.slice(end))
  if (/[.:!?…]$/.test(strong) || /^\s*(?:[:.–—]|-\s|\u2028|\s$|$)/.test(rest)) return true
  if (/^[\t ]*\n\s*[\p{Lu}¿¡]/u.test(rest)) return true
  return /^\s+[\p{Lu}¿¡]/u.test(rest) && /\s/.test(strong) && !/\s\p{Ll}{1,4}$/u.test(strong)
}

/** A title takes no full stop; that of an abbreviation («9 a. m.») stays. */
function withoutStop(title: string): string {
  return /(?:^|\s)[^\s.]{4,}\.$/.test(title) ? title.slice(0, -1) : title
}
