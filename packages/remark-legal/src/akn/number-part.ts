import type {Provision, ProvisionType} from '../norm.ts'
import {divisionTypes} from '../provision-types.ts'
import {readRoman} from '../roman.ts'

/**
 * Give the number of a provision as Akoma Ntoso's naming convention writes it in an `eId`.
 *
 * @param provision
 *   `art-16-bis`, `art-5.fr-ii`, `tit-1` printed «Título Primero», `cap-1` printed «Capítulo I».
 * @returns
 *   `16bis`, `II`, `1`, `I`: without separators, save between two digits (`58-1`) and before the number
 *   that tells apart two provisions with the same label (`5--2`).
 */
export function numberPart({id, type, label}: Provision): string {
  const step = id.slice(id.lastIndexOf('.') + 1)
  const [base = '', copy] = step.split('--')
  const number = base.slice(base.indexOf('-') + 1)
  const joined = number.replace(/(?<!\d)-|-(?!\d)/g, '')
  return cased(type, joined, number, label) + (copy === undefined ? '' : `--${copy}`)
}

function cased(type: ProvisionType, joined: string, number: string, label: string): string {
  const first = number.split('-')[0]!
  if (type === 'apartado') return joined.toUpperCase()
  if (type === 'fraccion' && readRoman(first) > 0) return first.toUpperCase() + joined.slice(first.length)
  if (!divisionTypes.includes(type)) return joined
  const roman = /\s([IVXLCDM]+)(?!\p{L})/u.exec(label)?.[1] ?? ''
  return readRoman(roman) === Number(first) ? roman + joined.slice(first.length) : joined
}
