import {expect, test} from 'vitest'
import {isFutureSubjunctive} from './future-subjunctive.ts'
import {lookUpWord} from './read-word.ts'
import {wordBit} from './word-bit.ts'

const yes =
  'incumpliere hubiere hubieren fuere fueren tuvieren dijere trajeren condujere oyere construyeren negare resultaren ' +
  'señalare obráremos hiciéremos requiriere refiriere adquirieren viere diere muriere comprare preparare declarare'
const no =
  'refiere requieren confiere adquiere transfiere adhiere difiere interfiere prefiere sugiere infiere profiere ingiere ' +
  'hiere quiere muere declare amparen separe aclare prepare repare compare equipare dispare acapare pare software ' +
  'hardware considere supere coopere mujeres lugares titulares militares talleres delaware digiere fuera hubiera'

test.each(yes.split(' '))('%s is a future subjunctive', (word) =>
  expect(isFutureSubjunctive(word)).toBe(true)
)
test.each(no.split(' '))('%s is none', (word) => expect(isFutureSubjunctive(word)).toBe(false))

test('takes a capital for a name, capitals for shouting', () => {
  const has = (word: string) => (lookUpWord(word).bits & wordBit.futureSubjunctive) !== 0
  expect(['Tartiere', 'Popolare'].filter(has)).toEqual([])
  expect(['Hubiere', 'INCUMPLIERE', 'Fuere'].filter(has)).toEqual(['Hubiere', 'INCUMPLIERE', 'Fuere'])
})
