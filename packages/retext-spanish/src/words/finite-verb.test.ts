import {describe, expect, it} from 'vitest'
import {analyze} from '../analyze.ts'
import {isFiniteVerb, isFiniteVerbAt} from './finite-verb.ts'

describe('isFiniteVerb', () => {
  it.each(
    (
      'es son será serán fue hubiere podrá deben establece dispongan publicó publicaron tenía habrían incumpliere otorguen están ' +
      'reúnan hizo convenimos efectúen ubicaría'
    ).split(' ')
  )('takes «%s»', (word) => {
    expect(isFiniteVerb(word)).toBe(true)
  })

  it.each(
    (
      'publicar publicado publicando forma cuenta entrega orden origen examen gran quien secretaría categoría cualquiera financiera ' +
      'tramos mínimos mínimas sobre entre para país plan varón patrón sólo'
    ).split(' ')
  )('leaves «%s»', (word) => {
    expect(isFiniteVerb(word)).toBe(false)
  })
})

describe('isFiniteVerbAt', () => {
  const verbsOf = (text: string) => {
    const {tokens} = analyze(text)
    return tokens.lower.filter((_, at) => isFiniteVerbAt(tokens, at, 0))
  }

  it.each([
    ['El Comité que se forma decide.', ['forma', 'decide']],
    ['La forma de la entrega no cuenta.', ['cuenta']],
    ['La maestra Carmen Roldán revisará su falta.', ['revisará']],
    ['La solicitud de cobre y de pague.', []],
    ['Quien incumpla paga lo que corresponda.', ['incumpla', 'paga', 'corresponda']]
  ])('%s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs)
  })
})
