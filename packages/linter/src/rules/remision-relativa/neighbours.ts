import type {Analysis, Unit} from 'retext-spanish'
import {perUnit} from '../../unit-facts.ts'

/** Words of the provision before or after another, by the other's id. */
export interface Neighbours {
  /** «artículo 11» for `art-12`, «fracción II» for `art-12.fr-iii`; absent when it has no neighbour. */
  previous: ReadonlyMap<string, string>
  next: ReadonlyMap<string, string>
}

const additions: Readonly<Record<string, string>> = {
  bis: 'Bis',
  ter: 'Ter',
  quater: 'Quáter',
  quinquies: 'Quinquies',
  sexies: 'Sexies',
  septies: 'Septies',
  octies: 'Octies'
}
const articleId = /^art-(\d+)(?:-([a-z]+))?$/
const fractionId = /^fr-([ivxlc]+)(?:-([a-z]+))?$/
const cache = new WeakMap<Analysis, Neighbours>()

/**
 * Name the provisions that stand next to each article and fracción of a norm.
 *
 * @param analysis
 *   The text.
 * @returns
 *   Their names, made once for an analysis; empty in a text that is no norm.
 */
export function findNeighbours(analysis: Analysis): Neighbours {
  let neighbours = cache.get(analysis)
  if (!neighbours) {
    neighbours = readNeighbours(analysis)
    cache.set(analysis, neighbours)
  }
  return neighbours
}

function readNeighbours(analysis: Analysis): Neighbours {
  const previous = new Map<string, string>()
  const next = new Map<string, string>()
  let article: string | undefined
  let fraction: string | undefined
  const link = (before: string | undefined, after: string, name: (id: string) => string | undefined) => {
    if (before === undefined || before === after) return
    const beforeName = name(before)
    const afterName = name(after)
    if (beforeName !== undefined && !previous.has(after)) previous.set(after, beforeName)
    if (afterName !== undefined && !next.has(before)) next.set(before, afterName)
  }
  for (const place of perUnit(analysis, readPlace)) {
    if (!place) continue
    if (place.article !== article) {
      link(article, place.article, nameArticle)
      article = place.article
      fraction = undefined
    }
    if (place.fraction === undefined || place.fraction === fraction) continue
    link(fraction, place.fraction, nameFraction)
    fraction = place.fraction
  }
  return {previous, next}
}

/** The article of a unit and its fracción, as ids. */
function readPlace(_: Analysis, {provision}: Unit): {article: string; fraction?: string} | null {
  const [article = '', fraction] = provision?.split('.') ?? []
  if (!article.startsWith('art-')) return null
  return fraction?.startsWith('fr-') ? {article, fraction: `${article}.${fraction}`} : {article}
}

function nameArticle(id: string): string | undefined {
  return nameNumber('artículo', articleId.exec(id))
}

function nameFraction(id: string): string | undefined {
  return nameNumber('fracción', fractionId.exec(id.split('.')[1]!))
}

function nameNumber(noun: string, found: RegExpExecArray | null): string | undefined {
  if (!found) return
  const number = `${noun} ${found[1]!.toUpperCase()}`
  if (found[2] === undefined) return number
  const addition = additions[found[2]]
  return addition && `${number} ${addition}`
}
