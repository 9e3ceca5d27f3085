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

it('cites of a norm held in part only what is there, and figures where they are', async () => {
  const held = [
    '{id: tit-2, tipo: titulo, etiqueta: Título Segundo, huella: sha256-0123456789abcdef}',
    '{id: art-14, tipo: articulo, etiqueta: Artículo 14., padre: tit-2, titulo: Del -- plazo, huella: sha256-1123456789abcdef}',
    '{id: art-30, tipo: articulo, etiqueta: Artículo 30., padre: tit-2, huella: sha256-2123456789abcdef}',
    '{id: art-30.fr-ii, tipo: fraccion, etiqueta: II., padre: art-30, huella: sha256-3123456789abcdef, cifras: [plazo 20 dias-habiles]}',
    '{id: trans-1, tipo: transitorio, etiqueta: Primero., huella: sha256-4123456789abcdef, cifras: [dinero 5 MXN]}'
  ]
  writeFileSync(
    join(folder, 'normas', 'ley.md'),
    `---\ntitulo: Ley\nporReferencia: true\ndisposiciones:\n${held.map((one) => `  - ${one}\n`).join('')}---\n`
  )
  expect((await llano('new', 'explicador', 'guia')).status).toBe(0)
  const text = readFileSync(join(folder, 'explicadores', 'guia.md'), 'utf8')
  expect([...text.matchAll(/:::(\w+)\{fuente="(.*)"\}/g)].map(([, type, id]) => `${type} ${id}`)).toEqual([
    'cifra art-14',
    'quien art-30',
    'requisitos art-14',
    'pasos art-30',
    'plazos art-30.fr-ii',
    'preguntas art-30',
    'definicion art-14',
    'aviso art-30',
    'contacto art-14'
  ])
  expect(text).toContain(
    'se pueden citar:\n- Artículo 14 (art-14): Del – plazo\n- Artículo 30 (art-30)\n-->\n'
  )
})

it('writes nothing of a norm that has nothing to cite', async () => {
  writeFileSync(join(folder, 'normas', 'ley.md'), '---\ntitulo: Ley\n---\n\nTexto suelto.\n')
  expect(await llano('new', 'explicador', 'guia')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('«Ley» sin disposiciones, se esperaba al menos una que citar')
  })
  expect(readdirSync(folder)).toEqual(['normas'])
})

it('writes nothing when it does not know of which norm, or under which name', async () => {
  expect(await llano('new', 'explicador', '--norma', 'otra')).toMatchObject({status: 2})
  expect(await llano('new', 'explicador')).toMatchObject({status: 2})
  expect(await llano('new', 'explicador', 'Mala Letra', '--norma', sample)).toMatchObject({status: 2})
  expect(await llano('new', 'explicador', 'guia', '--norma', './no-hay.md')).toMatchObject({status: 2})
  expect(readdirSync(folder)).toEqual(['normas'])
})
