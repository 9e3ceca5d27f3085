import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import type {LintConfig} from './config.ts'
import {lint} from './lint.ts'
import {remarkLlano} from './remark-llano.ts'

const text = `# Reglas

A efecto de cumplir la Ley, las personas que **obtuvieren** becas vendrán y/o escribirán.

- Dicho comité sesiona el 3 de mayo de dos mil veinte.
`

async function messagesOf(config: LintConfig = {}) {
  const file = new VFile(text)
  const processor = unified().use(remarkParse).use(remarkLlano, config)
  await processor.run(processor.parse(file), file)
  return file.messages
}

it('says what `lint` says, in the same places', async () => {
  const found = await messagesOf()
  const expected = lint(text).messages
  expect(expected.length).toBeGreaterThan(2)
  expect(
    found.map(({reason, ruleId, note, url, expected, place}) => ({
      reason,
      ruleId,
      note,
      url,
      expected,
      place
    }))
  ).toEqual(
    expected.map(({message, ruleId, note, url, replacements, start, end}) => ({
      reason: message,
      ruleId,
      note,
      url,
      expected: replacements,
      place: {start, end}
    }))
  )
})

it('weighs them as unified does', async () => {
  const weights = new Map((await messagesOf({preset: 'estricto'})).map(({ruleId, fatal}) => [ruleId, fatal]))
  expect(weights.get('futuro-de-subjuntivo')).toBe(true)
  expect(weights.get('efecto-de')).toBe(false)
  expect([...weights.values()]).toContain(undefined)
})

it('runs what the config turns on', async () => {
  expect((await messagesOf({rules: {'efecto-de': 'off'}})).map(({ruleId}) => ruleId)).not.toContain(
    'efecto-de'
  )
})

it('refuses a wrong config before it reads a file', () => {
  expect(() =>
    unified()
      .use(remarkLlano, {rules: {'oracion-larg': 'off'}})
      .freeze()
  ).toThrow('Regla `oracion-larg` desconocida, se esperaba `oracion-larga`')
})
