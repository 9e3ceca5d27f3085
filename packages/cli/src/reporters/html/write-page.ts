import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {Strings} from '../../strings.ts'
import {reportStyle} from './report-style.ts'

/**
 * Write a page that needs nothing else.
 *
 * @param content
 *   What stands in `main`, the footer apart.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   HTML with a final line ending.
 */
export function writePage(content: readonly ElementContent[], {html}: Strings): string {
  const page = h(null, [
    {type: 'doctype'},
    h('html', {lang: html.language}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width,initial-scale=1'}),
        h('title', 'Llano'),
        h('style', reportStyle)
      ]),
      h('body', h('main', [...content, h('footer', html.footer)]))
    ])
  ])
  return `${toHtml(page)}\n`
}
