import type {Norm, Provision, ProvisionType} from 'remark-legal'

const names: Partial<Record<ProvisionType, [string, string]>> = {
  anexo: ['anexo', 'anexos'],
  apartado: ['apartado', 'apartados'],
  articulo: ['artículo', 'artículos'],
  capitulo: ['capítulo', 'capítulos'],
  considerando: ['considerando', 'considerandos'],
  fraccion: ['fracción', 'fracciones'],
  inciso: ['inciso', 'incisos'],
  libro: ['libro', 'libros'],
  numeral: ['numeral', 'numerales'],
  parrafo: ['párrafo', 'párrafos'],
  regla: ['regla', 'reglas'],
  seccion: ['sección', 'secciones'],
  titulo: ['título', 'títulos'],
  transitorio: ['transitorio', 'transitorios']
}

const ordinals = [
  '',
  'primero',
  'segundo',
  'tercero',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno'
]

/** Kinds that need no more than themselves to be found. */
const standing = new Set<ProvisionType>(['anexo', 'articulo', 'considerando', 'regla', 'transitorio'])

/**
 * Name provisions as people cite them.
 *
 * @param ids
 *   Ids of provisions, in the author's order.
 * @param norm
 *   The norm that has them.
 * @returns
 *   «Artículos 8 y 9, fracción II»: those of one kind and parent are named together.
 */
export function citeSources(ids: readonly string[], norm: Norm): string {
  const byId = new Map(norm.provisions.map((provision) => [provision.id, provision]))
  const groups: Array<{type: ProvisionType; parent: string | null; numbers: string[]}> = []
  for (const id of ids) {
    const provision = byId.get(id)
    if (!provision) continue
    const parent = standing.has(provision.type) ? null : provision.parent
    const last = groups.at(-1)
    if (last?.type === provision.type && last.parent === parent) last.numbers.push(numberOf(provision))
    else groups.push({type: provision.type, parent, numbers: [numberOf(provision)]})
  }
  const text = groups
    .map(({type, parent, numbers}) => `${path(parent, byId)}${group(type, numbers)}`)
    .join('; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function path(id: string | null, byId: ReadonlyMap<string, Provision>): string {
  const provision = id === null ? undefined : byId.get(id)
  if (!provision) return ''
  const before = standing.has(provision.type) ? '' : path(provision.parent, byId)
  return `${before}${group(provision.type, [numberOf(provision)])}, `
}

function group(type: ProvisionType, numbers: readonly string[]): string {
  const name = names[type]?.[numbers.length > 1 ? 1 : 0] ?? type
  const last = numbers.at(-1)!
  const list = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} y ${last}` : last
  return `${name}${list ? ` ${list}` : ''}`
}

/** Number or letter as printed, without its kind and final stop. */
function numberOf({type, label, id}: Provision): string {
  if (!label) return ordinals[Number(/par-(\d+)$/.exec(id)?.[1])] ?? ''
  const kind = names[type]?.[0] ?? type
  const bare = label.trim().replace(/[.\-–—:\s]+$/, '')
  const [first, ...rest] = bare.split(/\s+/)
  if (fold(first!) === fold(kind) && rest.length) return rest.join(' ')
  return type === 'transitorio' || type === 'considerando' ? bare.toLowerCase() : bare
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
