import type {ProvisionType} from '../norm.ts'

/** Where something stands in the text it was read from, in UTF-16 units. */
export interface TextRange {
  start: number
  /** Offset after its last character. */
  end: number
}

/** The norm that a citation speaks of. */
export interface CitedNorm {
  /** `own`: the one it stands in («de esta Ley», or nothing is said); `other`: any other. */
  kind: 'other' | 'own'
  /** As printed: «presente Reglamento», «Ley de Amparo», «Ley»; empty when nothing or only «la misma» is said. */
  name: string
}

/** From where a citation without number counts: «este artículo», «la fracción anterior», «dicho artículo». */
export interface CitationBase {
  type: ProvisionType
  /** `said`: the one named before, not the one it stands in. */
  place: 'next' | 'previous' | 'said' | 'this'
}

/** A provision that a citation points to. */
export interface CitationTarget extends TextRange {
  /**
   * Id as in `Provision`: `art-5.fr-ii.inc-a`; `fr-ii` when no article is named, `trans-2` without the
   * decree's date, `par-ultimo` for the last paragraph (`par-penultimo`, `par-antepenultimo`); empty when
   * only the base is named («el artículo anterior»).
   */
  id: string
  /** Id of the last one, in «artículos 63 a 80». */
  to?: string
  /** What `id` is to be looked for in. */
  base?: CitationBase
}

/** A citation found in a text: «inciso a) de la fracción II del artículo 5 de la Ley de Amparo». */
export interface Citation extends TextRange {
  /** In the order they are named; `start` and `end` of each are those of its last number named. */
  targets: CitationTarget[]
  /** Levels in the order they are named: `inciso`, `fraccion`, `articulo`. */
  levels: ProvisionType[]
  norm: CitedNorm
}
