import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {explainerText} from './alternatives/explainer-text.ts'
import type {Explainer, RichText} from './explainer.ts'
import {parseExplainer} from './parse-explainer.ts'

const pieces = [
  '---\n',
  'titulo: Beca\n',
  'tipo: tramite\n',
  'titulo: "a\n',
  '\ttema: x\n',
  '\n',
  '\n\n',
  ' ',
  '    ',
  '\t',
  '\u00a0',
  ':::aviso{fuente="art-1"}\n',
  ':::pasos[Uno [dos]]{fuente=art-1}\n',
  ':::requisitos{fuente="art-1 art-1"}\n',
  "::::quien{fuente='art-1'}\n",
  ':::preguntas{fuente="artículo 1"}\n',
  ':::contacto{.a #b fuente}\n',
  ':::cifra\n',
  '::: plazos\n',
  ':::definicion{fuente="art-1}\n',
  ':::decision{fuente="art-1"}\n- ¿Qué?\n  - Sí: **a**\n',
  ':::comparacion{fuente="art-1"}\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ':::grafica{fuente="art-1" datos="a.csv" tipo="barras" unidad="pesos"}\n',
  ':::cita{fuente="art-1"}\n> Uno\n',
  ':art[12]',
  ':art[x]{id="art-1"}',
  ':termino[**a**]',
  '<!-- borrador: a -->',
  '<Aviso fuente="art-1">\n',
  '</Aviso>\n',
  '<Art id="art-1">',
  '</Art>',
  '{/* a */}',
  ':::\n',
  '::::\n',
  '::cifra{a=b}\n',
  ':aviso\n',
  ':algo[x]{y}',
  '15:30',
  'nota:algo',
  '- ',
  '1. ',
  '2) ',
  '* ',
  '+ ',
  '  - ',
  '> ',
  '# ',
  '### ¿Qué?\n',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~~\n',
  '[a](https://b.mx)',
  '[a](javascript:b)',
  '[a]',
  '[a]: https://b.mx\n',
  '![a](b)',
  '<b>',
  '<!-- ',
  ' -->',
  '<br>',
  '&nbsp;',
  '&#0;',
  '\\',
  '\\\n',
  '  \n',
  '***\n',
  '===\n',
  '| a | b |\n|---|---|\n',
  'Texto. ',
  '**15 de enero**: ',
  'Teléfono: 998',
  '$1,200',
  'ñ\u0301',
  '🏫',
  '\u0000',
  '\uFEFF',
  '\u200b',
  '\r',
  '\u2028',
  '}',
  '{',
  ']',
  '"',
  '“'
]

const metadata =
  '---\ntitulo: Beca\nresumen: Para qué.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n'

/** The same texts on each run: a linear congruential generator (Numerical Recipes, 2nd ed., 7.1). */
function* oddTexts(count: number, open: string, close: string): Generator<string> {
  let state = 20_261_103
  const next = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let index = 0; index < count; index++) {
    const piece = () => pieces[next(pieces.length)]
    const body = Array.from({length: 1 + next(index % 2 ? 6 : 40)}, piece).join('')
    const block = `${open}\nTexto ${body}\n${close}\n`
    yield [body, metadata + body, metadata + block][index % 3]!
  }
}

function richTexts(explainer: Explainer): RichText[] {
  const found: RichText[] = []
  const open: unknown[] = [explainer.blocks]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value) && value.every((run) => typeof run?.text === 'string')) found.push(value)
    else if (value && typeof value === 'object')
      open.push(...Object.values(value).filter((inner) => inner !== null))
  }
  return found
}

const readData = () => 'a,b\nx,1\n'

describe.each([
  ['.md', 3000, ':::aviso{fuente="art-1"}', ':::'],
  ['.mdx', 1500, '<Aviso fuente="art-1">', '</Aviso>']
] as const)('odd text in %s', (ending, count, open, close) => {
  const results = [...oddTexts(count, open, close)].map((source) => {
    const file = new VFile({path: `beca${ending}`, value: source})
    return {source, file, explainer: parseExplainer(file, {readData})}
  })

  it('is mostly refused and sometimes read', () => {
    const read = results.filter(({explainer}) => explainer).length
    expect(read).toBeGreaterThan(5)
    expect(read).toBeLessThan(results.length / 2)
  })

  it('gives an explainer exactly when nothing stops it', () => {
    for (const {source, file, explainer} of results)
      expect([source, explainer === null]).toEqual([source, file.messages.some(({fatal}) => fatal)])
  })

  it('gets whole messages, in order, in the form of the house', () => {
    for (const {source, file} of results) {
      const starts = file.messages.map(({place}) =>
        place && 'start' in place ? (place.start.offset ?? 0) : 0
      )
      expect([source, starts]).toEqual([source, starts.toSorted((a, b) => a - b)])
      for (const {reason, note, ruleId, source: origin} of file.messages) {
        expect(reason).toMatch(/^.+, se esperaba[n]? .*[^.]$/)
        expect(note).toMatch(/\.$/)
        expect(ruleId).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
        expect(origin).toBe('remark-explainer')
      }
    }
  })

  it('gets places whose lines, columns and offsets agree', () => {
    for (const {source, file, explainer} of results) {
      const places = [
        ...file.messages.flatMap(({place}) => (place && 'start' in place ? [place.start, place.end] : [])),
        ...(explainer?.blocks ?? []).flatMap(({position}) => [position.start, position.end])
      ]
      for (const {line, column, offset} of places) {
        const before = source.slice(source.startsWith('\uFEFF') ? 1 : 0, offset)
        const lines = before.split(/\r\n|\r|\n/)
        expect([source, line, column]).toEqual([source, lines.length, lines.at(-1)!.length + 1])
      }
    }
  })

  it('gives texts without empty runs, double blanks or blanks at the ends', () => {
    for (const {source, explainer} of results) {
      if (!explainer) continue
      for (const text of richTexts(explainer)) {
        const words = text.map((run) => run.text).join('')
        expect([source, words]).toEqual([source, words.trim()])
        expect(words).not.toMatch(/ {2}|[\n\r\t\u200b]/)
        expect(text.every((run) => run.text)).toBe(true)
      }
      expect(new Set(explainer.blocks.map(({id}) => id)).size).toBe(explainer.blocks.length)
      expect(explainerText(explainer)).toContain('Licencia: CC0-1.0')
      expect(explainerText(explainer, {for: 'voz'})).not.toContain('undefined')
    }
  })
})

it.each([
  ['lists', 'a.md', `:::decision{fuente="art-1"}\n${'- '.repeat(900)}x\n:::\n`, 'forma-de-decision'],
  [
    'emphasis',
    'a.mdx',
    `<Aviso fuente="art-1">\n${'*a **b '.repeat(300)}x${'***'.repeat(300)}\n</Aviso>\n`,
    'contenido-no-admitido'
  ],
  ['components', 'a.mdx', '<Aviso fuente="art-1">\n'.repeat(500), 'bloque-sin-cerrar']
])('refuses %s nested too deep', (_, path, body, ruleId) => {
  const file = new VFile({path, value: metadata + body})
  expect(parseExplainer(file)).toBeNull()
  expect(file.messages[0]!.ruleId).toBe(ruleId)
})
