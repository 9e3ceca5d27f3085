import {existsSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toReference} from '../to-reference.ts'
import {findDefinitions} from './find-definitions.ts'

function read(body: string, kind = 'reglamento'): Norm {
  const value = `---\ntitulo: Reglamento de huertos\ntipo: ${kind}\n---\n\n${body}\n`
  return parseNorm(new VFile({path: 'huertos.md', value}))!
}

/** One line a definition: `art-1.fr-i norma - Huerto = el terreno`. */
function lines(norm: Norm): string[] {
  return findDefinitions(norm).map(
    ({term, meaning, provision, scope, scopeId}) =>
      `${provision} ${scope} ${scopeId ?? '-'} ${term} = ${meaning}`
  )
}

/** The same of an article 1 in a título and a capítulo. */
function inArticle(words: string, title = ''): string[] {
  return lines(
    read(`## Título Primero. De todo\n\n### Capítulo I. Del objeto\n\n#### Artículo 1. ${title}\n\n${words}`)
  )
}

describe('lists', () => {
  it.each([
    ['I. Huerto: el terreno;', 'Huerto = el terreno'],
    ['I. **Huerto:** el terreno, y', 'Huerto = el terreno'],
    ['I. **Huerto**: el terreno; o', 'Huerto = el terreno'],
    ['I. Huerto.- El terreno.', 'Huerto = El terreno'],
    ['I.- Huerto: el terreno.', 'Huerto = el terreno'],
    ['I. Huerto – El terreno', 'Huerto = El terreno'],
    ['I. Huerto escolar. El terreno de la escuela.', 'Huerto escolar = El terreno de la escuela'],
    ['I. Huerto escolar, el terreno de la escuela.', 'Huerto escolar = el terreno de la escuela'],
    ['I. “Huerto”, al terreno;', 'Huerto = al terreno'],
    ['I. Poda, una clase de corte: el de hojas;', 'Poda = una clase de corte: el de hojas'],
    ['I. «Huerto»: el terreno;', 'Huerto = el terreno'],
    ['I. El Huerto: el terreno;', 'Huerto = el terreno'],
    ['I. Unidad de Riego (UR): la oficina;', 'Unidad de Riego = la oficina'],
    ['I. Huerto y/o parcela: el terreno;', 'Huerto y/o parcela = el terreno'],
    ['I. Pala-rastrillo: la herramienta, etc.', 'Pala-rastrillo = la herramienta, etc.']
  ])('reads %s', (entry, expected) => {
    expect(inArticle(`Para los efectos de este Reglamento se entenderá por:\n\n${entry}`)).toEqual([
      `art-1.fr-i norma - ${expected}`
    ])
  })

  it('leaves out what is no entry', () => {
    expect(
      inArticle(
        'Para efectos de este Reglamento se entenderá por:\n\nI. Derogada.\n\nII. Huerto: el terreno;\n\nIII. (Se deroga)\n\nIV. Las demás que señale la Ley.'
      )
    ).toEqual(['art-1.fr-ii norma - Huerto = el terreno'])
  })

  it('gives a meaning the list it ends in, and takes no term from it', () => {
    expect(
      inArticle(
        'Para efectos de este Reglamento se entenderá por:\n\nI. Riego: cualquiera de estos:\n\n  a) Goteo: el lento, y\n\n  b) Aspersión;\n\nII. Poda: el corte.'
      )
    ).toEqual([
      'art-1.fr-i norma - Riego = cualquiera de estos: a) Goteo: el lento, y b) Aspersión',
      'art-1.fr-ii norma - Poda = el corte'
    ])
  })

  it('reads a meaning in the paragraph below its term', () => {
    expect(
      inArticle(
        'Para efectos de este Reglamento se entenderá por:\n\nI. Poda: el corte;\n\nII. Riego:\n\nLa acción de dar agua.'
      )
    ).toEqual(['art-1.fr-i norma - Poda = el corte', 'art-1.fr-ii norma - Riego = La acción de dar agua'])
  })

  it('reads entries without labels up to the first paragraph that is none', () => {
    expect(
      inArticle(
        'Para efectos de este Reglamento se entenderá por:\n\n**Huerto:** el terreno.\n\n**Riego:** dar agua.\n\nEl Ayuntamiento cuidará los huertos.\n\nHorario: de sol a sol.'
      )
    ).toEqual(['art-1.par-2 norma - Huerto = el terreno', 'art-1.par-3 norma - Riego = dar agua'])
  })

  it('reads a list under a title that says so', () => {
    expect(inArticle('I. Huerto: el terreno.', 'Definiciones')).toEqual([
      'art-1.fr-i norma - Huerto = el terreno'
    ])
    expect(inArticle('I. Huerto: el terreno.', 'Huertos')).toEqual([])
  })

  it.each([
    'La solicitud se hará en los términos siguientes:',
    'Se consideran infracciones:',
    'El expediente contendrá las siguientes siglas:',
    'Para efectos de este Reglamento son autoridades:',
    'Se entiende por riego la acción de dar agua. Son sus clases:',
    'No se entenderá por:',
    'Para efectos de la modalidad de riego se entenderá por:'
  ])('finds no list after %s', (leadIn) => {
    expect(inArticle(`${leadIn}\n\nI. Huerto: el terreno;\n\nII. Poda: el corte.`)).toEqual(
      leadIn.startsWith('Se entiende por riego') ? ['art-1 norma - riego = la acción de dar agua'] : []
    )
  })
})

