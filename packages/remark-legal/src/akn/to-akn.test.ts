import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toReference} from '../to-reference.ts'
import {toAkn} from './to-akn.ts'
import {hasSchema, validateAkn} from './validate.fixture.ts'

function read(value: string, path = 'reglas.md'): Norm {
  return parseNorm(new VFile({path, value}))!
}

/** The element with an id, on one line. */
function element(xml: string, eId: string): string {
  const line = xml.split('\n').findIndex((text) => text.includes(` eId="${eId}"`))
  const lines = xml.split('\n').slice(line)
  const spaces = /^ */.exec(lines[0]!)![0]
  const end = lines.findIndex((text) => text.startsWith(`${spaces}</`))
  const whole =
    lines[0]!.includes('</') || lines[0]!.endsWith('/>') ? lines.slice(0, 1) : lines.slice(0, end + 1)
  return whole.map((text) => text.trim()).join('')
}

const head = '---\ntitulo: Reglas de prueba\nsiglas: RP\ntipo: Reglas de operación\n'
const source = `${head}jurisdiccion: Cancún, Quintana Roo
publicado: 2026-01-15
fuente:
  titulo: Gaceta Municipal
  siglas: GM
  url: https://gaceta.example/1
---

## Considerandos

Que hay un motivo.

## Título Primero. Del objeto

### Capítulo I. De todo

#### Artículo 1o. Objeto

Se apoya a quien cumpla el artículo 2 Bis, fracciones I y III, y «A & B» < C:

I. Uno:

  a) Con inciso;

  b) Con otro.

II. (Se deroga)

*Fracción derogada GM 17-04-2026*

Segundo párrafo.

*Párrafo reformado GM 17-04-2026, 31-02-2026*

#### Artículo 2 Bis. Apartados

Así:

A. Primero:

I. Uno;

II. Dos, y

III. Tres.

B. Segundo.

## Transitorios

**Primero.** Entran en vigor al día siguiente.

## Transitorios

Publicado en la Gaceta Municipal el 17 de abril de 2026

**Primero.** También, conforme al artículo 1.

## Anexo 1. Formato

Nombre y firma.
`

const xml = toAkn(read(source))

it('identifies work, text and place by what the front matter says', () => {
  expect(xml).toContain('<act name="reglas-de-operacion" contains="singleVersion">')
  expect(xml).toContain('<FRBRuri value="/akn/mx-roo/act/reglas-de-operacion/2026-01-15/reglas"/>')
  expect(xml).toContain(
    '<FRBRuri value="/akn/mx-roo/act/reglas-de-operacion/2026-01-15/reglas/spa@2026-04-17"/>'
  )
  expect(xml).toContain('<FRBRalias value="RP" name="abbreviation"/>')
  expect(xml).toContain('<publication date="2026-01-15" name="Gaceta Municipal" showAs="GM"/>')
  expect(xml).toContain('<dct:source>https://gaceta.example/1</dct:source>')
})

it('takes type, dates and country from title, decrees and notes where the front matter is silent', () => {
  const text =
    '# Código de prueba\n\nArtículo 1. Uno.\n\nArtículo 2. Dos.\n\n*Artículo adicionado DOF 03-05-2011*\n'
  const plain = toAkn(read(text, 'Código Ñandú.txt'))
  expect(plain).toContain('<FRBRuri value="/akn/mx/act/codigo/2011-05-03/codigo-nandu"/>')
  expect(plain).toContain('<FRBRdate date="2011-05-03" name="earliest-known"/>')
  expect(plain).not.toContain('generation')
  const nothing = toAkn(read('# Manual\n\nI. Uno.\n'))
  expect(nothing).toContain('<doc name="manual" contains="singleVersion">')
  expect(nothing).toContain('<FRBRdate date="0001-01-01" name="unknown"/>')
})

