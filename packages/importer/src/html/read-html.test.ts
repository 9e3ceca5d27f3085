import {describe, expect, it} from 'vitest'
import {readHtml} from './read-html.ts'

const read = (html: string) =>
  readHtml(new TextEncoder().encode(html)).blocks.map((block) =>
    block.kind === 'table' ? block.rows : `${block.kind}: ${block.text}`
  )

describe('readHtml', () => {
  it('reads headings, paragraphs and line breaks, and skips what is no text', () => {
    expect(
      read(
        '<nav>Menú</nav><script>x</script><h2>Objeto</h2><p>Primera <b>línea</b>,<br>segunda.</p>suelto <i>y más</i><p hidden>nada</p>'
      )
    ).toEqual([
      'heading: Objeto',
      'paragraph: Primera línea,',
      'paragraph: segunda.',
      'paragraph: suelto y más',
      'paragraph: nada'
    ])
  })

  it('prints the labels of lists as the page shows them', () => {
    expect(
      read(
        '<ol type="I" start="3"><li>tres<ol type="a"><li><p>sub</p><p>sigue</p></li></ol></li><li value="7">siete</li></ol><ol style="list-style-type: upper-alpha"><li>A</li></ol><ul><li>punto</li></ul>'
      )
    ).toEqual([
      'paragraph: III. tres',
      'paragraph: a) sub',
      'paragraph: sigue',
      'paragraph: VII. siete',
      'paragraph: A. A',
      'bullet: punto'
    ])
  })

  it('keeps tables and unwraps those of one column', () => {
    expect(
      read(
        '<table><tr><td><p>Artículo 1. Uno.</p></td></tr></table><table><thead><tr><th>Zona</th><th>Valor</th></tr></thead><tbody><tr><td>A<br>B</td><td>2</td></tr></tbody></table>'
      )
    ).toEqual([
      'paragraph: Artículo 1. Uno.',
      [
        ['Zona', 'Valor'],
        ['A\nB', '2']
      ]
    ])
  })
})
