import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseExplainer} from '../parse-explainer.ts'
import {checkFidelity} from './check-fidelity.ts'

const norm = normOf(`# Reglas de la Beca

Artículo 1. La Dirección deberá resolver la solicitud dentro de los veinte días hábiles siguientes. El apoyo será de $1,200.00 (mil doscientos pesos 00/100 M.N.) por cada bimestre.

Artículo 2. Podrán pedirla las personas de entre 15 y 29 años cumplidos que vivan a más de 1,500 metros de la escuela, en dos pagos:

I. El primero, el 24 de abril de 2026, y

II. El segundo, a más tardar el 30 de octubre de 2026.

Artículo 3. La Ventanilla se ubica en calle Olmo número 8, con teléfono 555 0142, y atiende de lunes a viernes, de las 9:00 a las 15:00 horas. La solicitud lleva la clave FU-01.

Artículo 4. La Dirección podrá ampliar el plazo hasta por tres meses y cubrirá el 80 por ciento del costo. La multa será de cincuenta veces el valor diario de la Unidad de Medida y Actualización.

Artículo 5. Contra el resultado procede inconformidad dentro de los 10 días siguientes.
`)

function normOf(markdown: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value: markdown}))!
}

function check(blocks: string, held = norm): string[] {
  const source = `---\ntitulo: Beca\nresumen: Para qué.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n${blocks}`
  const file = new VFile({path: 'beca.md', value: source})
  checkFidelity(parseExplainer(file)!, held, file)
  return file.messages.map(
    ({fatal, line, column, reason}) => `${line}:${column}${fatal ? '' : ' aviso'}: ${reason}`
  )
}

const notice = (text: string, sources: string) => `:::aviso{fuente="${sources}"}\n${text}\n:::\n`

