import {basename} from 'node:path'
import {configNames} from '@llano/config'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {codeActions} from './code-actions.ts'
import {completeItem, completionsAt} from './completion.ts'
import {configFiles} from './config-files.ts'
import {contentFolder} from './content-folder.ts'
import {definitionAt} from './definition.ts'
import {pathOf} from './file-path.ts'
import {hoverAt} from './hover.ts'
import type {OpenText} from './open-text.ts'
import {openTexts} from './open-texts.ts'
import {createPublisher} from './publisher.ts'
import {readSettings} from './settings.ts'

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: ['quickfix']},
  completionProvider: {resolveProvider: true, triggerCharacters: [':', '"', '[', '{', ' ', '.', '-']},
  definitionProvider: true
}

const configFileNames: readonly string[] = [...configNames, 'package.json']
/** What texts are held against besides: norms, terms, themes, legends, figures, records of what was verified. */
const contentGlobs = [
  '**/{normas,glosario}/*.md',
  '**/temas/*.yml',
  '**/leyendas.yml',
  '**/*.lock.yml',
  '**/*.csv'
]

/**
 * Answer an editor.
 *
 * @param connection
 *   Connection to it, not yet listening; settings come as `initializationOptions` and as the section `llano`.
 */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  const configs = configFiles(tell)
  let {settings, problem} = readSettings({})
  const texts = openTexts({
    configs,
    settings: () => settings,
    tell,
    look: (text) => publisher.publishSoon(text)
  })
  const content = contentFolder(texts.ready)
  const publisher = createPublisher(connection, content)
  let isWatched = false

  connection.onInitialize(({initializationOptions, capabilities: {workspace}}) => {
    ;({settings, problem} = readSettings(initializationOptions))
    isWatched = workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {serverInfo: {name: 'llano'}, capabilities}
  })
  connection.onInitialized(() => {
    if (problem) tell(problem)
    const globs = [`**/{${configFileNames.join(',')}}`, ...contentGlobs]
    const watchers = globs.map((globPattern) => ({globPattern}))
    if (isWatched) void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => configFileNames.includes(basename(pathOf(uri))))) {
      configs.forget()
      retakeAll()
    } else for (const text of texts.ready.values()) if (text.isExplainer) publisher.publishSoon(text)
  })
  connection.onDidChangeConfiguration(({settings: sent}) => {
    if (typeof sent?.llano !== 'object') return
    ;({settings, problem} = readSettings(sent.llano))
    if (problem) tell(problem)
    retakeAll()
  })
  documents.onDidChangeContent(async ({document}) => {
    if (isWatched || (await configs.isCurrent(pathOf(document.uri)))) return texts.take(document)
    configs.forget()
    retakeAll()
  })
  documents.onDidClose(({document}) => {
    texts.close(document.uri)
    publisher.clear(document.uri)
  })
  connection.onHover(({textDocument, position}) =>
    answer(textDocument.uri, null, (text) => hoverAt(text, text.document.offsetAt(position), content))
  )
  connection.onDefinition(({textDocument, position}) =>
    answer(textDocument.uri, [], (text) => definitionAt(text, text.document.offsetAt(position), content))
  )
  connection.onCodeAction(({textDocument, range}) =>
    answer(textDocument.uri, [], (text) => codeActions(text, range))
  )
  connection.onCompletion(({textDocument, position}) =>
    answer(textDocument.uri, [], (text) => completionsAt(text, position, content))
  )
  connection.onCompletionResolve((item) =>
    answer(String(item.data), item, (text) => completeItem(item, text, content))
  )
  documents.listen(connection)

  function retakeAll(): void {
    for (const document of documents.all()) void texts.retake(document)
  }

  async function answer<Result>(
    uri: string,
    otherwise: Result,
    read: (text: OpenText) => Result
  ): Promise<Result> {
    const text = await texts.find(uri)
    return text ? read(text) : otherwise
  }

  function tell(what: string): void {
    const message = `Llano: ${what}`
    void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message})
  }
}
