import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import {lint} from '../lint.ts'
import {rules} from '../rules.ts'
import {expandEntry} from './expand-entry.ts'
import type {PhraseEntry} from './phrase.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const settings: Record<string, unknown> = {
  'locucion-prepositiva': {single: 'all'},
  'termino-reemplazable': {terms: 'all', explain: true},
  'verbo-soporte': {terms: 'all', explain: true}
}
const owned = rules.flatMap((rule) =>
  (rule.phrases ?? []).map((entry): [string, PhraseEntry] => [rule.meta.id, entry])
)

describe('phrases', () => {
  it.each(rules.filter((rule) => rule.phrases).map((rule) => [rule.meta.id, rule] as const))(
    'of %s: each is found in its example, by its own rule',
    (id, rule) => {
      for (const entry of rule.phrases ?? []) {
        const words = new Set(expandEntry(entry).map((form) => form.words.join(' ')))
        const isDensity = entry.trust === 'density'
        const options = isDensity ? {minPhrases: 1, maxPer100Words: 0} : (settings[id] ?? {})
        const {messages} = lint(entry.example, {preset: 'estricto', rules: {[id]: ['on', options as never]}})
        const found = messages
          .filter((message) => message.ruleId === id)
          .map(({start, end}) => entry.example.slice(start.offset, end.offset).toLowerCase())
        const isFound = found.some((text) => words.has(text) || id === 'y-o' || id === 'mismo-anaforico')
        expect.soft(isFound, `${entry.term}: ${entry.example} → ${JSON.stringify(found)}`).toBe(true)
      }
    }
  )

  it('belongs to one rule each', () => {
    const terms = owned.map(([, entry]) => entry.term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  })

  it('has no form that two entries of a rule would find', () => {
    for (const rule of rules) {
      const seen = new Map<string, string>()
      const twice: string[] = []
      for (const entry of rule.phrases ?? []) {
        for (const form of expandEntry(entry)) {
          const key = form.words.join(' ')
          const other = seen.get(key)
          if (other !== undefined && other !== entry.term) twice.push(`${key}: ${other}, ${entry.term}`)
          seen.set(key, entry.term)
        }
      }
      expect.soft(twice, rule.meta.id).toEqual([])
    }
  })

  it('offers no replacement that the linter would flag again as the same word', () => {
    for (const [, entry] of owned) {
      expect.soft(entry.insertable ?? [], entry.term).not.toContain(entry.term)
      for (const plain of entry.keepsLast ? [] : (entry.insertable ?? [])) {
        expect.soft(plain, entry.term).not.toMatch(/[[\]()+«»]/)
      }
    }
  })

  it('is worded for an editor: notes are sentences, examples too', () => {
    for (const [, entry] of owned) {
      if (entry.note !== undefined) expect.soft(entry.note, entry.term).toMatch(/^[\p{Lu}«].*\.$/u)
      expect.soft(entry.example, entry.term).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  const list = new URL('../../../../../shared/design/replacements.tsv', import.meta.url)
  it.skipIf(!existsSync(list))(
    'holds every row of the list it was made from (needs ../shared/design)',
    () => {
      const rows = readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
      expect(rows.length).toBeGreaterThan(300)
      const byTerm = new Map(owned.map(([, entry]) => [entry.term, entry]))
      for (const [term = '', , partOfSpeech, sources = '', , note = ''] of rows) {
        const entry = byTerm.get(term)
        expect.soft(entry?.partOfSpeech, term).toBe(partOfSpeech)
        expect.soft(entry?.sources.join('; '), term).toBe(sources)
        expect.soft(note === '' || entry?.note !== undefined, `${term}: ${note}`).toBe(true)
      }
    }
  )
})
