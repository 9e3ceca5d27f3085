import {citeProvision, type Norm, type Provision, type ProvisionType} from 'remark-legal'
import {provisionNumber, typeName} from './provision-name.ts'
import {isDivision} from './provision-tree.ts'

/**
 * Cite provisions as people write them: «Artículo 9, fracciones I y II; artículo 12».
 *
 * @param norm
 *   Where they stand.
 * @param ids
 *   Their ids, in any order. Left out are those that the norm lacks and those in another that is cited whole.
 * @returns
 *   One line, in the norm's order, without final stop.
 */
export function cite(norm: Norm, ids: Iterable<string>): string {
  const wanted = new Set(ids)
  const byId = new Map(norm.provisions.map((provision) => [provision.id, provision]))
  const groups: {path: string; type: ProvisionType; numbers: string[]}[] = []
  for (const provision of norm.provisions) {
    if (!wanted.has(provision.id)) continue
    const above = ancestors(provision, byId)
    if (above.some(({id}) => wanted.has(id))) continue
    if (provision.type === 'transitorio') {
      // It has the decree to tell as well.
      groups.push({path: citeProvision(norm, provision.id), type: provision.type, numbers: []})
      continue
    }
    const path = above.map(name).join(', ')
    const last = groups.at(-1)
    if (last && last.path === path && last.type === provision.type)
      last.numbers.push(provisionNumber(provision))
    else groups.push({path, type: provision.type, numbers: [provisionNumber(provision)]})
  }
  const parts = groups.map(({path, type, numbers}) => {
    if (numbers.length === 0) return path
    const own = `${typeName(type, numbers.length)} ${list(numbers)}`.trimEnd()
    return path ? `${path}, ${own}` : own
  })
  const line = parts.join('; ')
  return line.charAt(0).toLocaleUpperCase('es') + line.slice(1)
}

/** Those a citation must name before the provision: «artículo 9», never «capítulo II». */
function ancestors(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const path: Provision[] = []
  let parent = provision.parent ? byId.get(provision.parent) : undefined
  while (parent && !isDivision(parent.type)) {
    path.unshift(parent)
    parent = parent.parent ? byId.get(parent.parent) : undefined
  }
  return path
}

function name(provision: Provision): string {
  return `${typeName(provision.type)} ${provisionNumber(provision)}`
}

function list(numbers: readonly string[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)}`
}