describe('scope', () => {
  it.each([
    ['Se entenderá por:', 'norma -'],
    ['En este Reglamento se entiende por:', 'norma -'],
    ['A los efectos de la presente ley se entiende por:', 'norma -'],
    ['Para los efectos del Reglamento, se entenderá por:', 'norma -'],
    ['Para efectos del presente ordenamiento se aplicarán las siguientes definiciones:', 'norma -'],
    ['Además de lo previsto en esta Ley, para efectos del presente Título se entiende por:', 'titulo tit-1'],
    ['Para efectos de este Capítulo se entenderá, en singular o plural, por:', 'capitulo tit-1.cap-1'],
    ['Se entenderá, para los efectos de este Capítulo, por:', 'capitulo tit-1.cap-1'],
    ['Para los efectos de este artículo, se entiende por:', 'articulo art-1'],
    ['El riego es libre. Para estos efectos, se entiende por:', 'articulo art-1'],
    ['Para efectos del artículo 2 se entiende por:', 'articulo art-2']
  ])('of «%s» is %s', (leadIn, expected) => {
    const found = inArticle(`${leadIn}\n\nI. Huerto: el terreno.\n\n#### Artículo 2. Riego\n\nSe riega.`)
    expect(found).toEqual([`art-1.fr-i ${expected} Huerto = el terreno`])
  })

  it.each([
    'Para los efectos de esta Sección se entiende por:',
    'Para los efectos del artículo 9 se entiende por:',
    'Para los efectos del artículo 2 de la Ley de Aguas se entiende por:',
    'Para los efectos de la Ley se entenderá por:'
  ])('of «%s» cannot be told', (leadIn) => {
    expect(inArticle(`${leadIn}\n\nI. Huerto: el terreno.\n\n#### Artículo 2. Riego\n\nSe riega.`)).toEqual(
      []
    )
  })
})

describe('sentences', () => {
  it.each([
    ['Se entenderá como sequía, la falta de agua.', 'norma - sequía = la falta de agua'],
    ['Se entiende por riego la acción de dar agua.', 'norma - riego = la acción de dar agua'],
    [
      'El riego es libre. Para efectos de este Capítulo se entiende por poda en verde el corte de hojas.',
      'capitulo tit-1.cap-1 poda en verde = el corte de hojas'
    ],
    [
      'Para los efectos del párrafo anterior, se entenderá por red de agua y riego, al conjunto de tubos.',
      'articulo art-1 red de agua y riego = al conjunto de tubos'
    ],
    [
      'Se entiende por cosecha, para efectos de este artículo, la recolección de frutos.',
      'articulo art-1 cosecha = la recolección de frutos'
    ]
  ])('reads %s', (words, expected) => {
    expect(inArticle(words)).toEqual([`art-1 ${expected}`])
  })

  it.each([
    'Se entenderá por no presentada la solicitud sin firma.',
    'Se entenderá como aceptada, la entrega sin firma.',
    'Se entenderá como riego la lluvia.',
    'Se entenderá por aceptada la entrega del huerto.',
    'Se entiende por acceso a la información el derecho de saber.',
    'Se entiende por riego, cualquiera que sea su forma, la acción de dar agua.',
    'Se entiende por riego la acción de dar agua y por poda el corte de hojas.',
    'Se entenderá que el huerto está abandonado.',
    'Las notificaciones se entenderán con la persona titular.',
    'Los plazos se entenderán en días hábiles.',
    'No se entenderá por riego la lluvia.'
  ])('leaves %s alone', (words) => {
    expect(inArticle(words)).toEqual([])
  })
})

