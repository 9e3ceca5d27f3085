import {expect, test} from 'vitest'
import {isGerund} from './gerund.ts'

const yes =
  'debiendo siendo dando yendo leyendo riñendo bullendo devolviéndose notificándoselo dándole habiéndosele considerando operando'
const no =
  'cuando cuándo mando bando comando demando contrabando fernando entiendo extiendo recomiendo arriendo tremendo ' +
  'referendo refrendo estupendo ando dividendo segundo fondo'

test.each(yes.split(' '))('%s can be a gerund', (word) => expect(isGerund(word)).toBe(true))
test.each(no.split(' '))('%s is no gerund', (word) => expect(isGerund(word)).toBe(false))
