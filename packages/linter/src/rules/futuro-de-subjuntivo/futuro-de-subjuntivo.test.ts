import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import {lint} from '../../lint.ts'
import {rules} from '../../rules.ts'
import {presentOf} from './present-forms.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const only = Object.fromEntries(
  rules.map(({meta}) => [meta.id, meta.id === 'futuro-de-subjuntivo' ? 'on' : 'off'] as const)
)

function suggest(text: string): string[][] {
  return lint(text, {rules: only}).messages.map(({start, end, replacements}) => [
    text.slice(start.offset, end.offset),
    ...replacements
  ])
}

describe('futuro-de-subjuntivo', () => {
  it('knows the present of irregular verbs, and only of verbs it knows', () => {
    const forms = [
      'requiriere',
      'tuvieren',
      'dijere',
      'siguiere',
      'incluyere',
      'comprobare',
      'pudiere',
      'venciere',
      'hiciere',
      'reuniere',
      'acreditare',
      'deseare',
      'efectuare',
      'invocare',
      'prohibiere',
      'rehusare',
      'concertare'
    ]
    expect(forms.map((form) => presentOf(form)?.subjunctive)).toEqual([
      'requiera',
      'tengan',
      'diga',
      'siga',
      'incluya',
      'compruebe',
      'pueda',
      'venza',
      'haga',
      'reúna',
      'acredite',
      'desee',
      'efectúe',
      'invoque',
      'prohíba',
      'rehúse',
      'concierte'
    ])
    expect(presentOf('reuniere')?.indicative).toBe('reúne')
    expect(presentOf('embrollare')).toBeUndefined()
  })

  it('lets the word before it choose the mood', () => {
    expect(suggest('Si faltare, avisará.')).toEqual([['faltare', 'falta']])
    expect(suggest('En caso de que faltare, avisará.')).toEqual([['faltare', 'falte']])
    expect(suggest('Se considerará como si siempre hubiere sido válido.')).toEqual([
      ['hubiere sido', 'hubiera sido']
    ])
    expect(suggest('Si lo hubiere, lo dirá.')).toEqual([['hubiere', 'hay']])
    expect(suggest('Dará lo que hubiere.')).toEqual([['hubiere', 'haya']])
    expect(suggest('Hubiere o no queja, sesiona.')).toEqual([['Hubiere']])
    expect(suggest('Quien embrollare el trámite pierde.')).toEqual([['embrollare']])
  })

  const corpus = new URL('../../../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus))('hits no present nor past in the corpus (needs ../shared/corpus)', () => {
    const present =
      /^(?:.*(?:f|qu|h|sug|dig|ing)ieren?|(?:de|a)?clare|separe|ampare|prepare|repare|pare|compare|dispare)n?$/
    const traps = new Set<string>()
    for (const name of ['lfpa.md', 'lgtaip.md', 'lgamvlv.md', 'uy-acceso-informacion.md']) {
      const text = readFileSync(new URL(name, corpus), 'utf8')
      for (const [form = ''] of suggest(text)) if (present.test(form)) traps.add(form)
    }
    traps.delete('delinquiere')
    expect([...traps]).toEqual([])
  })
})
