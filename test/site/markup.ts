import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {describe, expect, it} from 'vitest'
import type {Site} from './start-site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Names of norms are as long as their authors made them.
    'long-title': 'off',
    // Safari forgets that a list without bullets, or a table shown as blocks, is one unless told.
    'no-redundant-role': 'off',
    // Ids of provisions hold points: `art-9.fr-ii`.
    'valid-id': ['error', {relaxed: true}],
    'void-style': 'off'
  }
})

/** Hold the markup of every page against the HTML standard. */
export function describeMarkup(site: () => Site): void {
  describe('the markup', () => {
    it('of every page is valid', () => {
      const {folder} = site()
      const pages = globSync('**/*.html', {cwd: folder}).sort()
      const problems = pages.flatMap((path) =>
        validator
          .validateStringSync(readFileSync(join(folder, path), 'utf8'))
          .results.flatMap(({messages}) =>
            messages.map(
              ({ruleId, line, column, message}) => `${path}:${line}:${column} ${ruleId}: ${message}`
            )
          )
      )
      expect(pages.length).toBeGreaterThan(50)
      expect(problems).toEqual([])
    })

    it('of every page leads only to pages, files and anchors that exist', () => {
      const {folder} = site()
      const pages = globSync('**/*.html', {cwd: folder}).sort()
      const texts = new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
      const files = new Set(globSync('**/*', {cwd: folder}))
      const ids = new Map(
        [...texts].map(([path, text]) => [
          path,
          new Set([...text.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]))
        ])
      )
      const broken = [...texts].flatMap(([path, text]) =>
        [...new Set([...text.matchAll(/<a [^>]*?href="([^"]+)"/g)].map((match) => match[1]!))]
          .filter((href) => {
            const url = new URL(
              href.replaceAll('&amp;', '&'),
              `http://sitio/${path.replace(/index\.html$/, '')}`
            )
            if (url.host !== 'sitio') return false
            const target = decodeURIComponent(url.pathname).slice(1)
            const file = target === '' || target.endsWith('/') ? `${target}index.html` : target
            if (!files.has(file)) return true
            return (
              url.hash !== '' && ids.has(file) && !ids.get(file)!.has(decodeURIComponent(url.hash.slice(1)))
            )
          })
          .map((href) => `${path}: ${href}`)
      )
      expect(broken).toEqual([])
    })
  })
}
