import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import chromium from '@sparticuz/chromium'
import {type Browser, chromium as launcher, type Page} from 'playwright-core'
import {root} from '../house.ts'

/** How a page is looked at. */
export interface View {
  /** In CSS pixels; default 390, a phone's. */
  width?: number
  /** Default 844, a phone's. */
  height?: number
  isDark?: boolean
  hasScripts?: boolean
  hasTouch?: boolean
}

/** The site as built from the sample content, served, with a browser to look at it. */
export interface Site {
  /** Where its files are. */
  folder: string
  /** `http://127.0.0.1:1234`, without final slash. */
  address: string
  browser: Browser
  /** Open a page in a browser that remembers nothing; close its context after. */
  open(path: string, view?: View): Promise<Page>
  /** Answer requests, or let them fail as without a connection. */
  setConnected(isConnected: boolean): void
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
}

/** Build the site once, serve it and start a browser. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'llano-site-'))
  buildSite(folder)
  let isServing = true
  const server = createServer((request, response) => {
    if (!isServing) return void request.socket.destroy()
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    try {
      const body = readFileSync(path)
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launcher.launch({
    // With `--single-process`, closing one page would close the browser.
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
    executablePath: await chromium.executablePath(),
    headless: true
  })
  return {
    folder,
    address,
    browser,
    async open(path, {width = 390, height = 844, isDark = false, hasScripts = true, hasTouch = false} = {}) {
      const context = await browser.newContext({
        viewport: {width, height},
        colorScheme: isDark ? 'dark' : 'light',
        javaScriptEnabled: hasScripts,
        hasTouch,
        locale: 'es-MX',
        reducedMotion: 'reduce',
        acceptDownloads: true
      })
      const page = await context.newPage()
      await page.goto(address + path)
      return page
    },
    setConnected(isConnected) {
      isServing = isConnected
    },
    async close() {
      await browser.close()
      server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

/** Write the site to a folder. */
export function buildSite(folder: string): void {
  execFileSync(
    process.execPath,
    [join(root, 'site/node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    // As it is published: under a test runner's `NODE_ENV` it would keep nothing offline.
    {
      cwd: join(root, 'site'),
      env: {...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1'},
      stdio: 'pipe'
    }
  )
}
