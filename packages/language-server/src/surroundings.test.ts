import {cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import type {CompletionItem, Diagnostic, Hover, Location, RegistrationParams} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {beginSession, type Session} from './session.fixture.ts'

// Each session starts a process; on a busy machine that takes a while.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const norm = 'A efecto de cumplir, las personas que obtuvieren la mayoría integran el comité.\n'
const start = {line: 0, character: 0}
const nowhere = {start, end: start}
let second = 0
let folder: string
let session: Session
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
  cpSync(new URL('../../../content', import.meta.url), join(folder, 'content'), {recursive: true})
  session = await beginSession()
})
afterAll(async () => {
  expect(await session.end()).toBe(0)
  rmSync(folder, {recursive: true})
})

const address = (name: string) => pathToFileURL(join(folder, name)).href
const codes = (found: Diagnostic[]) => found.map(({code}) => code)

/** Save a file so that it is newer than before, however coarse the clock of the disk is. */
function save(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
  utimesSync(join(folder, name), 1_800_000_000, 1_800_000_000 + ++second)
}

describe('the config above a text', () => {
  const uri = () => address('norma.md')
  const shown = () => session.shown.map(({message}) => message)

  it('counts, and is read again when it changed', async () => {
    save('llano.config.yml', 'rules: {efecto-de: off}\n')
    expect(codes(await session.open(uri(), norm))).toEqual(['futuro-de-subjuntivo'])
    save('llano.config.yml', 'rules: {futuro-de-subjuntivo: info}\n')
    const found = await session.edit(uri(), 2, nowhere, '')
    expect(found.map(({code, severity}) => [code, severity])).toEqual([
      ['efecto-de', 2],
      ['futuro-de-subjuntivo', 3]
    ])
    save('llano.config.yml', 'dictionary: {terms: [a efecto de]}\n')
    expect(codes(await session.edit(uri(), 3, nowhere, ''))).toEqual(['futuro-de-subjuntivo'])
    expect(shown()).toEqual([])
  })

  it('counts less than what is set in the editor', async () => {
    save('llano.config.yml', 'preset: estricto\nrules: {efecto-de: off, futuro-de-subjuntivo: info}\n')
    await session.edit(uri(), 4, nowhere, '')
    const set = (llano: unknown) =>
      session.connection.sendNotification('workspace/didChangeConfiguration', {settings: {llano}})
    await set({rules: {'efecto-de': 'error'}})
    await session.until(uri(), (found) =>
      found.some(({code, severity}) => code === 'efecto-de' && severity === 1)
    )
    await set({preset: '', explainerPreset: '', rules: {}, baseUrl: ''})
    const found = await session.until(uri(), (all) => !codes(all).includes('efecto-de'))
    expect(found.find(({code}) => code === 'futuro-de-subjuntivo')!.severity).toBe(3)
  })

  it('leaves files out', async () => {
    save('llano.config.yml', 'ignores: [norma.md]\n')
    expect(await session.edit(uri(), 100, nowhere, '')).toEqual([])
    const position = {line: 0, character: 4}
    const hover = await session.connection.sendRequest('textDocument/hover', {
      textDocument: {uri: uri()},
      position
    })
    expect(hover).toBeNull()
    expect(codes(await session.open(address('otra.md'), norm))).toEqual(['efecto-de', 'futuro-de-subjuntivo'])
  })

  it('is told to be wrong once for each time it changes, and the usual one counts', async () => {
    save('llano.config.yml', 'presett: estricto\n')
    const path = join(folder, 'llano.config.yml')
    expect(codes(await session.edit(uri(), 101, nowhere, ''))).toEqual(['efecto-de', 'futuro-de-subjuntivo'])
    await session.edit(uri(), 102, nowhere, '')
    await session.open(address('otra-mas.md'), norm)
    const first = `Llano: ${path}:1:1: Clave \`presett\` desconocida, se esperaba \`preset\``
    expect(shown()).toEqual([first])
    save('llano.config.yml', 'preset: [\n')
    await session.edit(uri(), 103, nowhere, '')
    expect(shown().slice(1)).toEqual([expect.stringContaining(`${path}:`)])
    rmSync(path)
    expect(codes(await session.edit(uri(), 104, nowhere, ''))).toHaveLength(2)
    expect(shown()).toHaveLength(2)
  })
})

