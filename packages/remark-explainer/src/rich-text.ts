import type {PhrasingContent} from 'mdast'
import type {RichText, TextRun} from './explainer.ts'
import {findHtmlProblem} from './html-problem.ts'
import {isInlineReference, readInlineReference} from './inline-reference.ts'
import {type Reading, sourceOf} from './reading.ts'

type Look = Omit<TextRun, 'text'>

/**
 * Flatten phrasing into runs, with hard breaks as U+2028 and blanks as written.
 *
 * @param nodes
 *   Content of a paragraph or heading.
 * @param reading
 *   The reading of the file.
 * @returns
 *   Runs in reading order; `tidy` makes them fit to be shown.
 */
export function flatten(nodes: readonly PhrasingContent[], reading: Reading): RichText {
  const runs: RichText = []
  // A stack of its own: emphasis can be nested deeper than the call stack allows.
  const open: {node: PhrasingContent | string; look: Look}[] = []
  function push(children: readonly (PhrasingContent | string)[], look: Look): void {
    for (let index = children.length - 1; index >= 0; index--) open.push({node: children[index]!, look})
  }

  push(nodes, {})
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, look} = next
    if (typeof node === 'string') runs.push({text: node, ...look})
    else if (node.type === 'strong') push(node.children, {...look, strong: true})
    else if (node.type === 'emphasis') push(node.children, {...look, emphasis: true})
    else if (node.type === 'link' && node.children.length) push(node.children, {...look, href: node.url})
    else if (node.type === 'linkReference')
      push(node.children, {...look, href: reading.definitions.get(node.identifier) ?? '#'})
    else if (node.type === 'textDirective' && isInlineReference(node, reading)) {
      const words = toPlainText(tidy(flatten(node.children, reading)))
      const reference = readInlineReference(node, words)
      if ('problem' in reference) push([sourceOf(node, reading) ?? ''], look)
      else {
        const {text, ...target} = reference
        reading.references.set(
          node,
          'term' in target
            ? {kind: 'term', target: target.term}
            : {kind: 'provision', target: target.provision}
        )
        push(text === undefined ? node.children : [text], {...look, ...target})
      }
    } else push(spell(node, reading), look)
  }
  return runs
}

function spell(node: PhrasingContent, reading: Reading): (PhrasingContent | string)[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value]
  if (node.type === 'break') return ['\u2028']
  if (node.type === 'html' && !findHtmlProblem(node.value)) return []
  if (node.type === 'textDirective') {
    const source = sourceOf(node, reading) ?? `:${node.name}`
    const labelStart = node.children[0]?.position?.start.offset
    const labelEnd = node.children.at(-1)?.position?.end.offset
    const start = node.position?.start.offset
    if (labelStart === undefined || labelEnd === undefined || start === undefined) return [source]
    return [source.slice(0, labelStart - start), ...node.children, source.slice(labelEnd - start)]
  }
  return [sourceOf(node, reading) ?? '']
}

/**
 * Make runs fit to be shown: one space between words, none at the ends, equal neighbours joined.
 *
 * Spaces that do not break stay; letters with accents get one code point; what cannot be seen (zero-width
 * spaces, soft hyphens), mostly pasted from other programs, goes.
 *
 * @param runs
 *   Runs as they were flattened.
 * @returns
 *   New runs, none of them empty.
 */
export function tidy(runs: RichText): RichText {
  const result: RichText = []
  for (const {text: raw, ...look} of runs) {
    let text = raw
      .normalize('NFC')
      .replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '')
      .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    const last = result.at(-1)
    if (text.startsWith(' ') && (!last || last.text.endsWith(' '))) text = text.slice(1)
    if (!text) continue
    if (last && looksAlike(last, look)) last.text += text
    else result.push({text, ...look})
  }
  trimEnds(result)
  return result
}

function looksAlike(run: TextRun, look: Look): boolean {
  return (
    run.strong === look.strong &&
    run.emphasis === look.emphasis &&
    run.href === look.href &&
    run.provision === look.provision &&
    run.term === look.term
  )
}

function trimEnds(runs: RichText): void {
  for (let first = runs[0]; first; first = runs[0]) {
    first.text = first.text.trimStart()
    if (first.text) break
    runs.shift()
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text) break
    runs.pop()
  }
}

/**
 * Give the words of rich text without its looks.
 *
 * @param text
 *   Runs.
 * @returns
 *   Their texts in a row.
 */
export function toPlainText(text: RichText): string {
  return text.map((run) => run.text).join('')
}