describe('short names', () => {
  it.each([
    [
      'Se crea el Programa de Huertos “Verde” (en adelante, el “Programa”) y se publica.',
      'Programa = Programa de Huertos “Verde”'
    ],
    [
      'Lo opera la Secretaría de Cultivos y Aguas, en lo sucesivo “la Secretaría”.',
      'Secretaría = Secretaría de Cultivos y Aguas'
    ],
    ['Se paga en Medida de Agua y Riego (en lo sucesivo, MAR).', 'MAR = Medida de Agua y Riego'],
    [
      'La Comisión y el Instituto de Semillas (en adelante el Instituto) acuerdan.',
      'Instituto = Instituto de Semillas'
    ],
    [
      'Lo vigila la Junta de Huertos (en lo sucesivo denominada la “Autoridad”).',
      'Autoridad = Junta de Huertos'
    ]
  ])('reads %s', (words, expected) => {
    expect(inArticle(words)).toEqual([`art-1 norma - ${expected}`])
  })

  it.each([
    'De los veinte metros en adelante, el Instituto cobrará cuota.',
    'En lo sucesivo la Secretaría publicará el padrón.',
    'Quien siembre (en adelante, la “Persona”) pagará.',
    'La Comisión y el Instituto (en adelante, las “Partes”) acuerdan.',
    'La Comisión de Aguas y la Junta de Huertos (en adelante, las “Partes”) acuerdan.'
  ])('leaves %s alone', (words) => {
    expect(inArticle(words)).toEqual([])
  })
})

it('leaves out transitory articles and norms by reference', () => {
  const body =
    '#### Artículo 1. Uno\n\nSe entiende por riego la acción de dar agua.\n\n## Transitorios\n\n**Primero.** Para efectos de este Decreto se entiende por:\n\nI. Pago: la cuota.\n\n**Segundo.** Se entiende por cuota la cantidad.'
  const norm = read(body)
  expect(norm.provisions.map(({id}) => id)).toEqual(['art-1', 'trans-1', 'trans-1.fr-i', 'trans-2'])
  expect(lines(norm)).toEqual(['art-1 norma - riego = la acción de dar agua'])
  const reference = parseNorm(new VFile({path: 'huertos.md', value: toReference(norm)}))!
  expect(findDefinitions(reference)).toEqual([])
})

it('reads the glossary of the sample norm', () => {
  const url = new URL('../../../../content/normas/reglas-camino-escuela.md', import.meta.url)
  const norm = parseNorm(new VFile({path: url.pathname, value: readFileSync(url, 'utf8')}))!
  const found = findDefinitions(norm)
  const entries = norm.provisions.filter(({parent}) => parent === 'art-3').map(({id}) => id)
  expect(found.map(({provision}) => provision)).toEqual(entries)
  expect(found).toHaveLength(23)
  expect(lines(norm)[5]).toBe(
    'art-3.fr-vi norma - Comité = el Comité Técnico de Selección y Seguimiento del Programa'
  )
})

const corpus = new URL('../../../../../shared/corpus/md/', import.meta.url)
if (!existsSync(corpus)) console.log('Sin ../shared/corpus: no se cuentan las definiciones de leyes reales')

// Entries of each glossary and sentences with «se entiende»; repealed fracciones define nothing.
describe.skipIf(!existsSync(corpus))('laws', () => {
  it.each([
    ['lgds', {'art-5': 11}],
    ['lgtaip', {'art-3': 21, 'art-152': 3, 'art-163': 1, 'art-190': 1}],
    ['lnetb', {'art-3': 37}],
    ['lgamvlv', {'art-5': 21, 'art-20-quater': 1}]
  ])('%s', (name, expected) => {
    const url = new URL(`${name}.md`, corpus)
    const norm = parseNorm(new VFile({path: url.pathname, value: readFileSync(url, 'utf8')}))!
    const counts: Record<string, number> = {}
    for (const {provision} of findDefinitions(norm)) {
      const article = provision.split('.')[0]!
      counts[article] = (counts[article] ?? 0) + 1
    }
    console.log(`${name}: ${JSON.stringify(counts)}`)
    expect(counts).toEqual(expected)
  })
})
