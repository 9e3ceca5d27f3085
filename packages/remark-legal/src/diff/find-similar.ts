import {fold} from '../fold.ts'

const shingleWords = 3
/** A turn of phrase that so many share tells nothing. */
const maxShared = 40

/** Two texts that are much alike. */
export interface SimilarPair {
  /** Index in the first list. */
  before: number
  /** Index in the second list. */
  after: number
  /** 0 (nothing in common) to 1 (the same words in the same order). */
  similarity: number
}

/**
 * Find the texts of one list that are much like one of another.
 *
 * @param before
 *   Texts.
 * @param after
 *   Texts.
 * @param floor
 *   Similarity from which a pair counts, 0 to 1.
 * @returns
 *   Pairs, the most alike first; a text may be in several. Time grows with the texts, not with their product.
 */
export function findSimilar(
  before: readonly string[],
  after: readonly string[],
  floor: number
): SimilarPair[] {
  const shingled = after.map(shingles)
  const places = new Map<string, number[]>()
  shingled.forEach((set, index) => {
    for (const shingle of set) {
      const list = places.get(shingle)
      if (list) list.push(index)
      else places.set(shingle, [index])
    }
  })
  const pairs: SimilarPair[] = []
  before.forEach((text, index) => {
    const own = shingles(text)
    const shared = new Map<number, number>()
    for (const shingle of own) {
      const list = places.get(shingle) ?? []
      if (list.length > maxShared) continue
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [other, count] of shared) {
      const similarity = (2 * count) / (own.size + shingled[other]!.size)
      if (similarity >= floor) pairs.push({before: index, after: other, similarity})
    }
  })
  return pairs.sort((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after)
}

/** Every three words that follow each other; all of them when there are fewer. */
function shingles(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const last = Math.max(0, words.length - shingleWords)
  const set = new Set<string>()
  for (let index = 0; index <= last; index++) set.add(words.slice(index, index + shingleWords).join(' '))
  return set
}
