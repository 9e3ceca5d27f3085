import {describe, expect, it} from 'vitest'
import {findNotes} from './find-notes.ts'
import {isReformNote, noteSubject, readDates, readNote} from './reform-note.ts'

function notesOf(line: string): string[] {
  return findNotes(line, 0, line.length).map(({start, end}) => line.slice(start, end))
}

describe('findNotes', () => {
  it.each([
    ['Fracción reformada DOF 15-01-2026', ['Fracción reformada DOF 15-01-2026']],
    [
      'y obligaciones, y Fracción adicionada DOF 01-06-2012. Reformada DOF 22-06-2018',
      ['Fracción adicionada DOF 01-06-2012.', 'Reformada DOF 22-06-2018']
    ],
    [
      'Párrafo reformado DOF 04-12-2006, 10-06-2011 Artículo reformado DOF 14-08-2001',
      ['Párrafo reformado DOF 04-12-2006, 10-06-2011', 'Artículo reformado DOF 14-08-2001']
    ],
    ['III. Derogada Fracción derogada DOF 16-07-2025', ['Fracción derogada DOF 16-07-2025']],
    [
      'Párrafo con fe de erratas al texto DOF 06-02-1917',
      ['Párrafo con fe de erratas al texto DOF 06-02-1917']
    ],
    [
      'Fe de erratas al artículo DOF 05-06-1970. Reformado DOF 28-04-1978',
      ['Fe de erratas al artículo DOF 05-06-1970.', 'Reformado DOF 28-04-1978']
    ],
    [
      'Fracción reformada y recorrida (antes fracción VIII) DOF 09-05-2023',
      ['Fracción reformada y recorrida (antes fracción VIII) DOF 09-05-2023']
    ],
    [
      'Artículo declarado inválido por sentencia de la SCJN a Acción de Inconstitucionalidad notificada 25-06-2018 y publicada DOF 21-09-2018',
      [
        'Artículo declarado inválido por sentencia de la SCJN a Acción de Inconstitucionalidad notificada 25-06-2018 y publicada DOF 21-09-2018'
      ]
    ],
    [
      'Reforma DOF 31-12-1974: Derogó del artículo el entonces párrafo tercero',
      ['Reforma DOF 31-12-1974: Derogó del artículo el entonces párrafo tercero']
    ],
    ['(REFORMADO, P.O. 15 DE ENERO DE 2020)', ['(REFORMADO, P.O. 15 DE ENERO DE 2020)']],
    ['Artículo reformado P.O. 15 de enero de 2020', ['Artículo reformado P.O. 15 de enero de 2020']],
    ['Artículo adicionado GM 17-04-2026', ['Artículo adicionado GM 17-04-2026']]
  ])('finds those of «%s»', (line, notes) => expect(notesOf(line)).toEqual(notes))

  it.each([
    'Las reformas al Título adicionado mediante Decreto publicado en el DOF 12-03-2014, deberán observarse',
    'El artículo 5, reformado el 12-03-2014, se aplicará',
    'La Ley publicada en el Diario Oficial de la Federación el 4 de mayo de 2015',
    'El párrafo reformado el 4 de mayo de 2015 entrará en vigor en 2016',
    'Artículo 5. Los plazos vencerán el 15-01-2026',
    'Fracción reformada'
  ])('finds none in «%s»', (line) => expect(notesOf(line)).toEqual([]))
})

describe('isReformNote', () => {
  it('takes whole remarks only', () => {
    expect(isReformNote('*Fracción reformada DOF 15-01-2026*')).toBe(true)
    expect(isReformNote('Fracción adicionada DOF 01-06-2012. Reformada DOF 22-06-2018')).toBe(true)
    expect(isReformNote('de la ley. Fracción reformada DOF 15-01-2026')).toBe(false)
    expect(isReformNote('')).toBe(false)
  })
})

describe('readNote', () => {
  it.each([
    ['Fracción adicionada DOF 01-06-2012.', 'adicion', ['2012-06-01']],
    ['Artículo reformado DOF 01-04-2024, 15-01-2026', 'reforma', ['2024-04-01', '2026-01-15']],
    ['Artículo derogado DOF 16/07/2025', 'derogacion', ['2025-07-16']],
    ['Fe de erratas DOF 06-02-1917', 'otra', ['1917-02-06']],
    ['(ADICIONADA, G.O. 3 DE MAYO DE 2018)', 'adicion', ['2018-05-03']]
  ])('reads %s', (text, kind, dates) => expect(readNote(text)).toEqual({kind, dates, text}))

  it('says what it speaks of', () => {
    expect(noteSubject('Artículo reformado DOF 01-04-2024')).toBe('articulo')
    expect(noteSubject('Denominación del Capítulo reformada DOF 01-04-2024')).toBe('capitulo')
    expect(noteSubject('Reformada DOF 22-06-2018')).toBeNull()
  })

  it('leaves out what is no date', () => {
    expect(
      readDates('45-13-2020, 15 de otubre de 2020, 1o. de septiembre de 2020, 2 de setiembre de 1900')
    ).toEqual(['2020-09-01', '1900-09-02'])
  })
})
