import type {Explainer} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import {writeDate} from './date.ts'
import {findLicence} from './licence.ts'

/**
 * Say whose a piece is, what may be done with it, and when it was last held against its norm.
 *
 * @param explainer
 *   The explainer.
 * @param norm
 *   Its norm; when that is said to be made up, so is the programme.
 * @returns
 *   A few short sentences.
 */
export function licenceLine({metadata}: Explainer, norm: Norm): string {
  const {autoria, licencia, verificado, ficticio} = metadata
  const {name, summary, url} = findLicence(licencia)
  return [
    `${autoria}. Licencia ${name}: ${summary || url}`,
    verificado && `Revisado contra la norma el ${writeDate(verificado)}.`,
    ficticio && !norm.metadata.ficticia && 'Programa inventado, como ejemplo.'
  ]
    .filter(Boolean)
    .join(' ')
}
