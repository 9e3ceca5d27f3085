import type {Explainer} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import type {Logo} from './theme/parse-logo.ts'

/** What can be made of an explainer. */
export type PieceName =
  | 'cartel'
  | 'diagrama'
  | 'diptico'
  | 'formulario'
  | 'grafica'
  | 'historia'
  | 'infografia'
  | 'og'
  | 'tarjetas'
  | 'triptico'

/** In which formats. */
export type PieceFormat = 'pdf' | 'png' | 'svg'

/**
 * Who prints a PDF: an office printer, which needs no more than the sheet; a print shop, with bleed, marks and four
 * inks; or nobody, and it is read on a screen.
 */
export type PieceVariant = 'impresora' | 'imprenta' | 'pantalla'

/** An institution's look; keys as its file in `content/temas` has them. */
export interface Theme {
  slug: string
  institucion: string
  /** Address printed on pieces, without final slash; the QR leads to its page of the explainer. */
  sitio: string
  colores: {
    /** Titles and large surfaces; `#rrggbb` as all colours. */
    primario: string
    /** Figures and what must stand out. */
    acento: string
    fondo: string
    texto: string
  }
  /** Family name of a typeface the renderer has. */
  tipografia: string
  /** Drawing beside the institution's name. */
  logo?: Logo
  /** What a person is told to do after reading: telephone, office. */
  contacto?: string
}

/** What a piece is made from. */
export interface PieceInput {
  explainer: Explainer
  norm: Norm
  theme: Theme
}

/** A file made: name, kind and content; nothing is written yet. */
export interface RenderedFile {
  /** `infografia.svg`, `triptico.pdf` … */
  name: string
  /** MIME type. */
  mediaType: string
  bytes: Uint8Array
  /** What it says, in plain text: for a file beside it, a description, a message. */
  alternative: string
}
