import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {llano} from '../command.fixture.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
  path = join(folder, 'norma.md')
  writeFileSync(
    path,
    '# Reglas\n\n## Artículo 1. Objeto, "fines" y más\n\nLa escuela abre a las ocho.\n\n## Artículo 2.\n\nLa escuela:\n\nI. Abre la puerta según los artículos 1, 4 y 5, y\n\nII. La cierra.\n'
  )
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('llano score', () => {
  it('prints a table of articles', async () => {
    expect(await llano('score', path)).toEqual({
      status: 0,
      stderr: '',
      stdout: `${path}
  Dificultad: 12 de 100, en 21 palabras
  longitud 0 de 30 · sintaxis 0 de 25 · vocabulario 0 de 25 · remisiones 12 de 12 · términos 0 de 8
  INFLESZ: 95 de 100 (muy fácil)

  total  palabras  longitud  sintaxis  vocabulario  remisiones  términos
      0         6         0         0            0           0         0  Artículo 1. Objeto, "fines" y más
     12        15         0         0            0          12         0  Artículo 2.
`
    })
  })

  it('lists fracciones when asked, in a table and always in JSON', async () => {
    expect((await llano('score', path, '--details')).stdout).toContain('  II.\n')
    const {files, version} = JSON.parse((await llano('score', path, '--format', 'json')).stdout)
    expect(version).toBe(1)
    expect(files[0].path).toBe(path)
    expect(files[0].provisions.map(({id}: {id: string}) => id)).toEqual([
      'art-1',
      'art-2',
      'art-2.fr-i',
      'art-2.fr-ii'
    ])
    expect(files[0].document.parts.references.points).toBe(12)
    expect(files[0].readability.inflesz.band).toBe('muy fácil')
  })

  it('writes CSV that a spreadsheet reads', async () => {
    const csv = join(folder, 'tabla.csv')
    expect((await llano('score', path, '--format', 'csv', '-o', csv)).stderr).toBe(`Hecho: ${csv}\n`)
    const lines = readFileSync(csv, 'utf8').split('\r\n')
    expect(lines[0]).toBe('path,id,label,heading,score,words,length,syntax,vocabulary,references,terms')
    expect(lines[2]).toContain(`${path},art-1,Artículo 1.,"Objeto, ""fines"" y más",`)
    expect(lines).toHaveLength(7)
  })

  it('reads folders, and gives one page that fetches nothing', async () => {
    writeFileSync(join(folder, 'otra.txt'), 'REGLAS\n\nArtículo 1. La escuela\nabre.\n')
    const {files} = JSON.parse((await llano('score', folder, '--format', 'json')).stdout)
    expect(files.map((file: {path: string}) => file.path)).toEqual([path, join(folder, 'otra.txt')])
    const {stdout} = await llano('score', folder, '--format', 'html')
    expect(stdout).toContain('<title>Artículo 2.: 12 de 100</title>')
    expect(stdout.match(/<h2>/g)).toHaveLength(2)
    expect(stdout).not.toMatch(/<(?:script|link|img)|url\(|src=/)
  })

  it('wants a file', async () => {
    expect((await llano('score')).stderr).toBe(
      'No se nombró ningún archivo, se esperaba al menos uno: `llano score ARCHIVO… [--format table|json|csv|html] [-o SALIDA]`\n'
    )
  })
})
