import {describe, expect, it} from 'vitest'
import {dropEmphasis} from './drop-emphasis.ts'

describe('dropEmphasis', () => {
  it.each([
    ['tales como *hackatones*, certámenes', 'tales como hackatones, certámenes'],
    ['el **31 de agosto de 2017**.', 'el 31 de agosto de 2017.'],
    ['(con *Follow\nthe Money*);', '(con Follow\nthe Money);'],
    ['***«Así».*** Y *así*', '«Así». Y así']
  ])('takes the marks from %j', (text, plain) => {
    expect(dropEmphasis(text)).toBe(plain)
  })

  it.each([
    'Cuota* de 5 pesos.\n* Por mes.',
    '* Uno\n* Dos',
    '(*) Con receta (*)',
    'a*b*c y 2 * 3 * 4',
    '*abre aquí\n\ny no cierra*',
    '*dos **tres'
  ])('leaves %j alone', (text) => {
    expect(dropEmphasis(text)).toBe(text)
  })

  it('stays quick on a run of asterisks that close nothing', () => {
    const run = '*a '.repeat(100_000)
    expect(dropEmphasis(run)).toBe(run)
  })
})
