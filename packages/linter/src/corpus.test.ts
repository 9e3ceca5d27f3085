import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import {lint} from './lint.ts'
import type {LintMessage} from './report.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const isMissing = !existsSync(corpus)
if (isMissing) console.log('corpus.test.ts: ../shared/corpus is missing, its tests are skipped')

const read = (path: string) => readFileSync(new URL(path, corpus), 'utf8')
const wordsAt = (text: string, {start, end}: LintMessage) => text.slice(start.offset, end.offset)

describe.skipIf(isMissing)('a real law (needs ../shared/corpus)', () => {
  const text = isMissing ? '' : read('md/lgds.md')
  const {messages} = isMissing ? {messages: []} : lint(text, {preset: 'estricto'})

  it('gets messages that stand on the words they name', () => {
    expect(messages.length).toBeGreaterThan(300)
    const lines = text.split('\n')
    for (const message of messages) {
      const {start, message: said} = message
      const words = wordsAt(text, message)
      expect(lines[start.line - 1]!.slice(start.column - 1)).toContain(words.split('\n')[0])
      expect(words.trim()).toBe(words)
      const named = /^(?:Término técnico )?«([^»]+)»/.exec(said)?.[1]
      // Some name the words around, too: «dichos programas» for «dichos».
      const plain = words.replace(/[*_]/g, '').replace(/\s+/g, ' ').toLowerCase()
      if (named) expect(named.toLowerCase().startsWith(plain.slice(0, named.length))).toBe(true)
      const counted = /^Oración de (\d+) palabras(?:, con las (\d+))?/.exec(said)
      if (counted) {
        const count = words.match(/[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*/gu)?.length ?? 0
        expect(Math.abs(count + Number(counted[2] ?? 0) - Number(counted[1]))).toBeLessThanOrEqual(2)
      }
    }
  })

  it('gets none on headings and reform notes', () => {
    for (const {start} of messages) {
      const line = text.split('\n')[start.line - 1]!
      expect(line).not.toMatch(/^#/)
      expect(line).not.toMatch(
        /^(?:Artículo|Fracción|Párrafo|Inciso|Capítulo) (?:reformad|adicionad|derogad)[oa] DOF[ \d,-]+$/
      )
    }
  })

  it('is not read as giant sentences: no message runs over a fracción', () => {
    for (const message of messages) expect(wordsAt(text, message)).not.toMatch(/\n\s*(?:[IVX]+|[a-z]\))\.? /)
    const longest = messages
      .map(({message}) => Number(/^Oración de (\d+)/.exec(message)?.[1] ?? 0))
      .reduce((most, words) => Math.max(most, words), 0)
    expect(longest).toBeLessThan(200)
  })
})

describe.skipIf(isMissing)('a declaration (needs ../shared/corpus)', () => {
  it('gets at least ten useful remarks, by five rules', () => {
    const {messages} = lint(read('txt/declaracion-gobierno-abierto.txt'))
    const found = new Set(messages.map(({ruleId}) => ruleId))
    expect(messages.length).toBeGreaterThanOrEqual(10)
    expect([...found]).toEqual(
      expect.arrayContaining([
        'efecto-de',
        'fecha-en-letra',
        'oracion-larga',
        'perifrasis-de-obligacion',
        'termino-reemplazable'
      ])
    )
  })
})

describe.skipIf(isMissing)('every text of the corpus (needs ../shared/corpus)', () => {
  it.each([
    'md/lfpa.md',
    'md/lnetb.md',
    'md/lgamvlv.md',
    'md/uy-acceso-informacion.md',
    'md/dof-2025-01-10.md',
    'txt/lineamientos-clasificacion.txt',
    'txt/lgds.txt'
  ])('%s: places are inside, in order, and no advice repeats what was found', (path) => {
    const text = read(path)
    let last = 0
    for (const {start, end, replacements} of lint(text, {preset: 'estricto'}).messages) {
      expect(start.offset).toBeGreaterThanOrEqual(last)
      expect(end.offset).toBeGreaterThan(start.offset)
      expect(end.offset).toBeLessThanOrEqual(text.length)
      expect(replacements).not.toContain(text.slice(start.offset, end.offset))
      last = start.offset
    }
  })
})
