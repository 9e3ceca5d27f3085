import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {llano} from '../command.fixture.ts'

vi.setConfig({testTimeout: 60_000})

const sample = fileURLToPath(new URL('../../../../content', import.meta.url))
/** Explainers that hardly any test here changes; reading them each time takes long. */
const others = /[\\/]explicadores[\\/](?:pedir-informacion|presupuesto-puerto-cormoran)\./
let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'llano-')), 'content')
  cpSync(sample, folder, {recursive: true, filter: (path) => !others.test(path)})
})
afterEach(() => rmSync(join(folder, '..'), {recursive: true}))

function edit(name: string, from: RegExp | string, to: string): void {
  const path = join(folder, name)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
}

const pending = (stdout: string) => [...stdout.matchAll(/--accept (\S+)`/g)].map((match) => match[1])

it('finds nothing wrong with the sample', async () => {
  const {status, stdout, stderr} = await llano('check', sample)
  expect(status).toBe(0)
  expect(stdout).not.toContain(': error:')
  expect(stderr).toMatch(/^0 errores, \d+ avisos?, 0 bloques pendientes de comparar\n$|^Todo concuerda/)
})

it('lists the blocks that cite what changed in the norm, or what it stands in, until they are accepted', async () => {
  edit(
    'normas/reglas-camino-escuela.md',
    'I. Bimestre marzo-abril, el 29 de mayo',
    'I. Bimestre de marzo y abril, el 29 de mayo'
  )
  const {status, stdout, stderr} = await llano('check', folder)
  expect(status).toBe(1)
  expect(pending(stdout)).toEqual(['beca-camino-escuela#cifra-3', 'beca-camino-escuela#plazos'])
  const lines = readFileSync(join(folder, 'explicadores/beca-camino-escuela.md'), 'utf8').split('\n')
  const line = lines.findIndex((text) => text.startsWith(':::plazos')) + 1
  expect(stdout).toContain(
    `beca-camino-escuela.md:${line}:1: pendiente: desde el 2026-11-22 cambió Artículo 11, fracción I (\`art-11.fr-i\`); compárelo y anótelo con \`llano check --accept beca-camino-escuela#plazos\`\n`
  )
  expect(stderr).toContain('2 bloques pendientes de comparar')

  const one = await llano('check', folder, '--accept', 'beca-camino-escuela#plazos', '--date', '2026-12-01')
  expect([one.status, pending(one.stdout)]).toEqual([1, ['beca-camino-escuela#cifra-3']])
  const path = join(folder, 'explicadores/beca-camino-escuela.lock.yml')
  const before = readFileSync(join(sample, 'explicadores/beca-camino-escuela.lock.yml'), 'utf8').split('\n')
  const after = readFileSync(path, 'utf8').split('\n')
  expect(after).toHaveLength(before.length)
  const changed = after.filter((line) => !before.includes(line))
  expect(changed.map((line) => line.replace(/[\da-f]{16}/, '…'))).toEqual([
    '    verificado: 2026-12-01',
    '        huella: sha256-…'
  ])

  const all = await llano('check', folder, '--accept', '--date', '2026-12-01')
  expect([all.status, pending(all.stdout)]).toEqual([0, []])
})

it('lists a block whose sources are others than those verified', async () => {
  edit('explicadores/gobierno-abierto.md', 'fuente="par-2"', 'fuente="par-2 par-3"')
  const {stdout} = await llano('check', folder)
  expect(stdout).toMatch(/pendiente: su fuente ya no es la del 2026-11-22: .*`par-3`/)
  expect(pending(stdout)).toEqual(['gobierno-abierto#quien'])
})

it('asks once for an explainer that nobody has verified', async () => {
  rmSync(join(folder, 'explicadores/gobierno-abierto.lock.yml'))
  const {stdout} = await llano('check', folder)
  expect(stdout).toContain(
    'gobierno-abierto.md:1:1: pendiente: nadie ha comparado con la norma sus 7 bloques; compárelos y anótelo con `llano check --accept gobierno-abierto`\n'
  )
})

it('names the figure, the source and what to do, and accepts nothing of what is wrong', async () => {
  edit('explicadores/beca-camino-escuela.md', '- Tiene entre 5 y 19 años', '- Tiene entre 5 y 21 años')
  edit(
    'normas/reglas-camino-escuela.md',
    'Tener entre 5 y 19 años cumplidos',
    'Tener de 5 a 19 años cumplidos'
  )
  const {status, stdout} = await llano('check', folder, '--accept')
  expect(status).toBe(1)
  expect(stdout).toContain(
    'beca-camino-escuela.md:40:19: error: “21 años” no está en la fuente, se esperaba “19 años” (artículo 13, fracción II)'
  )
  expect(pending(stdout)).toContain('beca-camino-escuela#quien')
})

