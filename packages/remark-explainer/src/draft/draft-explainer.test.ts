import {existsSync, readFileSync} from 'node:fs'
import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkSources} from '../check-sources.ts'
import type {Explainer} from '../explainer.ts'
import {parseExplainer} from '../parse-explainer.ts'
import {draftExplainer} from './draft-explainer.ts'
import {shortenText} from './shorten-text.ts'

const root = new URL('../../../../', import.meta.url)
const corpus = new URL('../shared/corpus/md/', root)
const isMissing = !existsSync(corpus)
if (isMissing)
  console.warn('draft-explainer.test.ts: without ../shared/corpus, drafts of its norms are not tried')

function normAt(url: URL): Norm {
  return parseNorm(new VFile({path: url.pathname, value: readFileSync(url, 'utf8')}))!
}

function draft(norm: Norm): {text: string; explainer: Explainer; rules: Set<string | undefined>} {
  const text = draftExplainer(norm, {slug: 'mi-guia', theme: 'municipio'})!
  const file = new VFile({path: 'mi-guia.md', value: text})
  const explainer = parseExplainer(file)!
  expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
  expect(checkSources(explainer, norm, file)).toBe(true)
  return {text, explainer, rules: new Set(file.messages.map(({ruleId}) => ruleId))}
}

function sourcesOf({blocks}: Explainer): string[] {
  return blocks.map(({type, sources}) => `${type} ${sources.join(' ')}`)
}

describe('draftExplainer', () => {
  const sample = normAt(new URL('content/normas/reglas-camino-escuela.md', root))

  it('finds in the sample norm what its explainer cites', () => {
    const {explainer, rules} = draft(sample)
    expect(sourcesOf(explainer).slice(0, 6)).toEqual([
      'cifra art-9.fr-i',
      'cifra art-9.fr-ii',
      'cifra art-9.fr-iii',
      'quien art-13',
      'requisitos art-14',
      'pasos art-20.fr-iii art-21'
    ])
    expect(explainer.blocks.map(({type}) => type).slice(6)).toEqual([
      'plazos',
      'obligaciones',
      'preguntas',
      'definicion',
      'aviso',
      'contacto'
    ])
    expect(explainer.metadata).toMatchObject({titulo: 'Mi guia', tipo: 'programa-social', tema: 'municipio'})
    expect([...rules]).toEqual(['borrador'])
  })

  it('marks every block, and the warning goes with the mark', () => {
    const {text, explainer} = draft(sample)
    const marks = text.match(/<!-- borrador: [\s\S]*?-->/g)!
    expect(marks).toHaveLength(explainer.blocks.length + 1)
    const [first, second, ...others] = marks
    const file = new VFile(text.replace(first!, '').replace(second!, ''))
    parseExplainer(file)
    expect(file.messages).toHaveLength(others.length)
    expect(String(file.messages[0])).toMatch(
      /^\d+:1-\d+:\d+: Borrador sin terminar, se esperaba el texto de una persona: .+, reescriba y borre la nota$/
    )
  })

  it('quotes in each mark the words of its provisions', () => {
    const {text} = draft(sample)
    expect(text).toContain('Artículo 14 (art-14): «La Persona Solicitante deberá presentar')
  })

  it('drafts nothing of a norm without words', () => {
    const byReference = normAt(new URL('content/normas/declaracion-gobierno-abierto.md', root))
    expect(draftExplainer(byReference, {slug: 'a'})).toBeNull()
  })

  it('takes nothing of the norm for Markdown', () => {
    const norm = parseNorm(
      new VFile({
        path: 'raras.md',
        value:
          '# Reglas\n\n## Artículo 1.\n\nLas personas interesadas podrán solicitar el apoyo de $5 si cumplen los requisitos siguientes:\n\nI. Presentar \\*\\*acta\\*\\* \\<b\\> y \\[x\\](y) -- \\:art\\[9\\];\n\nII. Pagar --> $1,200 a las 9:00 \\{x\\}.\n'
      })
    )!
    const {explainer} = draft(norm)
    expect(explainer.blocks.find(({type}) => type === 'quien')).toMatchObject({
      items: [
        [{text: 'Presentar **acta** <b> y [x](y) -- : art[9]'}],
        [{text: 'Pagar --> $1,200 a las 9:00 {x}'}]
      ]
    })
  })
})

describe.skipIf(isMissing)('draftExplainer on real norms', () => {
  it.each([
    ['lgtaip', ['quien art-124', 'requisitos art-126', 'pasos art-124', 'plazos art-125', 'aviso art-15']],
    ['lgds', ['quien art-7', 'aviso art-28']],
    ['lfpa', ['pasos art-15-a', 'plazos art-17']],
    ['uy-acceso-informacion', ['requisitos art-13', 'aviso art-17']]
  ])('%s', (name, expected) => {
    const found = sourcesOf(draft(normAt(new URL(`${name}.md`, corpus))).explainer)
    for (const start of expected) expect(found.filter((one) => one.startsWith(start))).not.toEqual([])
  })
})

describe('shortenText', () => {
  it.each([
    ['CURP de la niña; y', 60, 'CURP de la niña'],
    ['Acta, y', 60, 'Acta'],
    ['Folio.', 60, 'Folio'],
    ['Los documentos de la ley', 60, 'Los documentos de la ley'],
    ['Una cosa larga, y otra que ya no cabe en el renglón', 25, 'Una cosa larga…'],
    ['Una oración sin comas que no cabe', 20, 'Una oración sin…']
  ])('%s', (text, most, short) => {
    expect(shortenText(text, most)).toBe(short)
  })
})