describe('checkFidelity', () => {
  it.each([
    ['Resuelven en 20 días hábiles.', 'art-1'],
    ['Resuelven en veinte (20) días hábiles, 20 días laborables.', 'art-1'],
    ['Son **$1,200** cada dos meses: mil doscientos pesos, 1,200 pesos M.N.', 'art-1'],
    ['Puedes pedirla de los 15 a los 29 años si vives a más de 1.5 kilómetros.', 'art-2'],
    ['El primer pago llega el 24 de abril; el segundo pago, el 30/10/2026.', 'art-2'],
    ['Son dos pagos en 2026.', 'art-2.fr-i'],
    [
      'Llama al 555-0142 o ve a calle Olmo 8, de 9 a. m. a 3 p. m., de lunes a viernes, con la FU-01.',
      'art-3'
    ],
    ['Pagan ochenta por ciento, o sea cuatro quintas partes.', 'art-4'],
    ['La multa es de 50 UMA.', 'art-4'],
    ['Firma las dos y sigue el paso 2.', 'art-4'],
    ['Hay cinco maneras de leer esto en un minuto, y llama al 911 si hay peligro.', 'art-4']
  ])('takes «%s» from %s', (text, sources) => {
    expect(check(notice(text, sources)).filter((message) => !message.includes('aviso'))).toEqual(
      text.includes('un minuto') ? [expect.stringContaining('un minuto')] : []
    )
  })

  it.each([
    [
      'Resuelven en 15 días hábiles.',
      'art-1',
      '10:14: “15 días hábiles” no está en la fuente, se esperaba “veinte días hábiles” (artículo 1), corríjala o cite la disposición que la dice'
    ],
    [
      'Resuelven en 20 días naturales.',
      'art-1',
      '10:14: “20 días naturales” con otra unidad que la fuente, se esperaba “veinte días hábiles” (artículo 1), corríjala'
    ],
    [
      'Pueden tardar\n3 días más.',
      'art-4',
      '11:1: “3 días” con otra unidad que la fuente, se esperaba “tres meses” (artículo 4), corríjala'
    ],
    [
      'Tienes 10 días para quejarte en tres meses.',
      'art-5',
      '10:33: “tres meses” no está en la fuente, se esperaba “10 días” (artículo 5), corríjala o agregue a `fuente` `art-4`, que sí la dice'
    ],
    [
      'Vive a más de 1,500 kilómetros.',
      'art-2',
      '10:15: “1,500” con otra unidad que la fuente, se esperaba “1,500” (artículo 2), corríjala'
    ],
    [
      'Llama al 555 0124.',
      'art-3',
      '10:10: Teléfono “555 0124” que la fuente no dice, se esperaba “555 0142”, corríjalo'
    ],
    [
      'Llena la FU-02.',
      'art-3',
      '10:10: Clave “FU-02” que la fuente no dice, se esperaba “FU-01”, corríjalo'
    ],
    [
      'Son 20 (treinta) días hábiles.',
      'art-1',
      '10:5: “20 (treinta) días hábiles” dice dos cantidades distintas, se esperaba la misma en número y en letra, deje la que dice la fuente'
    ],
    [
      'La Dirección puede resolver.',
      'art-1',
      '10:14 aviso: “puede resolver” donde la fuente dice “deberá resolver”, se esperaba una obligación, revise la oración «La Dirección puede resolver.»'
    ],
    [
      'La Dirección debe ampliar el plazo.',
      'art-4',
      '10:14 aviso: “debe ampliar” donde la fuente dice “podrá ampliar”, se esperaba una posibilidad, revise la oración «La Dirección debe ampliar el plazo.»'
    ]
  ])('says of «%s» (%s): %s', (text, sources, message) => {
    expect(check(notice(text, sources))).toEqual([message])
  })

  it('holds title, summary and prose against all that is cited', () => {
    expect(check(`Son 20 días hábiles y 90 viajes.\n\n${notice('Resuelven pronto.', 'art-1')}`)).toEqual([
      '9:23: “90” no está en la fuente, se esperaba una que diga «Artículo 1», quítela o cite la disposición que la dice'
    ])
  })

  it('lets an author count the lists of the explainer and of the norm', () => {
    const steps = (title: string) => `:::pasos[${title}]{fuente="art-2"}\n1. Ve.\n2. Pide.\n3. Firma.\n:::\n`
    expect(check(steps('En tres pasos'))).toEqual([])
    expect(check(steps('En dos pasos'))).toEqual([])
    expect(check(steps('En cinco pasos'))).toEqual([
      '9:13 aviso: “cinco” no está en la fuente, se esperaba “dos” (artículo 2), corríjala o cite la disposición que la dice'
    ])
  })

  it('holds a quotation word for word, what was left out marked', () => {
    const quote = (text: string) => `:::cita{fuente="art-5"}\n${text}\n:::\n`
    expect(check(quote('Contra el resultado procede inconformidad […] 10 días siguientes.'))).toEqual([])
    expect(check(quote('Contra el resultado cabe inconformidad.'))).toEqual([
      '10:1: Cita «Contra el resultado cabe inconformidad.» que no está así en la fuente, se esperaba palabra por palabra lo que dice «Artículo 5», cópiela de ahí o use `:::aviso`'
    ])
  })

  it('takes days for what the norm orders to take them for', () => {
    const held = normOf(
      '# Ley\n\nArtículo 1. Contestará en diez días.\n\nArtículo 2. Los plazos en días se entenderán como hábiles.\n'
    )
    expect(check(notice('Contestan en 10 días hábiles.', 'art-1'), held)).toEqual([])
    expect(check(notice('Contestan en 10 días naturales.', 'art-1'), held)).toEqual([
      '10:14: “10 días naturales” con otra unidad que la fuente, se esperaba “diez días hábiles” (artículo 1), corríjala'
    ])
    expect(check(notice('Contestan en 10 días.', 'art-1'), held)).toEqual([
      '10:14 aviso: “10 días” sin decir qué días, se esperaba “10 días hábiles”, agréguelo'
    ])
  })

  it('holds against the figures that a norm by reference records', () => {
    const held = normOf(
      `---\ntitulo: Ley\nporReferencia: true\ndisposiciones:\n  - id: art-1\n    tipo: articulo\n    etiqueta: Artículo 1\n    huella: sha256-0123456789abcdef\n    cifras:\n      - plazo 20 dias-habiles\n      - fecha 2026-04-24\n---\n`
    )
    expect(check(notice('Veinte días hábiles, hasta el 24 de abril.', 'art-1'), held)).toEqual([])
    expect(check(notice('Veinte días naturales.', 'art-1'), held)).toEqual([
      '10:1: “Veinte días naturales” con otra unidad que la fuente, se esperaba “20 días hábiles” (artículo 1), corríjala'
    ])
  })
})
