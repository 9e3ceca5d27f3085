import type {Explainer} from '../explainer.ts'
import {fold} from '../nearest.ts'
import type {Procedure} from './procedure.ts'
import {procedureKeys} from './procedure-keys.ts'

/** Something that the law wants to be said of a procedure, and is not. */
export interface MissingProcedureField {
  /** Where to write it: a key of the front matter (`tramite.costo`) or a block (`:::requisitos`). */
  place: string
  /** What it says, to be read after «se esperaba». */
  holds: string
  /** Fraction of article 54 of the Ley Nacional para Eliminar Trámites Burocráticos. */
  fraction: string
}

/** Fraction of article 54 that wants each key. */
const fractions: Readonly<Record<keyof Procedure, string>> = {
  clave: 'I',
  modalidad: 'II',
  canal: 'III',
  requiereInspeccion: 'VII',
  objetivoInspeccion: 'VII',
  autoridadInspeccion: 'VII',
  plazoResolucion: 'IX',
  silencio: 'IX',
  plazoPrevencion: 'X',
  plazoDesahogo: 'X',
  costo: 'XI',
  formasPago: 'XI',
  vigencia: 'XII',
  oficinas: 'XIII',
  horarios: 'XIV'
}

/**
 * Name what the law wants to be said of a procedure and its explainer does not say.
 *
 * Name, description and legal basis are in `titulo`, `resumen`, `norma` and each block's `fuente`, which no
 * explainer lacks. A `contacto` can hold the opening hours.
 *
 * Source: Ley Nacional para Eliminar Trámites Burocráticos, art. 54.
 *
 * @param explainer
 *   Explainer that was read.
 * @returns
 *   In the order of the article; empty when all is said, or when it explains no procedure.
 */
export function missingProcedureFields({metadata, blocks}: Explainer): MissingProcedureField[] {
  if (metadata.tipo !== 'tramite') return []
  const procedure = metadata.tramite ?? {}
  const has = (type: string) => blocks.some((block) => block.type === type)
  const contacts = blocks.flatMap((block) => (block.type === 'contacto' ? block.contacts : []))
  const needless = new Set<keyof Procedure>()
  if (procedure.requiereInspeccion !== true)
    for (const key of ['objetivoInspeccion', 'autoridadInspeccion'] as const) needless.add(key)
  if (isFree(procedure.costo)) needless.add('formasPago')
  if (contacts.some(({label}) => /^horarios?\b/.test(fold(label)))) needless.add('horarios')
  const missing = (Object.keys(procedureKeys) as (keyof Procedure)[])
    .filter((key) => procedure[key] === undefined && !needless.has(key))
    .map((key) => ({
      place: `tramite.${key}`,
      holds: procedureKeys[key].holds,
      fraction: fractions[key]
    }))
  if (!has('requisitos'))
    missing.push({place: ':::requisitos', holds: 'cada uno de los requisitos', fraction: 'VI'})
  if (!has('contacto'))
    missing.push({place: ':::contacto', holds: 'los medios de contacto', fraction: 'VIII'})
  return missing.sort((a, b) => romanOrder.indexOf(a.fraction) - romanOrder.indexOf(b.fraction))
}

const romanOrder = ['I', 'II', 'III', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']

function isFree(cost: string | undefined): boolean {
  return (
    cost !== undefined &&
    /^(?:es )?(?:gratuit[oa]|gratis|sin costo|no tiene costo|ninguno)\b/.test(fold(cost))
  )
}
