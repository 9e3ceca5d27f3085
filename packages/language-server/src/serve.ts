import {
  type Connection,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {codeActions} from './code-actions.ts'
import {completeItem, completionsAt} from './completion.ts'
import {contentFolder} from './content-folder.ts'
import {definitionAt} from './definition.ts'
import {hoverAt} from './hover.ts'
import {isExplainer, type OpenText, openText} from './open-text.ts'
import {createPublisher} from './publisher.ts'
import {readSettings} from './settings.ts'

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: ['quickfix']},
  completionProvider: {resolveProvider: true, triggerCharacters: [':', '"', '[', ' ', '.', '-']},
  definitionProvider: true
}

/**
 * Answer an editor.
 *
 * @param connection
 *   Connection to it, not yet listening; settings come as `initializationOptions` and as the section `llano`.
 */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  const open = new Map<string, OpenText>()
  const content = contentFolder(open)
  const publisher = createPublisher(connection, content)
  let settings = readSettings({})

  connection.onInitialize(({initializationOptions}) => {
    settings = readSettings(initializationOptions)
    return {serverInfo: {name: 'llano'}, capabilities}
  })
  connection.onInitialized(tellProblem)
  connection.onDidChangeConfiguration(({settings: sent}) => {
    if (typeof sent?.llano !== 'object') return
    settings = readSettings(sent.llano)
    tellProblem()
    for (const document of documents.all()) publisher.publishSoon(begin(document))
  })
  documents.onDidChangeContent(({document}) => {
    const known = open.get(document.uri)
    const isSame = known?.document === document && known.isExplainer === isExplainer(document.getText())
    publisher.publishSoon(isSame ? known : begin(document))
  })
  documents.onDidClose(({document}) => {
    open.delete(document.uri)
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

  function begin(document: TextDocument): OpenText {
    const text = openText(document, settings.create(isExplainer(document.getText())))
    open.set(document.uri, text)
    return text
  }

  function answer<Result>(uri: string, otherwise: Result, read: (text: OpenText) => Result): Result {
    const text = open.get(uri)
    return text ? read(text) : otherwise
  }

  function tellProblem(): void {
    if (!settings.problem) return
    const message = `Llano: ${settings.problem}`
    connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Warning, message})
  }
}
