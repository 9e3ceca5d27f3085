import {describe, expect, it} from 'vitest'
import type {Block} from '../block.ts'
import {readMetadata} from './read-metadata.ts'

const read = (text: string, title?: string) =>
  readMetadata(
    text.split('\n').map((line): Block => ({kind: 'paragraph', text: line})),
    title
  ).metadata

describe('readMetadata', () => {
  it('reads a federal law', () => {
    expect(
      read(
        'LEY GENERAL DE AGUAS\nNueva Ley publicada en el Diario Oficial de la Federación el 20 de enero de 2004\nÚltima reforma publicada DOF 15-01-2026\nArtículo 1. Publicada en el Diario Oficial de la Federación el 3 de mayo de 2025.'
      )
    ).toEqual({
      titulo: 'Ley General de Aguas',
      tipo: 'ley',
      jurisdiccion: 'Federación, México',
      publicado: '2004-01-20',
      reformado: '2026-01-15',
      fuente: {titulo: 'Diario Oficial de la Federación, 20 de enero de 2004', siglas: 'DOF'}
    })
  })

  it('reads a municipal rule whose title stands on two lines', () => {
    expect(
      read('H. AYUNTAMIENTO\nREGLAMENTO DE MERCADOS\nPARA EL MUNICIPIO DE LEÓN, GUANAJUATO.\nCAPÍTULO I')
    ).toEqual({
      titulo: 'Reglamento de Mercados para el Municipio de León, Guanajuato',
      tipo: 'reglamento',
      jurisdiccion: 'Municipio de León, Guanajuato'
    })
  })

  it.each([
    ['LEY 9001 DE 2025\nEL CONGRESO DE COLOMBIA', 'Colombia'],
    ['LEY DE PLAYAS\nPoder Legislativo de la República Oriental del Uruguay', 'Uruguay'],
    ['LEY DE PLAYAS\nCongreso de la República del Perú', 'Perú'],
    [
      'BANDO DEL MUNICIPIO DE SAN MIGUEL DEL MEZQUITE, COLIMA',
      'Municipio de San Miguel del Mezquite, Colima'
    ],
    [
      'ACUERDO por el que se abre la ventanilla\nAl margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Economía.',
      'Federación, México'
    ],
    ['LEY DE VIAJES A COLOMBIA', undefined]
  ])('reads the place of %s', (text, jurisdiccion) => {
    expect(read(text).jurisdiccion).toBe(jurisdiccion)
  })

  it('reads the titles of gazettes, whose first word is in capitals', () => {
    const {titulo, tipo} = read(
      'ÍNDICE\nUno\nDos\nTres\nCuatro\nCinco\nSeis\nAVISO por el que se abre el mercado\nde la plaza de los martes.'
    )
    expect([titulo, tipo]).toEqual(['Aviso por el que se abre el mercado de la plaza de los martes', 'aviso'])
  })

  it('prefers the law that a decree issues, and the capitals of the file', () => {
    expect(
      read(
        'DECRETO NÚMERO 242\nLEY DE INGRESOS DEL MUNICIPIO DE YURIRIA\nArtículo 1. x',
        'Ley de Ingresos del Municipio de Yuriria'
      ).titulo
    ).toBe('Ley de Ingresos del Municipio de Yuriria')
  })

  it('finds the name in the prose of a document without title page', () => {
    expect(
      read(
        'I. Introducción\nCon el presente Manual de Procedimientos de la Dirección de Obras se ordena el trabajo.'
      ).titulo
    ).toBe('Manual de Procedimientos de la Dirección de Obras')
  })

  it.each([
    ['Ley de Aguas\nConsiderando que la Ley publicada en mayo no rige', 'publicado'],
    ['Ley de Aguas\nEl 20 de enero de 2004 llovió', 'publicado'],
    ['Ley de Aguas\nPublicada en el Diario Oficial de la Federación el 31 de febrero de 2004', 'publicado'],
    ['Ley de Aguas\nReforma publicada en la Gaceta', 'reformado']
  ])('fills nothing that %j does not say', (text, key) => {
    expect(read(text)).not.toHaveProperty(key)
  })

  it('does not take the name of a program or of a file for a title', () => {
    expect(read('BECAS DE TRANSPORTE 2026\nQuién puede pedirlas', 'React App').titulo).toBe(
      'Becas de Transporte 2026'
    )
    expect(read('BECAS DE TRANSPORTE 2026', 'Microsoft Word - becas_2026.docx').titulo).toBe(
      'Becas de Transporte 2026'
    )
  })
})
