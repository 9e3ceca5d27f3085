import {existsSync, readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retextSpanish} from 'retext-spanish'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it, vi} from 'vitest'
import type {LintConfig} from './config.ts'
import {lint} from './lint.ts'
import {presets} from './presets.ts'
import {rules} from './rules.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const text = `La escuela erogará el recurso a efecto de que, en su caso, las familias que lo requirieren acudan.

Se integrará una comisión ad hoc, y los anexos de la misma serán publicados por la Secretaría en original y/o copia.

La Secretaría, por conducto de la unidad responsable, previo dictamen que emita el Comité y siempre que exista suficiencia presupuestaria en términos de la normativa aplicable, podrá autorizar apoyos adicionales a las personas.
`

async function throughUnified(source: string) {
  const processor = unified().use(retextSpanish)
  for (const rule of rules) processor.use(rule)
  const file = new VFile(source)
  await processor.run(processor.parse(file), file)
  return file.messages
    .map((message) => ({
      ruleId: message.ruleId,
      severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
      message: message.reason,
      note: message.note,
      url: message.url,
      start: message.place && 'start' in message.place ? message.place.start : undefined,
      end: message.place && 'end' in message.place ? message.place.end : undefined,
      replacements: message.expected
    }))
    .sort(byPlace)
}

interface Placed {
  ruleId: string | undefined
  start: {offset?: number | undefined} | undefined
  end: {offset?: number | undefined} | undefined
}

function byPlace(a: Placed, b: Placed): number {
  return (
    (a.start?.offset ?? 0) - (b.start?.offset ?? 0) ||
    (a.end?.offset ?? 0) - (b.end?.offset ?? 0) ||
    ((a.ruleId ?? '') < (b.ruleId ?? '') ? -1 : 1)
  )
}

/** What a plugin without setting does: every rule, with its own options and severities. */
const everyRule: LintConfig = {rules: Object.fromEntries(rules.map(({meta}) => [meta.id, 'on']))}
const bare = presets.recomendado.rules

const withoutProvision = (messages: ReturnType<typeof lint>['messages']) =>
  messages.map(({provision: _, ...message}) => message).sort(byPlace)

describe('a rule as a plugin', () => {
  it('can be compared with the default preset, which sets no options', () => {
    for (const rule of Object.values(bare)) expect(rule).toEqual({})
  })

  it('finds what `lint` finds', async () => {
    const found = await throughUnified(text)
    expect(new Set(found.map(({ruleId}) => ruleId)).size).toBeGreaterThan(8)
    expect(found).toEqual(withoutProvision(lint(text, everyRule).messages))
  })

  const corpus = new URL('../../../../shared/corpus/txt/declaracion-gobierno-abierto.txt', import.meta.url)
  it.skipIf(!existsSync(corpus))(
    'finds what `lint` finds in real prose (needs ../shared/corpus)',
    async () => {
      const paragraphs = readFileSync(corpus, 'utf8')
        .split(/\n\n+/)
        .filter((paragraph) => /^Que /.test(paragraph))
      const source = `${paragraphs.join('\n\n')}\n`
      expect(paragraphs.length).toBeGreaterThan(15)
      expect(await throughUnified(source)).toEqual(withoutProvision(lint(source, everyRule).messages))
    }
  )

  it('works on Markdown through remark-retext', async () => {
    const rule = rules.find(({meta}) => meta.id === 'termino-reemplazable')!
    const spanish = unified().use(retextSpanish)
    spanish.use(rule)
    const file = new VFile(
      '# Subsanar\n\nSe **erogará** el dinero.\n\n- La familia *subsanará* `y/o` el error.\n'
    )
    const processor = unified().use(remarkParse).use(remarkRetext, spanish)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({reason, line, column}) => `${line}:${column} ${reason}`)).toEqual([
      '1:3 «Subsanar», se esperaba «Corregir»',
      '3:6 «erogará», se esperaba «gastará» o «pagará»',
      '5:15 «subsanará», se esperaba «corregirá»'
    ])
  })

  it('takes a setting', async () => {
    const rule = rules.find(({meta}) => meta.id === 'oracion-larga')!
    const run = async (setting: 'error' | 'off' | ['on', {maxWords: number}]) => {
      const file = new VFile('Una oración de siete palabras, o poco más.')
      const processor = unified().use(retextSpanish).use(rule, setting)
      await processor.run(processor.parse(file), file)
      return file.messages.map(({reason, fatal}) => [reason, fatal])
    }
    expect(await run('error')).toEqual([])
    expect(await run(['on', {maxWords: 5}])).toEqual([
      [
        'Oración de 8 palabras, se esperaban como máximo 5, divídala en dos, o ponga las condiciones en una lista',
        false
      ]
    ])
    expect(await run('off')).toEqual([])
    expect(() =>
      unified()
        .use(rule, ['on', {maxwords: 5}])
        .freeze()
    ).toThrow('Opción `maxwords` desconocida, se esperaba `maxWords`, en la regla `oracion-larga`')
  })
})
