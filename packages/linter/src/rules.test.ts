import {readdirSync, readFileSync} from 'node:fs'
import {retextSpanish} from 'retext-spanish'
import {unified} from 'unified'
import {removePosition} from 'unist-util-remove-position'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {lint} from './lint.ts'
import {presets} from './presets.ts'
import type {LintMessage} from './report.ts'
import {readRulePage} from './rule-page.ts'
import type {RuleSetting} from './rule-setting.ts'
import {rules} from './rules.ts'

const ids = rules.map((rule) => rule.meta.id)
const folder = new URL('./rules/', import.meta.url)

function only(id: string, setting: RuleSetting): Record<string, RuleSetting> {
  return Object.fromEntries(ids.map((other) => [other, other === id ? setting : 'off']))
}

function format({start, end, message}: LintMessage): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}: ${message}`
}

describe('rules', () => {
  it('has a folder and a page for each, in alphabetical order, and no other folder', () => {
    expect(readdirSync(folder).sort()).toEqual(ids)
    expect(ids).toEqual([...ids].sort())
  })

  it('is in a preset', () => {
    const used = new Set(Object.values(presets).flatMap((preset) => Object.keys(preset.rules)))
    expect([...used].sort()).toEqual(ids)
  })

  it('has page titles that differ', () => {
    const titles = ids.map((id) => (parse(readPage(id).frontMatter) as {title: string}).title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

function readPage(id: string) {
  return readRulePage(readFileSync(new URL(`${id}/${id}.md`, folder), 'utf8'))
}

for (const rule of rules) {
  const {id, options} = rule.meta
  const page = readPage(id)
  describe(id, () => {
    it('has a page in the agreed form', () => {
      expect(Object.keys(parse(page.frontMatter) as object)).toEqual(['title'])
      expect(page.summary).toMatch(/^[^\n]+[.]$/)
      expect(page.sections.slice(0, 3)).toEqual(['Por qué', 'Fuente', 'Ejemplos'])
      expect(page.examples.filter(({messages}) => messages.length > 0).length).toBeGreaterThanOrEqual(4)
      expect(page.examples.filter(({messages}) => messages.length === 0).length).toBeGreaterThanOrEqual(4)
    })

    it('says of each option what it is and where its default comes from', () => {
      for (const [name, meta] of Object.entries(options)) {
        expect.soft(meta.unit && meta.description.endsWith('.') && meta.source, name).toBeTruthy()
      }
    })

    it('refuses unknown options and severities', () => {
      expect(() => lint('', {rules: {[id]: ['on', {maxWrds: 3}]}})).toThrow('`maxWrds`')
      expect(() => lint('', {rules: {[id]: 'warn' as 'warning'}})).toThrow('se esperaba "on"')
    })

    it.each(page.examples)('$title', (example) => {
      const config = {rules: only(id, ['on', example.options])}
      const {messages} = lint(example.text, config)
      expect(messages.map(format)).toEqual(example.messages)
      for (const {message, note, url, start, end} of messages) {
        expect(message).toMatch(/, se esperaba|desconocida/)
        expect(message).not.toMatch(/[.]$/)
        expect(note).toMatch(/[.]$/)
        expect(url).toBe(`/reglas/${id}/`)
        expect(end.offset).toBeGreaterThan(start.offset)
      }
    })

    it.each(page.examples)('$title, on a tree without positions', async ({text, options: chosen}) => {
      const processor = unified().use(retextSpanish).use(rule, ['on', chosen])
      const file = new VFile(text)
      const tree = processor.parse(file)
      removePosition(tree, {force: true})
      await processor.run(tree, file)
    })
  })
}
