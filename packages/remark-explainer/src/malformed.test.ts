import type {Norm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkSources} from './check-sources.ts'
import {checkTerms} from './check-terms.ts'
import {cases, good, head} from './malformed.fixture.ts'
import {parseExplainer} from './parse-explainer.ts'

const norm = {
  slug: 'reglas',
  metadata: {titulo: 'Reglas'},
  provisions: [{id: 'art-1'}, {id: 'art-8'}]
} as Norm

function check(source: string): VFile {
  const file = new VFile({path: 'beca.md', value: source})
  const explainer = parseExplainer(file, {
    readData: (name) => (name === 'a.csv' ? 'Nivel,Monto\nPrimaria,mucho\n' : undefined)
  })
  if (explainer) {
    checkSources(explainer, norm, file)
    checkTerms(explainer, ['padron'], file)
  }
  return file
}

describe('an explainer with one fault', () => {
  it('is tried in more than fifty ways, each told apart', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50)
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length)
  })

  it('has none without it', () => {
    expect(check(head + good).messages).toEqual([])
  })

  it.each(cases)('%s: one error, with its place and what to do', (_, source, message) => {
    const {messages} = check(source)
    expect(messages.map(String)).toEqual([`beca.md:${message}`])
    const [only] = messages
    expect([only!.fatal, only!.stack, typeof only!.line, typeof only!.column]).toEqual([
      true,
      '',
      'number',
      'number'
    ])
    expect(only!.note).toMatch(/\.$/)
  })
})
