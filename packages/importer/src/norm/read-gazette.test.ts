import {describe, expect, it} from 'vitest'
import {importNorm} from '../import-norm.ts'

const agreement = (name: string) => `ACUERDO por el que se abren las ${name}.
Al margen un sello, que dice: Municipio de Prueba.
ARTÍCULO 1. Se abren las ${name}.
Dado en Prueba, a 3 de enero de 2026.- La Directora, Nombre Apellido.- Rúbrica.
`
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a document with several norms', () => {
  it('has the front matter of the first, and a warning with all titles', async () => {
    const text = `GACETA MUNICIPAL\nÍNDICE\n3\n${agreement('escuelas')}4\n${agreement('becas')}`
    const {metadata, warnings, markdown} = await importNorm(bytes(text))
    expect(metadata).toMatchObject({titulo: 'Acuerdo por el que se abren las escuelas', tipo: 'acuerdo'})
    expect(warnings).toEqual([
      '2 normas en un documento, se esperaba una sola norma, guarde cada una en su archivo: «ACUERDO por el que se abren las escuelas.»; «ACUERDO por el que se abren las becas.»'
    ])
    expect(markdown).toContain('Se abren las becas.')
  })

  it('is not one norm with its seal', async () => {
    expect((await importNorm(bytes(agreement('escuelas')))).warnings).toEqual([])
  })
})
