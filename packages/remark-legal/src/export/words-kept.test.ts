import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toAkn} from '../akn/to-akn.ts'
import {hasSchema, validateAkn} from '../akn/validate.fixture.ts'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toHtml} from './to-html.ts'
import {toJson} from './to-json.ts'
import {toText} from './to-text.ts'

const seed = 20_261_122
const runs = 300

/** A block of Markdown; `@` stands for a word found nowhere else. */
const shapes = [
  '#### Artículo §. @ @',
  '**Artículo §.-** @ @ lo siguiente:',
  '### Capítulo §. @',
  '@ @, @.',
  '@ @,\n@ @.',
  'I. @ @;\n\nII. @:\n\n  a) @, y\n\n  b) @.',
  '- @ @\n- @\n  - @',
  '1. @ @\n2. @\n\n   @ @',
  '> @ @\n> @.',
  '\t@ @\n\n        @ @',
  '    I. @\n    II. @',
  '```\n@ @\n  @\n```',
  '~~~texto\nII. @\n\n@ @\n~~~',
  '- @:\n\n  ```\n  @ @\n  ```',
  '<p>@ <b>@</b>@<br>@ &aacute;@</p>',
  '<div>\n<h3>Artículo §. @</h3>\n@ @<p>@</div>',
  '<table><tr><th>@</th><th>@</th></tr>\n<tr><td>@</td><td><p>@</p><p>@</p></td></tr></table>',
  '<table>\n\n<tr><td>@</td>\n\n<td>@</td></tr></table>',
  '<!-- nota -->\n@ @',
  '<nombre de la @>\n@',
  '@ <b>@</b><br/>@ <cargo de @> @',
  '| @ | @ |\n|---|---:|\n| @ | @ @ |\n| I. @ | |',
  '| @ |\n|---|\n| @ @ |',
  '[@]: @\n\n@ [@] @',
  '@ **@** *@* `@` [@](https://ejemplo.mx)',
  '*Artículo reformado DOF 15-01-2026*\n\n@ @.',
  '## Transitorios\n\n**Primero.** @ @.',
  '@\n---\n@',
  '***\n@ @:'
]

const blocks = fc.array(fc.constantFrom(...shapes), {minLength: 1, maxLength: 14})

/** Put blocks together, with every word numbered. */
function write(chosen: readonly string[]): {markdown: string; words: string[]} {
  const words: string[] = []
  let number = 0
  const body = chosen.join('\n\n').replace(/[@§]/g, (sign) => {
    if (sign === '§') return String(++number)
    words.push(`voz${words.length}x`)
    return words.at(-1)!
  })
  return {markdown: `---\ntitulo: Reglas\npublicado: 2026-01-15\n---\n\n# Reglas\n\n${body}\n`, words}
}

function read(markdown: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value: markdown}))!
}

function found(text: string): string[] {
  return text.match(/voz\d+x/g) ?? []
}

/** Words of the JSON, what stands outside put after its provision. */
function wordsOfJson(norm: Norm): string[] {
  const {provisions, outside} = toJson(norm)
  const after = (id: string | null) => outside.filter((text) => text.after === id).map(({text}) => text)
  return found(
    [
      ...after(null),
      ...provisions.flatMap(({id, label, heading, text}) => [label, heading ?? '', text, ...after(id)])
    ].join(' ')
  )
}

describe('words of a norm', {timeout: 60_000}, () => {
  it('are all there, in order, in JSON, text, HTML and Akoma Ntoso, whatever blocks it is made of', () => {
    fc.assert(
      fc.property(blocks, (chosen) => {
        const {markdown, words} = write(chosen)
        const norm = read(markdown)
        expect(wordsOfJson(norm)).toEqual(words)
        expect(found(toText(norm))).toEqual(words)
        expect(found(toHtml(norm))).toEqual(words)
        expect(found(toAkn(norm))).toEqual(words)
      }),
      {seed, numRuns: runs}
    )
  })

  it.skipIf(!hasSchema)('give valid Akoma Ntoso', async () => {
    const norms = fc.sample(blocks, {seed, numRuns: 20}).map((chosen) => read(write(chosen).markdown))
    const exported = Object.fromEntries(norms.map((norm, index) => [`norma-${index}`, toAkn(norm)]))
    expect(await validateAkn(exported)).toEqual([])
  })
})
