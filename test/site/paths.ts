import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import type {Site, View} from './start-site.ts'

const explainer = '/explicadores/beca-camino-escuela/'
const ways: Array<[name: string, view: View]> = [
  ['a phone', {width: 390, height: 844, hasTouch: true}],
  ['a phone without scripts', {width: 390, height: 844, hasTouch: true, hasScripts: false}],
  ['a desk', {width: 1280, height: 800}],
  ['a desk without scripts', {width: 1280, height: 800, hasScripts: false}]
]

/** Walk a newcomer's paths by touch and by keyboard, with and without scripts. */
export function describePaths(site: () => Site): void {
  describe.each(ways)('a newcomer on %s', (_name, view) => {
    const act = (page: Page, selector: string) =>
      view.hasTouch ? page.locator(selector).first().tap() : pressOn(page, selector)

    it('finds out whether they qualify, what to bring and by when', async () => {
      const page = await site().open('/', view)
      await act(page, `main a[href="${explainer}"]`)
      await page.waitForURL(`**${explainer}`)
      for (const id of ['quien', 'requisitos', 'plazos']) {
        await act(page, `nav[aria-label="En esta página"] a[href="#${id}"]`)
        await page.waitForURL(`**#${id}`)
        expect(await isSeen(page, `#${id} h2`), id).toBe(true)
      }
      await page.locator('#requisitos input').first().check()
      expect(await page.locator('#requisitos input:checked').count()).toBe(1)
      await page.context().close()
    })

    it('answers questions one by one and learns whether it is for them', async () => {
      const page = await site().open(explainer, view)
      const flow = '#decision .question-flow'
      expect(await page.locator(`${flow} .outcome`).first().isVisible()).toBe(false)
      let step = flow
      while ((await page.locator(`${step} > ul`).count()) > 0) {
        const answer = `${step} > ul > li:first-child > details`
        await act(page, `${answer} > summary`)
        step = `${answer} > .next`
      }
      expect(await page.locator(`${step} > .outcome strong`).textContent()).toBe('Puede recibirla')
      expect(await isSeen(page, `${step} > .outcome`)).toBe(true)
      // One answer of a question is open at a time: another choice folds what was said.
      await act(page, `${flow} > ul > li:last-child > details > summary`)
      expect(await page.locator(`${step} > .outcome`).isVisible()).toBe(false)
      await page.context().close()
    })

    it('goes from a statement to its provision and back', async () => {
      const page = await site().open(explainer, view)
      await act(page, '#requisitos details.source summary')
      const link = '#requisitos details.source a[href*="/normas/reglas-camino-escuela/#"]'
      const id = (await page.locator(link).first().getAttribute('href'))!.split('#')[1]!
      await act(page, link)
      await page.waitForURL(`**/normas/reglas-camino-escuela/#${id}`)
      expect(await isSeen(page, `[id="${id}"]`)).toBe(true)
      await page.goBack()
      await page.waitForURL(`**${explainer}`)
      await page.context().close()
    })

    it('taps a defined term and reads what it means', async () => {
      const page = await site().open('/normas/reglas-camino-escuela/', view)
      const term = page.locator('.norm p > button').first()
      const name = await term.textContent()
      await act(page, '.norm p > button')
      const meaning = page.locator('[popover]:popover-open')
      expect(await meaning.locator('dfn').textContent()).toBe(name)
      await page.keyboard.press('Escape')
      expect(await meaning.count()).toBe(0)
      await page.context().close()
    })

    it('downloads the leaflet', async () => {
      const page = await site().open(explainer, view)
      const link = 'a[download][href$="triptico.pdf"]'
      const [download] = await Promise.all([page.waitForEvent('download'), act(page, link)])
      expect(
        readFileSync(await download.path())
          .subarray(0, 5)
          .toString()
      ).toBe('%PDF-')
      await page.context().close()
    })

    it('searches from the home page', async () => {
      const page = await site().open('/', view)
      await page.locator('#busqueda').fill('subsidio')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/buscar/?q=subsidio')
      // Without scripts the page lists everything; with them, what has the word or another name of the thing.
      if (view.hasScripts !== false) await page.locator('#cuenta', {hasText: '«subsidio»'}).waitFor()
      expect(await page.locator(`#hallado a[href="${explainer}"]`).count()).toBe(1)
      await page.context().close()
    })

    it('finds how to say what was not understood', async () => {
      const page = await site().open(explainer, view)
      await act(page, '.understood a[href="/opinar/"]')
      await page.waitForURL('**/opinar/')
      for (const heading of ['En persona', 'A distancia', 'En línea'])
        expect(await page.getByRole('heading', {name: heading}).count(), heading).toBe(1)
      expect(await page.locator('form').getAttribute('action')).toMatch(/^https:/)
      await page.context().close()
    })
  })

  describe('a printed page', () => {
    it('holds what to bring and leaves out what is only for screens', async () => {
      const page = await site().open(explainer)
      await page.emulateMedia({media: 'print'})
      expect(await page.locator('#descargas').isVisible()).toBe(false)
      expect(await page.locator('#requisitos li').first().isVisible()).toBe(true)
      await page.context().close()
    })
  })
}

/** Reach an element with the Tab key alone, and press it. */
async function pressOn(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first()
  // A page has hundreds of links: start on the focusable right before it, as Tab from there must reach it.
  await target.evaluate((element) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]'
      )
    ]
    const visible = all.filter((each) => each.checkVisibility())
    const before = visible[visible.indexOf(element as HTMLElement) - 1]
    before?.focus({preventScroll: true})
  })
  await page.keyboard.press('Tab')
  if (!(await target.evaluate((element) => element === document.activeElement)))
    throw new Error(`${selector} is not the next stop of the Tab key`)
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
  if (outline === 'none') throw new Error(`${selector} has the focus and does not show it`)
  await page.keyboard.press('Enter')
}

function isSeen(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {top, bottom} = element.getBoundingClientRect()
      return element.checkVisibility() && bottom > 0 && top < innerHeight
    })
}
