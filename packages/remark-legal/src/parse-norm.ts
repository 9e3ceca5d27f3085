import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import type {VFile} from 'vfile'
import {buildDrafts} from './build-drafts.ts'
import {type FrontMatter, readCountry, readFrontMatter} from './front-matter.ts'
import type {Norm} from './norm.ts'
import {isNormHeader, readHeader} from './norm-metadata.ts'
import {openFence} from './open-fence.ts'
import {collectOutside} from './outside.ts'
import {collectProblems, type Problems} from './problem.ts'
import {readReference} from './read-reference.ts'
import {type MarkedSegment, readSegments} from './read-segments.ts'
import {findNormStarts} from './several-norms.ts'
import {sourcePoints} from './source-points.ts'
import {toProvisions} from './to-provisions.ts'

/**
 * Read the Markdown of a norm into provisions.
 *
 * @param file
 *   Markdown with front matter; plain text of a gazette is read too. Its `stem` gives the slug. Problems
 *   become `messages`, with `fatal = true` for what stops the reading.
 * @returns
 *   The norm, or `null` when something fatal was found.
 */
export function parseNorm(file: VFile): Norm | null {
  return readNorm(parseTree(String(file)), file)
}

/** Incisos may be indented by four spaces; no norm has code. */
function parseTree(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), gfmTable(), {disable: {null: ['codeIndented']}}],
    mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()]
  })
}

/**
 * Read a Markdown tree that is parsed already.
 *
 * @param tree
 *   With positions and front matter as a `yaml` node.
 * @param file
 *   The file it was parsed from; gets the messages.
 * @returns
 *   The norm, or `null` when something fatal was found.
 */
export function readNorm(tree: Root, file: VFile): Norm | null {
  const opened = openFence(tree, String(file))
  return opened === undefined ? readTree(tree, String(file), file) : readTree(parseTree(opened), opened, file)
}

function readTree(tree: Root, source: string, file: VFile): Norm | null {
  const problems = collectProblems(file, sourcePoints(source))
  const found = readFrontMatter(tree, source, problems)
  if (problems.hasFatal()) return null
  const frontMatter = found && isNormHeader(found) ? found : null
  if (found && !frontMatter) {
    problems.warn(
      'Encabezado con claves de otro programa, se esperaba `titulo: …`, se lee solo el texto',
      found.shift
    )
  }
  const segments = readSegments(tree, source, 'whole')
  const header = readHeader(frontMatter, firstTitle(segments), problems)
  const {metadata, list} = header
  const country = found && !frontMatter ? readCountry(found) : undefined
  if (country !== undefined) metadata.jurisdiccion = country
  const slug = file.stem ?? 'norma'
  if (metadata.porReferencia) {
    const provisions = list && frontMatter ? readReference(list, problems, frontMatter.shift) : []
    checkList(provisions.length, segments, frontMatter, problems)
    return problems.hasFatal() ? null : {slug, metadata, provisions}
  }
  if (list) {
    problems.fatal(
      '`disposiciones` en una norma con texto, se esperaba solo con `porReferencia: true`',
      list.offset
    )
  }
  warnOfSeveral(segments, source, problems)
  const {drafts, owners} = buildDrafts(segments, metadata.publicado)
  const provisions = toProvisions(drafts, source)
  const outside = collectOutside(segments, owners, provisions, source)
  if (provisions.length === 0 && !problems.hasFatal()) {
    problems.warn('Norma sin disposiciones, se esperaba al menos una etiqueta como `Artículo 1.` o `I.`', 0)
  }
  return problems.hasFatal() ? null : {slug, metadata, provisions, outside}
}

const maxTitleWords = 30

function warnOfSeveral(segments: readonly MarkedSegment[], source: string, problems: Problems): void {
  const starts = findNormStarts(segments)
  const [, second] = starts
  if (!second) return
  const pointAt = sourcePoints(source)
  const titles = starts.map(({title, start}) => {
    const words = title.split(/\s+/)
    const short = words.slice(0, maxTitleWords).join(' ')
    return `«${short}${words.length > maxTitleWords ? ' …' : ''}» (línea ${pointAt(start).line})`
  })
  problems.warn(
    `${starts.length} normas en un documento, se esperaba una sola norma, guarde cada una en su archivo: ${titles.join('; ')}`,
    second.start
  )
}

function firstTitle(segments: readonly MarkedSegment[]): string {
  const heading =
    segments.find(({depth}) => depth === 1) ?? segments.find(({kind}) => kind !== 'note' && kind !== 'quote')
  const title = heading ? `${heading.labelText} ${heading.text}` : ''
  return title.replace(/\s+/g, ' ').trim()
}

function checkList(
  count: number,
  segments: readonly MarkedSegment[],
  frontMatter: FrontMatter | null,
  problems: Problems
): void {
  const place = frontMatter?.shift ?? 0
  if (count === 0 && !problems.hasFatal()) {
    problems.fatal('Norma por referencia sin `disposiciones`, se esperaba su lista en el encabezado', place)
  }
  const text = segments.find(({depth, kind}) => depth === 0 && kind !== 'quote' && kind !== 'note')
  if (text) {
    problems.warn(
      'Texto en una norma por referencia, se esperaba solo el encabezado, ese texto no se usa',
      text.start
    )
  }
}
