// What an edit costs in the editor: a cold session against one paragraph typed into an open law, both from
// the editor's message to the remarks in its hands, on the same machine in the same run.
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {beginSession} from '../src/session.fixture.ts'

const uri = 'file:///cpeum.md'
const text = readFileSync(new URL('../../../../shared/corpus/md/cpeum.md', import.meta.url), 'utf8')
const document = TextDocument.create(uri, 'markdown', 1, text)
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

const session = await beginSession()
const before = performance.now()
const remarks = await session.open(uri, text)
const coldMs = performance.now() - before
const editsMs: number[] = []
for (let version = 2; version <= 22; version++) {
  const place = document.positionAt(text.indexOf('. ', (text.length / 24) * version))
  const start = performance.now()
  await session.edit(uri, version, {start: place, end: place}, ' y lo que fuere necesario')
  editsMs.push(performance.now() - start)
  // A person pauses; the next edit is not held back by the wait after the last one.
  await new Promise((resolve) => setTimeout(resolve, 50))
}
await session.end()
const editMs = median(editsMs)
console.log(`cold: ${coldMs.toFixed(0)} ms, ${remarks.length} remarks`)
console.log(`edit: ${editMs.toFixed(0)} ms (median of ${editsMs.length})`)
console.log(`edit / cold: 1/${(coldMs / editMs).toFixed(1)} (asked: less than 1/10)`)
