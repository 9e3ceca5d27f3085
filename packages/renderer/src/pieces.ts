import type {Explainer} from 'remark-explainer'
import type {PieceFormat, PieceName, PieceVariant} from './piece.ts'

/** A kind of piece. */
export interface PieceKind {
  /** What people call it. */
  title: string
  /** One sentence for who chooses. */
  description: string
  formats: PieceFormat[]
  /** What its PDFs can be made for; default for an office printer alone. */
  variants?: readonly PieceVariant[]
  /** Kinds of block of which the explainer must have one; none when left out. */
  needs?: readonly string[]
}

const everyFormat: PieceFormat[] = ['svg', 'png', 'pdf']

/** Every kind of piece, by name. */
export const pieces: Record<PieceName, PieceKind> = {
  infografia: {
    title: 'Infografía',
    description: 'Una imagen alta, para publicar y enviar por teléfono.',
    formats: everyFormat
  },
  cartel: {
    title: 'Cartel',
    description: 'Lo más importante en una hoja, en carta y tabloide, para pegar en la pared.',
    formats: everyFormat,
    variants: ['impresora', 'imprenta']
  },
  tarjetas: {
    title: 'Tarjetas',
    description: 'Imágenes cuadradas que se pasan una tras otra, 1080 × 1080.',
    formats: everyFormat
  },
  og: {
    title: 'Imagen de enlace',
    description: 'Lo que se ve al compartir la página, 1200 × 630.',
    formats: everyFormat
  },
  formulario: {
    title: 'Formulario',
    description: 'Una hoja para que la gente diga qué se entendió y qué no.',
    formats: everyFormat,
    variants: ['impresora', 'imprenta']
  },
  historia: {
    title: 'Historia',
    description: 'Lo más importante en la pantalla de un teléfono, 1080 × 1920.',
    formats: everyFormat
  },
  diagrama: {
    title: 'Diagrama',
    description: 'Preguntas y pasos unidos con flechas, una imagen cada uno.',
    formats: everyFormat,
    needs: ['decision', 'pasos']
  },
  grafica: {
    title: 'Gráfica',
    description: 'Cada gráfica con su tabla, una imagen cada una.',
    formats: everyFormat,
    needs: ['grafica']
  },
  diptico: {
    title: 'Díptico',
    description: 'Una hoja por los dos lados, doblada a la mitad, para imprimir y repartir.',
    formats: ['pdf'],
    variants: ['impresora', 'imprenta', 'pantalla']
  },
  triptico: {
    title: 'Tríptico',
    description: 'Una hoja por los dos lados, doblada en tres, para imprimir y repartir.',
    formats: ['pdf'],
    variants: ['impresora', 'imprenta', 'pantalla']
  }
}

/**
 * Tell whether a piece can be made of an explainer.
 *
 * @param name
 *   Which piece.
 * @param explainer
 *   The explainer.
 * @returns
 *   What is missing, in Spanish, or `null` when nothing is.
 */
export function missingContent(name: PieceName, {slug, blocks}: Explainer): string | null {
  const {needs} = pieces[name]
  if (!needs || blocks.some(({type}) => needs.includes(type))) return null
  const kinds = needs.map((type) => `\`${type}\``)
  return `Ningún bloque ${kinds.join(' ni ')} en \`${slug}\`, se esperaba al menos uno para la pieza \`${name}\`, agréguelo o pida otra pieza`
}
