import {provisionPath} from './find-provision.ts'
import type {Norm, Provision, ProvisionType} from './norm.ts'

/** Kinds that group provisions; a citation does not name them before an article. */
export const divisions: readonly ProvisionType[] = ['libro', 'parte', 'titulo', 'capitulo', 'seccion']
const ordinals =
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo'.split(
    ' '
  )
const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/**
 * Name a provision as a lawyer cites it.
 *
 * @param norm
 *   The norm.
 * @param id
 *   `art-9.fr-ii.inc-a`
 * @returns
 *   «Artículo 9, fracción II, inciso a)», «Primero transitorio», «inciso k)», «Título Segundo, Capítulo I»;
 *   a transitory article says its decree's date when another has the same number. The id itself when the
 *   norm has no such provision.
 */
export function citeProvision(norm: Norm, id: string): string {
  const path = provisionPath(norm, id)
  const last = path.at(-1)
  if (!last) return id
  const cited = divisions.includes(last.type) ? path : path.filter(({type}) => !divisions.includes(type))
  return cited.map((provision) => nameProvision(norm, provision)).join(', ')
}

/**
 * Name a provision without what it stands in.
 *
 * @param norm
 *   The norm.
 * @param provision
 *   One of its own.
 * @returns
 *   «fracción II»
 */
export function nameProvision(norm: Norm, provision: Provision): string {
  const {type, label, id} = provision
  const number = readNumber(label)
  if (type === 'transitorio') return nameTransitory(norm, provision, number)
  if (type === 'articulo') return `Artículo ${number}`
  if (type === 'fraccion') return `fracción ${number}`
  if (type === 'inciso') return `inciso ${number})`
  if (type === 'numeral') return `numeral ${number}`
  if (type === 'apartado') return `apartado ${number}`
  if (type === 'considerando') return `Considerando ${idNumber(id)}`
  if (type === 'parrafo') {
    if (label !== '') return trimLabel(label).toLowerCase()
    const place = idNumber(id)
    return `párrafo ${ordinals[Number(place) - 1] ?? place}`
  }
  const sort = type === 'regla' ? /^regla-(\p{Ll}+)-/u.exec(id)?.[1] : undefined
  const name = softenCapitals(trimLabel(label))
  return sort === undefined || /^disposici/i.test(name) ? name || id : `${name} disposición ${sort}`
}

function nameTransitory(norm: Norm, {id, label}: Provision, number: string): string {
  const name = /^art/i.test(label) ? `Artículo ${number} transitorio` : `${number} transitorio`
  const [, year, month, day] = /^trans-(\d{4})-(\d{2})-(\d{2})-/.exec(id) ?? []
  const isAmbiguous = norm.provisions.some(
    (other) => other.type === 'transitorio' && other.id !== id && readNumber(other.label) === number
  )
  if (!isAmbiguous || day === undefined) return name
  return `${name} (publicado el ${Number(day)} de ${months[Number(month) - 1]} de ${year})`
}

/** The number of a label as printed: «ARTÍCULO 16 BIS.-» → «16 Bis», «a)» → «a», «Artículo 1o.-» → «1o.». */
function readNumber(label: string): string {
  const keyword = /^(?:art[íi]culos?|art\.|apartado|numeral|transitorio|fracci[óo]n|inciso)\s+(?:n[º°]\s*)?/i
  const number = softenCapitals(trimLabel(label.replace(keyword, '')).replace(/\s+transitorio$/i, ''))
  return /\d[oº°]$/.test(number) ? `${number.slice(0, -1)}o.` : number
}

function trimLabel(label: string): string {
  return label.replace(/^[\s("“«]+|[\s.:;)\-–—―"”»]+$/g, '')
}

/** «TÍTULO PRIMERO» → «Título Primero»; Roman numerals stay. */
function softenCapitals(label: string): string {
  return label.replace(/\p{Lu}{2,}/gu, (word) =>
    /^[IVXLCDM]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()
  )
}

function idNumber(id: string): string {
  return /-([a-z0-9]+)(?:--\d+)?$/.exec(id)?.[1] ?? id
}
