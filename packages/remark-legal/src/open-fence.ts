import type {Root} from 'mdast'

/** Share of the text that one code fence must hold to be the whole document. */
const wholeDocument = 0.9
const blankLine = (line: string) => line.replace(/[^\r\n]/g, ' ')

/**
 * Take a document out of the code fence it came in.
 *
 * Converters of PDF wrap all of a document in one fence, with tags for its pages; as code it would not be
 * read at all.
 *
 * @param tree
 *   mdast of the text, with positions; front matter may stand before the fence.
 * @param source
 *   The text.
 * @returns
 *   The text with the fence and lines that are only a tag blanked, as long as it was; nothing when the text
 *   is not one fence.
 */
export function openFence(tree: Root, source: string): string | undefined {
  const [code, ...rest] = tree.children.filter(({type}) => type !== 'yaml')
  if (code?.type !== 'code' || rest.length > 0) return
  const start = code.position?.start.offset ?? 0
  if (code.value.length < wholeDocument * (source.length - start)) return
  if (!/^(?:html|markdown|md|te?xt|texto)?$/.test(code.lang ?? '')) return
  const open = (code.position?.start.line ?? 1) - 1
  const lines = source.split(/(?<=\n)/)
  if (!/^\s*(?:`{3,}|~{3,})/.test(lines[open] ?? '')) return
  const close = lines.findLastIndex((line) => /^\s*(?:`{3,}|~{3,})\s*$/.test(line))
  return lines
    .map((line, index) =>
      index === open || index === close || (index > open && /^\s*<\/?[a-z][^<>]*>\s*$/i.test(line))
        ? blankLine(line)
        : line
    )
    .join('')
}
