import {describe, expect, it} from 'vitest'
import {linkRuns} from './link-runs.ts'

describe('linkRuns', () => {
  it('leads provisions to the norm and terms to the glossary, however deep', () => {
    const runs = [{text: 'artículo 9', provision: 'art-9'}, {text: ' y '}, {text: 'padrón', term: 'padron'}]
    expect(linkRuns([{type: 'texto', text: [runs]}], 'reglas')).toEqual([
      {
        type: 'texto',
        text: [
          [
            {text: 'artículo 9', provision: 'art-9', href: '/normas/reglas/#art-9'},
            {text: ' y '},
            {text: 'padrón', term: 'padron', href: '/glosario/#padron'}
          ]
        ]
      }
    ])
  })

  it('leaves what only looks like a run', () => {
    const definition = {term: 'Padrón', meaning: [{text: 'una lista'}], size: null}
    expect(linkRuns(definition, 'reglas')).toEqual(definition)
  })
})
