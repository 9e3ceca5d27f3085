import {describe, expect, it} from 'vitest'
import {lint} from '../lint.ts'

function suggest(text: string): string[][] {
  return lint(text, {preset: 'estricto'}).messages.map(({start, end, replacements}) => [
    text.slice(start.offset, end.offset),
    ...replacements
  ])
}

describe('replacements', () => {
  it('keep tense, person and number of a verb', () => {
    expect(suggest('Se erogue el recurso.')).toEqual([['erogue', 'gaste', 'pague']])
    expect(suggest('Erogaron los recursos.')).toEqual([['Erogaron', 'Gastaron', 'Pagaron']])
    expect(suggest('Podrá subsanarse el error.')).toEqual([['subsanarse', 'corregirse']])
    expect(suggest('Subsanándolo a tiempo, no hay multa.')).toEqual([['Subsanándolo', 'Corrigiéndolo']])
    expect(suggest('Los errores subsanados no se sancionan.')).toEqual([['subsanados', 'corregidos']])
    expect(suggest('Quien contravenga la regla pierde el turno.')).toEqual([
      ['contravenga', 'viole', 'incumpla']
    ])
    expect(suggest('Quien subsanare el error sigue.')).toEqual([['subsanare', 'subsane'], ['subsanare']])
    expect(suggest('Quien contravenga a la regla pierde el turno.')).toEqual([['contravenga']])
  })

  it('keep what a phrase takes after it', () => {
    expect(suggest('Dará cumplimiento al acuerdo.')).toEqual([['Dará cumplimiento al', 'Cumplirá el']])
    expect(suggest('Hará uso de la ruta.')).toEqual([['Hará uso de', 'Usará']])
    expect(suggest('Hizo entrega a la escuela de la lista.')).toEqual([['Hizo entrega']])
    expect(suggest('Podrá allegarse de datos. Que se allegue de ellos.')).toEqual([
      ['allegarse de', 'reunir', 'obtener'],
      ['se allegue de', 'reúna', 'obtenga']
    ])
    expect(suggest('Dará inicio al curso.')).toEqual([['Dará inicio al', 'Iniciará el', 'Empezará el']])
    expect(suggest('Dará aviso oportuno a la escuela.')).toEqual([['Dará aviso']])
    expect(suggest('Está obligada a avisar.')).toEqual([['Está obligada a', 'Debe']])
    expect(suggest('Están obligados al pago.')).toEqual([['Están obligados al']])
    expect(suggest('La escuela no está obligada a avisar. Nadie estará obligado a pagar.')).toEqual([])
    expect(suggest('Con anterioridad al cierre, avisará.')).toEqual([['Con anterioridad al', 'Antes del']])
    expect(suggest('Habida cuenta del frío, cierra.')).toEqual([['Habida cuenta del', 'Por el', 'Debido al']])
  })

  it('agree, or are not offered', () => {
    expect(suggest('Consta de diez fojas.')).toEqual([['fojas', 'hojas', 'páginas']])
    expect(suggest('Las incomparecencias cierran el caso.')).toEqual([['incomparecencias', 'inasistencias']])
    expect(suggest('Recibió un requerimiento.')).toEqual([['requerimiento']])
    expect(suggest('Hay pagos subsecuentes.')).toEqual([['subsecuentes', 'siguientes']])
    expect(suggest('Es una prueba fehaciente.')).toEqual([['fehaciente', 'comprobable']])
    expect(suggest('La regla es preceptiva.')).toEqual([['preceptiva', 'obligatoria']])
    expect(suggest('Es ley u ordenamiento.')).toEqual([['ordenamiento']])
  })

  it('keep capitals', () => {
    expect(suggest('Asimismo, avisará.')).toEqual([['Asimismo', 'También', 'Además']])
    expect(suggest('El plazo FENECE hoy.')).toEqual([])
  })

  it('drop a redundant month only where the rest holds', () => {
    expect(suggest('Abre en el mes de mayo.')).toEqual([['el mes de mayo', 'mayo']])
    expect(suggest('Abre el día lunes.')).toEqual([['día lunes', 'lunes']])
    expect(suggest('El 5 del mes de mayo abre.')).toEqual([['5 del mes de mayo', '5 de mayo']])
  })
})
