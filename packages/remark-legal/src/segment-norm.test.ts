import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {describe, expect, it} from 'vitest'
import {segmentNorm} from './segment-norm.ts'

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), gfmTable(), directive()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown()]
  })
}

/** Each segment as `kind [label] words`, with `<n` for its lead-in. */
function show(source: string): string[] {
  return segmentNorm(parse(source), source).map(({kind, start, end, label, leadIn}) => {
    const words = source.slice(start + label, end).replaceAll('\n', '⏎')
    const printed = label > 0 ? `[${source.slice(start, start + label).replaceAll('\n', '⏎')}] ` : ''
    return `${kind} ${printed}${words}${leadIn === undefined ? '' : ` <${leadIn}`}`.trimEnd()
  })
}

describe('segmentNorm', () => {
  it('gives a letter one segment for each paragraph', () => {
    const source = `---
titulo: x
---

Estimada vecina:

Le escribimos para decirle dos cosas.
La primera línea sigue aquí,
y la segunda también.

Atentamente

\`\`\`js
I. no()
\`\`\`

<div>no</div>
`
    expect(show(source)).toEqual([
      'text Estimada vecina:',
      'text Le escribimos para decirle dos cosas.⏎La primera línea sigue aquí,⏎y la segunda también.',
      'text Atentamente'
    ])
  })

  it('splits lines that begin with a label or are a remark', () => {
    const source = `### Artículo 3
. La Ley tiene por objeto:
Párrafo reformado DOF 01-06-2012

I. Uno, de acuerdo con la fracción
I. de otra ley;
VI Bis.- Dos; Fracción adicionada DOF 01-06-2012. Reformada DOF 22-06-2018
VII. Tres:
a) Cuatro;
b).- Cinco, y
VIII. Seis.
Fracción derogada DOF 16-07-2025 Artículo reformado DOF 16-07-2025 ARTÍCULO 4.- Siete.
`
    expect(show(source)).toEqual([
      'heading [Artículo 3]',
      'text [. ] La Ley tiene por objeto:',
      'note Párrafo reformado DOF 01-06-2012',
      'item [I. ] Uno, de acuerdo con la fracción⏎I. de otra ley; <1',
      'item [VI Bis.- ] Dos; <1',
      'note Fracción adicionada DOF 01-06-2012.',
      'note Reformada DOF 22-06-2018',
      'item [VII. ] Tres: <1',
      'item [a) ] Cuatro; <7',
      'item [b).- ] Cinco, y <7',
      'item [VIII. ] Seis. <1',
      'note Fracción derogada DOF 16-07-2025',
      'note Artículo reformado DOF 16-07-2025',
      'text [ARTÍCULO 4.- ] Siete.'
    ])
  })

  it('keeps wrapped citations, initials and small words in their sentence', () => {
    const source = `Se estará a lo que dispone el
Artículo 28. La ley dirá cuándo, y el
artículo 115 de la Constitución también, según el C.
Presidente.

C. Juan Pérez firmó.

V. Carranza la promulgó.
`
    expect(show(source)).toEqual([
      'text Se estará a lo que dispone el⏎Artículo 28. La ley dirá cuándo, y el⏎artículo 115 de la Constitución también, según el C.⏎Presidente.',
      'text C. Juan Pérez firmó.',
      'text V. Carranza la promulgó.'
    ])
  })

  it('reads titles on lines of their own and in one line', () => {
    const source = `LEY DE PRUEBA
D E C R E T O
TITULO PRIMERO Principios Generales
CAPITULO I
Del objeto
Artículo 1o.- Uno.
`
    expect(show(source)).toEqual([
      'heading LEY DE PRUEBA',
      'heading D E C R E T O',
      'heading [TITULO PRIMERO ] Principios Generales',
      'heading [CAPITULO I]',
      'heading Del objeto',
      'text [Artículo 1o.- ] Uno.'
    ])
  })

  it('takes the marker of an ordered list for its label, and the label of a bulleted one', () => {
    const source = `Se hará lo siguiente:

1. Uno;
2. Dos.

Y también:

- a) Tres;
- b) Cuatro;

con esto:

- cinco
- seis
`
    expect(show(source)).toEqual([
      'text Se hará lo siguiente:',
      'item [1. ] Uno; <0',
      'item [2. ] Dos. <0',
      'text Y también:',
      'item [a) ] Tres; <3',
      'item [b) ] Cuatro; <3',
      'text con esto:',
      'item cinco <6',
      'item seis <6'
    ])
  })

  it('walks through directives, tables, quotes and incisos that look like code', () => {
    const source = `:::requisitos[Qué llevar]{fuente="art-1"}
- CURP
:::

| A | B |
|---|---|
| uno | dos |

> Lo dijo otra persona.

“Una cita entera.”

I. Uno:

    a) indentado;

    const code = 1
`
    expect(show(source)).toEqual([
      'heading Qué llevar',
      'item CURP',
      'tableCell A',
      'tableCell B',
      'tableCell uno',
      'tableCell dos',
      'quote Lo dijo otra persona.',
      'quote “Una cita entera.”',
      'item [I. ] Uno:',
      'item [a) ] indentado;⏎⏎    const code = 1 <8'
    ])
  })

  it('finds labels inside emphasis and after escapes', () => {
    expect(show('**PRIMERO.-** El *presente*.\n\n1\\. Uno &amp; dos &ntilde;\n\n**a\\)** tres')).toEqual([
      'text [PRIMERO.-** ] El *presente*.',
      'item [1\\. ] Uno &amp; dos &ntilde;',
      'item [a\\)** ] tres'
    ])
  })

  it('gives offsets in the source as it is: byte order mark, Windows lines, accents in two parts', () => {
    const source = '\uFEFFTRANSITORIOS\r\n\r\nU\u0301nico. Uno\r\ndos.\r\n\r\nI. Tres'
    expect(show(source)).toEqual([
      'heading TRANSITORIOS',
      'text [U\u0301nico. ] Uno\r⏎dos.',
      'item [I. ] Tres'
    ])
  })

  it('says which provision a segment belongs to, in a norm', () => {
    const source =
      'Artículo 1. Uno:\n\nI. Dos;\n\nII. Tres.\n\nCuatro.\n\n## Transitorios\n\nPrimero. Cinco.\n'
    expect(segmentNorm(parse(source), source).map(({provision}) => provision)).toEqual([
      'art-1',
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.par-2',
      undefined,
      'trans-1'
    ])
    const list = 'Llevar:\n\n1. CURP\n2. Acta\n'
    expect(segmentNorm(parse(list), list).map(({provision}) => provision)).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })

  it('skips nodes without position', () => {
    const tree: Root = {
      type: 'root',
      children: [{type: 'paragraph', children: [{type: 'text', value: 'I. Uno'}]}]
    }
    expect(segmentNorm(tree, '')).toEqual([])
  })
})