describe('an explainer and what lies beside it', () => {
  const name = 'content/explicadores/beca-camino-escuela'
  const uri = () => address(`${name}.md`)
  const text = readFileSync(fileURLToPath(new URL(`../../../${name}.md`, import.meta.url)), 'utf8')
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const pending = (found: Diagnostic[]) =>
    found.filter(({code}) => code === 'pendiente').map(({message, severity}) => `${severity} ${message}`)

  it('says which blocks wait to be compared with the norm', async () => {
    expect(pending(await session.open(uri(), text))).toEqual([])
    const lock = read(`${name}.lock.yml`)
    const hash = /huella: .*/.exec(lock)![0]
    save(
      `${name}.lock.yml`,
      lock.replace(hash, 'huella: "0"').replace(/verificado: .*/, 'verificado: 2026-11-03')
    )
    const [first, ...rest] = pending(await session.edit(uri(), 2, nowhere, ''))
    expect(first).toBe(
      '3 Pendiente: desde el 2026-11-03 cambió Artículo 9; compárelo y anótelo con `llano check --accept beca-camino-escuela#cifra`'
    )
    expect(rest.length).toBeLessThan(3)
    rmSync(join(folder, `${name}.lock.yml`))
    expect(pending(await session.edit(uri(), 3, nowhere, ''))).toEqual([
      expect.stringMatching(
        /^3 Pendiente: nadie ha comparado con la norma sus \d+ bloques; .*--accept beca-camino-escuela`$/
      )
    ])
    writeFileSync(join(folder, `${name}.lock.yml`), lock)
  })

  it('asks for the words of the legends there are', async () => {
    const errors = (found: Diagnostic[]) => found.filter(({severity}) => severity === 1).length
    expect(errors(await session.edit(uri(), 4, nowhere, ''))).toBe(0)
    const legends = read('content/leyendas.yml')
    save(
      'content/leyendas.yml',
      'leyendas:\n  - tipo: programa-social\n    texto: Otras palabras que la ley ordena.\n    fuente: Ley de Ejemplo, artículo 1\n'
    )
    expect(errors(await session.edit(uri(), 5, nowhere, ''))).toBe(1)
    save('content/leyendas.yml', legends)
  })

  it('shows terms of the glossary and goes to them', async () => {
    const added = 'El :termino[padrón] y las :termino[horas hábiles]{id="dias-habiles"}.\n'
    const lines = text.split('\n').length
    const end = {line: lines - 1, character: 0}
    await session.edit(uri(), 6, {start: end, end}, `\n:::aviso{fuente="art-1"}\n${added}:::\n`)
    const on = (words: string) => ({
      textDocument: {uri: uri()},
      position: {line: lines + 1, character: added.indexOf(words)}
    })
    const hover: Hover = await session.connection.sendRequest('textDocument/hover', on('padrón'))
    expect(hover.contents).toMatchObject({value: expect.stringMatching(/^\*\*padrón\*\*\n\n/i)})
    const go = (words: string): Promise<Location[]> =>
      session.connection.sendRequest('textDocument/definition', on(words))
    expect((await go('padrón')).map((place) => place.uri)).toEqual([address('content/glosario/padron.md')])
    expect((await go('hábiles')).map((place) => place.uri)).toEqual([
      address('content/glosario/dias-habiles.md')
    ])
    expect(await go('y las')).toEqual([])
  })

  it.each([
    ['names of attributes', ':::grafica{', ['fuente', 'datos', 'tipo', 'unidad']],
    ['those not yet written', ':::grafica[Título]{fuente="art-7" tipo="barras" ', ['datos', 'unidad']],
    ['only the source of a block without others', ':::aviso{', ['fuente']],
    ['values that can be counted', ':::grafica{tipo="', ['barras', 'flujo', 'linea', 'partes']],
    ['nothing for a free value', ':::grafica{unidad="', []],
    ['nothing outside the braces', 'Texto {', []]
  ])('completes %s', async (_, line, expected) => {
    expect(await complete(line)).toEqual(expected)
  })

  it('completes files of figures and terms', async () => {
    expect(await complete(':::grafica{datos="')).toContain('gasto-por-destino-2026.csv')
    expect(await complete('Los :termino[día')).toContain('días hábiles')
    expect(await complete('Los :termino[horas]{id="dias-')).toContain('dias-habiles')
  })

  it('writes a term with its link where its name is another', async () => {
    const other = 'Las :termino[]'
    const items = await itemsAt(other, other.length - 1)
    const document = TextDocument.create('', '', 1, other)
    const written = items
      .filter(({label}) => ['días hábiles', 'UMA'].includes(label))
      .map(({textEdit}) => {
        const edit = textEdit as {range: Diagnostic['range']; newText: string}
        const range = {start: {...edit.range.start, line: 0}, end: {...edit.range.end, line: 0}}
        return TextDocument.applyEdits(document, [{...edit, range}])
      })
    expect(written).toContain('Las :termino[días hábiles]')
  })

  let copies = 0
  async function itemsAt(line: string, character: number): Promise<CompletionItem[]> {
    const copy = address(`content/explicadores/copia-${++copies}.md`)
    const above = `${text.trimEnd()}\n\n`
    await session.open(copy, `${above}${line}\n`)
    const position = {line: above.split('\n').length - 1, character}
    return session.connection.sendRequest('textDocument/completion', {textDocument: {uri: copy}, position})
  }

  async function complete(line: string): Promise<string[]> {
    return (await itemsAt(line, line.length)).map(({label}) => label)
  }
})

describe('an editor that watches files', () => {
  it('is asked to, and what it tells is looked at', async () => {
    const watching = await beginSession({}, {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}})
    const asked = new Promise<RegistrationParams>((resolve) => {
      watching.connection.onRequest('client/registerCapability', resolve)
    })
    const uri = address('vigilada.md')
    expect(codes(await watching.open(uri, norm))).toHaveLength(2)
    save('llano.config.json', '{"rules": {"efecto-de": "off"}}')
    expect(codes(await watching.edit(uri, 2, nowhere, ''))).toHaveLength(2)
    const seen = watching.until(uri, (found) => found.length === 1)
    const changes = [{uri: address('llano.config.json'), type: 1}]
    await watching.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
    expect(codes(await seen)).toEqual(['futuro-de-subjuntivo'])
    expect((await asked).registrations.map(({method}) => method)).toEqual(['workspace/didChangeWatchedFiles'])
    expect(await watching.end()).toBe(0)
  })
})