it.each([
  [
    /^leyenda: .*\n/m,
    '',
    'Ficha sin `leyenda`, se esperaba la que ordena la Ley General de Desarrollo Social, artículo 28'
  ],
  [
    /^leyenda: Este programa es público,/m,
    'leyenda: Este programa es de todos,',
    'Leyenda con otras palabras'
  ]
])('wants the legend word for word: %s', async (from, to, message) => {
  edit('explicadores/beca-camino-escuela.md', from, to)
  const {status, stdout} = await llano('check', folder)
  expect([status, stdout.includes(message)]).toEqual([1, true])
})

it('takes the legend of the content folder', async () => {
  edit('leyendas.yml', 'Este programa es público', 'Este apoyo es público')
  expect((await llano('check', folder)).stdout).toContain('escriba `Este apoyo es público')
  edit('leyendas.yml', 'fuente:', 'funte:')
  const {status, stderr} = await llano('check', folder)
  expect(status).toBe(2)
  expect(stderr).toMatch(/leyendas\.yml:6:5: error: Dato `funte` desconocido, .*¿quiso decir `fuente`\?/)
})

it('says what was expected of what was typed', async () => {
  expect(await llano('check', folder, '--accept', 'beca-camino-escuela#plazzos')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'No hay un bloque `beca-camino-escuela#plazzos`, se esperaba `EXPLICADOR#BLOQUE`. ¿Quiso decir `beca-camino-escuela#plazos`? Los pendientes se ven con `llano check`\n'
  })
  expect((await llano('check', folder, '--date', '2026-02-30')).stderr).toBe(
    '`2026-02-30` no es un día, se esperaba como `2026-11-03`\n'
  )
  expect((await llano('check', join(folder, 'no'))).stderr).toMatch(/no: no existe, se esperaba una carpeta/)
})

it('stops a build at a figure that no source contains', async () => {
  const name = 'explicadores/pedir-informacion.md'
  cpSync(join(sample, name), join(folder, name))
  edit(name, '**20 días hábiles** como', '**20 días naturales** como')
  const output = join(folder, '..', 'salida')
  const {status, stdout, stderr} = await llano('build', folder, '-o', output)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(
    'pedir-informacion.md:13:3: error: “20 días naturales” con otra unidad que la fuente, se esperaba “20 días hábiles” (artículo 134), corríjala\n'
  )
})

it('wants terms of the glossary that lead somewhere, and plans as the declaration wants them', async () => {
  edit('glosario/plazo.md', '  - dias-habiles', '  - dias-abiles')
  edit('compromisos/puerto-cormoran-2026.yml', 'limite: 2026-09-30', 'limite: 2027-09-30')
  const {status, stderr} = await llano('check', folder)
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /plazo\.md:7:1: error: `dias-abiles` no existe, se esperaba un término del glosario, ¿quiso decir `dias-habiles`\?/
  )
  expect(stderr).toMatch(/puerto-cormoran-2026\.yml:25:13: error: Límite 2027-09-30 fuera del plan/)
})

it('gives what it found to other programs', async () => {
  edit('explicadores/beca-camino-escuela.md', 'Secundaria: $1,450.', 'Secundaria: $1,459.')
  edit('normas/reglas-camino-escuela.md', 'I. Contendrá 80', 'I. Llevará 80')
  const {status, stdout, stderr} = await llano('check', folder, '--format', 'json')
  expect([status, stderr]).toEqual([1, ''])
  const result = JSON.parse(stdout)
  const own = result.explainers.find(({slug}: {slug: string}) => slug === 'beca-camino-escuela')
  expect([result.errors, result.stale]).toEqual([1, 1])
  expect(own.messages[0]).toMatchObject({
    ruleId: 'cifra-sin-fuente',
    severity: 'error',
    start: {line: 17, column: 13},
    end: {line: 17, column: 19}
  })
  expect(own.stale).toMatchObject([{block: 'cifra-2', reason: 'norma', provisions: ['art-10']}])
})

it('names a figure that changed places with another of its provision', async () => {
  edit('explicadores/beca-camino-escuela.md', '**$1,200** cada', '**$1,450** cada')
  edit('explicadores/beca-camino-escuela.md', 'Secundaria: $1,450', 'Secundaria: $1,200')
  const {stdout} = await llano('check', folder)
  expect(stdout).toContain(
    'beca-camino-escuela.md:17:13: aviso: “$1,200” no es la cifra que la fuente da de «Secundaria», se esperaba “$1,450.00 (mil cuatrocientos cincuenta pesos 00/100 M.N.)” (artículo 9, fracción II), revísela\n'
  )
})

it('refuses two explainers of one name', async () => {
  cpSync(join(folder, 'explicadores/gobierno-abierto.md'), join(folder, 'explicadores/gobierno-abierto.mdx'))
  const {status, stderr} = await llano('check', folder)
  expect(status).toBe(2)
  expect(stderr).toContain(
    'gobierno-abierto.mdx:1:1: error: `gobierno-abierto.mdx` y `gobierno-abierto.md` tienen el mismo nombre, se esperaba uno solo, cambie el nombre de uno o quítelo\n'
  )
})