describe('segmentNorm on any input', () => {
  const pieces = [
    'I. ',
    'a) ',
    '1. ',
    'Artículo 5.- ',
    'ARTÍCULO ÚNICO. ',
    'CAPITULO I ',
    'Fracción reformada DOF 01-01-2020 ',
    'TRANSITORIOS',
    'palabra ',
    ':',
    '.',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '## ',
    '    ',
    '**',
    '\\',
    '&amp;',
    '“',
    'Bis ',
    '\r',
    '\u0301',
    '|'
  ]

  /** A generator that always gives the same numbers (Park and Miller 1988). */
  function numbers(seed: number): () => number {
    let state = seed
    return () => {
      state = (state * 48271) % 2147483647
      return state
    }
  }

  it('never throws; segments are in order, apart, and inside the text', () => {
    const next = numbers(7)
    for (let round = 0; round < 150; round++) {
      let source = ''
      for (let count = next() % 40; count > 0; count--) source += pieces[next() % pieces.length]
      let end = 0
      for (const segment of segmentNorm(parse(source), source)) {
        const isFit = segment.start >= end && segment.end >= segment.start && segment.end <= source.length
        const isLabelFit = segment.label >= 0 && segment.start + segment.label <= segment.end
        expect(isFit && isLabelFit, JSON.stringify({source, segment, end})).toBe(true)
        end = segment.end
      }
    }
  })

  it('walks through any depth', () => {
    let node: Root['children'][number] = fromMarkdown('hola').children[0]!
    for (let depth = 0; depth < 50_000; depth++) node = {type: 'blockquote', children: [node as never]}
    expect(segmentNorm({type: 'root', children: [node]}, 'hola')).toEqual([
      {kind: 'quote', start: 0, end: 4, label: 0}
    ])
  })

  it('takes long lines of labels without deep calls', () => {
    for (const piece of ['I. ', 'uno Artículo 1.- Uno. ', 'CAPITULO I Uno ', 'a) 1. ']) {
      const source = piece.repeat(8000)
      expect(segmentNorm(parse(source), source).length).toBeGreaterThan(0)
    }
  })
})
