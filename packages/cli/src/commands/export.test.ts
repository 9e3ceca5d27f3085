import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {llano} from '../command.fixture.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const rules = fileURLToPath(new URL('../../../../content/normas/reglas-camino-escuela.md', import.meta.url))

it.each([
  ['akn', '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso '],
  ['html', '<!doctype html><html lang="es-MX">'],
  ['txt', 'Reglas de Operación del Programa Municipal'],
  ['json', '{\n  "version": 1,\n  "norm": {\n    "slug": "reglas-camino-escuela",']
])('writes %s to a file as to standard output', async (format, start) => {
  const {status, stdout, stderr} = await llano('export', rules, '--to', format)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout.slice(0, start.length)).toBe(start)
  const path = join(folder, `norma.${format}`)
  expect(await llano('export', rules, '--to', format, '-o', path)).toEqual({
    status: 0,
    stdout: '',
    stderr: `Hecho: ${path}\n`
  })
  expect(readFileSync(path, 'utf8')).toBe(stdout)
})

it('imports what is not Markdown first', async () => {
  const path = file(
    'reglas.txt',
    'REGLAS DEL PROGRAMA\n\nArtículo 1. El apoyo se entrega\ncada mes.\n\nArtículo 2. Es gratuito.\n'
  )
  const {status, stdout} = await llano('export', path, '--to', 'json')
  expect(status).toBe(0)
  const {provisions} = JSON.parse(stdout) as {provisions: {id: string; text: string}[]}
  expect(provisions.map(({id, text}) => [id, text])).toEqual([
    ['art-1', 'El apoyo se entrega cada mes.'],
    ['art-2', 'Es gratuito.']
  ])
})

it('says what was expected, and writes nothing then', async () => {
  const broken = file('mala.md', '---\ntitulo: Reglas\ntipp: x\n---\n')
  const output = join(folder, 'norma.xml')
  const {status, stderr} = await llano('export', broken, '--to', 'akn', '-o', output)
  expect(status).toBe(2)
  expect(stderr).toMatch(/mala\.md:3:1: error: Clave `tipp` desconocida, se esperaba/)
  expect(() => readFileSync(output)).toThrow('ENOENT')
  expect(await llano('export', rules)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'No se dijo en qué formato, se esperaba `--to` con `akn`, `json`, `html` o `txt`\n'
  })
  expect((await llano('export', rules, '--to', 'pdf')).stderr).toBe(
    '`pdf` no es un valor de `--to`, se esperaba `akn`, `json`, `html`, `txt`, `mensaje` o `voz`\n'
  )
  expect((await llano('export', rules, rules, '--to', 'akn')).stderr).toMatch(/^Se nombraron varios archivos/)
  expect((await llano('export', join(folder, 'no.md'), '--to', 'akn')).stderr).toMatch(
    /no\.md: no existe, se esperaba/
  )
  expect((await llano('export', file('nada.txt', ''), '--to', 'akn')).stderr).toMatch(/nada\.txt: está vacío/)
})

const explainer = `---
titulo: Beca
resumen: Para estudiar.
norma: reglas
tipo: norma
licencia: CC0-1.0
autoria: Municipio
---

:::grafica[Cuánto es]{fuente="art-1" datos="montos.csv" tipo="barras" unidad="pesos"}
:::
`

it('gives an explainer in open formats, with the data beside it', async () => {
  file('montos.csv', 'Nivel,Monto\nPrimaria,1200\n')
  const path = file('beca.md', explainer)
  expect(await llano('export', path, '--to', 'txt')).toEqual({
    status: 0,
    stdout: 'Beca\n\nPara estudiar.\n\nCuánto es\n- Primaria: $1,200\n\nMunicipio\nLicencia: CC0-1.0\n',
    stderr: ''
  })
  expect((await llano('export', path, '--to', 'voz')).stdout).toContain('Primaria: mil doscientos pesos.')
  expect((await llano('export', path, '--to', 'mensaje')).stdout).toContain('CUÁNTO ES\n• Primaria: $1,200')
  const json = JSON.parse((await llano('export', path, '--to', 'json')).stdout)
  expect([json.version, json.explainer.slug, json.explainer.blocks[0].series]).toEqual([
    1,
    'beca',
    [{name: 'Monto', values: [1200]}]
  ])
  const page = join(folder, 'beca.html')
  expect((await llano('export', path, '--to', 'html', '-o', page)).status).toBe(0)
  expect(readFileSync(page, 'utf8')).toContain('<th scope="row">Primaria</th><td>$1,200</td>')
})

it('says what is wrong with an explainer, and that it has no Akoma Ntoso', async () => {
  const path = file('beca.md', explainer)
  expect(await llano('export', path, '--to', 'txt')).toMatchObject({status: 2, stdout: ''})
  expect((await llano('export', path, '--to', 'txt')).stderr).toContain(
    'beca.md:10:45: error: `montos.csv` no se encontró junto al explicador'
  )
  expect((await llano('export', path, '--to', 'akn')).stderr).toMatch(
    /`json`, `html`, `txt`, `mensaje` o `voz`/
  )
})
