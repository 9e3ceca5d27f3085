import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {blockTypes} from '../block-types.ts'
import {checkSources} from '../check-sources.ts'
import type {Explainer} from '../explainer.ts'
import {metadata} from '../messages-of.fixture.ts'
import {parseExplainer} from '../parse-explainer.ts'
import {toComponents} from './to-components.fixture.ts'

const folder = new URL('../../../../content/explicadores/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')

function readData(name: string): string | undefined {
  if (name === 'presupuesto.csv') return 'Rubro,Aprobado\nEscuelas,1200\n'
  return readFileSync(new URL(name, folder), 'utf8')
}

function read(value: string, ending: string): {explainer: Explainer | null; messages: string[]} {
  const file = new VFile({path: `beca${ending}`, value})
  return {explainer: parseExplainer(file, {readData}), messages: file.messages.map(String)}
}

/** Without the columns and offsets, in which the two differ. */
function modelOf(explainer: Explainer | null): unknown {
  return explainer?.blocks.map(({position: {start, end}, ...block}) => [block, start.line, end.line])
}

describe('MDX', () => {
  it.each(names)('gives the model of %s', (name) => {
    const markdown = readFileSync(new URL(name, folder), 'utf8')
    const [inMarkdown, inMdx] = [read(markdown, '.md'), read(toComponents(markdown), '.mdx')]
    expect(inMdx.messages).toEqual(inMarkdown.messages.map((message) => message.replace('.md', '.mdx')))
    expect(inMdx.explainer?.metadata).toEqual(inMarkdown.explainer!.metadata)
    expect(modelOf(inMdx.explainer)).toEqual(modelOf(inMarkdown.explainer))
  })

  it.each(Object.values(blockTypes))('gives the model of the example of $type', ({example}) => {
    const markdown = `${metadata}${example}\n\nVea :art[12], :art[esto]{id="art-1.fr-i"} y :termino[padrón].\n`
    const [inMarkdown, inMdx] = [read(markdown, '.md'), read(toComponents(markdown), '.mdx')]
    expect(inMdx.messages).toEqual([])
    expect(modelOf(inMdx.explainer)).toEqual(modelOf(inMarkdown.explainer))
  })

  it('reads blocks on one line, indented content and comments', () => {
    const {explainer, messages} = read(
      `${metadata}{/* nada */}\n\n<Aviso fuente="art-1">Es **gratis**.</Aviso>\n\n<Quien fuente='art-2'>\n    - Niñas\n</Quien>\n`,
      '.mdx'
    )
    expect(messages).toEqual([])
    expect(explainer?.blocks).toMatchObject([
      {type: 'aviso', text: [[{text: 'Es '}, {text: 'gratis', strong: true}, {text: '.'}]]},
      {type: 'quien', items: [[{text: 'Niñas'}]]}
    ])
  })

  it('says where a source stands that the norm lacks', () => {
    const file = new VFile({
      path: 'a.mdx',
      value: `${metadata}<Aviso fuente="art-1 art-9">\nTexto.\n</Aviso>\n`
    })
    const explainer = parseExplainer(file)!
    const norm = {slug: 'reglas', metadata: {titulo: 'Reglas'}, provisions: [{id: 'art-1'}]}
    checkSources(explainer, norm as never, file)
    expect(file.messages.map(({name}) => name)).toEqual(['a.mdx:10:22-10:27'])
  })
})

const block = (content: string) => `<Aviso fuente="art-1">\n${content}\n</Aviso>\n`

