import {readdir, readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {Loader} from 'astro/loaders'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {contentRoot} from './content-root.ts'

const day = /^\d{4}-\d{2}-\d{2}\.md$/

/**
 * Loads the earlier versions of norms: `normas/SLUG/2025-01-01.md`, each named for the day from which it was
 * in force. Ids are `SLUG/2025-01-01`.
 */
export const versionsLoader: Loader = {
  name: 'llano-versiones',
  async load({config, generateDigest, store, logger}) {
    store.clear()
    const folder = join(contentRoot(config), 'normas')
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
    for (const slug of entries
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name)
      .sort()) {
      for (const name of (await readdir(join(folder, slug))).sort()) {
        const path = join(folder, slug, name)
        if (!day.test(name)) {
          logger.warn(`${path}: \`${name}\` no es un día, se esperaba \`2025-01-31.md\`, cambie su nombre`)
          continue
        }
        const file = new VFile({path, value: await readFile(path, 'utf8')})
        const norm = parseNorm(file)
        const fatal = file.messages.filter((message) => message.fatal)
        if (!norm || fatal.length > 0)
          throw new Error(`${path}: ${fatal.map(({reason}) => reason).join('\n')}`)
        const data = {...norm, slug}
        store.set({id: `${slug}/${basename(name, '.md')}`, data, digest: generateDigest(data)})
      }
    }
  }
}
