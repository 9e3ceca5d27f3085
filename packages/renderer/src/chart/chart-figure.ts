import type {ChartBlock} from 'remark-explainer'
import type {Figure} from '../layout/mark.ts'

const chartNames = {
  barras: 'Gráfica de barras',
  flujo: 'Diagrama de flujo de cantidades',
  linea: 'Gráfica de línea',
  partes: 'Gráfica de partes de un todo'
} as const

/**
 * Say what a chart is, for those who do not see it; its values are texts of their own.
 *
 * @param block
 *   The chart.
 * @returns
 *   Words and groups of its drawing.
 */
export function chartFigure({chart, title, id}: ChartBlock): Pick<Figure, 'alt' | 'groups'> {
  return {alt: `${chartNames[chart]}: ${title}`, groups: [`Sect:${id}`]}
}
