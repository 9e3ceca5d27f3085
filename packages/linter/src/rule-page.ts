import type {Nodes} from 'mdast'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import type {OptionValues} from './rule.ts'

/** An example of a rule's page. */
export interface RuleExample {
  /** Its heading. */
  title: string
  text: string
  options: OptionValues
  /** `line:column-line:column: message`, one a line; empty when nothing is reported. */
  messages: string[]
  /** Line of the page where the text's fence begins. */
  line: number
}

/** The page of a rule. */
export interface RulePage {
  /** Front matter as written. */
  frontMatter: string
  /** First paragraph. */
  summary: string
  /** Headings of level two. */
  sections: string[]
  examples: RuleExample[]
}

/**
 * Read a rule's page: its parts and its examples.
 *
 * @param markdown
 *   The page: `texto` fences (options as JSON after the word), each followed by an `avisos` fence.
 * @returns
 *   The page, in parts.
 * @throws {SyntaxError}
 *   When a fence stands alone or its options are no JSON; the message says in which line.
 */
export function readRulePage(markdown: string): RulePage {
  const {children} = parseMarkdown(markdown)
  const page: RulePage = {frontMatter: '', summary: '', sections: [], examples: []}
  let title = ''
  for (const [index, node] of children.entries()) {
    const line = node.position?.start.line ?? 0
    if (node.type === 'yaml') page.frontMatter = node.value
    else if (node.type === 'paragraph') page.summary ||= sourceOf(markdown, node)
    else if (node.type === 'heading') {
      const text = sourceOf(markdown, node).replace(/^#+\s*/, '')
      if (node.depth === 2) page.sections.push(text)
      if (node.depth === 3) title = text
    } else if (node.type === 'code' && node.lang === 'texto') {
      const next = children[index + 1]
      if (next?.type !== 'code' || next.lang !== 'avisos') {
        throw new SyntaxError(
          `Bloque \`texto\` en la línea ${line}, se esperaba después un bloque \`avisos\``
        )
      }
      page.examples.push({
        title,
        text: node.value,
        options: readOptions(node.meta, line),
        messages: next.value === '' ? [] : next.value.split('\n'),
        line
      })
    }
  }
  return page
}

function sourceOf(markdown: string, {position}: Nodes): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}

function readOptions(meta: string | null | undefined, line: number): OptionValues {
  if (!meta) return {}
  try {
    return JSON.parse(meta) as OptionValues
  } catch {
    throw new SyntaxError(`Opciones \`${meta}\` en la línea ${line}, se esperaba JSON: \`{"maxWords": 20}\``)
  }
}
