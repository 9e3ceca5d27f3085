import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import {rules} from '../rules.ts'
import {difficulty} from './difficulty.ts'
import {difficultyParts} from './parts.ts'
import {partOfRule} from './rule-parts.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

const plain = 'La escuela abre a las ocho. Lleve su credencial. Si llega tarde, avise a su maestra.\n'
const hard =
  'La Secretaría, por conducto de la unidad responsable, previo dictamen que emita el Comité y siempre que exista suficiencia presupuestaria en términos de los artículos 4, 7 y 9 de la normativa aplicable, podrá autorizar, subsanando lo conducente, apoyos adicionales que serán erogados conforme a lo dispuesto en el artículo 12.\n'

describe('difficulty', () => {
  it('is low where nothing is hard, high where all is, and never leaves 0 to 100', () => {
    expect(difficulty(plain).document.score).toBeLessThan(10)
    expect(difficulty(hard).document.score).toBeGreaterThan(60)
    const worst = difficulty(`${hard.replace('.\n', ' ')} `.repeat(30)).document.score
    expect(worst).toBeLessThanOrEqual(100)
    expect(difficulty('').document).toMatchObject({score: 0, words: 0})
    expect(difficulty('# Solo un título\n\n> Subsanar «erogar».').document.score).toBe(0)
  })

  it('is the sum of its parts, each at most its weight', () => {
    const weights = Object.values(difficultyParts).map(({weight}) => weight)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    const {score, parts} = difficulty(hard).document
    const points = Object.values(parts).map((part) => part.points)
    expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 1)
    for (const [index, value] of points.entries()) expect(value).toBeLessThanOrEqual(weights[index]!)
  })

  it.each([
    [
      'length',
      'La escuela abre el lunes y cierra el martes. '.repeat(4),
      'La escuela abre el lunes y cierra el martes y abre el jueves y cierra el viernes. '.repeat(2)
    ],
    ['syntax', 'La escuela publicó la lista.', 'La lista fue publicada por la escuela.'],
    [
      'vocabulary',
      'La escuela paga la ruta.',
      'La Administración subsanará la implementación presupuestaria.'
    ],
    ['references', 'Según la regla, la escuela abre.', 'Según los artículos 4 y 5, la escuela abre.'],
    ['terms', 'La escuela abre, y la escuela cierra.', 'El CERT abre, y el CERT cierra.']
  ] as const)('tells by %s what makes the second text harder', (name, easier, harder) => {
    expect(difficulty(harder).document.parts[name].points).toBeGreaterThan(
      difficulty(easier).document.parts[name].points
    )
  })

  it('is told for each provision, with what stands in it', () => {
    const norm = `# Reglas\n\n## Título Primero\n\n### Artículo 1. Objeto\n\n${plain}\n### Artículo 2.\n\nLa escuela:\n\nI. ${hard}\nII. ${plain}`
    const {provisions, document} = difficulty(norm)
    expect(
      provisions.map(({id, label, heading, parent, words}) => [id, label, heading, parent, words])
    ).toEqual([
      ['tit-1', 'Título Primero', '', null, document.words],
      ['art-1', 'Artículo 1.', 'Objeto', 'tit-1', 16],
      ['art-2', 'Artículo 2.', '', 'tit-1', document.words - 16],
      ['art-2.fr-i', 'I.', '', 'art-2', 51],
      ['art-2.fr-ii', 'II.', '', 'art-2', 16]
    ])
    const scoreOf = (id: string) => provisions.find((provision) => provision.id === id)!.score
    expect(scoreOf('art-2.fr-i')).toBeGreaterThan(scoreOf('art-2'))
    expect(scoreOf('art-2')).toBeGreaterThan(scoreOf('tit-1'))
    expect(scoreOf('tit-1')).toBeGreaterThan(scoreOf('art-1'))
  })

  it('leaves out what a comment turned off', () => {
    const id = 'pasiva-perifrastica'
    const text = 'La lista fue publicada por la escuela.'
    expect(difficulty(`<!-- llano-ignora ${id} -->\n\n${text}`).document.parts.syntax.points).toBe(0)
  })

  it('counts only rules there are', () => {
    const ids = rules.map(({meta}) => meta.id)
    for (const id of partOfRule.keys()) expect(ids).toContain(id)
  })

  const content = new URL('../../../../content/', import.meta.url)
  it.skipIf(!existsSync(content))('finds the sample explainers far easier than the norm they explain', () => {
    const scoreOf = (path: string) => difficulty(readFileSync(new URL(path, content), 'utf8')).document.score
    const norm = scoreOf('normas/reglas-camino-escuela.md')
    expect(norm).toBeGreaterThan(40)
    for (const name of ['beca-camino-escuela', 'gobierno-abierto'])
      expect(scoreOf(`explicadores/${name}.md`)).toBeLessThan(norm / 4)
  })
})
