import {fromMarkdown} from 'mdast-util-from-markdown'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {openFence} from './open-fence.ts'
import {parseNorm} from './parse-norm.ts'

const notice = `\`\`\`html
<page number="1">
AVISO por el que se abre el mercado de la plaza.
CONSIDERANDO
Que la plaza está lista, he tenido a bien emitir el siguiente:
AVISO
PRIMERO.- El mercado abre los martes.
</page>

<page number="2">
SEGUNDO.- El mercado cierra a las cinco.
</page>
\`\`\`
`

describe('openFence', () => {
  it('blanks the fence and the tags of pages, and keeps every place', () => {
    const opened = openFence(fromMarkdown(notice), notice) ?? ''
    expect(opened.length).toBe(notice.length)
    expect(opened.trim().split('\n')[0]).toBe('AVISO por el que se abre el mercado de la plaza.')
    expect(opened).not.toMatch(/`|<\/?page/)
    expect(opened.indexOf('SEGUNDO')).toBe(notice.indexOf('SEGUNDO'))
  })

  it.each([
    ['a text with a piece of code', 'Artículo 1. Uno.\n\n```\nclave\n```\n'],
    ['a program', '```js\nconst uno = 1\n```\n'],
    ['a text without a fence', 'Artículo 1. Uno.\n']
  ])('leaves %s alone', (_, text) => {
    expect(openFence(fromMarkdown(text), text)).toBeUndefined()
  })

  it('is read as a norm, with or without front matter', () => {
    for (const value of [notice, `---\ntitulo: Aviso\n---\n\n${notice}`]) {
      const file = new VFile({path: 'aviso.md', value})
      const ids = parseNorm(file)?.provisions.map(({id, position}) => [id, position?.start.line])
      expect(file.messages).toEqual([])
      const shift = value === notice ? 0 : 4
      expect(ids).toEqual([
        ['cons-1', 5 + shift],
        ['regla-1', 7 + shift],
        ['regla-2', 11 + shift]
      ])
    }
  })
})
