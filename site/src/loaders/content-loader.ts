import {relative, resolve, sep} from 'node:path'
import {type Content, readContent} from '@llano/cli'
import type {Loader, LoaderContext} from 'astro/loaders'
import {type Explainer, staleBlocks} from 'remark-explainer'
import type {VFileMessage} from 'vfile-message'
import {contentRoot} from './content-root.ts'

/** What a content folder holds, by the names of the site's collections. */
export type ContentFolder = 'compromisos' | 'explicadores' | 'glosario' | 'normas' | 'revisiones' | 'temas'

/** Blocks of an explainer that nobody has held against the norm as it is. */
export interface Review {
  /** The explainer's. */
  slug: string
  stale: Array<{id: string; title: string; provisions: string[]}>
}

let reading: Promise<Content> | undefined
let forgotten = false

/**
 * Load one folder of the content with the reader that the command line uses.
 *
 * While developing, a change anywhere in the folder loads it again: an explainer depends on its norm.
 *
 * @param folder
 *   Which of them.
 * @returns
 *   A loader for a collection; its entries' data is the model itself.
 */
export function contentLoader(folder: ContentFolder): Loader {
  return {
    name: `llano-${folder}`,
    async load(context) {
      const root = contentRoot(context.config)
      await load(folder, context)
      context.watcher?.add(root)
      context.watcher?.on('all', async (_event, path) => {
        if (!resolve(path).startsWith(root + sep)) return
        forgetReading()
        await load(folder, context).catch((error: Error) => context.logger.error(error.message))
      })
    }
  }
}

// Every collection hears of the same change in the same turn: the first forgets, all share the next reading.
function forgetReading(): void {
  if (forgotten) return
  forgotten = true
  reading = undefined
  queueMicrotask(() => {
    forgotten = false
  })
}

async function load(folder: ContentFolder, context: LoaderContext): Promise<void> {
  const {generateDigest, logger, store, watcher} = context
  reading ??= readContent(contentRoot(context.config))
  const content = await reading
  const fatal = content.messages.filter((message) => message.fatal)
  if (fatal.length && !watcher) throw new Error(`${fatal.map(describe).join('\n')}\n`)
  if (folder === 'normas')
    for (const message of content.messages) logger[message.fatal ? 'error' : 'warn'](describe(message))
  const entries = {
    compromisos: [...content.plans.values()].map((plan) => ({data: plan, body: ''})),
    glosario: [...content.terms.values()].map((term) => ({data: term, body: ''})),
    normas: [...content.norms.values()].map(({norm, file}) => ({data: norm, body: String(file)})),
    explicadores: [...content.explainers.values()].map(({explainer}) => ({data: explainer, body: ''})),
    revisiones: [...content.explainers.values()].map(({explainer}) => ({
      data: reviewOf(explainer, content),
      body: ''
    })),
    temas: [...content.themes.values()].map((theme) => ({data: theme, body: ''}))
  }[folder]
  const gone = new Set(store.keys())
  for (const {data: model, body} of entries) {
    const data = {...model}
    gone.delete(model.slug)
    store.set({id: model.slug, data, body, digest: generateDigest({data, body})})
  }
  for (const slug of gone) store.delete(slug)
}

/** What changed in the norm since somebody held the explainer against it. */
function reviewOf(explainer: Explainer, {locks, norms}: Content): Review {
  const {slug, metadata} = explainer
  const lock = locks.get(slug)
  const norm = norms.get(metadata.norma)?.norm
  if (!lock || !norm) return {slug, stale: []}
  return {
    slug,
    stale: staleBlocks(explainer, norm, lock).map(({block, provisions}) => ({
      id: block.id,
      title: block.title,
      provisions
    }))
  }
}

function describe(message: VFileMessage): string {
  const file = message.file ? relative(process.cwd(), message.file) : 'contenido'
  return `${file}:${message.line ?? 1}:${message.column ?? 1}: ${message.reason}`
}
