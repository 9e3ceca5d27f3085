import {describe, expect, it} from 'vitest'
import {findCitations} from './find-citations.ts'

/** «words | ids | norm», one a citation. */
function read(text: string): string[] {
  return findCitations(text).map(({start, end, targets, norm}) => {
    const ids = targets.map(({id, to, base}) =>
      [id, to && `…${to}`, base && `@${base.place} ${base.type}`].filter(Boolean).join('')
    )
    return [
      text.slice(start, end),
      ids.join(' '),
      norm.kind === 'own' ? norm.name : `otra: ${norm.name}`
    ].join(' | ')
  })
}

describe('findCitations', () => {
  it.each([
    ['conforme al artículo 12, la escuela', 'artículo 12 | art-12 | '],
    ['el artículo 16 Bis de esta Ley', 'artículo 16 Bis de esta Ley | art-16-bis | esta Ley'],
    [
      'el artículo 4o.-A del presente Reglamento',
      'artículo 4o.-A del presente Reglamento | art-4-a | presente Reglamento'
    ],
    ['el artículo 6o. La Ley General manda', 'artículo 6o. | art-6 | '],
    ['el art. 5, fracc. III, de la Ley', 'art. 5, fracc. III, de la Ley | art-5.fr-iii | otra: Ley'],
    ['el artículo 9, fracción II, inciso a), y', 'artículo 9, fracción II, inciso a) | art-9.fr-ii.inc-a | '],
    ['el artículo 5 fracción II', 'artículo 5 fracción II | art-5.fr-ii | '],
    ['el artículo 6o., Apartado B, fracción V', 'artículo 6o., Apartado B, fracción V | art-6.ap-b.fr-v | '],
    [
      'el numeral 4.2.1 de las presentes Reglas',
      'numeral 4.2.1 de las presentes Reglas | num-4-2-1 | presentes Reglas'
    ],
    ['la regla 2.1.3.', 'regla 2.1.3 | regla-2-1-3 | '],
    [
      'el Capítulo II del Título Quinto de esta Ley',
      'Capítulo II del Título Quinto de esta Ley | tit-5.cap-2 | esta Ley'
    ],
    [
      'el artículo Segundo Transitorio del presente Decreto',
      'artículo Segundo Transitorio del presente Decreto | trans-2 | presente Decreto'
    ],
    ['el inciso ñ)', 'inciso ñ) | inc-enie | ']
  ])('reads one provision: %s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    ['inciso a) de la fracción II del artículo 5 de la Ley', 'art-5.fr-ii.inc-a'],
    ['la fracción XIII Bis del artículo 123, Apartado B, de la Constitución', 'art-123.ap-b.fr-xiii-bis'],
    ['los incisos a) y c) de la fracción I del artículo 7', 'art-7.fr-i.inc-a art-7.fr-i.inc-c'],
    ['la fracción I de los artículos 5 y 7', 'art-5.fr-i art-7.fr-i'],
    ['el segundo párrafo del artículo 8', 'art-8.par-2'],
    ['el párrafo primero del artículo 8', 'art-8'],
    ['el último párrafo de la fracción IV del artículo 8', 'art-8.fr-iv.par-ultimo'],
    ['primer y tercer párrafos del artículo 8', 'art-8 art-8.par-3']
  ])('reads from the small to the large: %s', (text, ids) =>
    expect(
      findCitations(text)
        .flatMap(({targets}) => targets.map(({id}) => id))
        .join(' ')
    ).toBe(ids)
  )

  it.each([
    ['artículos 4, 7, fracción II, 23, 45 Bis y 90 de la Ley', 'art-4 art-7.fr-ii art-23 art-45-bis art-90'],
    ['artículo 5, fracciones I, inciso a), y II', 'art-5.fr-i.inc-a art-5.fr-ii'],
    ['artículos 4o., párrafo primero, y 6o., apartado A, fracción I', 'art-4 art-6.ap-a.fr-i'],
    ['artículos 63 a 80 de esta Ley', 'art-63…art-80'],
    ['artículos del 5 al 9', 'art-5…art-9'],
    ['fracciones I a IV y VI del artículo 204', 'art-204.fr-i…art-204.fr-iv art-204.fr-vi']
  ])('reads lists and ranges: %s', (text, ids) => expect(read(text)[0]?.split(' | ')[1]).toBe(ids))

  it.each([
    [
      'artículo 3o. de la Constitución Política de los Estados Unidos Mexicanos dispone',
      'Constitución Política de los Estados Unidos Mexicanos'
    ],
    [
      'artículo 6 de la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público, la',
      'Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público'
    ],
    ['artículo 6 de la Ley General de Salud y la Secretaría avisará', 'Ley General de Salud'],
    ['artículo 6 de la Ley de Amparo, Título Segundo', 'Ley de Amparo'],
    [
      'artículo 6 de la Ley General en Materia de Delitos Electorales',
      'Ley General en Materia de Delitos Electorales'
    ],
    ['artículo 6 de la Ley General de Salud. Las escuelas', 'Ley General de Salud'],
    ['la fracción II de la cédula correspondiente', 'cédula'],
    ['el artículo 30. del Reglamento de Escuelas manda', 'Reglamento de Escuelas'],
    ['el inciso f) del artículo 15 A de la Ley del Seguro Escolar', 'Ley del Seguro Escolar'],
    ['los artículos 2; 4, fracción I, y 9 de la Ley de Becas', 'Ley de Becas'],
    ['los artículos Cuarto y Quinto del presente Decreto', 'presente Decreto'],
    ['artículos 14 y 16 constitucionales', 'Constitución'],
    ['artículo 40 de su Reglamento', 'Reglamento'],
    ['la Ley de Amparo, en su artículo 5, manda', 'Ley de Amparo']
  ])('names another norm: %s', (text, name) =>
    expect(findCitations(text)[0]?.norm).toEqual({kind: 'other', name})
  )

  it('goes on to a second norm, and gives a norm said once to both that share it', () => {
    expect(
      read(
        'los artículos 115, fracción II, de la Constitución Política, y 34, fracción IX, de la Ley Orgánica Municipal'
      )
    ).toEqual([
      'artículos 115, fracción II, de la Constitución Política | art-115.fr-ii | otra: Constitución Política',
      '34, fracción IX, de la Ley Orgánica Municipal | art-34.fr-ix | otra: Ley Orgánica Municipal'
    ])
    expect(read('la fracción I del artículo 5 y el artículo 7 de la Ley de Amparo')).toEqual([
      'fracción I del artículo 5 | art-5.fr-i | otra: Ley de Amparo',
      'artículo 7 de la Ley de Amparo | art-7 | otra: Ley de Amparo'
    ])
  })

  it('says from where relative ones count', () => {
    expect(read('la fracción I del artículo anterior')[0]).toBe(
      'fracción I del artículo anterior | fr-i@previous articulo | '
    )
    expect(read('el párrafo que antecede')[0]).toBe('párrafo que antecede | @previous parrafo | ')
    expect(read('los incisos a) y b) de este artículo')[0]).toBe(
      'incisos a) y b) de este artículo | inc-a@this articulo inc-b@this articulo | '
    )
    expect(read('el artículo 5 de la Ley y la fracción II de dicho artículo')[1]).toBe(
      'fracción II de dicho artículo | art-5.fr-ii | otra: Ley'
    )
  })

  it('never runs over a sentence', () => {
    expect(read('Según el artículo 5. De la Ley de Amparo se habla después.')).toEqual([
      'artículo 5 | art-5 | '
    ])
    expect(read('Según el artículo 5; de la Ley de Amparo')).toEqual(['artículo 5 | art-5 | '])
    expect(read('el artículo 5\n\nde la Ley de Amparo')).toEqual(['artículo 5 | art-5 | '])
    expect(read('el artículo 6o. Fracción II del artículo 7').map((line) => line.split(' | ')[1])).toEqual([
      'art-6',
      'art-7.fr-ii'
    ])
  })

  it('leaves alone what only looks like a citation', () => {
    for (const text of [
      'los artículos escolares y los párrafos largos',
      'la fracción arancelaria 8703.10.01',
      'El segundo trámite es gratuito y la primera visita también.',
      'cada inciso que se añada',
      'la misma regla vale para todos',
      'el título de propiedad'
    ]) {
      expect(read(text)).toEqual([])
    }
    expect(read('el artículo 5, 30 días después')[0]).toBe('artículo 5 | art-5 | ')
    expect(read('el artículo 5 a más tardar')[0]).toBe('artículo 5 | art-5 | ')
  })

  it('reads what is no prose', () => {
    for (const text of [
      'artículo 1, ',
      'primer ',
      'de la ',
      'fracción I, inciso a), ',
      'primero, segundo, ',
      'Ley de A, B y '
    ]) {
      expect(() => findCitations(`artículo 5 de la ${text.repeat(20_000)}`)).not.toThrow()
    }
  })
})
