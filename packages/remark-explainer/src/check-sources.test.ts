import type {Norm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkSources} from './check-sources.ts'
import {parseExplainer} from './parse-explainer.ts'

function normOf(...ids: string[]): Norm {
  return {
    slug: 'reglas',
    metadata: {titulo: 'Reglas de la Beca'},
    provisions: ids.map((id) => ({
      id,
      type: 'articulo',
      label: id,
      text: '',
      hash: '',
      parent: null,
      notes: []
    }))
  }
}

const norm = normOf(
  'tit-1',
  'art-1',
  'art-9',
  'art-9.fr-i',
  'art-9.fr-ii',
  'art-10',
  'art-19',
  'trans-2004-01-20-1'
)

function check(
  blocks: string,
  held = norm,
  before = ''
): {holds: boolean; messages: string[]; found: string[]} {
  const source = `${before}---\ntitulo: Beca\nresumen: Para qué.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n${blocks}`
  const file = new VFile({path: 'beca.md', value: source})
  const holds = checkSources(parseExplainer(file)!, held, file)
  const found = file.messages.map(({place}) => {
    if (!place || !('start' in place)) return ''
    return source.slice(place.start.offset, place.end.offset)
  })
  return {holds, messages: file.messages.map(String), found}
}

describe('checkSources', () => {
  it('says nothing when the norm has them all', () => {
    const blocks =
      ':::aviso{fuente="art-9.fr-ii trans-2004-01-20-1"}\nTexto.\n:::\n:::aviso[art-99]{fuente=tit-1}\nTexto.\n:::\n'
    expect(check(blocks)).toEqual({holds: true, messages: [], found: []})
  })

  it('names what the norm lacks, and what is near', () => {
    const blocks = `:::aviso[art-99]{fuente="art-9 art-99"}
Texto.
:::
:::aviso{fuente=art-9.fr-iii}
Texto art-9.fr-iii.
:::
:::aviso{fuente="art-9.fr-i.inc-a art-9.fr-i"}
Texto.
:::
`
    expect(check(blocks)).toEqual({
      holds: false,
      messages: [
        'beca.md:9:32-9:38: `art-99` no está en «Reglas de la Beca», se esperaba una disposición de la norma, las más parecidas son `art-9`, `art-19` y `art-1`',
        'beca.md:12:17-12:29: `art-9.fr-iii` no está en «Reglas de la Beca», se esperaba una disposición de la norma, las más parecidas son `art-9.fr-ii`, `art-9.fr-i` y `art-9`',
        'beca.md:15:18-15:34: `art-9.fr-i.inc-a` no está en «Reglas de la Beca», se esperaba una disposición de la norma, la más parecida es `art-9.fr-i`'
      ],
      found: ['art-99', 'art-9.fr-iii', 'art-9.fr-i.inc-a']
    })
  })

  it('counts a byte order mark in offsets', () => {
    expect(check(':::aviso{fuente="art-2"}\nTexto.\n:::\n', norm, '\uFEFF').found).toEqual(['art-2'])
  })

  it('has nothing to offer from an empty norm', () => {
    expect(check(':::aviso{fuente="art-2"}\nTexto.\n:::\n', normOf()).messages).toEqual([
      'beca.md:9:18-9:23: `art-2` no está en «Reglas de la Beca», se esperaba una disposición de la norma'
    ])
  })

  it('makes fatal messages with insertable ids', () => {
    const file = new VFile('')
    const explainer = parseExplainer(
      new VFile(
        '---\ntitulo: a\nresumen: b\nnorma: c\ntipo: norma\nlicencia: CC0-1.0\nautoria: d\n---\n:::aviso{fuente="art-2"}\nTexto.\n:::\n'
      )
    )!
    checkSources(explainer, normOf('art-1'), file)
    expect(
      file.messages.map(({fatal, ruleId, source, expected}) => [fatal, ruleId, source, expected])
    ).toEqual([[true, 'fuente-inexistente', 'remark-explainer', ['art-1']]])
  })
})
