import type {Block} from 'remark-explainer'
import {chartSection} from '../chart/chart-section.ts'
import type {SceneNode} from '../layout/scene.ts'
import {comparisonSection} from './comparison.ts'
import type {InfographicContext} from './context.ts'
import {decisionSection} from './decision.ts'
import {definitionsSection, listSection, noticeSection} from './lists.ts'
import {proseSection, quoteSection} from './prose.ts'
import {questionsSection} from './questions.ts'
import {stepsSection} from './steps.ts'
import {termsSection} from './terms.ts'

/**
 * Set a block with its heading and sources.
 *
 * @param context
 *   The piece.
 * @param block
 *   Any block but figures and contacts, which have bands of their own.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function section(context: InfographicContext, block: Block, width: number): SceneNode {
  switch (block.type) {
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return listSection(context, block, width)
    case 'pasos':
      return stepsSection(context, block, width)
    case 'plazos':
      return termsSection(context, block, width)
    case 'preguntas':
      return questionsSection(context, block, width)
    case 'aviso':
      return noticeSection(context, block, width)
    case 'definicion':
      return definitionsSection(context, block, width)
    case 'decision':
      return decisionSection(context, block, width)
    case 'comparacion':
      return comparisonSection(context, block, width)
    case 'grafica':
      return chartSection(context, block, width)
    case 'cita':
      return quoteSection(context, block, width)
    case 'texto':
      return proseSection(context, block)
    default:
      throw new RangeError(`No section for ${block.type}`)
  }
}
