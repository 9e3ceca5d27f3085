import type {Analysis} from 'retext-spanish'

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

function readNeighbours({units}: Analysis): Neighbours {
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
  for (const {provision} of units) {
    if (provision === undefined) continue
    const [first, second] = provision.split('.')
    if (!first!.startsWith('art-')) continue
    if (first !== article) {
      link(article, first!, nameArticle)
      article = first
      fraction = undefined
    }
    if (second?.startsWith('fr-')) {
      const id = `${first}.${second}`
      link(fraction, id, nameFraction)
      fraction = id
    }
  }
  return {previous, next}
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
