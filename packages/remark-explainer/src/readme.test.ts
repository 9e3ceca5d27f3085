import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {explainerText} from './alternatives/explainer-text.ts'
import {blockTypes} from './block-types.ts'
import {metadataKeys} from './metadata-keys.ts'
import {parseExplainer} from './parse-explainer.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const path = 'beca-camino-escuela.md'
const value = /value: `([^`]*)`/.exec(readme)![1]!
const [yields, message] = [...readme.matchAll(/```txt\n([\s\S]*?)```/g)].map((match) => match[1])

it('shows what its example yields', () => {
  expect(explainerText(parseExplainer(new VFile({path, value}))!)).toBe(yields)
})

it('shows what a slip yields', () => {
  const file = new VFile({path, value: value.replace('requisitos', 'requisito')})
  expect(parseExplainer(file)).toBeNull()
  expect(file.messages.map((one) => `${one}\n`)).toEqual([message])
})

it('names every block and key', () => {
  const rows = [...readme.matchAll(/^\| (`.+?) \|/gm)].flatMap((match) => match[1]!.match(/[a-z]+/g) ?? [])
  expect(rows.toSorted()).toEqual([...Object.keys(metadataKeys), ...Object.keys(blockTypes)].toSorted())
})
