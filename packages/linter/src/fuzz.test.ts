import fc from 'fast-check'
import {retextSpanish} from 'retext-spanish'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it, vi} from 'vitest'
import {analyzeMarkdown} from './analyze-markdown.ts'
import type {LintConfig} from './config.ts'
import {difficulty} from './difficulty/difficulty.ts'
import {fix} from './fix.ts'
import {lint} from './lint.ts'
import {rules} from './rules.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 120_000})

// The same texts every time: a failure is always of the change, never of the day. To hunt, change it.
const seed = 20261122

const strict: LintConfig = {preset: 'estricto'}
const everyRule: LintConfig = {rules: Object.fromEntries(rules.map(({meta}) => [meta.id, 'on']))}

/** What norms are made of, every rule's own examples among it, so that rules meet each other. */
const phrases = rules.flatMap((rule) => (rule.phrases ?? []).map(({example}) => example.slice(0, -1)))
const words =
  'la escuela el municipio y/o erogará, subsanaren; será publicada artículo 5 fracción II, «según» (la CURP) a los quince días del mes de mayo de dos mil veintiséis en el mes de octubre 15 (quince) días hábiles con el fin de que a efecto de no sin quien que IMSS 3o. Bis XXI etc. ¿cómo? ambas dos su cual INAI'.split(
    ' '
  )
const run = fc.array(
  fc.oneof({weight: 6, arbitrary: fc.constantFrom(...words)}, fc.constantFrom(...phrases)),
  {
    minLength: 1,
    maxLength: 25
  }
)
const sentence = run.map((list) => `${list.join(' ')}.`.replace(/^./u, (first) => first.toUpperCase()))
const prose = fc.array(sentence, {minLength: 1, maxLength: 4}).map((list) => list.join(' '))
const openers = [
  '',
  '',
  '',
  '',
  '# ',
  '### Artículo 7. ',
  'Artículo 8.- ',
  'I. ',
  'II. ',
  'a) ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '| ',
  '**',
  '*',
  '## Transitorios\n\n**Primero.** ',
  '<!-- llano-ignora y-o -->\n\n',
  '<!-- llano-ignora-inicio redundancia -->\n',
  ':::aviso\n',
  '```\n',
  '---\n',
  '[enlace](x) ',
  '`',
  '&nbsp;',
  '\\',
  '\uFEFF',
  '\u2060'
]
const block = fc.tuple(
  fc.constantFrom(...openers),
  prose,
  fc.constantFrom('', '', ':', ' |', '**', '`', '\n:::', '\n```')
)
const norm = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n')), {maxLength: 6})
  .map((list) => list.map(([parts, end]) => parts.join('') + end).join(''))
const noise = fc.string({unit: 'binary', maxLength: 120})
const markdown = fc.oneof(
  {weight: 5, arbitrary: norm},
  fc.array(fc.oneof(norm, noise, fc.constantFrom(...openers)), {maxLength: 4}).map((list) => list.join('')),
  noise
)

describe('any text', () => {
  it('is linted without throwing, with places inside it and in order', () => {
    const check = (text: string) => {
      let last = 0
      for (const {start, end, message} of lint(text, strict).messages) {
        expect(start.offset).toBeGreaterThanOrEqual(last)
        expect(end.offset).toBeGreaterThanOrEqual(start.offset)
        expect(end.offset).toBeLessThanOrEqual(text.length)
        expect(message).not.toBe('')
        last = start.offset
      }
    }
    fc.assert(fc.property(markdown, check), {numRuns: 250, seed})
  })

  it('is fixed once and for all', () => {
    let fixes = 0
    const check = (text: string) => {
      const once = fix(text, strict)
      fixes += once.applied.length
      expect(fix(once.text, strict)).toEqual({text: once.text, applied: []})
      if (once.applied.length === 0) expect(once.text).toBe(text)
    }
    fc.assert(fc.property(markdown, check), {numRuns: 150, seed})
    expect(fixes).toBeGreaterThan(50)
  })

  it('has a difficulty between 0 and 100', () => {
    const check = (text: string) => {
      const {document, provisions} = difficulty(text)
      for (const {score} of [document, ...provisions]) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }
    }
    fc.assert(fc.property(markdown, check), {numRuns: 80, seed})
  })

  it('has tokens inside their units', () => {
    const check = (text: string) => {
      const {units, tokens} = analyzeMarkdown(text)
      for (const {start, end, firstToken, endToken} of units) {
        for (let at = firstToken; at < endToken; at++) {
          expect(tokens.start[at]).toBeGreaterThanOrEqual(start)
          expect(tokens.end[at]).toBeLessThanOrEqual(end)
        }
      }
    }
    fc.assert(fc.property(markdown, check), {numRuns: 80, seed})
  })
})

describe('plain paragraphs', () => {
  it('get the same messages from `lint` and from rules as plugins', () => {
    const processor = unified().use(retextSpanish)
    for (const rule of rules) processor.use(rule)
    const check = (paragraphs: string[]) => {
      const text = `${paragraphs.join('\n\n')}\n`
      const file = new VFile(text)
      processor.runSync(processor.parse(file), file)
      const fromPlugins = file.messages.map(({ruleId, reason, place}) => {
        const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
        return `${start}-${end} ${ruleId}: ${reason}`
      })
      const fromLint = lint(text, everyRule).messages.map(
        ({ruleId, message, start, end}) => `${start.offset}-${end.offset} ${ruleId}: ${message}`
      )
      expect(fromPlugins.sort()).toEqual(fromLint.sort())
    }
    // Labels at the start of a line are structure to `lint`, and so are places and dates: letters first.
    const plain = fc.array(
      prose.map((text) => `Que ${text.replace(/[*`#>|&\\]/g, '')}`),
      {minLength: 1, maxLength: 4}
    )
    fc.assert(fc.property(plain, check), {numRuns: 120, seed})
  })
})
