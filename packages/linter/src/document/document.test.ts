import {existsSync, readFileSync} from 'node:fs'
import {type Analysis, analyze} from 'retext-spanish'
import {describe, expect, it} from 'vitest'
import {findUnits} from '../markdown/find-units.ts'
import {maskMarkup} from '../markdown/mask-markup.ts'
import {parseMarkdown} from '../markdown/parse-markdown.ts'
import {acronymsOf} from './acronyms.ts'
import {citationsOf} from './citations.ts'
import {definitionsOf} from './definitions.ts'
import {commonAcronyms, mexicanAcronyms, noAcronyms} from './known-acronyms.ts'
import {stemOf} from './stem.ts'

function read(markdown: string): Analysis {
  const tree = parseMarkdown(markdown)
  return analyze(maskMarkup(tree, markdown), findUnits(tree, markdown))
}

const terms = (markdown: string) => definitionsOf(read(markdown)).map(({term}) => term)
const letters = (markdown: string) => acronymsOf(read(markdown)).map((acronym) => acronym.letters)

describe('definitionsOf', () => {
  it.each([
    ['I. Padrón: la lista.', ['Padrón']],
    ['I. **Padrón:** la lista.', ['Padrón']],
    ['I. Padrón.- La lista.', ['Padrón']],
    ['I. Padrón. La lista de todos.', ['Padrón']],
    ['I. «Padrón», la lista.', ['Padrón']],
    ['I. Padrón, la lista.', ['Padrón']],
    ['I. Unidad Responsable (UR): la oficina.', ['Unidad Responsable']],
    ['I. El Padrón: la lista.', ['Padrón']]
  ])('reads an entry: %s', (entry, expected) =>
    expect(terms(`Se entiende por:\n\n${entry}\n\nII. Fin: el final.`)).toEqual([...expected, 'Fin'])
  )

  it.each([
    'Los montos son:\n\nI. Primaria: mil pesos;\n\nII. Secundaria: dos mil pesos.',
    'Avise a quien corresponda: la escuela cierra.',
    'Se entiende por:\n\nI. Que la familia viva en la colonia más de diez años sin haberse ido nunca de ahí: se prueba con un recibo.'
  ])('reads none in %j', (text) => expect(terms(text)).toEqual([]))

  it('reads short names in running text', () => {
    expect(
      terms('La Dirección de Becas (en lo sucesivo, la Dirección) y el Comité, en adelante “el Comité”.')
    ).toEqual(['Dirección', 'Comité'])
    expect(terms('De hoy en adelante la escuela abre a las ocho.')).toEqual([])
  })

  it('knows all names of a term', () => {
    const [definition] = definitionsOf(
      read('Se entiende por:\n\nI. Persona Solicitante o Solicitante (PS): quien pide.')
    )
    expect(definition?.names.map((name) => name.join(' '))).toEqual(['person solicitant', 'solicitant', 'ps'])
  })
})

describe('acronymsOf', () => {
  it.each([
    ['La UR avisa al OIC.', ['UR', 'OIC']],
    ['El registro se hace en el SIREB.', ['SIREB']],
    ['La fracción XXI del Título III y el artículo IV.', []],
    ['La planta genera 500 MW, y la empresa Agua, S.A. de C.V., paga.', []],
    ['EL AYUNTAMIENTO APRUEBA ESTAS REGLAS.', []],
    ['NO se permite. El plazo FENECE hoy.', []],
    ['El formato FU-01 y la norma NMX-R-025 de la serie ISO 9001.', []],
    ['La ATENCIÓN es gratuita; la atención es para todos.', []]
  ])('%s', (text, expected) => expect(letters(text)).toEqual(expected))

  it('knows the name before a bracket by its initials', () => {
    const names = (text: string) =>
      acronymsOf(read(text)).flatMap(({definitions}) => definitions.map(({name}) => name))
    expect(names('La Unidad de Transparencia (UT) abre.')).toEqual(['Unidad de Transparencia'])
    expect(names('Con la Red de Bibliotecas Municipales, RBM, en la mano.')).toEqual([
      'Red de Bibliotecas Municipales'
    ])
    expect(names('Con la escuela, RBM y los demás.')).toEqual([])
  })
})

describe('the lists of acronyms', () => {
  it('hold each once, in capitals, with a name', () => {
    const known = [...Object.keys(commonAcronyms), ...Object.keys(mexicanAcronyms)]
    expect(new Set(known).size).toBe(known.length)
    for (const acronym of known) {
      expect(acronym).toMatch(/^[A-ZÑ]{2,9}$/)
      expect(commonAcronyms[acronym] ?? mexicanAcronyms[acronym]).toMatch(/\p{L}{4}/u)
      expect(noAcronyms.has(acronym)).toBe(false)
    }
  })
})

describe('stemOf', () => {
  it.each([
    ['beneficiarias', 'beneficiario'],
    ['unidades', 'unidad'],
    ['ejecutora', 'ejecutores'],
    ['comites', 'comite'],
    ['leyes', 'ley'],
    ['responsables', 'responsable'],
    ['meses', 'mes'],
    ['solicitantes', 'solicitante']
  ])('%s is %s', (one, other) => expect(stemOf(one)).toBe(stemOf(other)))

  it.each([
    ['programa', 'padron'],
    ['parte', 'pasto'],
    ['dia', 'dos']
  ])('%s is not %s', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)))
})

describe('citationsOf', () => {
  it('gives places in the text, and leaves labels, titles and quotations out', () => {
    const text = '## Del artículo 3\n\nArtículo 1. Según el artículo 2, paga.\n\n> El artículo 4 manda.\n'
    const analysis = read(text)
    const {units} = analysis
    const found = citationsOf(analysis).flatMap((citations, index) =>
      citations.map(({start, end}) => text.slice(units[index]!.start + start, units[index]!.start + end))
    )
    expect(found).toEqual(['artículo 2'])
  })
})

const law = new URL('../../../../../shared/corpus/md/lgtaip.md', import.meta.url)
const isMissing = !existsSync(law)
if (isMissing) console.log('document.test.ts: ../shared/corpus is missing, a test is skipped')

it.skipIf(isMissing)('finds the definitions of a law, and nothing else', () => {
  const found = terms(readFileSync(law, 'utf8'))
  expect(found.slice(0, 3)).toEqual(['Ajustes Razonables', 'Áreas', 'Autoridad garante federal'])
  expect(found).toContain('Unidad de Transparencia')
  expect(found).toContain('Versión Pública')
  expect(found.length).toBeLessThan(30)
})
