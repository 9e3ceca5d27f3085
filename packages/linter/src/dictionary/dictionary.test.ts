import {describe, expect, it} from 'vitest'
import {fix} from '../fix.ts'
import {createLinter} from '../incremental/create-linter.ts'
import {lint} from '../lint.ts'
import type {Dictionary} from './dictionary.ts'

const text = `El municipio erogará los recursos. Las familias erogan poco y podrán erogarlo después.

La UT recibe la solicitud del beneficiario. Los beneficiarios la firman.
`

/** What is said, through both doors, which must agree. */
function said(markdown: string, dictionary?: Dictionary) {
  const config = dictionary ? {dictionary} : {}
  const {messages} = lint(markdown, config)
  expect(createLinter(config).lint(markdown).messages).toEqual(messages)
  return messages.map(({ruleId, message, replacements}) => [ruleId, message, ...replacements])
}

const about = (word: string, list: string[][]) => list.filter(([, message]) => message?.includes(word))

describe('terms', () => {
  it('are allowed in a text of one sentence', () => {
    expect(said('El municipio erogará los recursos.', {terms: ['erogar']})).toEqual([])
    expect(said('El municipio erogará los recursos.', {terms: ['pagar']})).toHaveLength(1)
  })

  it('are left alone with their inflections', () => {
    expect(about('erog', said(text))).toHaveLength(3)
    expect(about('erog', said(text, {terms: ['erogar']}))).toEqual([])
  })

  it('leave other words and longer stretches alone', () => {
    const long = `El municipio erogará ${'los recursos de cada una de las escuelas y '.repeat(6)}los demás.`
    const rules = (dictionary?: Dictionary) => said(long, dictionary).map(([ruleId]) => ruleId)
    expect(rules()).toContain('oracion-larga')
    expect(rules({terms: ['erogar', 'municipio']})).toContain('oracion-larga')
    expect(about('erog', said(text, {terms: ['subsanar', 'erogación']}))).toHaveLength(3)
  })

  it('of several words cover the words inside them only', () => {
    const phrase = 'Se hará a efecto de cumplir. El Comité pide a efecto de cumplir y a efecto de pagar.'
    const count = (terms: string[]) => about('a efecto de', said(phrase, {terms})).length
    expect(count([])).toBe(3)
    expect(count(['a efecto de cumplir'])).toBe(1)
    expect(count(['A  EFECTO de'])).toBe(0)
  })

  it('count for the rules on phrases of Latin', () => {
    const latin = 'Es una reunión ad hoc del Comité.'
    expect(said(latin).map(([ruleId]) => ruleId)).toEqual(['latinismo'])
    expect(said(latin, {terms: ['ad hoc']})).toEqual([])
  })
})

describe('acronyms', () => {
  it('need no definition, and no other does because of them', () => {
    const sentence = 'La UT y el CTX responden.'
    expect(said(sentence).map(([, message]) => message?.slice(0, 24))).toEqual([
      'Sigla «UT» sin definir, ',
      'Sigla «CTX» sin definir,'
    ])
    expect(
      said(sentence, {acronyms: {UT: 'Unidad de Transparencia'}}).map(([, message]) => message?.slice(0, 11))
    ).toEqual(['Sigla «CTX»'])
  })
})

describe('replacements', () => {
  it('are reported in every form, before those of the rule', () => {
    expect(about('benef', said(text, {replacements: {beneficiario: ['becario', 'persona becada']}}))).toEqual(
      [
        ['termino-reemplazable', '«beneficiario», se esperaba «becario» o «persona becada»', 'becario'],
        ['termino-reemplazable', '«beneficiarios», se esperaba «becarios» o «persona becada»', 'becarios']
      ]
    )
    expect(about('erogará', said(text, {replacements: {erogar: 'pagar'}}))).toEqual([
      ['termino-reemplazable', '«erogará», se esperaba «pagará»', 'pagará']
    ])
  })

  it('say whose they are', () => {
    const {messages} = lint(text, {dictionary: {replacements: {beneficiario: 'becario'}}})
    expect(messages.find(({message}) => message.startsWith('«benef'))?.note).toBe(
      'Una palabra de todos los días se entiende a la primera. Fuente: diccionario de la institución.'
    )
  })

  it('are never made by fix, and change nothing for a config without them', () => {
    const own = {dictionary: {replacements: {solicitud: 'petición'}}}
    expect(fix(text, own).text).toBe(text)
    expect(about('solicitud', said(text, own.dictionary))).toHaveLength(1)
    expect(about('solicitud', said(text))).toEqual([])
  })

  it('are off with their rule', () => {
    const config = {
      rules: {'termino-reemplazable': 'off'},
      dictionary: {replacements: {solicitud: 'x'}}
    } as const
    expect(lint(text, config).messages.filter(({message}) => message.includes('solicitud'))).toEqual([])
  })
})

describe('a wrong dictionary', () => {
  it.each<[unknown, string]>([
    [{term: []}, 'Clave `term` desconocida, se esperaba `terms`, en el diccionario'],
    [
      [],
      'Valor [] de `dictionary` en el diccionario, se esperaba un objeto con `terms`, `acronyms` o `replacements`'
    ],
    [{terms: 'erogar'}, 'Valor "erogar" de `terms` en el diccionario, se esperaba una lista de palabras'],
    [{terms: ['']}, 'Valor "" de `terms` en el diccionario, se esperaba una palabra o frase'],
    [
      {acronyms: ['UT']},
      'Valor ["UT"] de `acronyms` en el diccionario, se esperaba un objeto con un término en cada clave'
    ],
    [{acronyms: {UT: 3}}, 'Valor 3 de `acronyms.UT` en el diccionario, se esperaba el nombre completo'],
    [
      {replacements: {erogar: []}},
      'Valor [] de `replacements.erogar` en el diccionario, se esperaba una palabra o frase, o una lista de ellas'
    ],
    [
      {terms: ['Erogar'], replacements: {erogar: 'pagar'}},
      'Término `erogar` en `terms` y en `replacements` del diccionario, se esperaba en uno solo, quítelo del otro'
    ]
  ])('throws: %j', (dictionary, message) => {
    expect(() => lint('Texto.', {dictionary: dictionary as Dictionary})).toThrow(new RangeError(message))
    expect(() => createLinter({dictionary: dictionary as Dictionary})).toThrow(new RangeError(message))
  })
})
