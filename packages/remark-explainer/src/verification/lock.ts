/** A provision as it was when a block was held against it. */
export interface LockedProvision {
  /** `art-9.fr-ii` */
  id: string
  /** «Artículo 9, fracción II», for who reads the file. */
  etiqueta: string
  /** Hash of its text then, all inside it included. */
  huella: string
}

/** A block that somebody held against its sources. */
export interface LockedBlock {
  /** Id of the block: `requisitos`. */
  bloque: string
  titulo: string
  /** Day of the comparison, `YYYY-MM-DD`. */
  verificado: string
  /** In the block's order. */
  fuente: LockedProvision[]
}

/** What `SLUG.lock.yml` holds: against which text of the norm each block was verified, and when. */
export interface Lock {
  /** Slug of the norm. */
  norma: string
  /** In the explainer's order. */
  bloques: LockedBlock[]
}
