import {expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {tokenKind} from './token-kind.ts'

function tokensOf(text: string): string[] {
  const {tokens} = analyze(text)
  return Array.from({length: tokens.length}, (_, at) => text.slice(tokens.start[at], tokens.end[at]))
}

function kindsOf(text: string): string[] {
  const names = Object.entries(tokenKind)
  return Array.from(analyze(text).tokens.kind.slice(0, analyze(text).tokens.length), (kind) => {
    return names.find(([, value]) => value === kind)![0]
  })
}

test.each([
  ['Pagará $1,200.00 o 15% de 3.5 UMA.', 'Pagará|$|1,200.00|o|15%|de|3.5|UMA|.'],
  ['El 15-01-2026, el 2026-01-15 y el 1/2/26.', 'El|15-01-2026|,|el|2026-01-15|y|el|1/2/26|.'],
  ['Los artículos 3o. Bis, 4o.-A, 1º, 123-A y 291D.', 'Los|artículos|3o.|Bis|,|4o.-A|,|1º|,|123-A|y|291D|.'],
  ['La 1ª. Sección y el 2° piso a 15°C.', 'La|1ª.|Sección|y|el|2°|piso|a|15°C|.'],
  ['El art. 5, fracc. III, inc. a), pág. 9.', 'El|art.|5|,|fracc.|III|,|inc.|a|)|,|pág.|9|.'],
  ['Es el núm. 2 y el No. 5, no. Así.', 'Es|el|núm.|2|y|el|No.|5|,|no|.|Así|.'],
  ['La Lic. Ana y el C. Luis J. Pérez.', 'La|Lic.|Ana|y|el|C.|Luis|J.|Pérez|.'],
  ['Bimbo, S.A. de C.V. en EE. UU. y EE.UU.', 'Bimbo|,|S.A.|de|C.V.|en|EE.|UU.|y|EE.UU.'],
  ['Véase el D.O.F. del día, p. ej. a las 9 a. m.', 'Véase|el|D.O.F.|del|día|,|p.|ej.|a|las|9|a.|m.'],
  ['La fracción V. El apartado B. Fin.', 'La|fracción|V|.|El|apartado|B|.|Fin|.'],
  ['Las fracciones II, III y V. Además.', 'Las|fracciones|II|,|III|y|V|.|Además|.'],
  ['Un plan teórico-práctico y/o físico.', 'Un|plan|teórico-práctico|y|/|o|físico|.'],
  ["La O'Higgins, d’Hondt y P&G.", "La|O'Higgins|,|d’Hondt|y|P&G|."],
  ['Escriba a juan.perez@dif.gob.mx.', 'Escriba|a|juan.perez@dif.gob.mx|.'],
  [
    'Vea (https://www.gob.mx/a_(b)), gob.mx/tramites o www.x.mx.',
    'Vea|(|https://www.gob.mx/a_(b)|)|,|gob.mx/tramites|o|www.x.mx|.'
  ],
  ['La norma.El reglamento', 'La|norma|.|El|reglamento'],
  ['¿Qué?! «No»… (sí)...', '¿|Qué|?|!|«|No|»|…|(|sí|)|...'],
  ['Beca 😀 𝐀lta', 'Beca|😀|𝐀lta'],
  ['10:30 h, 1.2.3, 2025/2026', '10:30|h|,|1.2.3|,|2025/2026'],
  ['  \n\t ', '']
])('%s', (text, expected) => {
  expect(tokensOf(text).join('|')).toBe(expected)
})

test('says what each token is', () => {
  expect(kindsOf('El 15-01-2026 pagó $5 a x@y.mx;')).toEqual([
    'word',
    'date',
    'word',
    'symbol',
    'number',
    'word',
    'address',
    'punctuation'
  ])
})

test('skips invisible characters inside a word, keeps them in its range', () => {
  const text = 'muni\u00adcipio ab\u2060\u2060cd\u2060 \u2060ef fraccio\u0301n'
  const {tokens} = analyze(text)
  expect(tokens.lower).toEqual(['municipio', 'abcd', 'ef', 'fracción'])
  expect(tokens.folded).toEqual(['municipio', 'abcd', 'ef', 'fraccion'])
  expect([tokens.start[1], tokens.end[1]]).toEqual([11, 17])
})

test('folds accents, keeps ñ, shares the strings of one spelling', () => {
  const {tokens} = analyze('Acción AÑO pingüino acción')
  expect(tokens.folded.slice()).toEqual(['accion', 'año', 'pingüino'.replace('ü', 'u'), 'accion'])
  expect(tokens.lower[0]).toBe('acción')
})
