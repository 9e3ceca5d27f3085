import {expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {
  bandOf,
  fernandezHuertaScale,
  gutierrezPoliniScale,
  infleszScale,
  muScale,
  szigrisztPazosScale
} from './bands.ts'
import {countText} from './count-text.ts'
import type {TextCounts} from './counts.ts'
import {
  crawford,
  fernandezHuerta,
  garciaLopez,
  gutierrezPolini,
  mu,
  solFromSmog,
  szigrisztPazos
} from './formulas.ts'
import {readability} from './readability.ts'

const lies = countText(analyze('Hay tres clases de mentiras: mentiras, malditas mentiras y estadísticas'))

// Worked examples of esTS (MIT).
test('counts and scores the sentence on lies', () => {
  expect({...lies, letterVariance: Number(lies.letterVariance.toFixed(9))}).toEqual({
    words: 10,
    sentences: 1,
    syllables: 23,
    letters: 60,
    letterVariance: 10.6,
    longWords: 5
  })
  const scores = readability(lies)
  expect(scores.fernandezHuerta.score).toBeCloseTo(58.64, 9)
  expect(scores.szigrisztPazos.score).toBeCloseTo(53.545, 9)
  expect(scores.gutierrezPolini.score).toBeCloseTo(33.5, 9)
  expect(scores.crawford).toBeCloseTo(5.813, 9)
  expect(scores.mu?.score).toBeCloseTo(62.893, 3)
  expect(scores.sol).toBeCloseTo(9.25836, 5)
})

test('µ of the authors’ manual', () => {
  expect(mu({words: 18, letters: 18 * 6.9444, letterVariance: 13.5844})).toBeCloseTo(54.13, 2)
})

test('SOL of table 5', () => {
  expect(solFromSmog(15)).toBeCloseTo(8.59, 9)
  expect(solFromSmog(25)).toBeCloseTo(15.99, 9)
})

// Worked example of lorca (MIT).
test('summer and winter', () => {
  const {inflesz} = readability(countText(analyze('En verano hace calor. En invierno hace frío')))
  expect(inflesz.score).toBeCloseTo(78.235, 9)
  expect(inflesz.band).toBe('bastante fácil')
})

// Worked example of textstat (MIT).
test('a pretty day', () => {
  expect(gutierrezPolini(countText(analyze('Hoy es un lindo día')))).toBeCloseTo(64.35, 9)
})

// First six sentences of a novel, as textstat counts them and with their true number of syllables.
test('a page of a novel', () => {
  const page: TextCounts = {
    words: 162,
    sentences: 6,
    syllables: 306,
    letters: 777,
    letterVariance: 1,
    longWords: 1
  }
  expect(fernandezHuerta(page)).toBeCloseTo(65.967, 3)
  // textstat takes 206.84 where Szigriszt-Pazos has 206.835.
  expect(szigrisztPazos(page) + 0.005).toBeCloseTo(62.162, 3)
  expect(crawford(page)).toBeCloseTo(5.089, 3)
  const real = {...page, syllables: 328}
  expect(fernandezHuerta(real)).toBeCloseTo(57.82, 2)
  expect(szigrisztPazos(real)).toBeCloseTo(53.7, 2)
  expect(crawford(real)).toBeCloseTo(5.755, 3)
  expect(gutierrezPolini(real)).toBeCloseTo(39.23, 2)
  expect(garciaLopez(real)).toBeCloseTo(12.71, 2)
})

test('a score on the limit belongs to the easier band, but for 80 on INFLESZ and 91 on µ', () => {
  expect([39.99, 40, 55, 65, 80, 80.01].map((score) => bandOf(infleszScale, score))).toEqual([
    'muy difícil',
    'algo difícil',
    'normal',
    'bastante fácil',
    'bastante fácil',
    'muy fácil'
  ])
  expect([-3, 30, 50, 60, 70, 80, 90].map((score) => bandOf(fernandezHuertaScale, score))).toEqual(
    fernandezHuertaScale.names
  )
  expect([15, 16, 36, 51, 66, 76, 86].map((score) => bandOf(szigrisztPazosScale, score))).toEqual(
    szigrisztPazosScale.names
  )
  expect([30.9, 31, 51, 61, 71, 91, 91.1].map((score) => bandOf(muScale, score))).toEqual(muScale.names)
  expect([33.2, 33.3, 66.7].map((score) => bandOf(gutierrezPoliniScale, score))).toEqual(
    gutierrezPoliniScale.names
  )
})

test('rounds before it names the band of Szigriszt-Pazos', () => {
  const counts = {...lies, syllables: 1, sentences: 1}
  const score = szigrisztPazos(counts)
  expect(readability(counts).szigrisztPazos).toEqual({
    score,
    band: bandOf(szigrisztPazosScale, Math.round(score))
  })
})

test.each(['words', 'sentences', 'syllables', 'letters'] as const)('refuses no %s', (name) => {
  expect(() => readability({...lies, [name]: 0})).toThrow(new RangeError(`0 ${name}, expected at least 1`))
  expect(() => readability({...lies, [name]: Number.NaN})).toThrow(RangeError)
})

test('gives no µ for one word or words of one length', () => {
  expect(readability(countText(analyze('Sol'))).mu).toBeNull()
  expect(readability(countText(analyze('Sol mar'))).mu).toBeNull()
})
