import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Site} from './start-site.ts'

const word =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Acuerdo de prueba</w:t></w:r></w:p><w:p><w:r><w:t>Artículo 1. El municipio pagará y/o cobrará los recursos.</w:t></w:r></w:p></w:body></w:document>'

/** Review texts on the page that promises that nothing leaves the device. */
export function describeReview(site: () => Site): void {
  describe('/revisar/', () => {
    let page: Page
    const foreign: string[] = []
    const errors: string[] = []

    beforeAll(async () => {
      const {address, browser} = site()
      const context = await browser.newContext({viewport: {width: 1280, height: 800}, acceptDownloads: true})
      context.on('request', (request) => {
        if (!request.url().startsWith(`${address}/`) && !/^(?:blob|data):/.test(request.url()))
          foreign.push(request.url())
      })
      page = await context.newPage()
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(`${address}/revisar/`)
      await page.locator('.cm-content').waitFor()
    })

    afterAll(() => page?.context().close())

    const text = () =>
      page
        .locator('.cm-line')
        .allTextContents()
        .then((lines) => lines.join('\n').trim())
    const status = (words: string | RegExp) => page.locator('#estado').filter({hasText: words}).waitFor()

    async function open(name: string, buffer: Uint8Array): Promise<void> {
      await page
        .locator('#archivo')
        .setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer)})
    }

    it('marks a text while it is typed, by keyboard alone', async () => {
      await page.locator('.cm-content').focus()
      await page.keyboard.type('Pague y/o cobre a efecto de cumplir.')
      await status('2 avisos')
      expect(await page.locator('.cm-lintRange').allTextContents()).toEqual(['y/o', 'a efecto de'])
      expect(await page.locator('#inflesz').textContent()).toMatch(/^\d+ · /)
    })

    it('puts a replacement in the text, one at a time, and goes on to the next', async () => {
      await page.getByRole('button', {name: 'Poner «o»'}).focus()
      await page.keyboard.press('Enter')
      await status('1 aviso.')
      expect(await text()).toBe('Pague o cobre a efecto de cumplir.')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('a efecto de')
      await page.getByRole('button', {name: 'Poner «para»'}).click()
      await status('Sin avisos')
      expect(await text()).toBe('Pague o cobre para cumplir.')
    })

    it('takes an edit back', async () => {
      await page.locator('.cm-content').focus()
      await page.keyboard.press('Control+z')
      await status('1 aviso.')
      expect(await text()).toContain('a efecto de')
    })

    it('opens a Word document, and makes the changes that are safe', async () => {
      await open('acuerdo.docx', zipSync({'word/document.xml': strToU8(word)}))
      await status(/aviso/)
      await page.waitForFunction(() =>
        document.querySelector('.cm-content')?.textContent?.includes('cobrará')
      )
      await page.locator('#corregir').click()
      await page.waitForFunction(() =>
        document.querySelector('.cm-content')?.textContent?.includes('pagará o cobrará')
      )
    })

    it('opens a PDF', async () => {
      const path = join(site().folder, 'explicadores/beca-camino-escuela/triptico.pdf')
      await open('folleto.pdf', readFileSync(path))
      await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('Camino'))
    })

    it('says what is wrong with a file that is no document', async () => {
      await open('foto.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
      await page.locator('#problema').filter({hasText: 'Es una imagen PNG, se esperaba'}).waitFor()
    })

    it('gives the corrected text and the report as files', async () => {
      await page.locator('.cm-content').fill('Pague y/o cobre.')
      await status('1 aviso.')
      const read = async (id: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator(id).click()])
        return readFileSync(await download.path(), 'utf8')
      }
      expect(await read('#guardar-texto')).toBe('Pague y/o cobre.')
      expect(await read('#guardar-informe')).toContain('Puede decir: «o».')
      expect(JSON.parse(await read('#guardar-datos')).files[0].messages).toHaveLength(1)
    })

    it('works without a connection, once it was opened', async () => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
      })
      await page.waitForFunction(async () => (await caches.keys()).length === 1)
      site().setConnected(false)
      await page.reload()
      await page.locator('.cm-content').fill('Pague y/o cobre.')
      await status('1 aviso.')
      site().setConnected(true)
    })

    it('asked nobody but the site for anything, and cannot', async () => {
      const sent = await page.evaluate(async () => {
        try {
          await fetch('https://otro.example/')
          return 'sent'
        } catch (error) {
          return (error as Error).name
        }
      })
      expect(sent).toBe('TypeError')
      expect(foreign.filter((url) => !url.startsWith('https://otro.example/'))).toEqual([])
      expect(errors).toEqual([])
    })
  })

  describe('/revisar/ without scripts', () => {
    it('says what else there is', async () => {
      const page = await site().open('/revisar/', {hasScripts: false})
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not all that the tree holds
      expect(await page.locator('main').innerText()).toContain('hace falta JavaScript')
      expect(await page.locator('#revision').isVisible()).toBe(false)
      await page.context().close()
    })
  })
}
