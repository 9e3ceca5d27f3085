import {describe, expect, it} from 'vitest'
import {readArticleLabel, readLabelRest} from './article-label.ts'
import {readDivisionLabel} from './division-label.ts'
import {readNamedLabel} from './named-label.ts'
import {readOpening} from './opening.ts'
import {readItemLabel, readOrdinalLabel} from './read-label.ts'

/** Labels with the id of their first reading; the label is everything before the first «|». */
const items: [text: string, id: string][] = [
  ['I. |Uno', 'i'],
  ['I.- |Uno', 'i'],
  ['XLII.- |Uno', 'xlii'],
  ['VI Bis. |Instituto', 'vi-bis'],
  ['XXIX-Q. |Para legislar', 'xxix-q'],
  ['a) |Uno', 'a'],
  ['a).- |Uno', 'a'],
  ['a. |Uno', 'a'],
  ['(b) |Uno', 'b'],
  ['ñ) |Uno', 'enie'],
  ['aa) |Uno', 'aa'],
  ['a bis) |Uno', 'a-bis'],
  ['ii) |Uno', 'ii'],
  ['A. |Uno', 'a'],
  ['1. |Uno', '1'],
  ['1.- |Uno', '1'],
  ['12) |Uno', '12'],
  ['1o. |Uno', '1'],
  ['4.2.1 |Requisitos', '4-2-1'],
  ['4.2.1. |Requisitos', '4-2-1']
]

describe('readItemLabel', () => {
  it.each(items)('reads %s', (marked, id) => {
    const text = marked.replace('|', '')
    const label = readItemLabel(text, 0)
    expect([label?.readings[0]?.id, label?.end]).toEqual([id, marked.indexOf('|')])
  })

  it.each([
    'La presente Ley',
    'IV de la Constitución',
    'a la fracción',
    'de) otro',
    '1.5 millones',
    '2026',
    '20,000 pesos',
    'IIX. Nada',
    '1,200.00 pesos'
  ])('finds none in «%s»', (text) => {
    expect(readItemLabel(text, 0)).toBeNull()
  })

  it('gives both readings of a letter that is a Roman numeral', () => {
    expect(readItemLabel('C. Uno', 0)?.readings).toEqual([
      {style: 'roman', value: 100, id: 'c'},
      {style: 'upper', value: 3, id: 'c'}
    ])
    expect(readItemLabel('i) Uno', 0)?.readings).toEqual([
      {style: 'letter', value: 9, id: 'i'},
      {style: 'lowerRoman', value: 1, id: 'i'}
    ])
  })
})

describe('readOrdinalLabel', () => {
  it.each([
    ['Primero.- |El presente', '1'],
    ['PRIMERO.-|El presente', '1'],
    ['Sexagésimo segundo. |Los', '62'],
    ['Decimoctavo. |Derogado', '18'],
    ['VIGESIMOCTAVA.- |Los', '28'],
    ['Decimooctavo. |Los', '18'],
    ['SEPTIMO.- |Los', '7'],
    ['Décimo Tercero. |Los', '13'],
    ['Decimoprimero. |Los', '11'],
    ['Centésimo vigésimo tercero. |Los', '123'],
    ['Nonagésimo noveno. |Los', '99'],
    ['Primero Bis. |Los', '1-bis'],
    ['Único. |El', '1'],
    ['Primera: |La', '1']
  ])('reads %s', (marked, id) => {
    const label = readOrdinalLabel(marked.replace('|', ''), 0)
    expect([label?.readings[0]?.id, label?.end]).toEqual([id, marked.indexOf('|')])
  })

  it.each([
    'primero. , fracciones I y IV',
    'Primero los pobres',
    'Segundos después',
    'Tercero, pague',
    'Cuarta parte.'
  ])('finds none in «%s»', (text) => expect(readOrdinalLabel(text, 0)).toBeNull())
})

