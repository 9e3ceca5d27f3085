import {serve} from '@llano/language-server'
import {createConnection} from 'vscode-languageserver/node'

const connection = createConnection(process.stdin, process.stdout)
serve(connection)
connection.listen()
