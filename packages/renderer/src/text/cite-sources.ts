import {citeProvision, type Norm, type ProvisionType, provisionPath} from 'remark-legal'

/** Kinds that people look up; what stands in them is found from there. */
const standing = new Set<ProvisionType>(['anexo', 'articulo', 'considerando', 'regla', 'transitorio'])

/** Kinds named once for several of them. */
const plurals: Record<string, string> = {
  artículo: 'artículos',
  considerando: 'considerandos',
  fracción: 'fracciones',
  inciso: 'incisos',
  numeral: 'numerales',
  párrafo: 'párrafos'
}

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
  const names = norm.provisions.filter(({id}) => cited.has(id)).map(({id}) => citeProvision(norm, id))
  const groups: Array<{kind: string; numbers: string[]} | string> = []
  for (const name of names) {
    const [, kind, number] = /^(\p{L}+) ([^,\s]+(?: (?:Bis|Ter|Quáter|Quinquies)\b[^,]*)?)$/u.exec(name) ?? []
    const last = groups.at(-1)
    if (!kind || !number || !plurals[kind.toLowerCase()]) groups.push(name)
    else if (typeof last === 'object' && last.kind === kind.toLowerCase()) last.numbers.push(number)
    else groups.push({kind: kind.toLowerCase(), numbers: [number]})
  }
  const text = groups.map((group) => (typeof group === 'string' ? group : nameGroup(group))).join('; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function nameGroup({kind, numbers}: {kind: string; numbers: readonly string[]}): string {
  if (numbers.length === 1) return `${kind} ${numbers[0]}`
  return `${plurals[kind]} ${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)}`
}
