import type {Provision, ProvisionType} from 'remark-legal'

const names: Record<ProvisionType, string> = {
  anexo: 'anexo',
  apartado: 'apartado',
  articulo: 'artículo',
  capitulo: 'capítulo',
  considerando: 'considerando',
  fraccion: 'fracción',
  inciso: 'inciso',
  libro: 'libro',
  numeral: 'numeral',
  parrafo: 'párrafo',
  parte: 'parte',
  regla: 'regla',
  seccion: 'sección',
  titulo: 'título',
  transitorio: 'artículo transitorio'
}

const ordinals = 'cero primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ')

/**
 * Give what tells a provision from its siblings: «9», «16 Bis», «II», «a)», «Primero», «segundo».
 *
 * @param provision
 *   Its label may bring the type's name («Artículo 9.», «Art. 9.-») or not («II.»).
 * @returns
 *   Its number as printed, without the type's name and the stop; its position when none is printed.
 */
export function provisionNumber({id, label, type}: Provision): string {
  const bare = label.replace(/[.\-–—:\s]+$/u, '')
  const ownWord = /^(\p{L}+)\.?\s+(?=\S)/u.exec(bare)
  const printed =
    ownWord && printedNames(type).includes(fold(ownWord[1] ?? '')) ? bare.slice(ownWord[0].length) : bare
  if (printed) return sentenceCase(printed)
  const position = /-(\d+)$/.exec(id)?.[1] ?? ''
  return type === 'parrafo' ? (ordinals[Number(position)] ?? position) : position
}

/**
 * Give the words a page shows before a provision's own.
 *
 * @param provision
 *   The provision.
 * @returns
 *   Its printed label; for one whose words are not held, which would leave nothing to read, its full name:
 *   «Considerando 12.».
 */
export function shownLabel(provision: Provision): string {
  const {label, text, type} = provision
  if (text) return label
  const name = `${names[type]} ${provisionNumber(provision)}`.trimEnd()
  return `${name.charAt(0).toLocaleUpperCase('es')}${name.slice(1)}.`
}

function printedNames(type: ProvisionType): string[] {
  if (type === 'articulo') return ['articulo', 'art']
  return type === 'transitorio' ? ['articulo', 'art', 'transitorio'] : [fold(names[type])]
}

function sentenceCase(text: string): string {
  if (!/^\p{Lu}[\p{Lu}\s]+$/u.test(text) || /^[IVXLCDM]+$/.test(text)) return text
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('es')
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
