import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {readSiteSettings} from './site-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'llano-sitio-'))
afterAll(() => rmSync(folder, {recursive: true}))

function read(text: string) {
  const path = join(folder, 'sitio.yml')
  writeFileSync(path, text)
  return readSiteSettings(path)
}

describe('readSiteSettings', () => {
  it('offers nothing without the file, or when it is empty', () => {
    expect(readSiteSettings(join(folder, 'no-hay.yml'))).toEqual({opiniones: {}})
    expect(read('')).toEqual({opiniones: {}})
  })

  it('offers what is set', () => {
    expect(read('opiniones:\n  telefono: 998 000 0000\n  formulario: https://ejemplo.org/f\n')).toEqual({
      opiniones: {telefono: '998 000 0000', formulario: 'https://ejemplo.org/f'}
    })
  })

  it.each([
    ['opiniones:\n  formulario: http://ejemplo.org\n', 'opiniones.formulario'],
    ['opiniones:\n  whatsapp: +52 998\n', 'opiniones.whatsapp'],
    ['opiniones:\n  fax: 1\n', 'fax'],
    ['[]', 'sitio.yml']
  ])('says what is wrong with %j', (text, place) => {
    expect(() => read(text)).toThrow(place)
  })
})
