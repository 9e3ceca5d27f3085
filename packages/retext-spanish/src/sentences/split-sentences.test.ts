import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyze} from '../analyze.ts'

function sentencesOf(text: string): string[] {
  return analyze(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end))
}

const whole = [
  'Conforme al art. 5, fracc. III, de la Ley Gral. de Salud, el C. Luis Pérez presentará la solicitud.',
  'La Lic. Ana Ruiz, el Ing. Juan Gil, la Dra. Eva Paz y el Mtro. Raúl Sosa integran el Comité.',
  'La empresa Lácteos, S.A. de C.V. y la fundación Hogar, A.C. firmarán el convenio.',
  'El núm. 2 del vol. IV, págs. 3 a 9, cita el tel. 55 1234 5678 y el C.P. 06000 de la Col. Centro.',
  'Artículo 1o.- La Nación Mexicana es única e indivisible.',
  'Artículo 3o. Bis. Para los efectos de esta Ley se entiende por autoridad la que señale el reglamento.',
  'Artículo 16 Ter. La Secretaría publicará el padrón.',
  'ARTÍCULO SEGUNDO. Se derogan las disposiciones que se opongan.',
  'Décimo Segundo. Los recursos se ejercerán en el año.',
  'PRIMERO.- El presente Decreto entrará en vigor al día siguiente.',
  'I. Los recursos serán entregados por la Dirección.',
  'II. Los demás.',
  'a) Copia de la CURP.',
  'A. De los trabajadores.',
  '4.2.1. Las personas beneficiarias presentarán su CURP.',
  'Se pagarán $1,200.50 pesos (3.5 UMA) el 1o. de enero de 2026.',
  'La autoridad resolverá en 15 días: a) si procede; b) si no procede; c) lo demás.',
  'Dijo «Nunca.» y se fue.',
  'El acuerdo (DOF 15-01-2026.) sigue vigente.',
  'La norma dice: «… el plazo vence …» según el texto.',
  'Se citan las leyes (...) y los reglamentos.',
  'Presente identificación oficial, p. ej. la credencial del INE, etc., en la ventanilla.',
  'Vea www.gob.mx. o escriba a ayuda@gob.mx. si tiene dudas.',
  '¿Quién puede pedirla? preguntan muchas personas.',
  'Atentamente, J. M. Morelos.'
]

test.each(whole)('keeps whole: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text])
})

const parted = [
  ['La ley rige.', 'El reglamento la detalla.'],
  ['Lo dispone el artículo 3o.', 'La Secretaría lo aplicará.'],
  ['Se publicará en el D.O.F.', 'El acuerdo entrará en vigor al día siguiente.'],
  ['Firmó Lácteos, S.A. de C.V.', 'La empresa entregará la leche.'],
  ['Lleve su CURP, acta, etc.', 'La ventanilla abre a las 9 a. m.', 'No cierra.'],
  ['¿Quién puede pedirla?', '¡Todas las personas!', '¿Cuándo?', 'En enero.'],
  ['Dijo: «Vengan mañana.»', 'Nadie vino.'],
  ['El plazo venció…', 'Nadie avisó.'],
  ['(El plazo venció.)', 'Nadie avisó.'],
  ['Aplica el apartado B.', 'Los demás no.'],
  ['Aplica la fracción V.', 'Secretarías y municipios la cumplirán.'],
  ['Costó 15 pesos.', '20 personas pagaron.'],
  ['Se aprobó en 2020.', '«La ley» fue publicada.'],
  ['Pidió la palabra.', '—No hay tiempo —dijo.'],
  ['Rige el convenio.', '(La nota es del editor.)']
] as const

test.each(parted)('parts: %s …', (...sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
})

test('parts where a blank is missing', () => {
  expect(sentencesOf('La ley está vigente.El reglamento también.')).toEqual([
    'La ley está vigente.',
    'El reglamento también.'
  ])
})

test('counts words and numbers, not marks', () => {
  expect(analyze('El art. 5, fracc. III, de 2026: «$1,200 al mes».').sentences[0]?.words).toBe(10)
})

const gold = new URL('../../../../../shared/gold/sentences.dev.jsonl', import.meta.url)
if (!existsSync(gold)) console.info(`skipped: ${gold.pathname} is missing`)

test.each([
  ['Recibe: • el acta • la boleta', ['Recibe:', '• el acta', '• la boleta']],
  [
    'Riesgo alto\uF0B7 Quienes atienden.\n\uF0B7 Quienes lavan',
    ['Riesgo alto', '\uF0B7 Quienes atienden.', '\uF0B7 Quienes lavan']
  ],
  ['• Un solo punto de una lista', ['• Un solo punto de una lista']],
  ['Cuesta 5·3 pesos, - y nada - más', ['Cuesta 5·3 pesos, - y nada - más']]
])('items of a list in one paragraph: %s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

describe.skipIf(!existsSync(gold))('annotated news', () => {
  test('boundaries are right and found in 99 of 100', () => {
    let right = 0
    let extra = 0
    let missed = 0
    for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
      const {text, ends} = JSON.parse(line) as {text: string; ends: number[]}
      const found = new Set(analyze(text).sentences.map((sentence) => sentence.end))
      for (const end of ends) found.has(end) ? right++ : missed++
      for (const end of found) if (!ends.includes(end)) extra++
    }
    const precision = right / (right + extra)
    const recall = right / (right + missed)
    console.info(`sentence boundaries: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`)
    expect(precision).toBeGreaterThan(0.99)
    expect(recall).toBeGreaterThan(0.99)
  })
})
