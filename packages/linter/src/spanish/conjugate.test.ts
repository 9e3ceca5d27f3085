import {describe, expect, it} from 'vitest'
import {conjugate} from './conjugate.ts'
import {genderOf, inflectAdjective, pluralOf} from './inflect-nominal.ts'

function forms(infinitive: string, ...cells: string[]): string {
  const paradigm = conjugate(infinitive)
  return cells.map((cell) => paradigm.get(cell)).join(' ')
}

const third = ['ind.pres.3s', 'ind.pret.3s', 'ind.fut.3s', 'sub.pres.3p', 'sub.fut.3s', 'ger', 'part.fs']

describe('conjugate', () => {
  it.each([
    ['gastar', 'gasta gastó gastará gasten gastare gastando gastada'],
    ['erogar', 'eroga erogó erogará eroguen erogare erogando erogada'],
    ['requerir', 'requiere requirió requerirá requieran requiriere requiriendo requerida'],
    ['corregir', 'corrige corrigió corregirá corrijan corrigiere corrigiendo corregida'],
    [
      'contravenir',
      'contraviene contravino contravendrá contravengan contraviniere contraviniendo contravenida'
    ],
    ['producir', 'produce produjo producirá produzcan produjere produciendo producida'],
    ['contribuir', 'contribuye contribuyó contribuirá contribuyan contribuyere contribuyendo contribuida'],
    ['resolver', 'resuelve resolvió resolverá resuelvan resolviere resolviendo resuelta'],
    ['vencer', 'vence venció vencerá venzan venciere venciendo vencida'],
    ['enviar', 'envía envió enviará envíen enviare enviando enviada'],
    ['iniciar', 'inicia inició iniciará inicien iniciare iniciando iniciada'],
    ['efectuar', 'efectúa efectuó efectuará efectúen efectuare efectuando efectuada'],
    ['sobreseer', 'sobresee sobreseyó sobreseerá sobresean sobreseyere sobreseyendo sobreseída'],
    ['hacer', 'hace hizo hará hagan hiciere haciendo hecha'],
    ['poner', 'pone puso pondrá pongan pusiere poniendo puesta'],
    ['dar', 'da dio dará den diere dando dada'],
    ['ser', 'es fue será sean fuere siendo sida'],
    ['conceder', 'concede concedió concederá concedan concediere concediendo concedida'],
    ['delinquir', 'delinque delinquió delinquirá delincan delinquiere delinquiendo delinquida'],
    ['averiguar', 'averigua averiguó averiguará averigüen averiguare averiguando averiguada'],
    ['perseguir', 'persigue persiguió perseguirá persigan persiguiere persiguiendo perseguida']
  ])('%s', (infinitive, expected) => {
    expect(forms(infinitive, ...third)).toBe(expected)
  })

  it('refuses what is no infinitive', () => {
    expect(() => conjugate('gasto')).toThrow('Verbo `gasto`, se esperaba un infinitivo en -ar, -er o -ir')
  })
})

describe('nouns and adjectives', () => {
  it('give plurals', () => {
    expect(
      ['fallo', 'resolución', 'gravamen', 'juez', 'mes', 'interés', 'crisis', 'ley', 'corrección'].map(
        pluralOf
      )
    ).toEqual([
      'fallos',
      'resoluciones',
      'gravámenes',
      'jueces',
      'meses',
      'intereses',
      'crisis',
      'leyes',
      'correcciones'
    ])
  })

  it('tell genders', () => {
    expect(
      ['plazo', 'petición', 'dato', 'problema', 'ley', 'finalidad', 'artículo', 'hoja'].map(genderOf).join('')
    ).toBe('mfmmffmf')
  })

  it('give the four forms of an adjective', () => {
    expect([...inflectAdjective('obligatorio').values()]).toEqual([
      'obligatorio',
      'obligatoria',
      'obligatorios',
      'obligatorias'
    ])
    expect([...inflectAdjective('vigente').values()]).toEqual(['vigente', 'vigente', 'vigentes', 'vigentes'])
  })
})
