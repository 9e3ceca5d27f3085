import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Explainer} from '../explainer.ts'
import {messagesOf} from '../messages-of.fixture.ts'
import {parseExplainer} from '../parse-explainer.ts'
import {missingProcedureFields} from './missing-procedure-fields.ts'
import {procedureFacts} from './procedure-facts.ts'

const blocks = `
:::requisitos{fuente="art-1"}
- CURP
:::

:::contacto{fuente="art-2"}
- Teléfono: 555 0100
:::
`
const whole = /```yaml\n(tramite:\n[\s\S]*?)```/.exec(
  readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
)![1]!

function source(procedure: string, kind = 'tramite', body = blocks): string {
  return `---\ntitulo: Licencia\nresumen: Para construir.\nnorma: reglas\ntipo: ${kind}\nlicencia: CC0-1.0\nautoria: Municipio\n${procedure}---\n${body}`
}

function read(procedure: string, kind?: string, body?: string): Explainer {
  const file = new VFile(source(procedure, kind, body))
  const explainer = parseExplainer(file)
  expect(file.messages.map(String)).toEqual([])
  return explainer!
}

function missing(procedure: string, kind?: string, body?: string): string[] {
  return missingProcedureFields(read(procedure, kind, body)).map(
    ({fraction, place}) => `${fraction} ${place}`
  )
}

describe('tramite', () => {
  it('has a place for all that the law wants', () => {
    const explainer = read(whole)
    expect(explainer.metadata.tramite).toEqual({
      clave: 'DOP-03',
      modalidad: 'Solicitud inicial',
      canal: 'presencial',
      requiereInspeccion: true,
      objetivoInspeccion: 'Comprobar las medidas de seguridad',
      autoridadInspeccion: 'Protección Civil',
      plazoResolucion: '15 días hábiles',
      silencio: 'negativa',
      plazoPrevencion: '5 días hábiles',
      plazoDesahogo: '10 días hábiles',
      costo: '$350',
      formasPago: ['Caja municipal', 'Banco'],
      vigencia: '1 año',
      oficinas: [{domicilio: 'Calle Hidalgo 12, colonia Centro', area: 'Dirección de Obras Públicas'}],
      horarios: ['Lunes a viernes de 9:00 a 15:00']
    })
    expect(missingProcedureFields(explainer)).toEqual([])
  })

  it('says it in words', () => {
    expect(procedureFacts(read(whole)).map(({label, values}) => `${label}: ${values.join(' | ')}`)).toEqual([
      'Costo: $350',
      'Cómo se paga: Caja municipal | Banco',
      'Cómo se hace: En persona',
      'Modalidad: Solicitud inicial',
      'Cuánto tardan en responder: 15 días hábiles',
      'Si no responden a tiempo: Se entiende que no (negativa ficta)',
      'Si falta algo, te avisan en: 5 días hábiles',
      'Para entregar lo que falte tienes: 10 días hábiles',
      'Inspección: Sí | Comprobar las medidas de seguridad | La hace: Protección Civil',
      'Cuánto dura lo que obtienes: 1 año',
      'Dónde: Calle Hidalgo 12, colonia Centro. Dirección de Obras Públicas',
      'Horario: Lunes a viernes de 9:00 a 15:00',
      'Clave del trámite: DOP-03'
    ])
    expect(procedureFacts(read('', 'derecho'))).toEqual([])
  })
})

