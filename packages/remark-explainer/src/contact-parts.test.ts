import {expect, it} from 'vitest'
import {contactParts} from './contact-parts.ts'

it.each([
  ['Teléfono', '998 000 0000', [{text: '998 000 0000', href: 'tel:9980000000'}]],
  [
    'Llama al',
    '(998) 000-0000, ext. 12',
    [{text: '(998) 000-0000', href: 'tel:9980000000'}, {text: ', ext. 12'}]
  ],
  ['WhatsApp', '+52 998 000 0000', [{text: '+52 998 000 0000', href: 'tel:+529980000000'}]],
  [
    'Correo',
    'becas@ejemplo.gob.mx o en ventanilla',
    [{text: 'becas@ejemplo.gob.mx', href: 'mailto:becas@ejemplo.gob.mx'}, {text: ' o en ventanilla'}]
  ],
  [
    'Página',
    'entra a https://ejemplo.gob.mx/becas.',
    [
      {text: 'entra a '},
      {text: 'https://ejemplo.gob.mx/becas', href: 'https://ejemplo.gob.mx/becas'},
      {text: '.'}
    ]
  ],
  ['Página', 'ejemplo.gob.mx/becas', [{text: 'ejemplo.gob.mx/becas', href: 'https://ejemplo.gob.mx/becas'}]],
  ['Requisito', 'que sea del mes.El otro no', [{text: 'que sea del mes.El otro no'}]],
  ['Oficina', 'Calle 5, 77500 0000, planta baja', [{text: 'Calle 5, 77500 0000, planta baja'}]],
  ['Horario', 'lunes a viernes, 9:00 a 15:00', [{text: 'lunes a viernes, 9:00 a 15:00'}]]
])('%s: %s', (label, value, parts) => {
  expect(contactParts(label, value)).toEqual(parts)
})
