import type {Norm, Provision} from 'remark-legal'
import {figures} from 'retext-spanish'
import {canonicalFigure} from './canonical-figure.ts'

/**
 * Add to each provision the figures that its heading and own words contain.
 *
 * @param norm
 *   A norm with its text; it is left as it is.
 */
export function withFigures(norm: Norm): Norm {
  return {...norm, provisions: norm.provisions.map(addFigures)}
}

function addFigures(provision: Provision): Provision {
  const {heading = '', text} = provision
  // A blank line keeps a number that ends the heading from joining the one that begins the text.
  const found = figures(`${heading}\n\n${text}`).flatMap(canonicalFigure)
  return {...provision, figures: [...new Set(found)]}
}
