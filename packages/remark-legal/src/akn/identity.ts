import {fold} from '../fold.ts'
import type {Norm} from '../norm.ts'
import {isDay, lastDay} from './changes.ts'
import {type Jurisdiction, readJurisdiction} from './jurisdiction.ts'
import {readTransitoryId} from './plan-transitory.ts'

/** What identifies a norm in Akoma Ntoso. */
export interface Identity extends Jurisdiction {
  /** `act` for what orders, `doc` for what explains or declares. */
  document: 'act' | 'doc'
  /** `ley`, `reglamento`: lower-case ASCII. */
  subtype: string
  /** Slug, lower-case ASCII. */
  number: string
  /** Day it was published, or the best known in its stead. */
  published: {date: string; name: 'earliest-known' | 'publication' | 'unknown'}
  /** Day of the text held. */
  consolidated: string
  /** IRI of the work: `/akn/mx/act/ley/2004-01-20/lgds`. */
  work: string
  /** IRI of the text held: `…/spa@2026-01-15`. */
  expression: string
}

const documents = ['manual', 'ficha', 'declaracion', 'guia', 'convenio']
const subtypes =
  /^(?:constitucion|ley|codigo|reglamento|estatuto|bando|lineamientos?|reglas|acuerdo|decreto|manual|declaracion|convenio|criterios|normas?|circular|aviso|guia|ficha)(?![a-z])/
/** Stands for a day that nobody told, as the schema asks for one. */
const unknownDay = '0001-01-01'

/**
 * Find what identifies a norm.
 *
 * @param norm
 *   What its front matter does not say is taken from its title and notes.
 */
export function identify(norm: Norm): Identity {
  const {titulo, tipo, jurisdiccion, reformado} = norm.metadata
  const subtype = toSlug(tipo ?? '') || (subtypes.exec(fold(titulo))?.[0] ?? 'norma')
  const document = documents.includes(subtype) ? 'doc' : 'act'
  const number = toSlug(norm.slug) || 'norma'
  const place = readJurisdiction(jurisdiccion)
  const published = findPublication(norm)
  const consolidated = reformado ?? latest(norm) ?? published.date
  const work = `/akn/${place.place}/${document}/${subtype}/${published.date}/${number}`
  return {
    ...place,
    document,
    subtype,
    number,
    published,
    consolidated,
    work,
    expression: `${work}/spa@${consolidated}`
  }
}

function findPublication(norm: Norm): Identity['published'] {
  const {publicado} = norm.metadata
  if (publicado !== undefined) return {date: publicado, name: 'publication'}
  const first = norm.provisions.find(({type}) => type === 'transitorio')
  const decree = first && readTransitoryId(first.id).date
  if (decree !== undefined && isDay(decree)) return {date: decree, name: 'publication'}
  const days = norm.provisions.flatMap(({notes}) => notes.flatMap(({dates}) => dates.filter(isDay)))
  const earliest = days.sort()[0]
  return earliest === undefined
    ? {date: unknownDay, name: 'unknown'}
    : {date: earliest, name: 'earliest-known'}
}

function latest(norm: Norm): string | undefined {
  return norm.provisions
    .flatMap((provision) => lastDay(provision) ?? [])
    .sort()
    .at(-1)
}

function toSlug(text: string): string {
  return fold(text)
    .replaceAll('ñ', 'n')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
