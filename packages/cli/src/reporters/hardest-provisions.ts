import type {DifficultyReport, ProvisionDifficulty} from '@llano/linter'

/** Provisions that stand in an article, or in what takes its place. */
const isInside = /(?:^|\.)(?:ap|fr|inc|num|par)-[^.]*$/
/** Provisions that hold articles. */
const holdsOthers = /(?:^|\.)(?:libro|lib|parte|tit|cap|sec)-[^.]*$/
/** A shorter one is no place to begin. */
const leastWords = 20

/**
 * List the provisions that people read one at a time: articles, or what takes their place.
 *
 * @param report
 *   Every provision of a norm.
 * @returns
 *   In reading order; of a text without articles, its outermost provisions.
 */
export function readingProvisions({provisions}: DifficultyReport): ProvisionDifficulty[] {
  const articles = provisions.filter(({id}) => !isInside.test(id) && !holdsOthers.test(id))
  return articles.length ? articles : provisions.filter(({id}) => !isInside.test(id))
}

/**
 * Find the provisions that are hardest to read.
 *
 * @param report
 *   Every provision of a norm.
 * @param count
 *   How many to give; default 3.
 * @returns
 *   The hardest first, then in reading order; none that has nothing to mend.
 */
export function hardestProvisions(report: DifficultyReport, count = 3): ProvisionDifficulty[] {
  return readingProvisions(report)
    .filter(({score, words}) => score > 0 && words >= leastWords)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
}
