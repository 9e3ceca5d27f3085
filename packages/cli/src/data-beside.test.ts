import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {dataBeside} from './data-beside.ts'

const folder = mkdtempSync(join(tmpdir(), 'llano-junto-'))
afterAll(() => rmSync(folder, {recursive: true}))

const themes = join(folder, 'temas')
mkdirSync(themes)
writeFileSync(join(folder, 'secreto.svg'), 'fuera')
writeFileSync(join(themes, 'escudo.svg'), 'dentro')
symlinkSync('escudo.svg', join(themes, 'otro-nombre.svg'))
symlinkSync('../secreto.svg', join(themes, 'enlace.svg'))

test.each(['escudo.svg', 'otro-nombre.svg'])('reads %s', (name) => {
  expect(dataBeside(themes)(name)).toBe('dentro')
})

test.each(['enlace.svg', '../secreto.svg', 'no-hay.svg', '.'])('%s is no file of the folder', (name) => {
  expect(dataBeside(themes)(name)).toBeUndefined()
})
