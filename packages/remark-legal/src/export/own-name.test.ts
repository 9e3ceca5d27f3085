import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseNorm} from '../parse-norm.ts'
import {toJson} from './to-json.ts'

/** What each citation of a norm points to: `own art-2`, or the name of another norm. */
function cited(titulo: string, text: string): string[] {
  const value = `---\ntitulo: ${titulo}\n---\n\nArtículo 1.- ${text}\n\nArtículo 2.- Dos.\n\nArtículo 3.- Tres.\n`
  const norm = parseNorm(new VFile({path: 'norma.md', value}))!
  return toJson(norm).citations.map(({norm: {kind, name}, targets}) =>
    kind === 'own' ? `own ${targets.flatMap(({ids}) => ids).join(' ')}` : name
  )
}

it('takes «la Ley» for itself in a law', () => {
  expect(cited('Ley de Aguas', 'Conforme al artículo 2 de la Ley.')).toEqual(['own art-2'])
  expect(cited('Código Urbano', 'Conforme al artículo 3 del Código.')).toEqual(['own art-3'])
  expect(cited('Ley de Aguas', 'Ley es la presente Ley de Aguas. Conforme al artículo 2 de la Ley.')).toEqual(
    ['own art-2']
  )
})

it.each([
  ['a reglamento', 'Reglamento de la Ley de Aguas', 'Conforme al artículo 2 de la Ley.', ['Ley']],
  [
    'another named before',
    'Ley de Aguas',
    'La Ley de Amparo rige. Conforme al artículo 2 de la Ley.',
    ['Ley']
  ],
  [
    'another cited before',
    'Ley de Aguas',
    'Según el artículo 5 del Código Civil y el artículo 2 de la Ley.',
    ['Código Civil', 'Ley']
  ],
  ['that of somebody', 'Ley de Aguas', 'El organismo, conforme al artículo 2 de su Ley.', ['Ley']],
  [
    'one whose name goes on',
    'Lineamientos de archivo',
    'Según el artículo 2 de los Lineamientos para la entrega.',
    ['Lineamientos']
  ],
  [
    'one that the text defines',
    'Ley de Aguas',
    'Para los efectos de esta norma se entiende por:\n\nI. Ley: la Ley de Salud.\n\nConforme al artículo 2 de la Ley.',
    ['Ley']
  ]
])('leaves «la Ley» of %s alone', (_, titulo, text, found) => {
  expect(cited(titulo, text)).toEqual(found)
})
