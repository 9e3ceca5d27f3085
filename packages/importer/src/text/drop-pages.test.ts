import {describe, expect, it} from 'vitest'
import {dropPages} from './drop-pages.ts'

const filler = (page: number) =>
  Array.from({length: 14}, (_, line) => `Renglón ${line} ${'de la parte '.repeat(page)}que sigue`)
const page = (number: number, ...body: string[]) => [
  'LEY DE AGUAS',
  'Congreso del Estado',
  ...body,
  `Página ${number} de 4`
]

describe('dropPages', () => {
  it('drops page numbers and the lines that come back beside them', () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, ...filler(number)))
    expect(dropPages(pages.flat().join('\n'))).toBe([1, 2, 3, 4].flatMap(filler).join('\n'))
  })

  it('keeps the labels that begin pages', () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, `Artículo ${number}.`, ...filler(number)))
    expect(dropPages(pages.flat().join('\n')).match(/^Artículo \d\.$/gm)).toHaveLength(4)
  })

  it('joins a paragraph that a page break and empty lines cut', () => {
    const pages = [1, 2, 3].map((number) => [...page(number, ...filler(number)), ''])
    const text = dropPages(pages.flat().join('\n'))
    expect(text).toContain('Renglón 13 de la parte que sigue\nRenglón 0 de la parte de la parte que sigue')
    expect(text).not.toContain('LEY DE AGUAS')
  })

  it('keeps paragraphs apart where the page ends with a full stop', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, ...filler(number), `Termina ${'así '.repeat(number)}hoy.`)
    )
    expect(dropPages(pages.flat().join('\n'))).toContain('Termina así hoy.\n\nRenglón 0 de la parte de')
  })

  it.each([
    ['a list of numerals', ['1', 'uno', '2', 'dos', '3', 'tres', '4', 'cuatro'].join('\n')],
    ['two pages only', [...page(1, ...filler(1)), ...page(2, ...filler(2))].join('\n')],
    ['incisos', ['1)', ...filler(1), '2)', ...filler(2), '3)', ...filler(3)].join('\n')],
    ['figures that do not rise', ['30', ...filler(1), '30', ...filler(2), '30', ...filler(3)].join('\n')]
  ])('leaves %s alone', (_, text) => {
    expect(dropPages(text)).toBe(text)
  })
})
