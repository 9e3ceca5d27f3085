import {describe, expect, it} from 'vitest'
import {maskMarkup} from './mask-markup.ts'
import {parseMarkdown} from './parse-markdown.ts'

const joiner = '\u2060'

function mask(source: string): string {
  return maskMarkup(parseMarkdown(source), source)
}

/** What a reader sees, with blanks run together. */
function read(source: string): string {
  return mask(source).replaceAll(joiner, '').replace(/\s+/g, ' ').trim()
}

const sources = {
  'front matter': ['---\ntitulo: Norma\n---\n\nTexto.', 'Texto.'],
  code: ['Antes.\n\n```js\nlet y = 1\n```\n\n    sangrado\n\nDespués `y/o` fin.', 'Antes. Después fin.'],
  html: ['<div class="x">caja</div>\n\nUna <b>palabra</b> <!-- nota --> más.', 'Una palabra más.'],
  emphasis: ['La **ley** y la *norma*.', 'La ley y la norma .'],
  'emphasis inside a word': ['pala**bra**s', 'palabras'],
  links: ['Vea [la ley](https://ejemplo.mx/y/o "título") y ![foto](a.png).', 'Vea la ley y .'],
  definitions: ['Vea [la ley].\n\n[la ley]: https://ejemplo.mx', 'Vea la ley .'],
  addresses: ['En https://ejemplo.mx/a, www.ejemplo.mx y correo@ejemplo.mx.', 'En , y .'],
  'not an address': ['Ciudadan@s a las 10:30 en el km. 5', 'Ciudadan@s a las 10:30 en el km. 5'],
  directives: [':::requisitos[Qué llevar]{fuente="art-1"}\n- CURP\n:::', 'Qué llevar CURP'],
  'a colon that is no directive': ['Hora:minuto y :palabra.', 'Hora:minuto y :palabra.'],
  entities: ['A&ntilde;o &amp; d&iacute;a &noexiste;', 'Año & día &noexiste;'],
  escapes: ['5\\. punto y 2\\*3 \\\\ fin', '5. punto y 2*3 \\ fin'],
  quotes: ['> Una cita\n> de dos líneas\n> > y otra', 'Una cita de dos líneas y otra'],
  'quote in a list': ['- a\n\n  > uno\n  > dos', 'a uno dos'],
  tables: ['| A | B |\n| - | - |\n| uno | dos |', 'A B uno dos'],
  crlf: ['# Uno\r\n\r\nDos\r\ntres.', 'Uno Dos tres.'],
  'line break': ['Uno  \ndos\\\ntres', 'Uno dos tres']
}

describe('maskMarkup', () => {
  it.each(Object.entries(sources))('keeps only what is read: %s', (_, [source = '', expected]) => {
    expect(read(source)).toBe(expected)
  })

  it.each(Object.entries(sources))('moves nothing: %s', (_, [source = '']) => {
    const masked = mask(source)
    expect(masked.length).toBe(source.length)
    for (const word of masked.matchAll(/[a-zñáéíóú]{3,}/gi)) {
      const there = source.slice(word.index, word.index + word[0].length)
      if (!there.includes('&')) expect(there).toBe(word[0])
    }
    expect(masked.replace(/[^\n\r]/g, '')).toBe(source.replace(/[^\n\r]/g, ''))
  })

  it('joins a word that emphasis parts', () => {
    expect(mask('pala**bra**s')).toBe(`pala${joiner}${joiner}bra${joiner}${joiner}s`)
  })
})
