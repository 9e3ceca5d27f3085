import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import type {Site} from './start-site.ts'

const maxPageBytes = 100_000
const maxScriptBytes = 10_000
/** Fonts and pictures are compressed already. */
const packed = /\.(?:png|webp|woff2)$/

/** Weigh what a phone must fetch before anything is opened. */
export function describeWeight(site: () => Site): void {
  describe('a cheap phone', () => {
    // Who reviews texts loads an editor and the rules, once; who looks at all pictures loads some of them.
    it.each(pageKinds.filter((path) => path !== '/revisar/' && path !== '/piezas/'))(
      '%s asks for less than 100 kB, 10 kB of them scripts',
      async (path) => {
        const {folder, address, browser} = site()
        const page = await (await browser.newContext({viewport: {width: 390, height: 844}})).newPage()
        const asked = new Set<string>()
        page.on('request', (request) => asked.add(new URL(request.url()).pathname))
        await page.goto(address + path, {waitUntil: 'networkidle'})
        await page.context().close()
        const files = [...asked].map((name) => {
          const bytes = readFileSync(join(folder, name.endsWith('/') ? `${name}index.html` : name))
          return {name, size: packed.test(name) ? bytes.length : gzipSync(bytes).length}
        })
        const weigh = (some: typeof files) => some.reduce((sum, {size}) => sum + size, 0)
        expect(weigh(files), JSON.stringify(files)).toBeLessThan(maxPageBytes)
        expect(weigh(files.filter(({name}) => name.endsWith('.js')))).toBeLessThan(maxScriptBytes)
      }
    )
  })
}
