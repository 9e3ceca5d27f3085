import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {countSyllables, syllables} from './syllables.ts'

test.each([
  ['municipio', 'mu-ni-ci-pio'],
  ['transparencia', 'trans-pa-ren-cia'],
  ['guion', 'guion'],
  ['huir', 'huir'],
  ['prohibir', 'prohi-bir'],
  ['prohíbe', 'pro-hí-be'],
  ['ahuehuete', 'a-hue-hue-te'],
  ['vergüenza', 'ver-güen-za'],
  ['quiere', 'quie-re'],
  ['guerra', 'gue-rra'],
  ['averiguáis', 'a-ve-ri-guáis'],
  ['buey', 'buey'],
  ['rey', 'rey'],
  ['leyes', 'le-yes'],
  ['y', 'y'],
  ['día', 'dí-a'],
  ['construido', 'cons-trui-do'],
  ['Tlaxcala', 'tlax-ca-la'],
  ['atleta', 'a-tle-ta'],
  ['Chihuahua', 'chi-hua-hua'],
  ['antiinflamatorio', 'an-ti-in-fla-ma-to-rio'],
  ['paranoia', 'pa-ra-no-ia'],
  ['obstrucción', 'obs-truc-ción'],
  ['teórico-práctico', 'te-ó-ri-co-prác-ti-co'],
  ['y/o', 'y-o'],
  ['UNAM', 'u-nam'],
  ['muni\u00adcipio', 'mu-ni-ci-pio'],
  ['fraccio\u0301n', 'frac-ción']
])('%s', (word, expected) => {
  expect(syllables(word).join('-')).toBe(expected)
})

test.each(['2026', '3o.', 'CNDH', 'XXIII', '—', ''])('%s has none', (word) => {
  expect(countSyllables(word)).toBe(0)
})

const gold = new URL('../../../../../shared/gold/syllables.dev.tsv', import.meta.url)
if (!existsSync(gold)) console.info(`skipped: ${gold.pathname} is missing`)

describe.skipIf(!existsSync(gold))('list of rantanplan', () => {
  test('counts 99.8 of 100 words as it does', () => {
    const rows = readFileSync(gold, 'utf8').trim().split('\n')
    const right = rows.filter((row) => {
      const [word = '', parts = ''] = row.split('\t')
      return countSyllables(word) === parts.split('-').length
    })
    console.info(`syllables: ${((100 * right.length) / rows.length).toFixed(2)} % of ${rows.length} words`)
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.998)
  })
})
