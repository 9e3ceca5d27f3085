import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {lint} from '@llano/linter'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import type {CodeAction, CompletionItem, Hover, Location} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {toDiagnostic} from './diagnostics.ts'
import {beginSession, type Session, startServer} from './session.fixture.ts'

// Each session starts a process; on a busy machine that takes a while.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const content = new URL('../../../content/', import.meta.url)
const cpeum = new URL('../../../../shared/corpus/md/cpeum.md', import.meta.url)
const norm = `# Reglas del huerto

**Artículo 1.** A efecto de cumplir el artículo 2 de estas Reglas, el comité sesiona cada mes.

**Artículo 2.** Son integrantes:

I. La presidencia, y

II. Las personas que obtuvieren la mayoría.
`

describe('a session of an editor', () => {
  let session: Session
  beforeAll(async () => {
    session = await beginSession()
  })
  afterAll(async () => {
    expect(await session.end()).toBe(0)
  })

  it('says what it can do', () => {
    expect(session.hello.capabilities).toMatchObject({
      textDocumentSync: 2,
      hoverProvider: true,
      definitionProvider: true,
      completionProvider: {resolveProvider: true}
    })
  })

  it('remarks on a norm as `lint` does, and again on what is typed', async () => {
    const uri = 'file:///normas/huerto.md'
    const found = await session.open(uri, norm)
    expect(found).toEqual(lint(norm).messages.map(toDiagnostic))
    expect(found.map(({code}) => code)).toEqual(['efecto-de', 'futuro-de-subjuntivo'])
    const {range} = found[1]!
    const after = await session.edit(uri, 2, range, 'obtengan')
    expect(after.map(({code}) => code)).toEqual(['efecto-de'])
  })

  it('offers the replacement, and a comment that leaves the words alone', async () => {
    const uri = 'file:///normas/acciones.md'
    const [remark] = await session.open(uri, norm)
    const actions: CodeAction[] = await session.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri},
      range: remark!.range,
      context: {diagnostics: [remark]}
    })
    expect(actions[0]).toMatchObject({kind: 'quickfix', isPreferred: true, diagnostics: [remark]})
    const document = TextDocument.create(uri, 'markdown', 1, norm)
    for (const action of actions) {
      const changed = TextDocument.applyEdits(document, action.edit!.changes![uri]!)
      expect(
        lint(changed).messages.map(({ruleId}) => ruleId),
        action.title
      ).toEqual(['futuro-de-subjuntivo'])
    }
  })

  it('says why, and shows the provision that is cited', async () => {
    const uri = 'file:///normas/citas.md'
    await session.open(uri, norm)
    const hover: Hover = await session.connection.sendRequest(
      'textDocument/hover',
      at(uri, norm, 'artículo 2')
    )
    expect(hover.contents).toEqual({
      kind: 'markdown',
      value:
        '**Artículo 2**\n\nSon integrantes:\n\nI. La presidencia, y\n\nII. Las personas que obtuvieren la mayoría.'
    })
    const why: Hover = await session.connection.sendRequest('textDocument/hover', at(uri, norm, 'obtuvieren'))
    expect(why.contents).toMatchObject({value: expect.stringContaining('futuro-de-subjuntivo')})
    const nothing = await session.connection.sendRequest('textDocument/hover', at(uri, norm, 'integrantes'))
    expect(nothing).toBeNull()
  })

  it('goes from a citation to its provision', async () => {
    const uri = 'file:///normas/ir.md'
    await session.open(uri, norm)
    const places: Location[] = await session.connection.sendRequest(
      'textDocument/definition',
      at(uri, norm, 'artículo 2')
    )
    const start = {line: 4, character: norm.split('\n')[4]!.indexOf('Artículo')}
    expect(places.map(({uri}) => uri)).toEqual([uri])
    expect(places[0]!.range.start.line).toBe(start.line)
  })

  it('helps with an explainer: ids with their words, kinds of block, what is wrong with it', async () => {
    const uri = new URL('explicadores/beca-camino-escuela.md', content).href
    const text = readFileSync(new URL(uri), 'utf8')
    expect((await session.open(uri, text)).filter(({severity}) => severity === 1)).toEqual([])
    const place = at(uri, text, 'art-13"')
    const hover: Hover = await session.connection.sendRequest('textDocument/hover', place)
    expect(hover.contents).toMatchObject({value: expect.stringMatching(/^\*\*Artículo 13\./)})
    const [target]: Location[] = await session.connection.sendRequest('textDocument/definition', place)
    expect(target!.uri).toBe(new URL('normas/reglas-camino-escuela.md', content).href)
    const items: CompletionItem[] = await session.connection.sendRequest('textDocument/completion', place)
    expect(items.map(({label}) => label)).toContain('art-14')
    const whole: CompletionItem = await session.connection.sendRequest(
      'completionItem/resolve',
      items.find(({label}) => label === 'art-14')
    )
    expect(whole.documentation).toMatchObject({value: expect.stringMatching(/^\*\*Artículo 14\./)})
    const money = text.indexOf('$1,200')
    const figure = at(uri, text, '$1,200').position
    const range = {start: figure, end: {...figure, character: figure.character + 5}}
    expect(text.slice(money, money + 6)).toBe('$1,200')
    const changed = await session.edit(uri, 2, range, '1,900')
    expect(changed.filter(({severity}) => severity === 1).map(({message}) => message)[0]).toContain('$1,900')
    await session.edit(uri, 3, range, '1,200')
    const lines = text.split('\n').length
    const end = {line: lines - 1, character: 0}
    const wrong = await session.edit(uri, 4, {start: end, end}, '\n:::aviso{fuente="art-999"}\nAlgo.\n:::\n')
    expect(wrong.filter(({severity}) => severity === 1).map(({message}) => message)[0]).toContain('art-999')
    const last = {line: lines + 3, character: 0}
    await session.edit(uri, 5, {start: last, end: last}, ':::')
    const kinds: CompletionItem[] = await session.connection.sendRequest('textDocument/completion', {
      textDocument: {uri},
      position: {line: lines + 3, character: 3}
    })
    expect(kinds.map(({label}) => label)).toContain(':::requisitos')
  })

  it('takes its remarks back when the text is closed', async () => {
    const uri = 'file:///normas/cerrar.md'
    await session.open(uri, norm)
    const cleared = new Promise((resolve) => {
      session.connection.onNotification('textDocument/publishDiagnostics', resolve)
    })
    await session.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect(await cleared).toEqual({uri, diagnostics: []})
  })
})