describe('missingProcedureFields', () => {
  it('names all that a bare procedure lacks, in the order of the law', () => {
    expect(missing('', 'tramite', ':::aviso{fuente="art-1"}\nEs gratis.\n:::\n')).toEqual([
      'I tramite.clave',
      'II tramite.modalidad',
      'III tramite.canal',
      'VI :::requisitos',
      'VII tramite.requiereInspeccion',
      'VIII :::contacto',
      'IX tramite.plazoResolucion',
      'IX tramite.silencio',
      'X tramite.plazoPrevencion',
      'X tramite.plazoDesahogo',
      'XI tramite.costo',
      'XI tramite.formasPago',
      'XII tramite.vigencia',
      'XIII tramite.oficinas',
      'XIV tramite.horarios'
    ])
  })

  it.each([
    ['costo: $350', 'costo: Gratuito', 'formasPago', []],
    ['costo: $350', 'costo: Según la superficie', 'formasPago', ['XI tramite.formasPago']],
    ['requiereInspeccion: true', 'requiereInspeccion: false', 'objetivoInspeccion', []],
    ['x', 'x', 'autoridadInspeccion', ['VII tramite.autoridadInspeccion']],
    ['x', 'x', 'horarios', ['XIV tramite.horarios']]
  ])('with %s → %s and no %s', (from, to, gone, expected) => {
    const procedure = whole.replace(from, to).replace(new RegExp(`  ${gone}:.*\n`), '')
    expect(missing(procedure)).toEqual(expected)
  })

  it('finds the opening hours among the contacts', () => {
    const body = `${blocks.trimEnd().slice(0, -3)}- Horarios: de 9 a 15\n:::\n`
    expect(missing(whole.replace(/ {2}horarios:.*\n/, ''), 'tramite', body)).toEqual([])
  })

  it.each(['derecho', 'norma', 'programa-social'])('asks nothing of a %s', (kind) => {
    expect(missing('', kind)).toEqual([])
  })
})

describe('tramite, written otherwise', () => {
  it.each([
    [
      'tramite:\n  costo: 350\n',
      [
        '9:10-9:13 dato-incorrecto: Dato `costo` con `350`, se esperaba texto: el monto o cómo se determina, escríbalo entre comillas: `"350"`'
      ]
    ],
    [
      'tramite:\n  silencio: afirmativo\n',
      [
        '9:13-9:23 dato-incorrecto: Dato `silencio` con `afirmativo`, se esperaba uno de `afirmativa`, `negativa` o `no-aplica`, ¿quiso decir `afirmativa`?'
      ]
    ],
    [
      'tramite:\n  requiereInspeccion: sí\n',
      [
        '9:23-9:25 dato-incorrecto: Dato `requiereInspeccion` con `sí`, se esperaba `true` o `false`, ¿quiso decir `true`?'
      ]
    ],
    [
      'tramite:\n  oficinas:\n    - domicilio: Hidalgo 12\n',
      [
        '10:7-11:1 dato-ausente: Ficha sin `area`, se esperaba el área responsable, agregue por ejemplo `area: Dirección de Obras Públicas`'
      ]
    ],
    [
      'tramite:\n  oficinas: Hidalgo 12\n',
      [
        '9:13-9:23 dato-incorrecto: Dato `oficinas` sin nombres, se esperaba la lista de oficinas que reciben la solicitud, cada una con `domicilio` y `area`, escriba debajo y con sangría `domicilio: …`'
      ]
    ],
    [
      'tramite: gratuito\n',
      [
        '8:10-8:18 dato-incorrecto: Dato `tramite` sin nombres, se esperaba un dato del trámite por renglón, con sangría, escriba debajo y con sangría `clave: …`'
      ]
    ],
    [
      'tramite:\n  horarios:\n    - lunes\n    - {a: b}\n',
      [
        '11:7-11:13 dato-incorrecto: Dato `horarios` con una lista o datos con nombre, se esperaba texto: el horario de atención, o una lista de ellos'
      ]
    ],
    [
      'tramite:\n  horarios: []\n',
      [
        '9:13-9:15 dato-vacio: Dato `horarios` vacío, se esperaba el horario de atención, o una lista de ellos, escriba por ejemplo `horarios: Lunes a viernes de 9:00 a 15:00`'
      ]
    ],
    [
      'tramite:\n',
      [
        '8:1-8:8 dato-vacio: Dato `tramite` vacío, se esperaba un dato del trámite por renglón, con sangría, escriba por ejemplo `tramite: {costo: Gratuito}`'
      ]
    ]
  ])('%j', (procedure, messages) => {
    expect(messagesOf(source(procedure))).toEqual(messages)
  })

  it('is refused in what explains no procedure', () => {
    expect(messagesOf(source('tramite:\n  costo: Gratuito\n', 'derecho'))).toEqual([
      '8:1-8:8 dato-incorrecto: Dato `tramite` en un explicador de `tipo: derecho`, se esperaba solo en los de `tipo: tramite`, cambie el tipo o quite el dato'
    ])
  })

  it('is told of a key that does not exist', () => {
    expect(messagesOf(source('tramite:\n  costos: Gratuito\n'))[0]).toMatch(
      /^9:3-9:9 dato-desconocido: Dato `costos` desconocido, .+, ¿quiso decir `costo`\?$/
    )
  })
})
