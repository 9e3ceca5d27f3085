import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Norm} from './norm.ts'
import {parseNorm} from './parse-norm.ts'

function read(value: string, path = 'norma.md'): {norm: Norm | null; messages: string[]} {
  const file = new VFile({path, value})
  const norm = parseNorm(file)
  return {norm, messages: file.messages.map((message) => `${message.fatal ? 'fatal' : 'aviso'} ${message}`)}
}

function parse(text: string): Norm {
  const {norm} = read(text.startsWith('---') ? text : `---\ntitulo: Ley\n---\n\n${text}`)
  if (!norm) throw new Error('no norm')
  return norm
}

/** Each provision as `id | label | heading | text`. */
function show(text: string): string[] {
  return parse(text).provisions.map(({id, label, heading, text: words}) =>
    [id, label, heading ?? '', words].join(' | ')
  )
}

describe('parseNorm', () => {
  it('reads norm Markdown', () => {
    expect(
      show(`# Reglas

## Título Primero. Disposiciones generales

### Capítulo II. Del objeto

#### Artículo 1. Objeto

Estas reglas tienen por objeto:

I. Uno:

  a) Dos;

  b) Tres:

    1. Cuatro, y

    2. Cinco;

Otro párrafo de la fracción I.

II. Seis.

Segundo párrafo.

Tercer párrafo:

I. De nuevo.

#### Artículo 1 Bis. Más

Texto.

## Transitorios

**Primero.** Uno.
`)
    ).toEqual([
      'tit-1 | Título Primero. | Disposiciones generales | ',
      'tit-1.cap-2 | Capítulo II. | Del objeto | ',
      'art-1 | Artículo 1. | Objeto | Estas reglas tienen por objeto:',
      'art-1.fr-i | I. |  | Uno:',
      'art-1.fr-i.inc-a | a) |  | Dos;',
      'art-1.fr-i.inc-b | b) |  | Tres:',
      'art-1.fr-i.inc-b.num-1 | 1. |  | Cuatro, y',
      'art-1.fr-i.inc-b.num-2 | 2. |  | Cinco;',
      'art-1.fr-i.par-2 |  |  | Otro párrafo de la fracción I.',
      'art-1.fr-ii | II. |  | Seis.',
      'art-1.par-2 |  |  | Segundo párrafo.',
      'art-1.par-3 |  |  | Tercer párrafo:',
      'art-1.par-3.fr-i | I. |  | De nuevo.',
      'art-1-bis | Artículo 1 Bis. | Más | Texto.',
      'trans-1 | Primero. |  | Uno.'
    ])
  })

  it('nests divisiones in the order the text uses', () => {
    const ids = parse(`LIBRO PRIMERO
De las personas

TÍTULO PRIMERO

Capítulo I

Sección Primera

Artículo 1.- Uno.

Sección Segunda

Artículo 2.- Dos.

TÍTULO SEGUNDO

Capítulo Único

Artículo 3.- Tres.

LIBRO SEGUNDO

TÍTULO PRIMERO

Artículo 4.- Cuatro.

ANEXO 1

1. Uno.
`).provisions.map(({id, parent}) => `${id} < ${parent}`)
    expect(ids).toEqual([
      'lib-1 < null',
      'lib-1.tit-1 < lib-1',
      'lib-1.tit-1.cap-1 < lib-1.tit-1',
      'lib-1.tit-1.cap-1.sec-1 < lib-1.tit-1.cap-1',
      'art-1 < lib-1.tit-1.cap-1.sec-1',
      'lib-1.tit-1.cap-1.sec-2 < lib-1.tit-1.cap-1',
      'art-2 < lib-1.tit-1.cap-1.sec-2',
      'lib-1.tit-2 < lib-1',
      'lib-1.tit-2.cap-unico < lib-1.tit-2',
      'art-3 < lib-1.tit-2.cap-unico',
      'lib-2 < null',
      'lib-2.tit-1 < lib-2',
      'art-4 < lib-2.tit-1',
      'anexo-1 < null',
      'anexo-1.num-1 < anexo-1'
    ])
  })

  it('dates transitory articles by their decree and tells two of one day apart', () => {
    const text = `---
titulo: Ley
publicado: 2004-01-20
---

Artículo 1.- Uno.

TRANSITORIOS

PRIMERO.- Entrará en vigor mañana.

SEGUNDO.- Se abroga la anterior.

México, D.F., a 9 de diciembre de 2003.- Dip. Uno, Presidente.- Rúbrica.

DECRETO por el que se reforma el artículo 1 de la Ley.

Publicado en el Diario Oficial de la Federación el 1 de junio de 2016

Artículo Único.- Se reforma el artículo 1.

TRANSITORIO

ÚNICO.- Uno.

Ciudad de México, a 12 de abril de 2016.- Sen. Dos, Presidente.- Rúbrica.

DECRETO por el que se adiciona el artículo 2.

Publicado en el Diario Oficial de la Federación el 1 de junio de 2016

TRANSITORIOS

Artículo Primero.- Dos.

## Transitorios del Decreto publicado en la Gaceta Municipal el 17 de abril de 2026

Primero. Tres.
`
    expect(show(text)).toEqual([
      'art-1 | Artículo 1.- |  | Uno.',
      'trans-2004-01-20-1 | PRIMERO.- |  | Entrará en vigor mañana.',
      'trans-2004-01-20-2 | SEGUNDO.- |  | Se abroga la anterior.',
      'trans-2016-06-01-1 | ÚNICO.- |  | Uno.',
      'trans-2016-06-01-1--2 | Artículo Primero.- |  | Dos.',
      'trans-2026-04-17-1 | Primero. |  | Tres.'
    ])
  })

  it('leaves out articles that other norms own', () => {
    const ids = parse(`CONSIDERANDO

Que los artículos que siguen disponen:

Artículo 131.- El Ayuntamiento hará.

Artículo 182.- El Ayuntamiento dirá.

Por lo anterior se expide lo siguiente:

Artículo 1.- Uno, conforme al
Artículo 115. De la Constitución.

Artículo 2.- Dos: “Artículo 9.- Otro”.

“Artículo 10.- De otra ley.”

Artículo 28 de la Ley dispone otra cosa.

Artículo 3.- (Se deroga)
`).provisions.map(({id}) => id)
    expect(ids).toEqual([
      'cons-1',
      'cons-1.par-2',
      'cons-1.par-3',
      'art-1',
      'art-2',
      'art-2.par-2',
      'art-2.par-3',
      'art-3'
    ])
  })

  it('joins words that a line break or a page took for titles', () => {
    expect(
      show(`Artículo 1. Uno.

Transitorios
Primero. Entrará en vigor al día siguiente de la publicación del presente
Decreto.
Segundo. Se estará al artículo octavo

## Transitorio

de este Decreto.
`)
    ).toEqual([
      'art-1 | Artículo 1. |  | Uno.',
      'trans-1 | Primero. |  | Entrará en vigor al día siguiente de la publicación del presente Decreto.',
      'trans-2 | Segundo. |  | Se estará al artículo octavo Transitorio de este Decreto.'
    ])
  })

  it('reads an excerpt, and tells it from articles that rules quote', () => {
    expect(show('Artículo 9. Uno.\n\nArtículo 10. Dos.\n')).toEqual([
      'art-9 | Artículo 9. |  | Uno.',
      'art-10 | Artículo 10. |  | Dos.'
    ])
    expect(show('Primero. La ley dice:\n\nArtículo 9. Uno.\n\nSegundo. Dos.\n')).toEqual([
      'regla-1 | Primero. |  | La ley dice:',
      'regla-1.par-2 |  |  | Artículo 9. Uno.',
      'regla-2 | Segundo. |  | Dos.'
    ])
  })

  it('passes a table of contents over', () => {
    expect(
      show(`Índice

Título Primero. Generales

Artículo 1. Objeto

Artículo 2. Sujetos

Título Primero. Generales

Artículo 1. El objeto es este.

Artículo 2. Los sujetos son estos.
`)
    ).toEqual([
      'tit-1 | Título Primero. | Generales | ',
      'art-1 | Artículo 1. |  | El objeto es este.',
      'art-2 | Artículo 2. |  | Los sujetos son estos.'
    ])
  })

  it('reads rules numbered in words, in levels, and articles numbered in words', () => {
    expect(
      show('CAPÍTULO I\nDISPOSICIONES\n\nPrimero. Uno.\n\nI. Dos.\n\nSexagésimo segundo. Tres.\n')
    ).toEqual([
      'cap-1 | CAPÍTULO I | DISPOSICIONES | ',
      'regla-1 | Primero. |  | Uno.',
      'regla-1.fr-i | I. |  | Dos.',
      'regla-62 | Sexagésimo segundo. |  | Tres.'
    ])
    expect(
      show('## 4. Requisitos\n\nTexto.\n\n### 4.2 Otros\n\n#### 4.2.1 Finos\n\na) Uno.\n\n## 5. Plazos\n')
    ).toEqual([
      'num-4 | 4. | Requisitos | Texto.',
      'num-4-2 | 4.2 | Otros | ',
      'num-4-2-1 | 4.2.1 | Finos | ',
      'num-4-2-1.inc-a | a) |  | Uno.',
      'num-5 | 5. | Plazos | '
    ])
    expect(show('ARTÍCULO PRIMERO.- Uno.\n\nARTÍCULO SEGUNDO.- Dos.\n')).toEqual([
      'art-1 | ARTÍCULO PRIMERO.- |  | Uno.',
      'art-2 | ARTÍCULO SEGUNDO.- |  | Dos.'
    ])
  })

  it('reads recitals in groups and a mandate without articles', () => {
    expect(
      show(`Considerando

Que uno.

Que dos.

Ratificamos

Nuestro compromiso.

Convenimos

Hacer lo siguiente:

- a) Uno;
- b) Dos.

Y que así sea.

JUAN PÉREZ
Una oficina
`)
    ).toEqual([
      'cons-1 |  |  | Que uno.',
      'cons-2 |  |  | Que dos.',
      'cons-3 |  | Ratificamos | Nuestro compromiso.',
      'par-1 |  |  | Hacer lo siguiente:',
      'inc-a | a) |  | Uno;',
      'inc-b | b) |  | Dos.',
      'par-2 |  |  | Y que así sea.'
    ])
  })

  it('keeps remarks out of the text, with what they speak of', () => {
    const {provisions} = parse(`## Capítulo I. Uno

Denominación del Capítulo reformada DOF 01-02-2020

Artículo 1.- Uno:

I. Dos; Fracción adicionada DOF 01-06-2012. Reformada DOF 22-06-2018

II. Tres.
Artículo reformado DOF 14-08-2001, 01-01-2002

Otro párrafo.

*Párrafo adicionado GM 17-04-2026*
`)
    const notes = provisions.map(({id, text, notes}) => [
      id,
      text,
      notes.map(({kind, dates}) => [kind, ...dates].join(' '))
    ])
    expect(notes).toEqual([
      ['cap-1', '', ['reforma 2020-02-01']],
      ['art-1', 'Uno:', ['reforma 2001-08-14 2002-01-01']],
      ['art-1.fr-i', 'Dos;', ['adicion 2012-06-01', 'reforma 2018-06-22']],
      ['art-1.fr-ii', 'Tres.', []],
      ['art-1.par-2', 'Otro párrafo.', ['adicion 2026-04-17']]
    ])
  })

  it('takes the paragraph after a label that stands alone for the words of that label', () => {
    const norm = parse(
      '#### Artículo 1.\n\nSon:\n\nI.\n\nUno, y\n\nII.\n\nDos.\n\nOtro párrafo.\n\n#### Artículo 2.\n\nSon:\n\nI. Uno.\n\nOtro párrafo.\n'
    )
    expect(norm.provisions.map(({id, text}) => `${id}: ${text}`)).toEqual([
      'art-1: Son:',
      'art-1.fr-i: Uno, y',
      'art-1.fr-ii: Dos.',
      'art-1.par-2: Otro párrafo.',
      'art-2: Son:',
      'art-2.fr-i: Uno.',
      'art-2.par-2: Otro párrafo.'
    ])
  })

  it('hashes words, not layout; a change shows in the provision and its ancestors only', () => {
    const text =
      '## Capítulo I. Uno\n\n#### Artículo 1.\n\nUno dos:\n\nI. Tres;\n\nII. Cuatro.\n\n#### Artículo 2.\n\nCinco.\n'
    const hashes = (source: string) => new Map(parse(source).provisions.map(({id, hash}) => [id, hash]))
    const before = hashes(text)
    expect(before.get('art-1.fr-i')).toMatch(/^sha256-[0-9a-f]{16}$/)
    expect(hashes(text.replace('Uno dos', 'Uno\n  dos').replace('III', 'III'))).toEqual(before)
    expect(hashes(text.replace('Cuatro.', 'Cuatro.\n\n*Fracción reformada DOF 01-01-2020*'))).toEqual(before)
    const after = hashes(text.replace('Tres', 'Seis'))
    const changed = [...before.keys()].filter((id) => before.get(id) !== after.get(id))
    expect(changed).toEqual(['cap-1', 'art-1', 'art-1.fr-i'])
  })

  it('says where each provision stands', () => {
    const source = '\uFEFF---\ntitulo: Ley\n---\n\n### Artículo 1.\n\nUno **dos**.\n\nI. Tres\ny cuatro.\n'
    const {norm} = read(source)
    const places = norm?.provisions.map(({position}) => {
      const {start, end} = position!
      return `${start.line}:${start.column} ${source.slice(start.offset, end.offset)}`
    })
    expect(places).toEqual(['5:5 Artículo 1.\n\nUno **dos**.', '9:1 I. Tres\ny cuatro.'])
  })

  it('gives unique ids whatever the text', () => {
    const ids = parse(
      'Artículo 1.- Uno.\n\nArtículo 1.- Dos.\n\na) Tres;\n\na) Cuatro;\n\nArtículo 2.- Uno.\n'
    ).provisions.map(({id}) => id)
    expect(ids).toEqual(['art-1', 'art-1--2', 'art-1--2.inc-a', 'art-1--2.inc-a--2', 'art-2'])
  })
})