describe('readArticleLabel', () => {
  it.each([
    ['Artículo 1.- |La', '1'],
    ['ARTÍCULO 16 Bis.- |La', '16-bis'],
    ['Artículo 1o.- |La', '1'],
    ['Artículo 1°.- |La', '1'],
    ['Artículo 1º. |La', '1'],
    ['Artículo 4o.-A.- |La', '4-a'],
    ['Artículo 9o. Bis.- |La', '9-bis'],
    ['Artículo 15-A.- |La', '15-a'],
    ['Artículo 17-H Bis. |La', '17-h-bis'],
    ['Artículo 20-Bis. |La', '20-bis'],
    ['Artículo 77 bis 16 A. |La', '77-bis-16-a'],
    ['Artículo 2448 G.- |La', '2448-g'],
    ['Artículo 1390 Ter 1. |La', '1390-ter-1'],
    ['Artículo 58-1. |La', '58-1'],
    ['Artículo 31-A-1. |La', '31-a-1'],
    ['Artículo 353-Ñ.- |La', '353-enie'],
    ['Artículo 69 C Bis.- |La', '69-c-bis'],
    ['Artículo 24 Quinquies.- |La', '24-quinquies'],
    ['Artículo 5 Quintus. |La', '5-quintus'],
    ['Artículo 34 A.- |El', '34-a'],
    ['Art. 15.- |La', '15'],
    ['Artículo 5.-|A nadie', '5'],
    ['Artículos 60 al 68.- |Se derogan', '60-al-68'],
    ['Artículos 523 y 524.- |Se derogan', '523-y-524'],
    ['ARTÍCULO PRIMERO.- |Se', '1'],
    ['Artículo Vigésimo Primero. |Se', '21']
  ])('reads %s', (marked, id) => {
    const label = readArticleLabel(marked.replace('|', ''), 0)
    expect([label?.id, label?.end]).toEqual([id, marked.indexOf('|')])
  })

  it('knows a transitory article by its name', () => {
    expect(readArticleLabel('Artículo primero transitorio.- El', 0)).toMatchObject({
      id: '1',
      isTransitory: true
    })
  })

  it.each(['artículo 28 de la Ley', 'Artículo de fondo', 'Articulado 5.'])('finds none in «%s»', (text) => {
    expect(readArticleLabel(text, 0)).toBeNull()
  })

  it('leaves a citation open, for its reader to refuse', () => {
    const label = readArticleLabel('Artículo 28 de la Ley', 0)
    expect(label?.end).toBe(label?.numberEnd)
  })
})

describe('readLabelRest', () => {
  it.each([
    ['. |La presente', ''],
    ['.- |La presente', ''],
    ['. Bis.- |Para', '-bis'],
    ['Bis. |El Instituto', '-bis'],
    ['C Bis.- |Asimismo', '-c-bis']
  ])('reads %s', (marked, id) => {
    expect(readLabelRest(marked.replace('|', ''), 0)).toEqual({id, end: marked.indexOf('|')})
  })

  it.each(['La presente Ley', 'A. El Estado', 'Bisagra'])('finds none in «%s»', (text) => {
    expect(readLabelRest(text, 0)).toBeNull()
  })
})

describe('readDivisionLabel', () => {
  it.each([
    ['TÍTULO PRIMERO|', 'titulo', '1'],
    ['TITULO PRIMERO |Principios Generales', 'titulo', '1'],
    ['Título Primero. |Disposiciones generales', 'titulo', '1'],
    ['Capítulo I — |Del Objeto', 'capitulo', '1'],
    ['CAPITULO IX BIS |TRABAJO', 'capitulo', '9-bis'],
    ['TÍTULO TRECE BIS|', 'titulo', '13-bis'],
    ['TITULO TERCERO A |De la mejora', 'titulo', '3-a'],
    ['Capítulo Único. |De los', 'capitulo', 'unico'],
    ['CAPITULO PRIMERO - |DISPOSICIONES', 'capitulo', '1'],
    ['Sección Décima — Primera. |De las', 'seccion', '11'],
    ['Sección Segunda — Bis. |De la', 'seccion', '2-bis'],
    ['LIBRO SEGUNDO|', 'libro', '2'],
    ['Apartado C. |De la', 'apartado', 'c'],
    ['Anexo 1-A|', 'anexo', '1-a']
  ])('reads %s', (marked, type, id) => {
    expect(readDivisionLabel(marked.replace('|', ''), 0)).toMatchObject({type, id, end: marked.indexOf('|')})
  })

  it.each([
    'Título Quinto; se adicionan los artículos',
    'Título Séptimo — ; se adicionan',
    'Capítulo V de la Ley de Coordinación',
    'Título profesional',
    'capítulo I',
    'Parte de lo anterior'
  ])('finds none in «%s»', (text) => {
    expect(readDivisionLabel(text, 0)).toBeNull()
  })
})

describe('readNamedLabel', () => {
  it.each([
    ['Regla 2.1.3. |Para', 'regla', '2-1-3'],
    ['Lineamiento Primero.- |Los', 'regla', '1'],
    ['Transitorio Segundo. |El', 'transitorio', '2']
  ])('reads %s', (marked, type, id) => {
    expect(readNamedLabel(marked.replace('|', ''), 0, false)).toMatchObject({
      type,
      id,
      end: marked.indexOf('|')
    })
  })

  it('leaves sentences alone', () => {
    expect(readNamedLabel('Regla 5 de la Resolución', 0, false)).toBeNull()
    expect(readNamedLabel('Criterio segundo del tribunal', 0, false)).toBeNull()
  })
})

describe('readOpening', () => {
  it.each([
    ['T R A N S I T O R I O S', 'transitorios'],
    ['Artículos Transitorios', 'transitorios'],
    ['Transitorios del Acuerdo de reforma', 'transitorios'],
    ['CONSIDERANDO:', 'considerandos'],
    ['Reconociendo', 'considerandos'],
    ['D E C R E T O', 'mandato'],
    ['Convenimos', 'mandato']
  ])('reads %s', (line, opening) => expect(readOpening(line)).toBe(opening))

  it.each([
    'Considerando que la ley lo ordena,',
    'Decreto por el que se reforma',
    'El transitorio segundo',
    ''
  ])('finds none in «%s»', (line) => expect(readOpening(line)).toBeNull())
})
