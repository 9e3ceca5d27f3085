import {createHash} from 'node:crypto'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'

/**
 * Give a page a service worker that keeps it, and every asset it can ask for, on the reader's device.
 *
 * @param page
 *   Path of the page from the site's root: `revisar/`.
 * @param base
 *   Path where the site is published.
 * @returns
 *   An integration that writes `offline.js` at the site's root once the site is built.
 */
export function offlinePage(page: string, base: string): AstroIntegration {
  return {
    name: 'llano:offline-page',
    hooks: {
      'astro:build:done': async ({dir}) => {
        const html = await readFile(new URL(`${page}index.html`, dir), 'utf8')
        const assets = await reachedAssets(html, new URL('_astro/', dir))
        const root = base.endsWith('/') ? base : `${base}/`
        const files = [`${root}${page}`, ...assets.map((asset) => `${root}_astro/${asset}`)]
        // Names of assets tell their content; the page has none.
        const version = createHash('sha256').update(html).update(files.join()).digest('hex').slice(0, 16)
        const source = await readFile(new URL('../review/service-worker.js', import.meta.url), 'utf8')
        const script = source
          .replace(/^\/\/.*\n/, '')
          .replace('FILES', () => JSON.stringify(files))
          .replace('VERSION', `revisar-${version}`)
        // At the root: a worker's own script is kept only by who looks after its address.
        await writeFile(fileURLToPath(new URL('offline.js', dir)), script)
      }
    }
  }
}

/** Whatever is named in the page, or in something named there. */
async function reachedAssets(html: string, folder: URL): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const root = fileURLToPath(folder)
  const unseen = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  )
  const reached: string[] = []
  const texts = [html]
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const name of unseen) {
      if (!text.includes(name)) continue
      unseen.delete(name)
      reached.push(name)
      if (/\.(?:m?js|css)$/.test(name)) texts.push(await readFile(new URL(name, folder), 'utf8'))
    }
  }
  return reached.sort()
}
