import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {run} from '../run.ts'

vi.setConfig({testTimeout: 60_000})

const sample = fileURLToPath(new URL('../../../../content/normas/reglas-camino-escuela.md', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
  mkdirSync(join(folder, 'normas'))
})
afterEach(() => rmSync(folder, {recursive: true}))

async function llano(...argv: string[]) {
  const written = {stdout: '', stderr: ''}
  const status = await run([...argv, '--content', folder], {
    stdout: {write: (chunk) => (written.stdout += String(chunk))},
    stderr: {write: (chunk) => (written.stderr += String(chunk))}
  })
  return {status, ...written}
}

it('drafts an explainer of a norm of the content, under its name', async () => {
  writeFileSync(join(folder, 'normas', 'reglas.md'), readFileSync(sample))
  const made = await llano('new', 'explicador', '--norma', 'reglas')
  expect(made).toMatchObject({status: 0, stdout: ''})
  const text = readFileSync(join(folder, 'explicadores', 'reglas.md'), 'utf8')
  expect(text).toContain('norma: reglas\n')
  expect(text).toContain(':::requisitos{fuente="art-14"}\n<!-- borrador: ')
  expect(text).toContain('- CURP de la o el estudiante\n')
})

it('drafts an explainer of a norm that stands elsewhere', async () => {
  expect((await llano('new', 'explicador', 'mi-beca', '--norm', sample)).status).toBe(0)
  const text = readFileSync(join(folder, 'explicadores', 'mi-beca.md'), 'utf8')
  expect(text).toContain('titulo: "Mi beca"')
  expect(text).toContain('norma: reglas-camino-escuela\n')
})

it('takes the theme that the other explainers of the norm have, and none of several that none has', async () => {
  const theme = readFileSync(new URL('../../../../content/temas/municipio.yml', import.meta.url))
  mkdirSync(join(folder, 'temas'))
  for (const name of ['alba', 'noche']) writeFileSync(join(folder, 'temas', `${name}.yml`), theme)
  writeFileSync(join(folder, 'normas', 'reglas.md'), readFileSync(sample))
  const themeOf = (slug: string) =>
    /^tema: (.*)$/m.exec(readFileSync(join(folder, 'explicadores', `${slug}.md`), 'utf8'))?.[1]
  await llano('new', 'explicador', 'una')
  expect(themeOf('una')).toBeUndefined()
  const path = join(folder, 'explicadores', 'una.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^autoria:/m, 'tema: noche\nautoria:'))
  await llano('new', 'explicador', 'otra')
  expect(themeOf('otra')).toBe('noche')
})

it('marks what it writes of a norm without words', async () => {
  writeFileSync(
    join(folder, 'normas', 'ley.md'),
    '---\ntitulo: Ley\nporReferencia: true\ndisposiciones:\n  - {id: art-1, tipo: articulo, etiqueta: Artículo 1., huella: sha256-0123456789abcdef}\n---\n'
  )
  expect((await llano('new', 'explicador', 'guia')).status).toBe(0)
  expect(readFileSync(join(folder, 'explicadores', 'guia.md'), 'utf8')).toContain(
    '<!-- borrador: la norma está por referencia'
  )
})

it('writes nothing when it does not know of which norm, or under which name', async () => {
  expect(await llano('new', 'explicador', '--norma', 'otra')).toMatchObject({status: 2})
  expect(await llano('new', 'explicador')).toMatchObject({status: 2})
  expect(await llano('new', 'explicador', 'Mala Letra', '--norma', sample)).toMatchObject({status: 2})
  expect(await llano('new', 'explicador', 'guia', '--norma', './no-hay.md')).toMatchObject({status: 2})
  expect(readdirSync(folder)).toEqual(['normas'])
})
