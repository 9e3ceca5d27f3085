import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {importNorm} from '@llano/importer'
import {type NormDiff, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {run} from '../run.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

async function llano(argv: string[], terminal: {isTTY?: boolean; columns?: number} = {}) {
  const written = {stdout: '', stderr: ''}
  const status = await run(argv, {
    stdout: {...terminal, write: (chunk) => (written.stdout += String(chunk))},
    stderr: {write: (chunk) => (written.stderr += String(chunk))}
  })
  return {status, ...written}
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const norm = `---
titulo: Reglas
---

#### Artículo 1.

El apoyo se entrega cada mes a quien lo pidió.

#### Artículo 2.

Se entrega en la ventanilla única del municipio.
`
const changed = norm
  .replace('cada mes', 'cada dos meses')
  .replace(
    /#### Artículo 2[\s\S]*/,
    '#### Artículo 2.\n\nHabrá un padrón.\n\n#### Artículo 3.\n\nSe entrega en la ventanilla única del municipio.\n'
  )

describe('llano diff', () => {
  it('marks words, and colours them only on a terminal', async () => {
    const paths = [file('a.md', norm), file('b.md', changed)]
    const plain = await llano(['diff', ...paths])
    expect(plain).toEqual({
      status: 0,
      stderr: '',
      stdout: `~ Artículo 1 art-1
  El apoyo se entrega cada [-mes-] {+dos meses+} a quien lo pidió.

+ Artículo 2 art-2
  Habrá un padrón.

→ Artículo 3 (antes Artículo 2) art-3

1 agregada, 1 cambiada, 1 movida, 0 quitadas
`
    })
    const colored = await llano(['diff', ...paths], {isTTY: true})
    expect(colored.stdout).toContain('\u001b[32mdos\u001b[39m \u001b[32mmeses\u001b[39m')
    expect(colored.stdout).not.toContain('{+')
    const saved = join(folder, 'cambios.txt')
    await llano(['diff', ...paths, '-o', saved], {isTTY: true})
    expect(readFileSync(saved, 'utf8')).toBe(plain.stdout)
  })

  it('breaks lines where the terminal ends', async () => {
    const paths = [file('a.md', norm), file('b.md', norm.replace('mes a', `mes ${'muy '.repeat(60)}a`))]
    const {stdout} = await llano(['diff', ...paths], {columns: 60})
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('gives data, and a page', async () => {
    const paths = [file('a.md', norm), file('b.md', changed)]
    const json = JSON.parse((await llano(['diff', ...paths, '--format', 'json'])).stdout) as NormDiff
    expect(json.changes.map(({kind, id, old}) => [kind, id, old?.id ?? null])).toEqual([
      ['changed', 'art-1', 'art-1'],
      ['added', 'art-2', null],
      ['moved', 'art-3', 'art-2']
    ])
    const page = join(folder, 'cambios.html')
    expect(await llano(['diff', ...paths, '--format', 'html', '-o', page])).toEqual({
      status: 0,
      stdout: '',
      stderr: `Hecho: ${page}\n`
    })
    expect(readFileSync(page, 'utf8')).toContain(' <ins>dos meses</ins>')
  })

  it('says when nothing changed, and what it lacks', async () => {
    const path = file('a.md', norm)
    expect(await llano(['diff', path, path])).toEqual({
      status: 0,
      stdout: 'Ninguna disposición cambió\n',
      stderr: ''
    })
    expect((await llano(['diff', path, path, '--lang', 'en'])).stdout).toBe('No provision changed\n')
    expect(await llano(['diff', path])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Se esperaban dos archivos, la versión de antes y la de ahora: `llano diff ANTES AHORA [--format pretty|json|html] [-o ARCHIVO]`\n'
    })
    expect((await llano(['diff', path, join(folder, 'no.pdf')])).stderr).toMatch(
      /no\.pdf: no existe, se esperaba/
    )
    expect((await llano(['diff', path, file('b.md', '---\ntitulo: 3\n---\n')])).status).toBe(2)
  })
})

const versions = new URL('../../../../../shared/corpus/versions/', import.meta.url)
const hasVersions = existsSync(versions)
if (!hasVersions) console.log('Sin ../shared/corpus: no se comparan versiones reales')

describe.skipIf(!hasVersions)('two versions of one law', () => {
  const path = (name: string) => fileURLToPath(new URL(name, versions))

  it('lists the provisions whose note names the decree, its transitory articles, and no others', async () => {
    const decree = '2026-01-15'
    const bytes = readFileSync(new URL('lgds-2026-01-27.txt', versions))
    const {markdown} = await importNorm(bytes)
    const {provisions} = parseNorm(new VFile({path: 'lgds.md', value: markdown}))!
    const isNoted = (id: string) =>
      provisions.some((one) => one.id === id && one.notes.some(({dates}) => dates.includes(decree)))
    const noted = provisions.map(({id}) => id).filter(isNoted)
    const own = provisions.map(({id}) => id).filter((id) => id.startsWith(`trans-${decree}-`))

    const args = ['diff', path('lgds-2025-07-24.txt'), path('lgds-2026-01-27.txt'), '--format', 'json']
    const {changes} = JSON.parse((await llano(args)).stdout) as NormDiff
    const listed = changes.map(({id}) => id)
    console.log(`con nota del ${decree}: ${noted.join(' ')}\nllano diff: ${listed.join(' ')}`)
    // A paragraph added to a fracción has the note of the fracción.
    const toNoted = (id: string): string =>
      isNoted(id) || !id.includes('.') ? id : toNoted(id.slice(0, id.lastIndexOf('.')))
    const inBody = listed.filter((id) => !own.includes(id))
    expect([...new Set(inBody.map(toNoted))]).toEqual(noted)
    expect(listed.filter((id) => own.includes(id))).toEqual(own)
    expect(own).toHaveLength(7)
    expect(inBody.filter((id) => !isNoted(id))).toEqual(['art-3.fr-vii.par-2'])
    expect(changes.filter(({kind}) => kind === 'moved' || kind === 'removed')).toEqual([])
  })

  it('finds the same, and no more, between the two versions before', async () => {
    const bytes = readFileSync(new URL('lgds-2025-07-24.txt', versions))
    const {markdown} = await importNorm(bytes)
    const {provisions} = parseNorm(new VFile({path: 'lgds.md', value: markdown}))!
    const noted = provisions
      .filter(({notes}) => notes.some(({dates}) => dates.some((date) => date > '2024-05-12')))
      .map(({id}) => id)
    const args = ['diff', path('lgds-2024-05-12.txt'), path('lgds-2025-07-24.txt'), '--format', 'json']
    const listed = (JSON.parse((await llano(args)).stdout) as NormDiff).changes.map(({id}) => id)
    expect(noted).toHaveLength(42)
    expect(noted.filter((id) => !listed.some((other) => other === id || other.startsWith(`${id}.`)))).toEqual(
      []
    )
    const isOwn = (id: string) => id.startsWith('trans-2025-07-16-')
    expect(
      listed.filter((id) => !isOwn(id) && !noted.some((other) => id === other || id.startsWith(`${other}.`)))
    ).toEqual([])
  })

  it('counts no page header and no line break of the file', async () => {
    const {stdout} = await llano(['diff', path('lgds-2025-07-24.txt'), path('lgds-2026-01-27.txt')])
    expect(stdout).not.toMatch(/CÁMARA DE DIPUTADOS|Secretaría General|\d+ de \d+\n/)
  })
})