describe('settings', () => {
  it('runs what they turn on', async () => {
    const session = await beginSession({
      rules: {'futuro-de-subjuntivo': 'off'},
      baseUrl: 'https://llano.example'
    })
    const [remark, ...rest] = await session.open('file:///normas/huerto.md', norm)
    expect(rest).toEqual([])
    expect(remark!.codeDescription).toEqual({href: 'https://llano.example/reglas/efecto-de/'})
    await session.end()
  })

  it('tells a wrong one once, and goes on with the usual ones', async () => {
    const session = await beginSession({preset: 'recomendad'})
    expect(await session.open('file:///normas/huerto.md', norm)).toHaveLength(2)
    expect(session.shown.map(({message}) => message)).toEqual([
      'Llano: Colección `recomendad` desconocida, se esperaba `recomendado`'
    ])
    await session.end()
  })
})

describe('an editor that misbehaves', () => {
  it.each([
    ['no header', 'hola\r\n\r\n'],
    ['half a message', 'Content-Length: 400\r\n\r\n{"jsonrpc":'],
    ['no JSON', 'Content-Length: 5\r\n\r\nhola!'],
    ['nothing', '']
  ])('ends without a stack trace on %s and a closed pipe', async (_, words) => {
    const server = startServer()
    let told = ''
    server.stderr!.on('data', (chunk) => {
      told += chunk
    })
    const exit = new Promise((resolve) => server.on('exit', resolve))
    server.stdin!.end(words)
    expect(await exit).toBe(1)
    expect(told).not.toMatch(/^\s+at /m)
  })
})

describe.skipIf(!existsSync(cpeum))('a long law (needs ../shared/corpus)', () => {
  it('remarks on an edit as `lint` does on the whole', async () => {
    const uri = 'file:///normas/cpeum.md'
    const text = readFileSync(fileURLToPath(cpeum), 'utf8')
    const session = await beginSession()
    await session.open(uri, text)
    const document = TextDocument.create(uri, 'markdown', 1, text)
    const start = document.positionAt(text.indexOf('. ', text.length / 2))
    const changes = [
      {range: {start, end: start}, text: ' y lo que fuere necesario de conformidad con la ley'}
    ]
    const found = await session.edit(uri, 2, changes[0]!.range, changes[0]!.text)
    const whole = lint(
      TextDocument.applyEdits(
        document,
        changes.map(({range, text: newText}) => ({range, newText}))
      )
    )
    expect(found).toEqual(whole.messages.map(toDiagnostic))
    expect(await session.end()).toBe(0)
  })
})

function at(uri: string, text: string, words: string) {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  return {textDocument: {uri}, position: document.positionAt(text.indexOf(words) + 1)}
}
