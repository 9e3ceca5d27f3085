import {existsSync, readFileSync} from 'node:fs'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {ImportError} from './import-error.ts'
import {type ImportedNorm, importNorm} from './import-norm.ts'

interface Expected {
  type?: string
  maxArticle?: number
  suffixed?: string[]
  absent?: string[]
  error?: string
}

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.log('Sin ../shared/corpus: no se importan documentos reales')

const expected: Record<string, Expected> = hasCorpus
  ? JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8'))
  : {}
const names = Object.keys(expected).filter((name) => /^(?:pdf|docx|html|txt)\//.test(name))
const imported = new Map<string, ImportedNorm | ImportError>()

for (const name of names) {
  const bytes = readFileSync(new URL(name, corpus))
  imported.set(
    name,
    await importNorm(bytes).catch((error: unknown) => {
      if (error instanceof ImportError) return error
      throw error
    })
  )
}

const parsed = new Map<string, ReturnType<typeof parseAgain>>()

/** Parse what an import gave, once for all tests. */
function parse(name: string, markdown: string) {
  const known = parsed.get(markdown) ?? parseAgain(name, markdown)
  parsed.set(markdown, known)
  return known
}

function parseAgain(name: string, markdown: string) {
  const file = new VFile({path: `${name.replace(/^.*\/|\.\w+$/g, '')}.md`, value: markdown})
  const norm = parseNorm(file)
  return {provisions: norm?.provisions ?? [], messages: file.messages.map(String), metadata: norm?.metadata}
}

function markdownOf(name: string): string {
  const result = imported.get(name)
  return result && !(result instanceof ImportError) ? result.markdown : ''
}

const articlesOf = (name: string) =>
  parse(name, markdownOf(name))
    .provisions.filter(({type}) => type === 'articulo')
    .map(({id}) => id.slice(4))

describe.skipIf(!hasCorpus)(
  'documents as people have them',
  () => {
    it('prints what each gives', () => {
      const rows = names.map((name) => {
        const result = imported.get(name)
        if (!result || result instanceof ImportError) return `${name} | ${result?.message}`
        const counts: Record<string, number> = {}
        for (const {type} of parse(name, result.markdown).provisions) counts[type] = (counts[type] ?? 0) + 1
        const plain = articlesOf(name).filter((id) => /^\d+$/.test(id)).length
        const found = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
        return `${name} | ${result.type} | ${expected[name]?.maxArticle ?? '–'} / ${plain} | ${found.join(', ')}`
      })
      console.log(['archivo | es | artículos esperados / hallados | disposiciones', ...rows].join('\n'))
      expect(rows).toHaveLength(names.length)
    })

    it.each(names.filter((name) => expected[name]?.maxArticle))(
      '%s has its articles, none invented',
      (name) => {
        const {maxArticle = 0, suffixed} = expected[name]!
        const ids = articlesOf(name)
        const plain = ids.filter((id) => /^\d+$/.test(id)).map(Number)
        const missing = Array.from({length: maxArticle}, (_, index) => index + 1).filter(
          (n) => !plain.includes(n)
        )
        expect(missing.length).toBeLessThanOrEqual(maxArticle * 0.01)
        expect(plain.filter((n) => n > maxArticle)).toEqual([])
        expect(ids.filter((id) => id.includes('--'))).toEqual([])
        if (suffixed) {
          const wanted = suffixed.map((label) => label.toLowerCase().replaceAll(' ', '-'))
          expect(ids.filter((id) => !/^\d+$/.test(id))).toEqual(wanted)
        }
      }
    )

    it.each(names.filter((name) => !expected[name]?.error))(
      '%s gives front matter and text without problems',
      (name) => {
        const {messages, metadata, provisions} = parse(name, markdownOf(name))
        expect(messages).toEqual([])
        expect(provisions.length).toBeGreaterThan(10)
        expect(metadata?.titulo).not.toBe('Norma sin título')
        for (const text of expected[name]?.absent ?? []) expect(markdownOf(name)).not.toContain(text)
        expect(markdownOf(name)).not.toMatch(/^\W*(?:página \d+ de \d+|\d+ de \d+)\W*$/im)
      }
    )

    // The longest takes as long as all others together.
    it.each(names.filter((name) => !expected[name]?.error && !name.includes('cpeum')))(
      '%s reads the same when imported again',
      async (name) => {
        const markdown = markdownOf(name)
        const again = await importNorm(new TextEncoder().encode(markdown))
        const identity = (text: string) => parse(name, text).provisions.map(({id, hash}) => `${id} ${hash}`)
        expect(again.type).toBe('md')
        expect(again.metadata.titulo).toBe((imported.get(name) as ImportedNorm).metadata.titulo)
        expect(identity(again.markdown)).toEqual(identity(markdown))
      }
    )

    it('loses no word of a text without pages', () => {
      const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
      const source = readFileSync(new URL('txt/declaracion-gobierno-abierto.txt', corpus), 'utf8')
      const body = markdownOf('txt/declaracion-gobierno-abierto.txt').replace(/^---[\s\S]*?\n---\n/, '')
      expect(words(body)).toEqual(words(source.normalize('NFC')))
    })

    it('refuses the scan with its count of pages', () => {
      expect(imported.get('pdf/torreon-consejo-scan.pdf')).toEqual(
        new ImportError(
          'PDF escaneado, sin texto que leer (23 páginas con 0 palabras), se esperaba un PDF con texto, pida el documento original o páselo por un programa de reconocimiento de texto (OCR)'
        )
      )
    })

    it('fills the front matter that the texts give', () => {
      const metadata = (name: string) => (imported.get(name) as ImportedNorm).metadata
      expect(metadata('pdf/lgds.pdf')).toEqual({
        titulo: 'Ley General de Desarrollo Social',
        tipo: 'ley',
        jurisdiccion: 'Federación, México',
        publicado: '2004-01-20',
        reformado: '2026-01-15',
        fuente: {titulo: 'Diario Oficial de la Federación, 20 de enero de 2004', siglas: 'DOF'}
      })
      expect(metadata('docx/comonfort-ley-ingresos.doc')).toEqual({
        titulo:
          'Ley de Ingresos para el Municipio de Comonfort, Guanajuato, para el Ejercicio Fiscal del Año 2018',
        tipo: 'ley',
        jurisdiccion: 'Municipio de Comonfort, Guanajuato'
      })
    })

    it('warns only of the old document whose lists Word numbers', () => {
      const warned = [...imported].flatMap(([name, result]) =>
        result instanceof ImportError ? [] : result.warnings.map((warning) => `${name}: ${warning}`)
      )
      expect(warned).toEqual([
        'docx/acambaro-ley-ingresos-ole.doc: Listas que Word numera solo, en 44 formatos de párrafo o más, se esperaban etiquetas escritas, guárdelo como DOCX para no perder «I.», «a)» …'
      ])
    })

    it('gives the same law from the PDF and from the wrapped text', () => {
      const ids = (name: string) =>
        parse(name, markdownOf(name)).provisions.filter(({type}) => type !== 'parrafo')
      expect(ids('txt/lgds.txt').map(({id}) => id)).toEqual(ids('pdf/lgds.pdf').map(({id}) => id))
    })

    it('prints the labels that Word counts', () => {
      const text = markdownOf('docx/unam-lineamientos-adquisiciones.docx')
      expect(text).toMatch(/^X\. Entidades de la Administración Pública Federal/m)
      expect(text).toMatch(/^\s*b\) Cuando habiéndose realizado/m)
    })
  },
  120_000
)
