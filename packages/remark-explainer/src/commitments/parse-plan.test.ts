import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {standingOf} from './action-plan.ts'
import {parsePlan} from './parse-plan.ts'

const sample = readFileSync(
  new URL('../../../../content/compromisos/puerto-cormoran-2026.yml', import.meta.url),
  'utf8'
)

function read(value: string) {
  const file = new VFile({path: 'plan.yml', value})
  return {plan: parsePlan(file), messages: file.messages.map(String)}
}

describe('an action plan', () => {
  it('has five commitments, and says which are late', () => {
    const {plan, messages} = read(sample)
    expect(messages).toEqual([])
    expect(
      plan!.compromisos.map((one) => {
        const {share, isDone, isLate} = standingOf(one, plan!.actualizado)
        return `${one.clave} ${Math.round(share * 100)} % ${isDone ? 'hecho' : isLate ? 'tarde' : 'en curso'}`
      })
    ).toEqual([
      'agua-a-la-vista 58 % tarde',
      'reglas-que-se-entienden 60 % en curso',
      'obra-paso-a-paso 62 % tarde',
      'cabildo-en-vivo 100 % hecho',
      'presupuesto-que-elige-la-gente 38 % en curso'
    ])
  })

  it.each([
    [
      / {2}- clave: presupuesto-que[\s\S]*/,
      '',
      /^plan\.yml:\d+:\d+-\d+:\d+: Plan con 4 compromisos, se esperaban 5$/
    ],
    [
      'fin: 2027-01-31',
      'fin: 2027-03-31',
      /Plan del 2026-02-01 al 2027-03-31, se esperaba un año, a más tardar hasta el 2027-02-01$/
    ],
    ['meta: 12', 'meta: 0', /Meta igual al valor inicial \(0\), se esperaba otra$/],
    ['meta: 12', 'meta: doce', /`meta` con `doce`, se esperaba un número: a cuánto se quiere llegar$/],
    [
      / {4}responsable: Tesorería Municipal\n/,
      '',
      /Falta `responsable`, se esperaba el órgano que responde por él$/
    ],
    [
      'clave: obra-paso-a-paso',
      'clave: agua-a-la-vista',
      /Clave `agua-a-la-vista` repetida, se esperaba una por compromiso$/
    ],
    [
      /evidencia:\n +- titulo: Mediciones.*\n.*\n/,
      'evidencia: []\n',
      /Avance sin evidencia, se esperaba al menos una, agregue `titulo` y `url`$/
    ],
    [
      'fecha: 2026-11-14',
      'fecha: 2026-12-14',
      /Avance medido el 2026-12-14, se esperaba entre 2026-02-01 y 2026-11-15$/
    ]
  ])('is refused with %s → %s', (from, to, message) => {
    const changed = sample.replace(from, to)
    expect(changed).not.toBe(sample)
    const {plan, messages} = read(changed)
    expect(plan).toBeNull()
    expect(messages).toEqual([expect.stringMatching(message)])
  })
})
