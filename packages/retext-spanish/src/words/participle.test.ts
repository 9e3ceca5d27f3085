import {expect, test} from 'vitest'
import {isParticiple, participleAgreement} from './participle.ts'

const yes =
  'publicada entregados leído oídas construido construído incluídas hecho escritas impreso provista electo electas resueltos suelto ' +
  'cubierto previsto inscripta satisfechas repuesto sido ido partido estado facultado reeditadas debido'
const no =
  'válido rápida década pérdida líquidos vida cada nada lado grado mercados senado delicada sagrado ilimitada indebido ' +
  'demasiado jornada publicar publico modo toda ley ado'

test.each(yes.split(' '))('%s can be a participle', (word) => expect(isParticiple(word)).toBe(true))
test.each(no.split(' '))('%s is no participle', (word) => expect(isParticiple(word)).toBe(false))

test('tells gender and number', () => {
  expect(participleAgreement('publicadas')).toEqual({gender: 'feminine', number: 'plural'})
  expect(participleAgreement('leído')).toEqual({gender: 'masculine', number: 'singular'})
  expect(participleAgreement('escritos')).toEqual({gender: 'masculine', number: 'plural'})
  expect(participleAgreement('electa')).toEqual({gender: 'feminine', number: 'singular'})
  expect(participleAgreement('rápida')).toBeUndefined()
})