it('keeps labels, nests lists and paragraphs, links what is cited', () => {
  expect(element(xml, 'art_1__para_1')).toBe(
    '<paragraph eId="art_1__para_1"><list eId="art_1__para_1__list_1"><intro><p>Se apoya a quien cumpla el artículo 2 Bis, fracciones ' +
      '<ref href="#art_2bis__apdo_A__para_1__list_1__point_I">I</ref> y <ref href="#art_2bis__apdo_A__para_1__list_1__point_III">III</ref>' +
      ', y «A &#x26; B» &#x3C; C:</p></intro>' +
      '<point eId="art_1__para_1__list_1__point_I"><num>I.</num><list eId="art_1__para_1__list_1__point_I__list_1"><intro><p>Uno:</p></intro>' +
      '<point eId="art_1__para_1__list_1__point_I__list_1__point_a"><num>a)</num><content><p>Con inciso;</p></content></point>' +
      '<point eId="art_1__para_1__list_1__point_I__list_1__point_b"><num>b)</num><content><p>Con otro.</p></content></point></list></point>' +
      '<point eId="art_1__para_1__list_1__point_II" period="#tmpg_2026-04-17" status="removed"><num>II.</num><content><p>(Se deroga)' +
      '<authorialNote class="derogacion" eId="art_1__para_1__list_1__point_II__authorialNote_1" marker="1" placement="inline">' +
      '<p>Fracción derogada GM 17-04-2026</p></authorialNote></p></content></point></list></paragraph>'
  )
  expect(element(xml, 'title_1')).toContain(
    '<num>Título Primero.</num><heading>Del objeto</heading><chapter eId="title_1__chp_I">'
  )
  expect(element(xml, 'art_2bis__apdo_B')).toBe(
    '<hcontainer eId="art_2bis__apdo_B" name="apartado"><num>B.</num><content><p>Segundo.</p></content></hcontainer>'
  )
})

it('says what each reform did and when; a day that no calendar has is passed over', () => {
  expect(element(xml, 'pmod_1')).toBe(
    '<textualMod type="repeal" eId="pmod_1"><source href="#decreto_2026-04-17"/><destination href="#art_1__para_1__list_1__point_II"/></textualMod>'
  )
  expect(element(xml, 'pmod_2')).toContain('<destination href="#art_1__para_2"/>')
  expect(xml).not.toContain('pmod_3')
  expect(xml).toContain(
    '<eventRef eId="eref_original" date="2026-01-15" type="generation" source="#original"/>'
  )
  expect(xml).toContain(
    '<eventRef eId="eref_2026-04-17" date="2026-04-17" type="amendment" source="#decreto_2026-04-17"/>'
  )
  expect(xml).toContain('<p>Párrafo reformado GM 17-04-2026, 31-02-2026</p>')
})

it('puts recitals before the body, transitory articles by decree, annexes after', () => {
  expect(element(xml, 'recs_1')).toBe(
    '<recitals eId="recs_1"><heading>Considerandos</heading><recital eId="recs_1__rec_1"><p>Que hay un motivo.</p></recital></recitals>'
  )
  expect(element(xml, 'trans_2026-04-17')).toBe(
    '<hcontainer eId="trans_2026-04-17" name="transitorios"><heading>Transitorios</heading><hcontainer eId="trans_2026-04-17__texto_1" name="texto"><content>' +
      '<p class="nota">Publicado en la Gaceta Municipal el 17 de abril de 2026</p></content></hcontainer><transitional eId="trans_2026-04-17__art_1">' +
      '<num>Primero.</num><content><p>También, conforme al <ref href="#art_1">artículo 1</ref>.</p></content></transitional></hcontainer>'
  )
  expect(element(xml, 'trans_2026-01-15__art_1')).toContain('<num>Primero.</num>')
  expect(xml.indexOf('<attachment eId="att_1">')).toBeGreaterThan(xml.indexOf('</body>'))
})

it('tells apart what two labels share', () => {
  const text = '#### Artículo 58-1.\n\nUno.\n\n#### Artículo 59.\n\nSon:\n\na) Uno;\n\na) Dos.\n'
  const ids = [...toAkn(read(`${head}---\n\n${text}`)).matchAll(/ eId="([^"]+)"/g)].map((found) => found[1]!)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining([
      'art_58-1',
      'art_59__para_1__list_1__point_a',
      'art_59__para_1__list_1__point_a--2'
    ])
  )
})

it('marks the structure of a norm by reference as incomplete, with the same ids', () => {
  const ids = (text: string) =>
    [...text.matchAll(/<(?:article|point|recital|transitional) eId="([^"]+)"/g)].map((found) => found[1]!)
  const reference = toAkn(read(toReference(read(source))))
  expect(ids(reference).filter((eId) => !eId.includes('point'))).toEqual(
    ids(xml).filter((eId) => !eId.includes('point'))
  )
  expect(reference).toContain('<num>Artículo 1o.</num>')
  expect(reference).toContain('status="incomplete"')
  expect(xml).not.toContain('status="incomplete"')
})

