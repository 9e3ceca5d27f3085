import type {VFile} from 'vfile'
import {licences} from '../licences.ts'
import {type FieldSpec, readYaml} from '../read-yaml.ts'
import type {ActionPlan} from './action-plan.ts'

/** Source: Declaración Conjunta para la Implementación de Acciones para un Gobierno Abierto (Cancún, 2017). */
const commitmentsOfPlan = 5

const link: FieldSpec['fields'] = {
  titulo: {kind: 'text', holds: 'qué es'},
  url: {kind: 'url', holds: 'una dirección como `https://…`'}
}
const day = 'un día como `2026-11-03`'

const fields: Readonly<Record<string, FieldSpec>> = {
  titulo: {kind: 'text', holds: 'el título del plan'},
  resumen: {kind: 'text', holds: 'una oración que diga qué busca'},
  gobierno: {kind: 'text', holds: 'quién se compromete'},
  inicio: {kind: 'date', holds: `${day}: el primero del plan`},
  fin: {kind: 'date', holds: `${day}: el último del plan`},
  actualizado: {kind: 'date', holds: `${day}: aquel en que se revisó el avance`},
  licencia: {
    kind: 'choice',
    choices: licences,
    holds: `una licencia: ${licences.map((one) => `\`${one}\``).join(', ')}`
  },
  fuente: {kind: 'map', holds: 'dónde se publicó: `titulo` y `url`', isOptional: true, fields: link},
  ficticio: {kind: 'flag', holds: '`true` si el plan es inventado', isOptional: true},
  compromisos: {
    kind: 'list',
    holds: 'cinco compromisos',
    fields: {
      clave: {kind: 'slug', holds: 'un nombre corto en minúsculas, con guiones'},
      titulo: {kind: 'text', holds: 'el compromiso en pocas palabras'},
      problema: {kind: 'text', holds: 'qué problema atiende'},
      promesa: {kind: 'text', holds: 'qué se hará'},
      responsable: {kind: 'text', holds: 'el órgano que responde por él'},
      contraparte: {kind: 'text', holds: 'quién participa de la sociedad', isOptional: true},
      indicador: {
        kind: 'map',
        holds: 'cómo se mide: `nombre`, `unidad`, `inicial` y `meta`',
        fields: {
          nombre: {kind: 'text', holds: 'qué se mide'},
          unidad: {kind: 'text', holds: 'en qué se cuenta'},
          inicial: {kind: 'number', holds: 'un número: cuánto había al empezar'},
          meta: {kind: 'number', holds: 'un número: a cuánto se quiere llegar'}
        }
      },
      limite: {kind: 'date', holds: `${day}: el último para cumplir`},
      avance: {
        kind: 'map',
        holds: 'cuánto se ha hecho: `valor`, `fecha` y `evidencia`',
        fields: {
          valor: {kind: 'number', holds: 'un número: a cuánto se ha llegado'},
          fecha: {kind: 'date', holds: `${day}: aquel en que se midió`},
          evidencia: {kind: 'list', holds: 'una lista con `titulo` y `url`', fields: link},
          nota: {kind: 'text', holds: 'qué pasó, en una o dos oraciones', isOptional: true}
        }
      }
    }
  }
}

/**
 * Read a local action plan.
 *
 * @param file
 *   YAML; what is wrong becomes messages with line and column, fatal for what the declaration asks for: five
 *   commitments, each measurable, with who answers for it, within one year, its progress with evidence.
 * @returns
 *   `null` when something is wrong.
 */
export function parsePlan(file: VFile): ActionPlan | null {
  const read = readYaml<Omit<ActionPlan, 'slug'>>(file, fields)
  if (!read) return null
  const {value: plan} = read
  let isRight = true
  const refuse = (path: (number | string)[], reason: string, note: string) => {
    isRight = false
    read.tell(path, reason, note)
  }
  const found = plan.compromisos.length
  if (found !== commitmentsOfPlan) {
    refuse(
      ['compromisos'],
      `Plan con ${found} ${found === 1 ? 'compromiso' : 'compromisos'}, se esperaban ${commitmentsOfPlan}`,
      'La declaración pide cinco compromisos por plan: pocos, para que se cumplan.'
    )
  }
  const oneYear = `${Number(plan.inicio.slice(0, 4)) + 1}${plan.inicio.slice(4)}`
  if (plan.fin <= plan.inicio || plan.fin > oneYear) {
    refuse(
      ['fin'],
      `Plan del ${plan.inicio} al ${plan.fin}, se esperaba un año, a más tardar hasta el ${oneYear}`,
      'La declaración pide planes de un año.'
    )
  }
  const keys = new Set<string>()
  for (const [index, {clave, indicador, limite, avance}] of plan.compromisos.entries()) {
    const path = ['compromisos', index]
    if (keys.has(clave))
      refuse([...path, 'clave'], `Clave \`${clave}\` repetida, se esperaba una por compromiso`, whyKey)
    keys.add(clave)
    if (indicador.meta === indicador.inicial)
      refuse(
        [...path, 'indicador', 'meta'],
        `Meta igual al valor inicial (${indicador.meta}), se esperaba otra`,
        whyMeasure
      )
    if (limite < plan.inicio || limite > plan.fin)
      refuse(
        [...path, 'limite'],
        `Límite ${limite} fuera del plan, se esperaba entre ${plan.inicio} y ${plan.fin}`,
        whyYear
      )
    if (avance.fecha < plan.inicio || avance.fecha > plan.actualizado)
      refuse(
        [...path, 'avance', 'fecha'],
        `Avance medido el ${avance.fecha}, se esperaba entre ${plan.inicio} y ${plan.actualizado}`,
        whyYear
      )
    if (avance.valor !== indicador.inicial && !avance.evidencia.length)
      refuse(
        [...path, 'avance', 'evidencia'],
        'Avance sin evidencia, se esperaba al menos una, agregue `titulo` y `url`',
        whyMeasure
      )
  }
  return isRight ? {slug: file.stem ?? '', ...plan} : null
}

const whyKey = 'De la clave sale la dirección de cada compromiso.'
const whyMeasure = 'Un compromiso se puede medir, y cualquiera puede comprobar cuánto se ha cumplido.'
const whyYear = 'Todo lo que se promete se hace y se mide dentro del plan.'
