import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {analyzeMarkdown} from '../analyze-markdown.ts'
import {lint} from '../lint.ts'
import {difficulty} from './difficulty.ts'
import {lintAndMeasure} from './lint-and-measure.ts'

const norm = new URL('../../../../content/normas/reglas-camino-escuela.md', import.meta.url)

it.each([
  ['a norm', readFileSync(norm, 'utf8'), {}],
  ['one config', 'A efecto de cumplir, presente original y/o copia.', {rules: {'y-o': 'off'}}],
  ['what comments turn off', '<!-- llano-ignora y-o -->\nPresente original y/o copia.', {}],
  ['a byte order mark', '\uFEFFPresente original y/o copia.', {preset: 'estricto'}],
  ['nothing', '', {}]
] as const)('gives what lint and difficulty give: %s', (_, text, config) => {
  const {difficulty: measured, sentenceWords, ...report} = lintAndMeasure(text, config)
  expect(report).toEqual(lint(text, config))
  expect(measured).toEqual(difficulty(text))
  const sentences = analyzeMarkdown(text).sentences.map(({words}) => words)
  expect(sentenceWords).toEqual(sentences.filter((words) => words > 0))
})

it('tells the words of each sentence', () => {
  expect(lintAndMeasure('Traiga su acta. La oficina abre a las nueve.').sentenceWords).toEqual([3, 6])
})

it('refuses a wrong config', () => {
  expect(() => lintAndMeasure('', {rules: {'y-oo': 'off'}})).toThrow(RangeError)
})
