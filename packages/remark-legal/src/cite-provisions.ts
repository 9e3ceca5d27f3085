import {citeProvision, divisions, nameProvision} from './cite-provision.ts'
import {provisionPath} from './find-provision.ts'
import type {Norm, Provision, ProvisionType} from './norm.ts'

/** Kinds named once for several of them. */
const plurals: Partial<Record<ProvisionType, string>> = {
  apartado: 'apartados',
  articulo: 'artículos',
  considerando: 'considerandos',
  fraccion: 'fracciones',
  inciso: 'incisos',
  numeral: 'numerales',
  parrafo: 'párrafos'
}

interface Group {
  /** What the provisions stand in, «Artículo 9, ». */
  prefix: string
  type: ProvisionType
  /** «fracción I», «fracción II» */
  names: string[]
}

/**
 * Cite provisions as people write them.
 *
 * @param norm
 *   Where they stand.
 * @param ids
 *   Their ids, in any order. Left out are those that the norm lacks and those in another that is cited whole.
 * @returns
 *   «Artículo 9, fracciones I y II; artículo 12», in the norm's order, without final stop; empty when none is
 *   left.
 */
export function citeProvisions(norm: Norm, ids: Iterable<string>): string {
  const wanted = new Set(ids)
  const groups: Group[] = []
  for (const provision of norm.provisions) {
    const {id, type} = provision
    if (!wanted.has(id)) continue
    const above = provisionPath(norm, id).slice(0, -1)
    if (above.some((other) => wanted.has(other.id))) continue
    const [prefix, name] = split(norm, provision, above)
    const last = groups.at(-1)
    if (last && plurals[type] && last.type === type && last.prefix === prefix) last.names.push(name)
    else groups.push({prefix, type, names: [name]})
  }
  const line = groups.map(nameGroup).join('; ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function split(norm: Norm, provision: Provision, above: readonly Provision[]): [string, string] {
  const holder = above.at(-1)
  if (!plurals[provision.type]) return ['', citeProvision(norm, provision.id)]
  const prefix =
    holder && !divisions.includes(holder.type) ? `${lower(citeProvision(norm, holder.id), holder)}, ` : ''
  return [prefix, lower(nameProvision(norm, provision), provision)]
}

/** Kinds that have a plural begin in lower case after a semicolon; names as «Primero transitorio» do not. */
function lower(name: string, {type}: Provision): string {
  return plurals[type] ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function nameGroup({prefix, type, names}: Group): string {
  if (names.length === 1) return `${prefix}${names[0]}`
  const numbers = names.map((name) => name.slice(name.indexOf(' ') + 1))
  return `${prefix}${plurals[type]} ${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)}`
}
