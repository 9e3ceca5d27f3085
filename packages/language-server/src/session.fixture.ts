import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {
  ClientCapabilities,
  Diagnostic,
  PublishDiagnosticsParams,
  ShowMessageParams
} from 'vscode-languageserver'
import {
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'

/** An editor that talks to the server over its pipes. */
export interface Session {
  connection: ProtocolConnection
  server: ChildProcess
  hello: InitializeResult
  /** Messages shown to the person. */
  shown: ShowMessageParams[]
  /** Open a text and wait for its remarks. */
  open(uri: string, text: string): Promise<Diagnostic[]>
  /** Replace a part of it and wait for its remarks. */
  edit(uri: string, version: number, range: Diagnostic['range'], text: string): Promise<Diagnostic[]>
  /** Wait for remarks on a text that are as they should be; those sent before do not count. */
  until(uri: string, isSo: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]>
  /** Say goodbye; gives the exit code. */
  end(): Promise<number | null>
}

const main = fileURLToPath(new URL('main.ts', import.meta.url))

/**
 * Start the server as an editor does.
 *
 * @returns
 *   The process, not yet spoken to.
 */
export function startServer(): ChildProcess {
  return spawn(process.execPath, [main], {stdio: 'pipe'})
}

/**
 * Begin a session.
 *
 * @param initializationOptions
 *   Settings of the editor.
 * @param capabilities
 *   What it can do.
 * @returns
 *   A session that was greeted.
 */
export async function beginSession(
  initializationOptions: unknown = {},
  capabilities: ClientCapabilities = {}
): Promise<Session> {
  const server = startServer()
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!)
  )
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>()
  const expecting = new Set<(params: PublishDiagnosticsParams) => void>()
  const shown: ShowMessageParams[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    waiting.get(`${params.uri} ${params.version}`)?.(params.diagnostics)
    for (const look of expecting) look(params)
  })
  connection.onNotification('window/showMessage', (params: ShowMessageParams) => {
    shown.push(params)
  })
  connection.listen()
  const greeting = {processId: process.pid, rootUri: null, capabilities, initializationOptions}
  const hello: InitializeResult = await Promise.race([
    connection.sendRequest<InitializeResult>('initialize', greeting),
    failure(server)
  ])
  await connection.sendNotification('initialized', {})
  return {connection, server, hello, shown, open, edit, until, end}

  async function open(uri: string, text: string): Promise<Diagnostic[]> {
    const found = remarks(uri, 1)
    const textDocument = {uri, languageId: 'markdown', version: 1, text}
    await connection.sendNotification('textDocument/didOpen', {textDocument})
    return found
  }

  async function edit(uri: string, version: number, range: Diagnostic['range'], text: string) {
    const found = remarks(uri, version)
    const contentChanges = [{range, text}]
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges
    })
    return found
  }

  function until(uri: string, isSo: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return new Promise((resolve) => {
      const look = (params: PublishDiagnosticsParams) => {
        if (params.uri !== uri || !isSo(params.diagnostics)) return
        expecting.delete(look)
        resolve(params.diagnostics)
      }
      expecting.add(look)
    })
  }

  function remarks(uri: string, version: number): Promise<Diagnostic[]> {
    return new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve))
  }

  async function end(): Promise<number | null> {
    const exit = new Promise<number | null>((resolve) => server.on('exit', resolve))
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    return exit
  }
}

async function failure(server: ChildProcess): Promise<never> {
  let told = ''
  server.stderr!.on('data', (chunk) => {
    told += chunk
  })
  const code = await new Promise((resolve) => server.on('exit', resolve))
  throw new Error(`The server ended with ${code}: ${told}`)
}
