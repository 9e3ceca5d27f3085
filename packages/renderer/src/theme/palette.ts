import type {Theme} from '../piece.ts'
import {contrast, mix} from './colour.ts'

/** Every colour that a piece uses, `#rrggbb`; all come from a theme's four. */
export interface Palette {
  /** Where most text stands. */
  paper: string
  /** Text to read. */
  ink: string
  /** Text beside the matter: sources, labels. */
  muted: string
  /** Titles, and large dark surfaces. */
  primary: string
  /** Text on `primary`. */
  onPrimary: string
  /** Text beside the matter, on `primary`. */
  onPrimaryMuted: string
  /** Shapes on `primary`: a shade that is neither text nor background. */
  primaryTint: string
  /** Figures and what must stand out. */
  accent: string
  /** Text on `accent`. */
  onAccent: string
  /** Background of a notice. */
  accentSurface: string
  /** Background of sections that stand apart. */
  surface: string
  /** Rules and edges, never the only sign of anything; bands of flows. */
  line: string
  /** Series and parts of charts, each 3:1 on `paper` at least. */
  series: string[]
}

/** What WCAG 2.2 AA asks of signs and of text of 24 px or more. */
const signContrast = 3

/** Two colours that stand one upon the other, and how far apart they must be. */
export interface ColourPair {
  /** Keys of the theme that decide the pair, for messages. */
  keys: [keyof Theme['colores'], keyof Theme['colores']]
  front: string
  back: string
  /** WCAG 2.2 AA: 4.5 for text, 3 for text of 24 px or more and for signs. */
  needed: 3 | 4.5
  /** Where pieces use it. */
  use: string
}

/**
 * Derive the colours of pieces from a theme.
 *
 * @param colours
 *   The theme's four, `#rrggbb`.
 * @returns
 *   The palette.
 */
export function createPalette(colours: Theme['colores']): Palette {
  const {primario, acento, fondo, texto} = colours
  const onAccent = contrast(fondo, acento) >= contrast(texto, acento) ? fondo : texto
  return {
    paper: fondo,
    ink: texto,
    muted: mix(texto, fondo, 0.22),
    primary: primario,
    onPrimary: fondo,
    onPrimaryMuted: mix(fondo, primario, 0.12),
    primaryTint: mix(primario, fondo, 0.16),
    accent: acento,
    onAccent,
    accentSurface: mix(fondo, acento, 0.1),
    surface: mix(fondo, primario, 0.07),
    line: mix(fondo, primario, 0.24),
    series: [
      primario,
      acento,
      mix(texto, fondo, 0.42),
      mix(primario, acento, 0.5),
      mix(primario, fondo, 0.36),
      mix(acento, texto, 0.45)
    ].map((colour) => deepen(colour, texto, fondo))
  }
}

/** Mix a colour with that of text until it stands out from the background. */
function deepen(colour: string, text: string, back: string): string {
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
  const deep = shares
    .map((share) => mix(colour, text, share))
    .find((one) => contrast(one, back) >= signContrast)
  return deep ?? text
}

/**
 * List every pair of colours that pieces use, to hold a theme against WCAG AA.
 *
 * @param colours
 *   The theme's four, `#rrggbb`.
 * @returns
 *   The pairs, those an author can judge first.
 */
export function colourPairs(colours: Theme['colores']): ColourPair[] {
  const palette = createPalette(colours)
  const {
    paper,
    ink,
    muted,
    primary,
    onPrimary,
    onPrimaryMuted,
    primaryTint,
    accent,
    onAccent,
    accentSurface,
    surface,
    line,
    series
  } = palette
  const onAccentKey = onAccent === paper ? 'fondo' : 'texto'
  return [
    {keys: ['texto', 'fondo'], front: ink, back: paper, needed: 4.5, use: 'el texto'},
    {keys: ['primario', 'fondo'], front: primary, back: paper, needed: 4.5, use: 'los títulos'},
    {keys: ['acento', 'fondo'], front: accent, back: paper, needed: 3, use: 'las cifras grandes'},
    {
      keys: [onAccentKey, 'acento'],
      front: onAccent,
      back: accent,
      needed: 4.5,
      use: 'los números de los pasos'
    },
    {
      keys: ['fondo', 'primario'],
      front: onPrimary,
      back: primary,
      needed: 4.5,
      use: 'el título de la portada'
    },
    {
      keys: ['fondo', 'primario'],
      front: onPrimaryMuted,
      back: primary,
      needed: 4.5,
      use: 'el resumen de la portada'
    },
    {
      keys: ['fondo', 'primario'],
      front: onPrimary,
      back: primaryTint,
      needed: 3,
      use: 'el dibujo de la portada'
    },
    {
      keys: ['texto', 'primario'],
      front: ink,
      back: surface,
      needed: 4.5,
      use: 'el texto sobre un fondo tenue'
    },
    {keys: ['texto', 'fondo'], front: muted, back: paper, needed: 4.5, use: 'las fuentes'},
    {
      keys: ['texto', 'primario'],
      front: muted,
      back: surface,
      needed: 4.5,
      use: 'las fuentes sobre un fondo tenue'
    },
    {
      keys: ['primario', 'fondo'],
      front: primary,
      back: surface,
      needed: 4.5,
      use: 'los títulos sobre un fondo tenue'
    },
    {
      keys: ['acento', 'fondo'],
      front: accent,
      back: surface,
      needed: 3,
      use: 'las cifras grandes sobre un fondo tenue'
    },
    {keys: ['texto', 'acento'], front: ink, back: accentSurface, needed: 4.5, use: 'el texto de los avisos'},
    {
      keys: ['texto', 'acento'],
      front: muted,
      back: accentSurface,
      needed: 4.5,
      use: 'la fuente de los avisos'
    },
    {
      keys: ['texto', 'primario'],
      front: ink,
      back: line,
      needed: 4.5,
      use: 'el texto sobre las bandas de un flujo'
    },
    ...series.map(
      (front): ColourPair => ({
        keys: ['primario', 'fondo'],
        front,
        back: paper,
        needed: signContrast,
        use: 'las gráficas'
      })
    )
  ]
}
