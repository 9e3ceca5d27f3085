import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import type {LintConfig} from '../config.ts'
import {lint} from '../lint.ts'
import {createLinter} from './create-linter.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 120_000})

// The same texts every time: a failure is always of the change, never of the day. To hunt, change it.
const seed = 20261122

const strict: LintConfig = {preset: 'estricto'}

/** Lint a row of texts with one linter, each held against `lint`. */
function expectSame(texts: readonly string[], config: LintConfig = strict): void {
  const linter = createLinter(config)
  for (const text of texts) expect(linter.lint(text)).toEqual(lint(text, config))
}

const norm = `---
titulo: Reglas
---

# Reglas de la beca

## Artículo 1. Definiciones

Para estas reglas se entiende por:

I. Padrón: la lista de familias que erogará la Secretaría (en adelante, el Programa);

II. Unidad Responsable (UR): la que, en su caso, revisa el INEGI y/o el padrón, y

III. Beneficiaria: la persona física que lo requiriere.

## Artículo 2.

La UR será notificada conforme al artículo anterior, a efecto de que subsane lo conducente.

<!-- llano-ignora y-o -->

Según el inciso a) de la fracción II del artículo 1, original y/o copia.

- Primero: la persona moral.
- Segundo: la persona física, ad hoc.

## Transitorios

**Primero.** Las reglas entran en vigor el mes de octubre.
`

describe('createLinter', () => {
  it('gives what `lint` gives, again and again', () => {
    expectSame([norm, norm, '', norm])
  })

  it.each([
    ['a word', norm.replace('erogará', 'pagará')],
    ['a sentence', norm.replace('ad hoc.', 'ad hoc. El CONEVAL será notificado.')],
    ['a paragraph that is gone', norm.replace('La UR será', '').replace(/^ notificada.*$/m, '')],
    ['a fracción more', norm.replace('II. Unidad', 'II. Otra: la que eroga;\n\nIII. Unidad')],
    ['a lead-in', norm.replace('Para estas reglas se entiende por:', 'La Secretaría deberá:')],
    ['a definition', norm.replace('Padrón: la', 'Ad hoc: la')],
    [
      'an article that moves all others',
      norm.replace('## Artículo 1.', '## Artículo 1.\n\nNuevo y/o viejo.\n\n## Artículo 1 Bis.')
    ],
    [
      'an acronym that gets its name',
      norm.replace('el INEGI', 'el Instituto Nacional de Estadística, Geografía e Informática (INEGI)')
    ],
    ['a comment', norm.replace('<!-- llano-ignora y-o -->', '')],
    ['a comment more', norm.replace('- Primero', '<!-- llano-ignora latinismo -->\n\n- Primero')],
    ['front matter', norm.replace('titulo: Reglas', 'titulo: Otras y/o reglas')],
    ['a byte order mark', `\uFEFF${norm}`],
    ['line ends', norm.replaceAll('\n', '\r\n')],
    ['markup that holds the rest', norm.replace('## Artículo 2.', '```\n\n## Artículo 2.')],
    ['a definition of a link', `${norm}\n[y]: x\n`],
    ['a fence around all', `\`\`\`\n${norm}\n\`\`\`\n`],
    ['a paragraph twice', `${norm}\nOriginal y/o copia.\n\nOriginal y/o copia.\n`]
  ])('sees %s', (_, changed) => {
    expectSame([norm, changed, norm])
  })

  it('sees the same words twice, also when what the text defines changes', () => {
    const twice = `${norm}\nLa persona moral eroga.\n\nLa persona moral eroga.\n`
    expectSame([norm, twice, twice.replace('Padrón: la', 'Persona moral: la'), twice])
  })

  it('follows its config', () => {
    expectSame([norm, `${norm}\nY/o.`], {
      rules: {'y-o': 'info', latinismo: 'off'},
      baseUrl: 'https://ejemplo.mx'
    })
    expect(() => createLinter({rules: {nada: 'on'}})).toThrow('Regla `nada` desconocida')
  })

  const blocks = norm.split('\n\n')
  const edit = fc.record({
    at: fc.nat(blocks.length - 1),
    what: fc.constantFrom(
      'drop',
      'double',
      'swap',
      'word',
      'label',
      'sentence',
      'fence',
      'comment',
      'definition'
    ),
    word: fc.constantFrom(
      'y/o',
      'UR',
      'IMSS',
      'artículo 3',
      'Programa',
      'solicitante',
      'será erogado',
      'Padrón:',
      '«cita'
    )
  })
  const change = (list: readonly string[], {at, what, word}: {at: number; what: string; word: string}) => {
    const place = Math.min(at, list.length - 1)
    const block = list[place] ?? ''
    const [before, after] = [list.slice(0, place), list.slice(place + 1)]
    if (what === 'drop') return [...before, ...after]
    if (what === 'double') return [...before, block, block, ...after]
    if (what === 'swap') return [...before, ...after.slice(0, 1), block, ...after.slice(1)]
    if (what === 'word') return [...before, block.replace(/ (\p{L}+)/u, ` $1 ${word}`), ...after]
    if (what === 'label') return [...before, `IV. ${block}`, ...after]
    if (what === 'comment') return [...before, '<!-- llano-ignora y-o -->', block, ...after]
    if (what === 'definition')
      return [...before, `${block} En adelante, la «${word}» (en adelante, el Censo).`, ...after]
    if (what === 'fence') return [...before, '```', block, ...after]
    return [...before, `${block} El ${word} se subsana en su caso.`, ...after]
  }

  it('sees a longer row of edits than it keeps apart', () => {
    const rows = Array.from({length: 40}, (_, turn) => ({
      at: turn * 7,
      what: turn % 3 ? 'sentence' : 'double'
    }))
    let list: readonly string[] = blocks
    const texts = rows.map(({at, what}) => {
      list = change(list, {at: at % list.length, what, word: 'CERT'})
      return list.join('\n\n')
    })
    expectSame(texts)
  })

  it('sees a fence around all that comes and goes', () => {
    const fenced = `\`\`\`\n${norm}\n\`\`\`\n`
    expectSame([norm, fenced, `${norm}\nOtro y/o más.\n`, fenced, fenced.replace('erogará', 'pagará'), norm])
  })

  it('sees any row of edits', () => {
    const check = (edits: Parameters<typeof change>[1][]) => {
      let list: readonly string[] = blocks
      const texts = [norm]
      for (const one of edits) {
        list = change(list, one)
        texts.push(list.join('\n\n'))
      }
      expectSame(texts)
    }
    fc.assert(fc.property(fc.array(edit, {minLength: 1, maxLength: 6}), check), {numRuns: 60, seed})
  })

  const corpus = new URL('../../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus)).each(['lgds.md', 'uy-acceso-informacion.md', 'lfpa.md'])(
    'sees edits all over %s (needs ../shared/corpus)',
    (name) => {
      const text = readFileSync(new URL(name, corpus), 'utf8')
      const places = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => text.indexOf('. ', share * text.length))
      const texts = places.flatMap((at) => [
        `${text.slice(0, at)}, y se erogará conforme al artículo 5 lo que el CERT requiriere${text.slice(at)}`,
        text.slice(0, at) + text.slice(text.indexOf('\n\n', at))
      ])
      expectSame([text, ...texts])
    }
  )
})
