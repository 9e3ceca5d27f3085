import {type ExtensionContext, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

/**
 * Start the language server for the texts of the window.
 *
 * @param context
 *   Where the extension is installed.
 * @returns
 *   Settles when the server answers.
 */
export function activate(context: ExtensionContext): Promise<void> {
  client = new LanguageClient(
    'llano',
    'Llano',
    {module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.stdio},
    {
      documentSelector: [{language: 'markdown'}, {language: 'plaintext'}],
      initializationOptions: settings(),
      synchronize: {configurationSection: 'llano'}
    }
  )
  return client.start()
}

/**
 * Stop the server.
 *
 * @returns
 *   Settles when it ended.
 */
export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

function settings(): object {
  return {...workspace.getConfiguration('llano')}
}