const cases: readonly (readonly [source: string, message: string])[] = [
  [
    block('Son {1 + 1} pesos.'),
    '11:5-11:12: Expresión `{1 + 1}`, se esperaba texto, quítela o escriba `\\{` si las llaves son del texto'
  ],
  [
    block('{process.exit()}'),
    '11:1-11:17: Expresión `{process.exit()}`, se esperaba texto, quítela o escriba `\\{` si las llaves son del texto'
  ],
  [
    `import {x} from 'node:fs'\n\n${block('Uno.')}`,
    '10:1-10:26: Línea de código `import`, se esperaba un bloque o un párrafo, quítela: los bloques no se importan'
  ],
  [
    `export const a = 1\n\n${block('Uno.')}`,
    '10:1-10:19: Línea de código `export`, se esperaba un bloque o un párrafo, quítela: los bloques no se importan'
  ],
  [
    block('<script>alert(1)</script>'),
    '11:1-11:26: HTML `<script>`, se esperaba Markdown, escríbalo sin etiquetas'
  ],
  [block('Un <b>texto</b>.'), '11:4-11:16: HTML `<b>`, se esperaba Markdown, escríbalo sin etiquetas'],
  [
    '<Aviso fuente={x}>\nUno.\n</Aviso>\n',
    '10:1-12:9: Atributo `fuente` con código entre llaves, se esperaba texto entre comillas: `fuente="…"`'
  ],
  [
    '<Aviso {...x}>\nUno.\n</Aviso>\n',
    '10:1-12:9: Atributos con código entre llaves, se esperaba texto entre comillas: `fuente="art-8"`'
  ],
  [
    '<Aviso onClick="x" fuente="art-1">\nUno.\n</Aviso>\n',
    '10:8-10:15: Atributo `onClick` desconocido, se esperaba solo `fuente`'
  ],
  [
    '<Aviso fuente="art-1" fuente="art-2">\nUno.\n</Aviso>\n',
    '10:1-12:9: Atributo `fuente` escrito dos veces, se esperaba una, quite la otra'
  ],
  [
    '<Pazos fuente="art-1">\n1. Uno\n</Pazos>\n',
    '10:1-12:9: `<Pazos>` no es un bloque de Llano, se esperaba uno de `<Cifra>`, `<Quien>`, `<Requisitos>`, `<Derechos>`, `<Obligaciones>`, `<Decision>`, `<Pasos>`, `<Plazos>`, `<Comparacion>`, `<Grafica>`, `<Preguntas>`, `<Contacto>`, `<Cita>`, `<Aviso>`, `<Definicion>`, `<Art>` o `<Termino>`, ¿quiso decir `<Pasos>`?'
  ],
  [
    '<Pasos>\n1. Uno\n</Pasos>\n',
    '10:1-10:8: `<Pasos>` sin `fuente`, se esperaba la disposición que lo sostiene, escriba por ejemplo `<Pasos fuente="art-8">`'
  ],
  [
    '<Aviso fuente="art-1">\nUno.\n',
    '10:1-10:23: `<Aviso>` sin cerrar, se esperaba `</Aviso>` al final del bloque, en su propia línea'
  ],
  [
    '<Aviso fuente="art-1">\nUno.\n</Pasos>\n',
    '12:1-12:9: `<Aviso>` sin cerrar, se esperaba `</Aviso>` al final del bloque, en su propia línea'
  ],
  [
    'Uno.\n\n</Aviso>\n',
    '12:2-12:9: Etiqueta de cierre sin bloque que cerrar, se esperaba un bloque abierto antes, quítela o abra el bloque'
  ],
  [
    block('<!-- nada -->'),
    '11:2-11:14: Comentario de HTML, se esperaba `{/* … */}`, que es como se escriben en MDX'
  ],
  [
    block('Una { llave.'),
    '11:13-11:13: Llave `{` sin cerrar, se esperaba texto, escriba `\\{` si la llave es del texto'
  ],
  [
    block('a <5'),
    '11:4-11:5: Etiqueta que no se puede leer, se esperaba `<Nombre fuente="…">`, revise ángulos y comillas, o escriba `\\<` si el signo es del texto'
  ],
  [
    '<Aviso fuente=art-1>\nUno.\n</Aviso>\n',
    '10:15-10:21: Etiqueta que no se puede leer, se esperaba `<Nombre fuente="…">`, revise ángulos y comillas, o escriba `\\<` si el signo es del texto'
  ],
  [block('Vea :art[12].'), '11:1-11:14: `:art[12]` en un archivo `.mdx`, se esperaba `<Art>12</Art>`'],
  [':::aviso\nUno.\n:::\n', '10:1-12:4: `:::aviso` en un archivo `.mdx`, se esperaba `<Aviso>`'],
  [block('<Art id="art-2" />'), '11:1-11:19: `<Art>` fuera de un párrafo, se esperaba dentro de una oración'],
  [
    block('Vea <Art id="art-2" />.'),
    '11:5-11:23: `<Art></Art>` sin texto, se esperaba una disposición, escriba por ejemplo `<Art>12</Art>`'
  ],
  [
    block('Uno <Aviso fuente="art-1">dos</Aviso>.'),
    '11:5-11:38: `<Aviso>` en medio de un párrafo, se esperaba en su propia línea, baje la etiqueta'
  ],
  [
    block('<Quien fuente="art-2">\n- Niñas\n</Quien>'),
    '11:1-11:23: `<Quien>` dentro de otro bloque, se esperaba fuera, cierre antes el bloque que lo contiene'
  ]
]

describe('MDX that is refused, and never run', () => {
  it.each(cases)('%j', (source, message) => {
    const {explainer, messages} = read(metadata + source, '.mdx')
    expect(explainer).toBeNull()
    expect(messages).toEqual([`beca.mdx:${message}`])
  })
})

describe('Markdown from outside', () => {
  it('keeps expressions as text', () => {
    const {explainer, messages} = read(
      `${metadata}:::aviso{fuente="art-1"}\nSon {1 + 1} y {x}.\n\n{process.exit()}\n:::\n`,
      '.md'
    )
    expect(messages).toEqual([])
    expect(explainer!.blocks[0]).toMatchObject({
      text: [[{text: 'Son {1 + 1} y {x}.'}], [{text: '{process.exit()}'}]]
    })
  })

  it.each([
    [
      '<script>alert(1)</script>',
      '11:1-11:26: HTML `<script>alert(1)</script>`, se esperaba Markdown, escríbalo sin etiquetas'
    ],
    [
      'Un <script>alert(1)</script>',
      '11:4-11:12: HTML `<script>`, se esperaba Markdown, escríbalo sin etiquetas'
    ],
    [
      '<Pasos fuente="art-1">',
      '11:1-11:23: HTML `<Pasos fuente="art-1">`, se esperaba Markdown, escríbalo sin etiquetas'
    ],
    [
      '<img src=x onerror=alert(1)>',
      '11:1-11:29: HTML `<img src=x onerror=alert(1)>`, se esperaba Markdown, escríbalo sin etiquetas'
    ]
  ])('refuses %s', (content, message) => {
    const {explainer, messages} = read(`${metadata}:::aviso{fuente="art-1"}\n${content}\n:::\n`, '.md')
    expect(explainer).toBeNull()
    expect(messages[0]).toBe(`beca.md:${message}`)
  })
})
