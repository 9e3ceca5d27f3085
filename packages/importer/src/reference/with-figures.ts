import type {Norm, Provision} from 'remark-legal'
import {comparableFigures, readDayRule} from 'retext-spanish'

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
  const found = comparableFigures(`${heading}\n\n${text}`).flatMap(({forms}) => forms)
  const dayRule = readDayRule(text)
  if (dayRule) found.push(`computo ${dayRule === 'días hábiles' ? 'dias-habiles' : 'dias-naturales'}`)
  return {...provision, figures: [...new Set(found)]}
}
