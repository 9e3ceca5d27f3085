import {describe, expect, it} from 'vitest'
import {closesNorm, isPublicationLine, opensDecree, readPublication} from './closing.ts'

describe('closesNorm', () => {
  it.each([
    'México, D.F., a 19 de abril de 2012.- Dip. Uno, Presidente.',
    'Ciudad de México, a los 26 días del mes de junio de 2025.',
    'Dado en el Salón de Cabildos a los tres días.',
    'En cumplimiento de lo dispuesto por la fracción I del Artículo 89',
    'SALON DE SESIONES DE LA COMISION PERMANENTE',
    'El Secretario de Gobernación, Juan Pérez.- Rúbrica.'
  ])('sees that «%s» closes', (text) => expect(closesNorm(text)).toBe(true))

  it.each([
    'La Ciudad de México tendrá un plazo de 30 días.',
    'El domicilio se fijará en México, salvo pacto.',
    'Dado que los plazos vencieron, se entenderá concedida.',
    'Las rúbricas irán al margen.'
  ])('lets «%s» be', (text) => expect(closesNorm(text)).toBe(false))
})

describe('opensDecree', () => {
  it('takes titles, not sentences', () => {
    expect(opensDecree('DECRETO por el que se reforma el artículo 30')).toBe(true)
    expect(opensDecree('Acuerdo por el que se modifican las Reglas')).toBe(true)
    expect(opensDecree('Ley de Ingresos y presupuesto se ajustarán.')).toBe(false)
    expect(opensDecree('El Acuerdo por el que se emite queda sin efecto.')).toBe(false)
  })
})

describe('readPublication', () => {
  it.each([
    ['Publicado en el Diario Oficial de la Federación el 8 de abril de 2013', '2013-04-08'],
    [
      'Nueva Ley publicada en el Diario Oficial de la Federación el 20 de enero de 2004 TEXTO VIGENTE',
      '2004-01-20'
    ],
    ['Reglas publicadas en la Gaceta Municipal el 15 de enero de 2026', '2026-01-15'],
    ['Publicado en el Periódico Oficial del Estado el 3/02/2020', '2020-02-03']
  ])('reads «%s»', (text, date) => expect(readPublication(text)).toBe(date))

  it('gives none without gazette or day', () => {
    expect(readPublication('Publicado el 8 de abril de 2013')).toBeNull()
    expect(readPublication('Se publicará en la Gaceta Municipal')).toBeNull()
  })

  it('tells the line under a title from a citation that a line break cut', () => {
    expect(isPublicationLine('Publicado en la Gaceta Municipal el 8 de abril de 2013')).toBe(true)
    expect(
      isPublicationLine('publicado en la Gaceta Municipal el 8 de abril de 2013, queda sin efecto')
    ).toBe(false)
  })
})