it.skipIf(!hasSchema)(
  'writes what the schema accepts, control characters and odd shapes included',
  async () => {
    const valid = {
      'whole.xml': xml,
      'reference.xml': toAkn(read(toReference(read(source)))),
      'empty.xml': toAkn(read(`${head}---\n\nSin nada.\n`)),
      'control.xml': toAkn(read(`${head}---\n\n#### Artículo 1. A\u0001B\uD800\n\nC\u0008D.\n`)),
      'loose.xml': toAkn(read('# Manual\n\nI. Uno.\n\na) Dos.\n')),
      'annex.xml': toAkn(
        read(`${head}---\n\n#### Artículo 1.\n\nUno.\n\n## Anexo 1-A\n\nI. Uno;\n\nII. Dos.\n\n## Anexo 2\n`)
      )
    }
    expect(await validateAkn(valid)).toEqual([])
    const spoilt = {
      'twice.xml': xml.replace('eId="art_2bis"', 'eId="art_1"'),
      'odd.xml': xml.replaceAll('chapter', 'capitulo')
    }
    expect(
      (await validateAkn(spoilt)).map((message) => message.slice(0, message.indexOf(':'))).sort()
    ).toEqual(expect.arrayContaining(['odd.xml', 'twice.xml']))
  }
)

it('keeps the words outside every provision: cover, preamble, order, closing', () => {
  const text = `# BANDO DE LA PLAZA

El Ayuntamiento hace saber:

CONSIDERANDO

Que la plaza está lista.

Por lo anterior, se expide:

Artículo 1. Se abre.

## Transitorio

Publicado en la Gaceta Municipal el 2 de marzo de 2026

ÚNICO. Entra en vigor hoy.

Puerto Nuevo, a 3 de marzo de 2026.- Rúbrica.

# Anexo 1. Plano

Una hoja.
`
  const written = toAkn(read(`---\ntitulo: Bando de la plaza\n---\n\nGACETA DEL PUERTO\n\n${text}`))
  const plain = written.replace(/\n */g, '')
  expect(plain).toContain(
    '<preface><p class="rubro">GACETA DEL PUERTO</p><longTitle><p><docTitle>Bando de la plaza</docTitle></p></longTitle></preface>' +
      '<preamble><formula eId="formula_1" name="proemio"><p>El Ayuntamiento hace saber:</p></formula>' +
      '<recitals eId="recs_1"><heading>CONSIDERANDO</heading><recital eId="recs_1__rec_1"><p>Que la plaza está lista.</p></recital></recitals>' +
      '<formula eId="formula_2" name="mandato"><p>Por lo anterior, se expide:</p></formula></preamble><body><article eId="art_1">'
  )
  expect(plain).toContain(
    '<heading>Transitorio</heading><hcontainer eId="trans_2026-03-02__texto_1" name="texto"><content>' +
      '<p class="nota">Publicado en la Gaceta Municipal el 2 de marzo de 2026</p></content></hcontainer><transitional'
  )
  expect(plain).toContain(
    '</body><conclusions><p>Puerto Nuevo, a 3 de marzo de 2026.- Rúbrica.</p></conclusions><attachments>'
  )
})

it('takes the country from the front matter of another tool', () => {
  const text = '---\ntitle: Ley de playas\ncountry: "UY"\n---\n\n# Ley de playas\n\nArtículo 1. Uno.\n'
  expect(toAkn(read(text))).toContain('<FRBRcountry value="uy"/>')
  expect(toAkn(read(text.replace('UY', 'xx')))).toContain('<FRBRcountry value="mx"/>')
})

it('marks terms where they are defined, and leads to other norms that are known', () => {
  const text = `# Reglamento de playas

Artículo 1. Para los efectos de este Reglamento se entiende por:

I. Playa: la orilla del mar, y

II. Guarda: quien la cuida.

Artículo 2. Conforme al artículo 16 Bis, fracción I, de la Ley Federal del Trabajo, a los artículos 1o. y 4o. de la Constitución
Política de los Estados Unidos Mexicanos y al artículo 5 de la Ley de Dunas.
`
  const written = toAkn(read(text))
  expect(written).toContain('<TLCTerm eId="term-playa" href="/akn/ontology/term/mx/playa" showAs="Playa"/>')
  expect(written).toContain(
    '<p><term refersTo="#term-guarda" eId="art_1__para_1__list_1__point_II__term_1">Guarda</term>: quien la cuida.</p>'
  )
  expect([...written.matchAll(/<ref href="([^"]+)"/g)].map((found) => found[1])).toEqual([
    '/akn/mx/act/ley/1970-04-01/lft#art_16bis',
    '/akn/mx/act/constitucion/1917-02-05/cpeum'
  ])
  const abroad = toAkn(read(`---\ntitulo: Reglamento\njurisdiccion: Perú\n---\n\n${text}`))
  expect(abroad).not.toContain('<ref href="/akn')
})
