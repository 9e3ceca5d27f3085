import {expect, test} from 'vitest'
import {isMenteAdverb} from './mente-adverb.ts'

const yes = 'oportunamente debidamente anualmente plenamente claramente raramente únicamente'
const no =
  'mente demente clemente vehemente lamente fundamente implemente alimente fomente comente aumente reglamente documente ' +
  'incremente argumente instrumente miente simiente complemente experimente cimente cumplimente'

test.each(yes.split(' '))('%s is an adverb', (word) => expect(isMenteAdverb(word)).toBe(true))
test.each(no.split(' '))('%s is no adverb', (word) => expect(isMenteAdverb(word)).toBe(false))
