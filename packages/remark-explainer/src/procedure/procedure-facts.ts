import type {Explainer} from '../explainer.ts'
import type {Procedure} from './procedure.ts'

/** Something to know about a procedure, as pages and pieces show it. */
export interface ProcedureFact {
  /** «Costo», «Cuánto tardan en responder». */
  label: string
  /** At least one. */
  values: string[]
}

const channels: Readonly<Record<NonNullable<Procedure['canal']>, string>> = {
  'en-linea': 'En línea',
  presencial: 'En persona',
  ambos: 'En línea o en persona'
}

const silences: Readonly<Record<NonNullable<Procedure['silencio']>, string>> = {
  afirmativa: 'Se entiende que sí (afirmativa ficta)',
  negativa: 'Se entiende que no (negativa ficta)',
  'no-aplica': 'La ley no dice que se entienda una respuesta'
}

/**
 * Say what the front matter holds of a procedure in words for who will do it.
 *
 * @param explainer
 *   Explainer that was read.
 * @returns
 *   What there is, in the order in which people ask; empty when it explains no procedure.
 */
export function procedureFacts({metadata}: Explainer): ProcedureFact[] {
  const procedure = metadata.tramite
  if (!procedure) return []
  const {canal, silencio, requiereInspeccion: isInspected, oficinas = []} = procedure
  const inspection = [
    procedure.objetivoInspeccion,
    procedure.autoridadInspeccion && `La hace: ${procedure.autoridadInspeccion}`
  ]
  const facts: [label: string, values: readonly (string | undefined | '')[]][] = [
    ['Costo', [procedure.costo]],
    ['Cómo se paga', procedure.formasPago ?? []],
    ['Cómo se hace', [canal && channels[canal]]],
    ['Modalidad', [procedure.modalidad]],
    ['Cuánto tardan en responder', [procedure.plazoResolucion]],
    ['Si no responden a tiempo', [silencio && silences[silencio]]],
    ['Si falta algo, te avisan en', [procedure.plazoPrevencion]],
    ['Para entregar lo que falte tienes', [procedure.plazoDesahogo]],
    ['Inspección', isInspected === undefined ? [] : isInspected ? ['Sí', ...inspection] : ['No']],
    ['Cuánto dura lo que obtienes', [procedure.vigencia]],
    [
      'Dónde',
      oficinas.map(({nombre, domicilio, area}) => [nombre, domicilio, area].filter(Boolean).join('. '))
    ],
    ['Horario', procedure.horarios ?? []],
    ['Clave del trámite', [procedure.clave]]
  ]
  return facts
    .map(([label, values]) => ({label, values: values.filter((value): value is string => Boolean(value))}))
    .filter(({values}) => values.length)
}
