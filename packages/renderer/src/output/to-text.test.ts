import {expect, test} from 'vitest'
import {examples} from '../example.ts'
import {renderPiece} from '../render-piece.ts'

const [file] = await renderPiece('triptico', ['pdf'], examples.huertos)

test('says what a leaflet says, the cover first, in the words of its author', () => {
  const lines = file!.alternative.split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'Municipio de Valle Claro',
    '',
    'Un huerto para tu cuadra',
    'Cómo pedir un terreno del municipio para sembrar entre vecinas y vecinos, qué llevar y hasta cuándo.'
  ])
  const at = (line: string) => {
    expect(lines).toContain(line)
    return lines.indexOf(line)
  }
  const places = [
    at('60 m²'),
    at('• Grupos de cinco personas o más que vivan en la misma colonia'),
    at('1. Junten al grupo'),
    at('1 al 28 de febrero: Se reciben solicitudes'),
    at('Oficina: Dirección de Parques, calle Morelos 14, planta baja'),
    at('[Código QR que lleva a https://vallec.example/tramites/explicadores/huertos/]')
  ]
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(file!.alternative).toMatch(/No es texto oficial[\s\S]*Licencia CC BY 4\.0/)
  expect(file!.alternative).not.toMatch(/\u00ad|\u00a0/)
})
