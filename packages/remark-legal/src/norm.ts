/** The kinds of provision, from the widest to the narrowest. */
export type ProvisionType =
  | 'libro'
  | 'parte'
  | 'titulo'
  | 'capitulo'
  | 'seccion'
  | 'articulo'
  | 'apartado'
  | 'parrafo'
  | 'fraccion'
  | 'inciso'
  | 'numeral'
  | 'regla'
  | 'transitorio'
  | 'considerando'
  | 'anexo'

/** A point in the source: line and column count from 1, the offset from 0 in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A range of the source. */
export interface Range {
  start: Point
  end: Point
}

/** An editor's remark on a reform, kept out of the provision's text. */
export interface ReformNote {
  kind: 'adicion' | 'derogacion' | 'reforma' | 'otra'
  /** Dates of publication, `YYYY-MM-DD`. */
  dates: string[]
  /** The remark as printed. */
  text: string
}

/** A unit of a norm that can be cited. */
export interface Provision {
  /** Permanent: `art-16-bis.fr-ii.inc-a`, `tit-1.cap-2`, `trans-2004-01-20-1`, `inc-a`. */
  id: string
  type: ProvisionType
  /** As printed: «Artículo 16 Bis.», «II.», «a)», «Capítulo I»; empty for an unnumbered paragraph. */
  label: string
  /** Title of a título, capítulo, artículo …, when it has one. */
  heading?: string
  /** Its own words, those of its children apart; empty in a norm held by reference. */
  text: string
  /** `sha256-` and the first 16 hexadecimal digits of its normalised text (children included). */
  hash: string
  /** Id of the provision it stands in, `null` at the top. */
  parent: string | null
  notes: ReformNote[]
  /**
   * Figures its heading and own words contain, in canonical form («plazo 20 dias-habiles»), each once, in
   * reading order; empty when it has none, absent when nobody looked.
   */
  figures?: string[]
  /** Where it stands in the Markdown, from its label to the end of its own words; absent by reference. */
  position?: Range
}

/** Words of a norm that belong to no provision: title page, preamble, reforming decrees, signatures. */
export interface OutsideText {
  kind: 'heading' | 'note' | 'text'
  text: string
  /** Id of the provision it stands after, in reading order; `null` before the first. */
  after: string | null
  /** Where it stands in the Markdown. */
  position: Range
}

/** Where the official text was published. */
export interface NormSource {
  titulo: string
  siglas?: string
  url?: string
  /** Day it was consulted, `YYYY-MM-DD`. */
  consulta?: string
}

/** Front matter of a norm; keys as an author writes them. */
export interface NormMetadata {
  titulo: string
  siglas?: string
  tipo?: string
  jurisdiccion?: string
  publicado?: string
  reformado?: string
  fuente?: NormSource
  /** True for a made-up norm (samples, training). */
  ficticia?: boolean
  /** True when only the list of provisions is held, without their text. */
  porReferencia?: boolean
}

/** A norm as data. */
export interface Norm {
  /** File name without ending; what explainers name in `norma`. */
  slug: string
  metadata: NormMetadata
  /** In reading order. */
  provisions: Provision[]
  /** What stands outside them, in reading order; absent in a norm held by reference. */
  outside?: OutsideText[]
}