describe('front matter of a norm', () => {
  it('reads every key', () => {
    const {norm, messages} = read(
      '---\ntitulo: Ley\nsiglas: L\ntipo: ley\njurisdiccion: México\npublicado: 2020-01-02\nreformado: 2021-01-02\nfuente:\n  titulo: DOF\n  siglas: DOF\n  url: https://dof.example/1\n  consulta: 2026-01-01\nficticia: true\n---\n\nArtículo 1. Uno.\n',
      'una/ley-x.md'
    )
    expect(messages).toEqual([])
    expect(norm?.slug).toBe('ley-x')
    expect(norm?.metadata).toEqual({
      titulo: 'Ley',
      siglas: 'L',
      tipo: 'ley',
      jurisdiccion: 'México',
      publicado: '2020-01-02',
      reformado: '2021-01-02',
      fuente: {titulo: 'DOF', siglas: 'DOF', url: 'https://dof.example/1', consulta: '2026-01-01'},
      ficticia: true
    })
  })

  it.each([
    [
      '---\ntitulo: Ley\ntiitulo: x\n---\nArtículo 1. Uno.',
      'fatal norma.md:3:1: Clave `tiitulo` desconocida, se esperaba una de `titulo`, `siglas`, `tipo`, `jurisdiccion`, `publicado`, `reformado`, `fuente`, `ficticia`, `porReferencia`, `disposiciones`, ¿querías decir `titulo`?'
    ],
    [
      '---\ntitulo: Ley\npublicado: 2020-02-30\n---\nArtículo 1. Uno.',
      'fatal norma.md:3:1: `publicado` es `2020-02-30`, se esperaba una fecha como `2026-01-15`'
    ],
    [
      '---\ntitulo: 5\n---\nArtículo 1. Uno.',
      'fatal norma.md:2:1: `titulo` es el número `5`, se esperaba un texto'
    ],
    [
      '---\ntitulo: Ley\nficticia: si\n---\nArtículo 1. Uno.',
      'fatal norma.md:3:1: `ficticia` es `si`, se esperaba `true` o `false`'
    ],
    [
      '---\ntitulo: Ley\nfuente:\n  siglas: DOF\n---\nArtículo 1. Uno.',
      'fatal norma.md:3:1: `fuente` sin `titulo`, se esperaba el nombre de la publicación oficial'
    ],
    [
      '---\ntitulo: Ley\npublicado: 2020-01-02\nreformado: 2019-01-02\n---\nArtículo 1. Uno.',
      'fatal norma.md:4:1: `reformado` es 2019-01-02, se esperaba una fecha desde `publicado` (2020-01-02)'
    ],
    [
      '---\ntitulo: Ley\ntitulo: Otra\n---\nArtículo 1. Uno.',
      'fatal norma.md:3:1: Clave repetida en el encabezado, se esperaba una sola vez'
    ],
    [
      '---\ntitulo: Ley: orgánica\n---\nArtículo 1. Uno.',
      'fatal norma.md:2:9: Encabezado que no se puede leer, se esperaba YAML como `clave: valor`, pon entre comillas los textos con dos puntos y alinea las claves'
    ],
    [
      '---\ntitulo: Ley\n\nArtículo 1. Uno.',
      'fatal norma.md:1:1: Encabezado sin cerrar, se esperaba una línea `---` después de la última clave'
    ],
    ['', 'fatal norma.md:1:1: Norma sin título, se esperaba `titulo: …` en el encabezado o un título con `#`']
  ])('stops at %j', (source, message) => {
    const {norm, messages} = read(source)
    expect(norm).toBeNull()
    expect(messages).toContain(message)
  })

  it('takes the title from the text, and leaves the front matter of other tools alone', () => {
    expect(read('# Ley de Aguas\n\nArtículo 1. Uno.').norm?.metadata).toEqual({titulo: 'Ley de Aguas'})
    const {norm, messages} = read('---\ntitle: x\n---\n\n# Ley\n\nArtículo 1. Uno.')
    expect(norm?.provisions.map(({id}) => id)).toEqual(['art-1'])
    expect(messages).toEqual([
      'aviso norma.md:2:1: Encabezado con claves de otro programa, se esperaba `titulo: …`, se lee solo el texto'
    ])
  })

  it('says when a text has no provisions', () => {
    expect(read('# Carta\n\nHola.').messages).toEqual([
      'aviso norma.md:1:1: Norma sin disposiciones, se esperaba al menos una etiqueta como `Artículo 1.` o `I.`'
    ])
  })
})
