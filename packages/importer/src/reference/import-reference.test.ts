import {existsSync, readFileSync} from 'node:fs'
import {findProvision, type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {ImportError} from '../import-error.ts'
import {importNorm} from '../import-norm.ts'
import {importReference} from './import-reference.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.log('Sin ../shared/corpus: no se importan documentos reales por referencia')

const bytesOf = (text: string) => new TextEncoder().encode(text)

function read(markdown: string): Norm {
  const file = new VFile({path: 'norma.md', value: markdown})
  const norm = parseNorm(file)
  expect(file.messages.map(String)).toEqual([])
  return norm!
}

const identity = ({provisions}: Norm) =>
  provisions.map(({id, type, label, heading, hash, parent}) => ({id, type, label, heading, hash, parent}))

const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Every key and word that the form itself has. */
const formWords = words(
  `titulo siglas tipo jurisdiccion publicado reformado fuente url consulta porReferencia true disposiciones id
  etiqueta padre huella sha cifras dinero plazo porcentaje fraccion fecha hora cantidad ordinal EUR MXN UDI UMA
  USD salarios minimos minutos horas dias habiles naturales semanas quincenas meses bimestres trimestres
  cuatrimestres semestres anios computo dia lunes martes miercoles jueves viernes sabado domingo metros
  kilometros centimetros milimetros cuadrados cubicos hectareas litros mililitros gramos kilogramos toneladas
  puntos grados watts kilowatts megabytes`
)

/** Words of a reference that are neither its form's nor those of labels, headings, ids and front matter. */
function strayWords(markdown: string, norm: Norm): string[] {
  const known = new Set([
    ...formWords,
    ...words(JSON.stringify(norm.metadata)),
    ...norm.provisions.flatMap(({id, type, label, heading = ''}) =>
      words(`${id} ${type} ${label} ${heading}`)
    )
  ])
  const withoutHashes = markdown.replace(/sha256-[0-9a-f]{16}/g, '')
  return words(withoutHashes).filter((word) => !known.has(word))
}

const law =
  'LEY DE AGUAS\n\nCapítulo I\nDel pago\n\nArtículo 1. La cuota es de mil doscientos pesos:\n\nI. En veinte días hábiles, conforme al artículo 5, y\n\nII. Con descuento de 80 por ciento o del 80%.\n\nArtículo 2. Se cuida.\n'

describe('importReference', () => {
  it('writes ids, labels, hashes and figures, and no other word', async () => {
    const {markdown, metadata} = await importReference(bytesOf(law))
    const whole = read((await importNorm(bytesOf(law))).markdown)
    const norm = read(markdown)
    expect(metadata).toEqual({titulo: 'Ley de Aguas', tipo: 'ley', porReferencia: true})
    expect(identity(norm)).toEqual(identity(whole))
    expect(norm.provisions.map(({id, figures}) => [id, figures])).toEqual([
      ['cap-1', []],
      ['art-1', ['dinero 1200 MXN']],
      ['art-1.fr-i', ['plazo 20 dias-habiles']],
      ['art-1.fr-ii', ['porcentaje 80']],
      ['art-2', []]
    ])
    expect(strayWords(markdown, norm)).toEqual([])
    expect(strayWords(`${markdown}cuota`, norm)).toEqual(['cuota'])
  })

  it('keeps the front matter it is given', async () => {
    const metadata = {titulo: 'Ley de las Aguas', publicado: '2020-01-02'}
    const {markdown} = await importReference(bytesOf(law), {metadata})
    expect(markdown).toMatch(
      /^---\ntitulo: Ley de las Aguas\npublicado: 2020-01-02\nporReferencia: true\ndisposiciones:\n/
    )
  })

  it('keeps only what is asked for, with what it stands in and the rule on days', async () => {
    const rule = 'Artículo 3. Los plazos en días se entenderán como hábiles.\n'
    const {markdown} = await importReference(bytesOf(law + rule), {only: ['art-1.fr-i']})
    const whole = read((await importReference(bytesOf(law + rule))).markdown)
    const norm = read(markdown)
    expect(norm.provisions.map(({id}) => id)).toEqual(['cap-1', 'art-1', 'art-1.fr-i', 'art-3'])
    expect(norm.provisions).toEqual(
      whole.provisions.filter(({id}) => norm.provisions.some((one) => one.id === id))
    )
    await expect(importReference(bytesOf(law), {only: ['art-1.fr-iv']})).rejects.toEqual(
      new ImportError(
        'El documento no tiene `art-1.fr-iv`, se esperaba una de sus disposiciones, las más parecidas son `art-1.fr-i`, `art-1.fr-ii`'
      )
    )
  })

  it('refuses a document without provisions', async () => {
    await expect(importReference(bytesOf('Una carta\n\nsin nada que citar.\n'))).rejects.toEqual(
      new ImportError(
        'Documento sin disposiciones, se esperaba al menos una etiqueta como `Artículo 1.` o `I.`, sin ellas no hay a qué referirse'
      )
    )
  })
})

describe.skipIf(!hasCorpus)('a reference of a real norm', () => {
  it.each([
    'pdf/lgds.pdf',
    'docx/unam-lineamientos-adquisiciones.docx',
    'docx/comonfort-ley-ingresos.doc',
    'txt/declaracion-gobierno-abierto.txt'
  ])(
    '%s has the ids and hashes of its import, and none of its words',
    async (name) => {
      const bytes = readFileSync(new URL(name, corpus))
      const {markdown} = await importReference(bytes)
      const norm = read(markdown)
      expect(identity(norm)).toEqual(identity(read((await importNorm(bytes)).markdown)))
      expect(norm.provisions.some(({figures = []}) => figures.length > 0)).toBe(true)
      expect(strayWords(markdown, norm)).toEqual([])
    },
    60_000
  )

  it('gives what content/ holds of the declaration', async () => {
    const path = new URL('../../../../content/normas/declaracion-gobierno-abierto.md', import.meta.url)
    const held = readFileSync(path, 'utf8')
    const norm = read(held)
    const bytes = readFileSync(new URL('txt/declaracion-gobierno-abierto.txt', corpus))
    expect((await importReference(bytes, {metadata: norm.metadata})).markdown).toBe(held)
    expect(findProvision(norm, 'par-5')?.figures).toEqual(['fecha 2017-08-31'])
  })
})
