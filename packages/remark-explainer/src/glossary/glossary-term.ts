/** Where a definition comes from. */
export interface TermSource {
  /** «Ley General de Transparencia y Acceso a la Información Pública, artículo 3» */
  titulo: string
  url?: string
  /** Slug of a norm of the content folder. */
  norma?: string
  /** Id of its provision. */
  disposicion?: string
}

/** A legal term in plain words. */
export interface GlossaryTerm {
  /** File name without ending; what `:termino[…]{clave="…"}` names. */
  slug: string
  /** As it is said: «días hábiles». */
  termino: string
  /** One sentence, to be shown on a tap. */
  definicion: string
  /** Other ways in which norms write it: «día hábil». */
  variantes?: string[]
  /** Slugs of terms to read with it. */
  ver?: string[]
  fuente?: TermSource
  /** Paragraphs that say more; may be empty. */
  parrafos: string[]
}
