import {lint} from '@llano/linter'
import {describe, expect, it} from 'vitest'
import {ownPages} from './page-kinds.ts'
import type {Site} from './start-site.ts'

/** Source: INFLESZ, where «bastante fácil» begins. */
const fewestPoints = 65

/** Hold the site's own words against the rules it teaches. */
export function describeOwnWords(site: () => Site): void {
  describe('the site’s own words', () => {
    it.each(ownPages)('%s are easy to read and have no lint error', async (path) => {
      const page = await site().open(path, {hasScripts: false})
      // Titles of norms and texts of explainers are not the site's.
      const text = await page.$$eval(
        'main h1, main h2, main p, main ol:not([role]) li, main ul:not([role]) li, footer p',
        (elements) =>
          elements
            .filter(
              (element) => !element.closest('[role="list"], nav, article') && element.childElementCount < 8
            )
            .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
            .join('\n\n')
      )
      await page.context().close()
      const {messages, score} = lint(text, {preset: 'ciudadano'})
      expect(messages.filter(({severity}) => severity === 'error').map(({message}) => message)).toEqual([])
      expect(score.words).toBeGreaterThan(20)
      expect(score.inflesz).toBeGreaterThanOrEqual(fewestPoints)
    })
  })
}
