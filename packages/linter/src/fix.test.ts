import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import {fix} from './fix.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

describe('fix', () => {
  it('makes safe replacements and says which', () => {
    expect(fix('Traiga original y/o copia.\n\nLa escuela Y/O la familia: 1 y / o 2.\n')).toEqual({
      text: 'Traiga original o copia.\n\nLa escuela O la familia: 1 o 2.\n',
      applied: [
        {ruleId: 'y-o', found: 'y/o', replacement: 'o'},
        {ruleId: 'y-o', found: 'Y/O', replacement: 'O'},
        {ruleId: 'y-o', found: 'y / o', replacement: 'o'}
      ]
    })
  })

  it.each([
    ['code', 'Escriba `uno y/o dos`.\n\n```\nuno y/o dos\n```\n\n    uno y/o dos\n'],
    ['front matter', '---\ntitulo: uno y/o dos\n---\n\nTexto.\n'],
    ['links', '[uno y/o dos](https://ejemplo.mx/y/o) y https://ejemplo.mx/a/y/o\n'],
    ['html', '<p title="uno y/o dos"></p>\n\nUna <b title="y/o">palabra</b>.\n'],
    ['titles', '# Uno y/o dos\n'],
    ['quotations', '> Uno y/o dos\n\nDijo «uno y/o dos».\n'],
    ['tables', '| uno y/o dos |\n| --- |\n| tres y/o cuatro |\n'],
    ['words with markup among them', 'Uno y**/**o dos, tres y&sol;o cuatro.\n'],
    ['what a comment turned off', '<!-- llano-ignora y-o -->\n\nUno y/o dos.\n']
  ])('leaves %s as it is', (_, text) => {
    expect(fix(text)).toEqual({text, applied: []})
  })

  it('leaves what is no safe replacement', () => {
    const text = 'El municipio erogará los recursos.\n'
    expect(fix(text)).toEqual({text, applied: []})
  })

  it('fixes only with rules that are on', () => {
    const text = 'Uno y/o dos.\n'
    expect(fix(text, {rules: {'y-o': 'off'}}).text).toBe(text)
    expect(() => fix(text, {rules: {'y-oo': 'off'}})).toThrow('se esperaba `y-o`')
  })

  it('keeps line ends, byte order marks and every other character', () => {
    expect(fix('\uFEFF# A\r\n\r\n  Uno y/o\tdos  \r\n\r\n* tres y/o **cuatro**\r\n').text).toBe(
      '\uFEFF# A\r\n\r\n  Uno o\tdos  \r\n\r\n* tres o **cuatro**\r\n'
    )
  })

  const corpus = new URL('../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus)).each(['lgamvlv.md', 'lfpa.md', 'uy-acceso-informacion.md'])(
    'fixes %s once and for all (needs ../shared/corpus)',
    (name) => {
      const text = readFileSync(new URL(name, corpus), 'utf8')
      const once = fix(text, {preset: 'estricto'})
      expect(fix(once.text, {preset: 'estricto'})).toEqual({text: once.text, applied: []})
      const changed = once.applied.reduce(
        (sum, {found, replacement}) => sum + replacement.length - found.length,
        0
      )
      expect(once.text.length).toBe(text.length + changed)
    }
  )
})
