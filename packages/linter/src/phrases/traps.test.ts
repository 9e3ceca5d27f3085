import {describe, expect, it} from 'vitest'
import {lint} from '../lint.ts'

function found(text: string, preset: 'estricto' | 'recomendado' = 'recomendado'): string[] {
  return lint(text, {preset, rules: {'oracion-larga': 'off', 'pasiva-perifrastica': 'off'}}).messages.map(
    ({start, end}) => text.slice(start.offset, end.offset)
  )
}

describe('words that are another word', () => {
  it.each([
    'La apertura de la ventanilla tiene influencia en la diligencia.',
    'El camino libre es eficiente y la empresa, solvente.',
    'El signo va con su rúbrica y una copia en papel.',
    'Este obligado no llegó. Lo dicho. Mejor dicho, hoy.',
    'La escuela secundaria abre; la asistencia social, también.',
    'Se dictan los términos y condiciones; al término del curso se avisa.',
    'El autobús es propio; los autos y los camiones pasan.',
    'La ley dispone que se proceda a favor de la familia.',
    'El médico facultativo firmó la prescripción médica.',
    'La situación problemática se resuelve.',
    'El mismo día se pagan los mismos apoyos.',
    'La ruta se remite al artículo 5.',
    'Se tramita ante el Tribunal ad hoc.',
    'Pagó un haber de retiro.'
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are told apart by what stands around them', () => {
    expect(found('Contestará en un término no mayor a diez días.')).toEqual(['término'])
    expect(found('Contestará dentro del término de 10 días.')).toEqual(['término'])
    expect(found('Requerirá al solicitante que firme. Le requiere fuerza. Requiere firma.')).toEqual([
      'Requerirá'
    ])
    expect(found('Observará las disposiciones. Observará el cielo.')).toEqual(['Observará'])
    expect(found('Elevará la propuesta. Elevará la productividad.')).toEqual(['Elevará'])
    expect(found('Obra en autos el acta.')).toEqual(['autos'])
    expect(found('El pedimento aduanal y el pedimento de la parte.', 'estricto')).toEqual([])
    expect(found('El pedimento de la parte se niega.', 'estricto')).toEqual(['pedimento'])
  })

  it('lets names and defined terms be', () => {
    expect(found('La Ley de Coadyuvar y Subsanar, y el Fondo para Implementar Rutas.')).toEqual([])
    expect(found('El programa (en adelante, «la Problemática») atiende la problemática.')).toEqual([])
    expect(found('Subsanar la Ley es tarea del Congreso.')).toEqual(['Subsanar'])
  })

  it('reads old capitals without accents', () => {
    expect(found('Se fija un plazo. PRORROGA del plazo.')).toEqual(['PRORROGA'])
  })
})
