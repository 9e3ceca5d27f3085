import {describe, expect, it} from 'vitest'
import {readText} from './read-text.ts'

const filler = (page: number) =>
  Array.from({length: 9}, (_, line) => `Renglón ${line} ${'de la parte '.repeat(page)}que sigue`)

/** A gazette's left and right pages have their number on the outer side. */
const pages = [1, 2, 3, 4].map((page) => [
  ...(page % 2 === 0
    ? [String(page), 'GACETA DEL PUERTO', 'Lunes 6 de marzo']
    : ['Lunes 6 de marzo', 'GACETA DEL PUERTO', String(page)]),
  ...filler(page)
])
const body = [1, 2, 3, 4].flatMap(filler).join('\n')
const read = (text: string) =>
  readText(new TextEncoder().encode(text)).blocks.map((block) => ('text' in block ? block.text : ''))

describe('readText', () => {
  it('takes headers out of pages that end in form feeds', () => {
    expect(read(pages.map((lines) => lines.join('\n')).join('\n\f'))).toEqual([body])
  })

  it('takes a document out of the fence of a converter, and headers out of its pages', () => {
    const tagged = pages.map(
      (lines, index) => `<chunk pages="${index + 1}">\n${lines.join('\n')}\n</chunk>\n`
    )
    expect(read(`\`\`\`html\n${tagged.join('\n')}\`\`\`\n`)).toEqual([body])
  })

  it('keeps the labels that begin pages, and what only two pages share', () => {
    const text = ['Artículo 1.', 'Uno.', '\fArtículo 2.', 'Dos.', '\fArtículo 3.', 'Tres.'].join('\n')
    expect(
      read(text)
        .join('\n')
        .match(/Artículo \d\./g)
    ).toHaveLength(3)
    expect(read('Aviso\nUno.\n\fAviso\nDos.').join('\n')).toBe('Aviso\nUno.\nAviso\nDos.')
  })
})
