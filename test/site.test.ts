import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import chromium from '@sparticuz/chromium'
import {type Browser, chromium as launcher, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {root} from './house.ts'

// A browser on a busy machine is slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = [
  '/',
  '/explicadores/beca-camino-escuela/',
  '/normas/reglas-camino-escuela/',
  '/reglas/oracion-larga/'
]
const widths = [390, 1280]

let folder: string
let server: Server
let address: string
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'llano-site-'))
  execFileSync(
    process.execPath,
    [join(root, 'site/node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    {
      cwd: join(root, 'site'),
      env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
      stdio: 'pipe'
    }
  )
  server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    try {
      const body = readFileSync(path)
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launcher.launch({
    // With `--single-process`, closing one page would close the browser.
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
    executablePath: await chromium.executablePath(),
    headless: true
  })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, {recursive: true, force: true})
})

async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width, height: 844},
    javaScriptEnabled,
    locale: 'es-MX',
    acceptDownloads: true
  })
  const page = await context.newPage()
  await page.goto(address + path)
  return page
}

describe.each(widths)('the site at %i px', (width) => {
  it.each(pages)('%s has no axe violation and no sideways scroll', async (path) => {
    const page = await open(path, width)
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const runner = (
        globalThis as unknown as {
          axe: {run(): Promise<{violations: Array<{id: string; nodes: Array<{html: string}>}>}>}
        }
      ).axe
      const result = await runner.run()
      return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
    })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await page.context().close()
    expect(violations).toEqual([])
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

describe('a citizen on the explainer page', () => {
  it('follows a source to its provision, without JavaScript', async () => {
    const page = await open('/explicadores/beca-camino-escuela/', 390, false)
    const source = page.locator('#requisitos details').first()
    await source.locator('summary').click()
    const link = source.locator('a[href*="/normas/reglas-camino-escuela/#"]').first()
    expect(await link.isVisible()).toBe(true)
    const id = (await link.getAttribute('href'))!.split('#')[1]!
    await link.click()
    await page.waitForURL(`**/normas/reglas-camino-escuela/#${id}`)
    const provision = page.locator(`[id="${id}"]`)
    expect(await provision.isVisible()).toBe(true)
    expect(
      await provision.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)
    ).toBe(true)
    await page.context().close()
  })

  it('downloads a leaflet that is a PDF', async () => {
    const page = await open('/explicadores/beca-camino-escuela/', 390)
    const link = page.locator('a[download][href$="triptico.pdf"]').first()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const path = join(folder, 'bajado.pdf')
    await download.saveAs(path)
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
    await page.context().close()
  })

  it('is told the licence on every page', async () => {
    for (const path of [
      ...pages,
      '/explicadores/gobierno-abierto/',
      '/normas/declaracion-gobierno-abierto/'
    ]) {
      const page = await open(path, 390)
      expect(await page.locator('a[rel~="license"]').count(), path).toBeGreaterThan(0)
      await page.context().close()
    }
  })
})

describe('a cheap phone', () => {
  it.each(pages)('%s asks for less than 100 kB before anything is opened', async (path) => {
    const page = await open(path, 390)
    await page.waitForLoadState('networkidle')
    const asked = await page.evaluate(() =>
      [...performance.getEntriesByType('resource')].map(({name}) => new URL(name).pathname)
    )
    await page.context().close()
    const files = [`${path}index.html`, ...asked].map((name) => ({
      name,
      size: statSync(join(folder, name)).size
    }))
    expect(
      files.reduce((sum, {size}) => sum + size, 0),
      JSON.stringify(files)
    ).toBeLessThan(100_000)
  })
})
