/** An office that receives applications. */
export interface Office {
  nombre?: string
  domicilio: string
  /** The unit that answers for it. */
  area: string
}

/**
 * What the public record of a procedure says beside its name, description, requirements and contacts, which
 * the rest of an explainer holds.
 *
 * Source: Ley Nacional para Eliminar Trámites Burocráticos, art. 54.
 */
export interface Procedure {
  clave?: string
  /** «Solicitud inicial», «Renovación». */
  modalidad?: string
  canal?: 'ambos' | 'en-linea' | 'presencial'
  requiereInspeccion?: boolean
  /** Of an inspection, when there is one. */
  objetivoInspeccion?: string
  autoridadInspeccion?: string
  /** Time the office has to resolve: «15 días hábiles». */
  plazoResolucion?: string
  /** What silence means once that time is over. */
  silencio?: 'afirmativa' | 'negativa' | 'no-aplica'
  /** Time the office has to ask for what is missing. */
  plazoPrevencion?: string
  /** Time the person has to answer. */
  plazoDesahogo?: string
  /** Amount, how it is found, or «Gratuito». */
  costo?: string
  formasPago?: string[]
  /** How long what is granted holds. */
  vigencia?: string
  oficinas?: Office[]
  horarios?: string[]
}
