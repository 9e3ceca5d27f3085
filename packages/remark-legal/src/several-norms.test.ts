import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseNorm} from './parse-norm.ts'

const agreement = (name: string) => `ACUERDO por el que se abren las ${name}.

Al margen un sello, que dice: Municipio de Prueba.

ARTÍCULO 1. Se abren las ${name}.

TRANSITORIOS

PRIMERO. Publíquese en la Gaceta.

Dado en Prueba, a 3 de enero de 2026.- La Directora, Nombre Apellido.- Rúbrica.
`

function warnings(value: string): string[] {
  const file = new VFile({path: 'gaceta.md', value})
  parseNorm(file)
  return file.messages.map(String)
}

it('warns of a document that holds several norms, with the place of each', () => {
  expect(
    warnings(`# Gaceta\n\n${agreement('escuelas')}\nDIRECCIÓN DE BECAS\n\n${agreement('becas')}`)
  ).toEqual([
    'gaceta.md:17:1: 2 normas en un documento, se esperaba una sola norma, guarde cada una en su archivo: «ACUERDO por el que se abren las escuelas.» (línea 3); «ACUERDO por el que se abren las becas.» (línea 17)'
  ])
})

it('does not take the decrees that reform a norm for other norms', () => {
  const decree = `DECRETO por el que se reforma el artículo 1 del Acuerdo.

ÚNICO. Se reforma el artículo 1.

Dado en Prueba, a 4 de enero de 2026.- La Directora, Nombre Apellido.- Rúbrica.
`
  expect(warnings(`# Acuerdo\n\n${agreement('escuelas')}\n${decree}`)).toEqual([])
})
