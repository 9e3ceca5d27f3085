#!/usr/bin/env node
import {createConnection} from 'vscode-languageserver/node'
import {serve} from './serve.ts'

const connection = createConnection(process.stdin, process.stdout)
serve(connection)
connection.listen()
