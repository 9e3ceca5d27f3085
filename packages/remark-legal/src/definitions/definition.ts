import type {ProvisionType} from '../norm.ts'

/** How far a definition reaches: the whole norm, or the division or article it stands in. */
export type DefinitionScope =
  | 'norma'
  | Extract<ProvisionType, 'libro' | 'titulo' | 'capitulo' | 'seccion' | 'articulo'>

/** A term that a norm defines. */
export interface Definition {
  /** As printed, without article, quotation marks and acronym in brackets: «Persona Beneficiaria». */
  term: string
  /** What it says it is, without the list's punctuation at its end; incisos of its own included. */
  meaning: string
  /** Id of the provision that says it. */
  provision: string
  scope: DefinitionScope
  /** Id of the division or article it reaches; `null` for the whole norm. */
  scopeId: string | null
}
