import {readdirSync, readFileSync} from 'node:fs'
import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkSources} from '../check-sources.ts'
import {checkDuties} from '../duties/check-duties.ts'
import type {Explainer} from '../explainer.ts'
import {parseExplainer} from '../parse-explainer.ts'
import type {Lock} from '../verification/lock.ts'
import {acceptBlocks, staleBlocks} from '../verification/stale-blocks.ts'
import {checkFidelity} from './check-fidelity.ts'

const content = new URL('../../../../content/', import.meta.url)
const invented = new URL('samples/', import.meta.url)

/** An explainer, with what it is held against. */
export interface Sample {
  slug: string
  source: string
  norm: Norm
  explainer: Explainer
  /** Record in which every block is verified. */
  lock: Lock
}

/** Every explainer of the content folder. */
export const samples: readonly Sample[] = readSamples(
  new URL('explicadores/', content),
  new URL('normas/', content)
)

/** Explainers of four made-up norms of other genres: a municipal regulation, a call, guidelines, a law. */
export const inventedSamples: readonly Sample[] = readSamples(invented, invented)

function readSamples(explainers: URL, norms: URL): Sample[] {
  return readdirSync(explainers)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const source = readFileSync(new URL(name, explainers), 'utf8')
      if (!/^norma: /m.test(source)) return []
      const explainer = parseExplainer(new VFile({path: name, value: source}), {readData})!
      const path = `${explainer.metadata.norma}.md`
      const norm = parseNorm(new VFile({path, value: readFileSync(new URL(path, norms), 'utf8')}))!
      const lock = acceptBlocks(explainer, norm, null, '2026-11-22')
      return [{slug: explainer.slug, source, norm, explainer, lock}]
    })
}

/** The text of a CSV file beside the explainers. */
export function readData(name: string): string {
  return readFileSync(new URL(`explicadores/${name}`, content), 'utf8')
}

/** What `llano check` says of an explainer, but for its plainness. */
export interface Found {
  messages: VFileMessage[]
  /** «presupuesto#cifra: norma art-9» */
  stale: string[]
}

/** Hold a text against the norm of a sample. */
export function check(sample: Sample, source: string, read = readData): Found {
  const file = new VFile({path: `${sample.slug}.md`, value: source})
  const explainer = parseExplainer(file, {readData: read})
  if (!explainer) return {messages: file.messages, stale: []}
  checkSources(explainer, sample.norm, file)
  checkFidelity(explainer, sample.norm, file)
  checkDuties(explainer, sample.norm, file)
  const stale = staleBlocks(explainer, sample.norm, sample.lock).map(
    ({block, reason, provisions}) => `${block.id}: ${reason} ${provisions.join(' ')}`
  )
  return {messages: file.messages, stale}
}

/** A change of a text. */
export interface Edit {
  start: number
  end: number
  put: string
}

/**
 * Hold an edited sample against its norm; only the block in which the edit stands, where nothing else can change.
 *
 * What is said of a block depends on its own text and sources alone, so that what is found here is found in the
 * whole file too. An edit of the front matter, of prose between blocks or of a source is held against everything.
 */
export function checkEdit(sample: Sample, {start, end, put}: Edit): Found {
  const {source, explainer} = sample
  const block = explainer.blocks.find(
    ({position, sources}) => sources.length && position.start.offset <= start && end <= position.end.offset
  )
  const body = block ? source.slice(block.position.start.offset, block.position.end.offset) : ''
  const header = body.slice(0, body.indexOf('\n'))
  const at = start - (block?.position.start.offset ?? 0)
  const isInSource = /fuente="[^"]*"/.exec(header)
  if (!isInSource || (at >= isInSource.index && at < isInSource.index + isInSource[0].length))
    return check(sample, source.slice(0, start) + put + source.slice(end))
  return checkAlone(
    sample,
    body.slice(0, at) + put + body.slice(at + end - start),
    block!.position.start.offset
  )
}

/** Hold one block against the norm, on its own lines below the front matter, with nothing beside it. */
function checkAlone(sample: Sample, block: string, offset: number): Found {
  const {source, norm, slug} = sample
  const frontMatter = source.slice(0, source.indexOf('\n---\n', 4) + '\n---\n'.length)
  const gap = source.slice(frontMatter.length, offset).replace(/[^\n]+/g, '')
  const file = new VFile({path: `${slug}.md`, value: `${frontMatter}${gap}${block}\n`})
  const explainer = parseExplainer(file, {readData})
  if (!explainer) return {messages: file.messages, stale: []}
  // Title and summary speak of all blocks: they did not change.
  const {tramite: _, ...metadata} = explainer.metadata
  checkFidelity({...explainer, metadata: {...metadata, titulo: '', resumen: ''}}, norm, file)
  return {messages: file.messages, stale: []}
}
