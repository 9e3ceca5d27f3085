import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import type {Site} from './start-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Hold every kind of page against WCAG, at both sizes, in light and dark. */
export function describeAccessibility(site: () => Site): void {
  describe('every kind of page', () => {
    it.each(pageKinds)('%s has no axe violation, in light and dark, on a phone and a desk', async (path) => {
      const page = await site().open(path)
      await page.evaluate(axe)
      const found: string[] = []
      for (const [width, height] of [
        [390, 844],
        [1280, 800]
      ] as const) {
        await page.setViewportSize({width, height})
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme})
          // Only colours depend on the scheme.
          const violations = await runAxe(page, colorScheme === 'light' ? null : ['color-contrast'])
          found.push(...violations.map((violation) => `${width} ${colorScheme} ${violation}`))
        }
      }
      await page.context().close()
      expect(found).toEqual([])
    })

    it.each(pageKinds)('%s flows again at 320 px, without a sideways scroll', async (path) => {
      const page = await site().open(path, {width: 320, height: 640})
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      await page.context().close()
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}

function runAxe(page: Page, rules: string[] | null): Promise<string[]> {
  return page.evaluate(
    async ({rules, tags}) => {
      const {axe} = globalThis as unknown as {
        axe: {
          run(options: object): Promise<{violations: Array<{id: string; nodes: Array<{html: string}>}>}>
        }
      }
      const values = rules ?? tags
      const {violations} = await axe.run({
        runOnly: {type: rules ? 'rule' : 'tag', values},
        resultTypes: ['violations']
      })
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
    },
    {rules, tags}
  )
}
