import type {Norm, Provision} from 'remark-legal'
import {isDivision} from './provision-tree.ts'

/**
 * List what a person cites first: artículos, reglas, transitorios, and whatever stands in no other provision.
 *
 * @param norm
 *   The norm.
 * @returns
 *   Provisions in reading order, divisions and what stands in articles left out.
 */
export function citableProvisions({provisions}: Norm): Provision[] {
  const divisions = new Set(provisions.filter(({type}) => isDivision(type)).map(({id}) => id))
  return provisions.filter(({id, parent}) => !divisions.has(id) && (parent === null || divisions.has(parent)))
}
