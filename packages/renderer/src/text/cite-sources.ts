import {citeProvisions, type Norm, type ProvisionType, provisionPath} from 'remark-legal'

/** Kinds that people look up; what stands in them is found from there. */
const standing = new Set<ProvisionType>(['anexo', 'articulo', 'considerando', 'regla', 'transitorio'])

/**
 * Name the provisions that sustain a block, as briefly as serves to look them up.
 *
 * @param ids
 *   Ids of provisions, in the author's order.
 * @param norm
 *   The norm that has them.
 * @returns
 *   «Artículos 4, 19 y 20»: each article, rule or transitory article once, in the norm's order; of a norm
 *   without them, «Incisos a) y b)».
 */
export function citeSources(ids: readonly string[], norm: Norm): string {
  const cited = new Set(
    ids.map((id) => provisionPath(norm, id).find(({type}) => standing.has(type))?.id ?? id)
  )
  return citeProvisions(norm, cited)
}
