import {expect, test} from 'vitest'
import {isInfinitive} from './infinitive.ts'

const yes =
  'notificar poner ir ser dar oír reír entregarse darle dárselo proporcionárselo oírlas unirte deber poder regular'
const no =
  'lugar hogar mujer ayer primer taller particular parte comparte muerte convierte consejeros gobiernos internos ' +
  'perla confirme carácter líder dólar azúcar ar partes retiros porvenir'

test.each(yes.split(' '))('%s can be an infinitive', (word) => expect(isInfinitive(word)).toBe(true))
test.each(no.split(' '))('%s is no infinitive', (word) => expect(isInfinitive(word)).toBe(false))
