import {findProvision, type Norm} from 'remark-legal'
import {readMeaning} from './figure-meaning.ts'
import type {NormFigure} from './norm-figures.ts'
import {countShared, stemsOf} from './shared-words.ts'

/** By how many words the other provision must be nearer; with fewer, chance decides. */
const leastLead = 3
/** The same number in two units is rarely chance. */
const leastLeadOfUnit = 2
const wordsOfProvisions = new WeakMap<Norm, Map<string, Set<string>>>()

/**
 * Find the provision that speaks of what a text speaks of, when the text's figure is of another one.
 *
 * A block that cites many provisions finds almost any figure in one of them; the words around it tell which.
 *
 * @param form
 *   Canonical figure of the text.
 * @param text
 *   The text.
 * @param agreeing
 *   Figures of its sources that say the same.
 * @param all
 *   All figures of its sources.
 * @param norm
 *   The norm; one by reference has no words to compare.
 * @returns
 *   Figures of the same kind in the nearer provision; nothing when no provision is clearly nearer.
 */
export function findBetterSource(
  form: string,
  text: string,
  agreeing: readonly NormFigure[],
  all: readonly NormFigure[],
  norm: Norm
): NormFigure[] | undefined {
  const [kind] = form.split(' ')
  if (kind !== 'plazo' && kind !== 'dinero') return undefined
  const {dimension, written} = readMeaning(form)
  const holding = new Set(agreeing.map(({provision}) => provision))
  if (holding.has('')) return undefined
  const others = all.filter((figure) => {
    if (figure.isSaid || holding.has(figure.provision) || figure.form.split(' ')[0] !== kind) return false
    const meaning = readMeaning(figure.form)
    // The same number in another unit, or another number in the same.
    return meaning.dimension === dimension || meaning.written === written
  })
  if (!others.length) return undefined
  const words = stemsOf(text)
  const best = Math.max(...[...holding].map((id) => sharedWords(words, id, norm)))
  const [nearest] = others
    .map((figure) => ({figure, shared: sharedWords(words, figure.provision, norm)}))
    .sort((a, b) => b.shared - a.shared)
  if (!nearest) return undefined
  const isOtherUnit = readMeaning(nearest.figure.form).written === written
  if (nearest.shared < best + (isOtherUnit ? leastLeadOfUnit : leastLead)) return undefined
  return others.filter(({provision}) => provision === nearest.figure.provision).slice(0, 2)
}

function sharedWords(words: ReadonlySet<string>, id: string, norm: Norm): number {
  let index = wordsOfProvisions.get(norm)
  if (!index) {
    index = new Map()
    wordsOfProvisions.set(norm, index)
  }
  let own = index.get(id)
  if (!own) {
    const provision = findProvision(norm, id)
    own = stemsOf(`${provision?.heading ?? ''} ${provision?.text ?? ''}`)
    index.set(id, own)
  }
  return countShared(words, own)
}
