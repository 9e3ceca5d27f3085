import {readFileSync} from 'node:fs'
import {retextSpanish} from 'retext-spanish'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import * as linter from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const api = /\n## API\n([\s\S]*?)\n## (?!#)/.exec(readme)![1]!
/** Names in the headings of the API: «### `rules`, `presets`». */
const documented = [...api.matchAll(/^### (.+)$/gm)].flatMap((heading) =>
  [...heading[1]!.matchAll(/`(\w+)/g)].map((name) => name[1]!)
)
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

test('the README documents every export but the rules, and only exports', () => {
  const ruleNames = new Set(linter.rules.map(({meta}) => camelCase(meta.id)))
  const exported = Object.keys(linter).filter((name) => name !== 'default' && !ruleNames.has(name))
  const inOtherSections = exported.filter((name) => name === 'difficultyParts')
  expect(readme).toContain('`difficultyParts`')
  expect([...documented, ...inOtherSections].sort()).toEqual(exported.sort())
})

test('every rule is exported by its name, once', () => {
  for (const rule of linter.rules) expect(linter).toHaveProperty(camelCase(rule.meta.id), rule)
  expect(new Set(linter.rules.map(({meta}) => meta.id)).size).toBe(linter.rules.length)
})

test('every rule is in a preset, and presets hold nothing else', () => {
  const ids = linter.rules.map(({meta}) => meta.id).sort()
  const held = new Set(Object.values(linter.presets).flatMap(({rules}) => Object.keys(rules)))
  expect([...held].sort()).toEqual(ids)
})

test('the README names every preset, and rules and exports that exist', () => {
  for (const name of Object.keys(linter.presets)) expect(readme).toContain(`\`${name}\``)
  for (const [, list] of readme.matchAll(/import \{([\w, ]+)\} from '@llano\/linter'/g))
    for (const name of list!.split(', ')) expect(linter).toHaveProperty(name)
})

test('the first example prints what the README says', () => {
  const text = /lint\(`([^`]*)`\)/.exec(readme)![1]!
  const printed = /Yields:\n\n```txt\n([^`]*)```/.exec(readme)![1]!
  const {messages, score} = linter.lint(text)
  const lines = messages.map(({start, message, replacements}) => {
    const list = replacements.map((word) => `'${word}'`).join(', ')
    return `${start.line}:${start.column} ${message} [ ${list} ]`
  })
  expect([...lines, `${score.inflesz} ${score.band}`, ''].join('\n')).toBe(printed)
})

test('the options of the second example are understood', () => {
  const [, id, options] = /\.use\((\w+), (\[.+\])\)/.exec(readme)!
  expect(id).toBe('oracionLarga')
  const [severity, {maxWords}] = JSON.parse(options!.replaceAll("'", '"').replace(/(\w+):/g, '"$1":'))
  expect(() =>
    unified().use(retextSpanish).use(linter.oracionLarga, [severity, {maxWords}]).freeze()
  ).not.toThrow()
})
