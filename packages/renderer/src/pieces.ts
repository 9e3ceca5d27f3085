import type {PieceFormat, PieceName} from './piece.ts'

/** A kind of piece. */
export interface PieceKind {
  /** What people call it. */
  title: string
  /** One sentence for who chooses. */
  description: string
  formats: PieceFormat[]
}

/** Every kind of piece, by name. */
export const pieces: Record<PieceName, PieceKind> = {
  infografia: {
    title: 'Infografía',
    description: 'Una imagen alta, para publicar y enviar por teléfono.',
    formats: ['svg', 'png']
  },
  triptico: {
    title: 'Tríptico',
    description: 'Una hoja carta por los dos lados, doblada en tres, para imprimir y repartir.',
    formats: ['pdf']
  }
}
