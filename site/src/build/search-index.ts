import {glob, readdir, readFile, rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {AstroIntegration} from 'astro'
import {close, createIndex} from 'pagefind'
import {relatedWords} from '../search/related-words.ts'

/** What the layout puts on the part of a page that can be searched. */
const mark = 'data-pagefind-body'

/**
 * Make the index that the site's search reads, in `pagefind/`, once the site is built.
 *
 * @returns
 *   An integration; pages without a part marked `data-pagefind-body` stay out.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'llano:search-index',
    hooks: {
      'astro:build:done': async ({dir}) => {
        const folder = fileURLToPath(dir)
        const {index, errors} = await createIndex({forceLanguage: 'es'})
        if (!index) throw new Error(`El índice de la búsqueda no se pudo crear: ${errors.join(', ')}`)
        // One after the other and in order of name, so that the same site gives the same bytes.
        for (const path of (await Array.fromAsync(glob('**/index.html', {cwd: folder}))).sort()) {
          const html = await readFile(new URL(path, dir), 'utf8')
          if (!html.includes(mark)) continue
          const page = await index.addHTMLFile({sourcePath: path, content: withRelatedWords(html)})
          if (page.errors.length) throw new Error(`${path}: ${page.errors.join(', ')}`)
        }
        const output = new URL('pagefind/', dir)
        await index.writeFiles({outputPath: fileURLToPath(output)})
        await close()
        // Pagefind's own boxes, which this site does not show.
        for (const name of await readdir(output))
          if (/-ui\.|-highlight\./.test(name)) await rm(new URL(name, output))
      }
    }
  }
}

function withRelatedWords(html: string): string {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  const words = relatedWords(textOf(main)).join(' ').replaceAll('"', '&quot;')
  const related = `<span data-pagefind-weight="0.3" data-related="${words}" data-pagefind-index-attrs="data-related"></span>`
  return html.replace('</main>', `${related}</main>`)
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style|nav|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(?:p|li|h\d|dd|dt|div|section)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#\d+|\w+);/g, ' ')
}
