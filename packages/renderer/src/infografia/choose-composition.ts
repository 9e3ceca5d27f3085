import type {Explainer} from 'remark-explainer'

/** How an infographic is composed. */
export type Composition = 'camino' | 'cifras' | 'columnas'

/** A road with more stops than this is no longer followed. */
const mostStops = 12
/** Places at the beginning where a figure is what matters most. */
const firstPlaces = 2

/**
 * Choose how to compose an infographic by what its author says first.
 *
 * @param explainer
 *   The explainer.
 * @returns
 *   `cifras` when a figure comes first, `camino` when steps or a decision come before any figure, `columnas` for
 *   many blocks, and for facts that are neither.
 */
export function chooseComposition({blocks}: Explainer): Composition {
  const stops = blocks.filter(({type}) => type !== 'contacto' && type !== 'texto')
  const figure = stops.findIndex(({type}) => type === 'cifra')
  const steps = stops.findIndex(({type}) => type === 'pasos' || type === 'decision')
  if (figure >= 0 && figure < firstPlaces && (steps < 0 || figure < steps)) return 'cifras'
  if (steps >= 0 && (figure < 0 || steps < figure) && stops.length <= mostStops) return 'camino'
  return 'columnas'
}
