import type {Root} from 'mdast'
import {isMap, parseDocument} from 'yaml'
import type {ExplainerMetadata} from './explainer.ts'
import {messages} from './messages.ts'
import {metadataKeys} from './metadata-keys.ts'
import {placeOfKey, readKeys} from './read-keys.ts'
import type {Reading} from './reading.ts'
import {explainYamlError} from './yaml-errors.ts'

/**
 * Read the front matter.
 *
 * @param tree
 *   Tree of the file, with its `yaml` node.
 * @param reading
 *   The reading of the file; told what is wrong.
 * @returns
 *   Metadata; `null` when something needed is missing or wrong.
 */
export function readMetadata(tree: Root, reading: Reading): ExplainerMetadata | null {
  const {lines, problems, source} = reading
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    tellMissing(reading)
    return null
  }
  const start = lines.starts[lines.indexAt(node.position?.start.offset ?? 0) + 1] ?? source.length
  const end = node.position?.end.offset ?? start
  // YAML does not take a carriage return alone for a line ending.
  const text = source
    .slice(start, end)
    .replace(/---[\t ]*$/, '')
    .replace(/\r(?!\n)/g, '\n')
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent', uniqueKeys: false})
  const header = lines.ofLine(lines.indexAt(node.position?.start.offset ?? 0))
  const [error] = document.errors
  if (error) {
    const {problem, ...at} = explainYamlError(error, text)
    problems.add(problem, lines.range(start + at.start, start + at.end))
    return null
  }
  if (!isMap(document.contents)) {
    problems.add(document.contents ? messages.metadataWithoutKeys() : messages.emptyMetadata(), header)
    return null
  }
  const values = readKeys(document.contents, metadataKeys, {header, shift: start, reading})
  // Every key was held against its kind; what is missing stops the explainer, but for `autoria`.
  const metadata = {autoria: 'Autoría no indicada', ...values} as unknown as ExplainerMetadata
  if (metadata.tramite && metadata.tipo !== undefined && metadata.tipo !== 'tramite')
    problems.add(
      messages.procedureElsewhere(metadata.tipo),
      placeOfKey('tramite', document.contents, start, reading)
    )
  return metadata
}

/**
 * Find front matter that Markdown does not take for it: too late, or never closed.
 *
 * @param reading
 *   The reading of a file without front matter.
 * @returns
 *   Index from 0 of the line that opens it; -1 when there is none.
 */
export function findLostMetadata({lines: {texts}}: Reading): number {
  return texts.findIndex(
    (text, index) => /^(?:---|\+\+\+)[\t ]*$/.test(text) && /^[\p{L}_]+\s*[:=]/u.test(texts[index + 1] ?? '')
  )
}

function tellMissing(reading: Reading): void {
  const {lines, problems} = reading
  const first = findLostMetadata(reading)
  const isClosed = lines.texts.some((text, index) => index > first && /^---[\t ]*$/.test(text))
  const place = lines.ofLine(Math.max(first, 0))
  if (first < 0 || lines.texts[first]!.startsWith('+'))
    problems.add(
      messages.missingMetadata(),
      lines.ofLine(
        Math.max(
          lines.texts.findIndex((text) => text.trim()),
          0
        )
      )
    )
  else if (first > 0) problems.add(messages.lateMetadata(first + 1), place)
  else
    problems.add(isClosed ? messages.missingPlugin('remark-frontmatter') : messages.unclosedMetadata(), place)
}
