import type {Norm, Provision} from '../norm.ts'
import type {Definition} from './definition.ts'
import {readAsides} from './read-asides.ts'
import {readEntry} from './read-entry.ts'
import {readLeadIn} from './read-lead-in.ts'
import {type Reach, readScope} from './read-scope.ts'
import {readSentence} from './read-sentence.ts'
import {flat, sentencesOf, withoutEnding} from './sentences.ts'

/**
 * Find the terms that a norm defines, with how far each definition reaches.
 *
 * Reads lists («Para los efectos de esta Ley se entenderá por: I. Padrón: la relación …»), sentences («Se
 * entiende por salario la cantidad …») and short names («en adelante, el “Programa”»). What cannot be told
 * for certain is left out, as is all that transitory articles say.
 *
 * @param norm
 *   The norm; one held by reference has no definitions.
 * @returns
 *   In reading order; a term defined twice is given twice.
 */
export function findDefinitions(norm: Norm): Definition[] {
  const children = Map.groupBy(norm.provisions, ({parent}) => parent)
  const transitory = new Set<string | null>()
  const reaches = new Map<string, Reach>()
  return norm.provisions.flatMap((provision, at) => {
    const {id, parent, type, text} = provision
    if (type === 'transitorio' || transitory.has(parent)) {
      transitory.add(id)
      return []
    }
    introduce(provision, children.get(id) ?? [], norm, reaches)
    const reach = reaches.get(id)
    const entry = reach && readEntry(text)
    const words = flat(text)
    const found: Definition[] = []
    if (reach && entry) {
      const next = norm.provisions[at + 1]
      // «XXI. Deberes:» and its meaning in the paragraph below.
      const below = next?.type === 'parrafo' && next.parent === parent ? withoutEnding(flat(next.text)) : ''
      const meaning = wholeMeaning(entry.meaning, id, children) || below
      if (meaning !== '') found.push({term: entry.term, meaning, provision: id, ...reach})
    } else {
      for (const sentence of sentencesOf(words)) {
        const said = readSentence(sentence)
        const scope = said && readScope(said.reach, norm, id)
        if (said && scope) found.push({term: said.term, meaning: said.meaning, provision: id, ...scope})
      }
    }
    for (const name of readAsides(words)) {
      found.push({...name, provision: id, scope: 'norma', scopeId: null})
    }
    return found
  })
}

/** Note which children are entries of a list of definitions. */
function introduce(
  provision: Provision,
  children: readonly Provision[],
  norm: Norm,
  reaches: Map<string, Reach>
): void {
  if (children.length === 0) return
  let reach = readLeadIn(provision, norm)
  // In a list whose entries have no labels, the first paragraph that is none ends it.
  let isLabelled = false
  for (const child of children) {
    if (child.type === 'fraccion' || child.type === 'inciso' || child.type === 'numeral') {
      isLabelled = true
      if (reach) reaches.set(child.id, reach)
    } else if (child.type === 'parrafo') {
      const isIntroduction = child.text.trimEnd().endsWith(':')
      if (isIntroduction) {
        isLabelled = false
        reach = readLeadIn(child, norm)
      } else if (reach && !isLabelled && readEntry(child.text)) reaches.set(child.id, reach)
      else if (!isLabelled) reach = null
    } else reach = null
  }
}

/** «los siguientes: a) …; b) …»: the list is part of the meaning. */
function wholeMeaning(own: string, id: string, children: Map<string | null, Provision[]>): string {
  if (own !== '' && !own.endsWith(':')) return withoutEnding(own)
  const parts = [own]
  const add = (parent: string) => {
    for (const child of children.get(parent) ?? []) {
      parts.push(child.label, flat(child.text))
      add(child.id)
    }
  }
  add(id)
  return withoutEnding(parts.filter((part) => part !== '').join(' '))
}
