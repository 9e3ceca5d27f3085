import type {ProvisionType} from '../norm.ts'
import type {Citation, CitationBase, CitationTarget} from './citation.ts'
import {divisions, idPrefix, topLevels} from './cited-words.ts'
import {type Level, type Member, readLevel, readMembers, readNext} from './read-level.ts'

/** A citation before its norm is known. */
export type Chain = Omit<Citation, 'norm'>

interface Step {
  type: ProvisionType
  member: Member
}

const maxTargets = 1000
const down = /\s{0,3},?\s{0,3}((?:y|e|o)\s{1,3})?(?:(?:en\s{1,3})?(?:sus?|el|la|los|las)\s{1,3})?/iuy
const up =
  /\s{0,3},?\s{1,3}(?:de|del)\s{1,3}(?:(?:la|el|los|las)\s{1,3})?(?:(?:est[ae]|presente|propi[oa]|mism[oa]|dich[oa]|citad[oa]|referid[oa]|mencionad[oa]|aludid[oa])\s{1,3})?/iuy

/**
 * Read the levels of a citation, its norm apart.
 *
 * @param text
 *   The text.
 * @param at
 *   Index of the word that names the first level.
 * @returns
 *   `null` when no citation stands there.
 */
export function readChain(text: string, at: number): Chain | null {
  const level = readLevel(text, at)
  return level && readFrom(text, level)
}

/**
 * Read a list of articles whose word is not repeated: «… y 34, fracción IX».
 *
 * @param text
 *   The text.
 * @param at
 *   Index of the first number.
 * @returns
 *   `null` when no number stands there.
 */
export function readBareChain(text: string, at: number): Chain | null {
  const level = readMembers(text, at, 'articulo', true)
  return level && readFrom(text, level)
}

function readFrom(text: string, first: Level): Chain {
  let paths: Step[][] = first.members.map((member) => [{type: first.type, member}])
  const levels = [first.type]
  let base = first.base
  let end = first.end
  if (!base) {
    const below = readDown(text, end, paths, levels)
    paths = below.paths
    end = below.end
  }
  while (!base && !topLevels.has(levels.at(-1)!) && !topLevels.has(levels[0]!)) {
    const above = readUp(text, end, levels)
    if (!above) break
    levels.push(above.type)
    end = above.end
    base = above.base
    const parents: Step[][] = above.members.map((member) => [{type: above.type, member}])
    let lifted = parents
    if (above.type === 'articulo') {
      // «fracción XIII del artículo 123, apartado B».
      const inserted = readInserted(text, end, levels)
      if (inserted) {
        levels.push(inserted.type)
        end = inserted.end
        lifted = parents.flatMap((parent) =>
          inserted.members.map((member) => [...parent, {type: inserted.type, member}])
        )
      }
    }
    if (lifted.length * paths.length > maxTargets) break
    if (lifted.length > 0) paths = lifted.flatMap((parent) => paths.map((path) => [...parent, ...path]))
  }
  const targets = paths.map((path) => toTarget(path, base))
  if (targets.length === 0) targets.push({id: '', start: first.start, end, ...(base && {base})})
  return {start: first.start, end, targets, levels}
}

function readUp(text: string, at: number, levels: readonly ProvisionType[]): Level | null {
  up.lastIndex = at
  if (!up.test(text)) return null
  const level = readLevel(text, up.lastIndex)
  if (!level || levels.includes(level.type)) return null
  // «artículos 5 y 6 del Capítulo II»: the division is no part of their ids.
  return divisions.has(level.type) && !levels.every((type) => divisions.has(type)) ? null : level
}

function readInserted(text: string, at: number, levels: readonly ProvisionType[]): Level | null {
  down.lastIndex = at
  const joined = down.exec(text)?.[1]
  const level = joined === undefined ? readLevel(text, down.lastIndex) : null
  const fits = level && (level.type === 'apartado' || level.type === 'fraccion') && !level.base
  return fits && !levels.includes(level.type) && !readUp(text, level.end, [level.type]) ? level : null
}

function readDown(
  text: string,
  at: number,
  start: readonly Step[][],
  levels: ProvisionType[]
): {paths: Step[][]; end: number} {
  const paths = [...start]
  let end = at
  while (paths.length < maxTargets) {
    const path = paths.at(-1)!
    const next = readBelow(text, end, path) ?? readBare(text, end, path)
    if (!next) return {paths, end}
    if (!levels.includes(next.type)) levels.push(next.type)
    if (next.parent === path) paths.pop()
    paths.push(...next.members.map((member) => [...next.parent, {type: next.type, member}]))
    end = next.end
  }
  return {paths, end}
}

interface Next extends Level {
  parent: readonly Step[]
}

/** «…, fracción II», «…, segundo párrafo», «… y último párrafo» beside a fracción. */
function readBelow(text: string, at: number, path: readonly Step[]): Next | null {
  down.lastIndex = at
  const joined = down.exec(text)?.[1]
  if (down.lastIndex === at || (joined !== undefined && path.length < 2)) return null
  const isJoined = text.slice(at, down.lastIndex).includes(',')
  const stopped = !isJoined && text[at - 1] === '.' && /\p{Lu}/u.test(text[down.lastIndex] ?? '')
  const level = stopped ? null : readLevel(text, down.lastIndex)
  if (!level || level.base || topLevels.has(level.type) || divisions.has(level.type)) return null
  if (path.some(({type}) => type === level.type) || divisions.has(path[0]!.type)) return null
  // «artículo 5, el segundo párrafo del artículo 7»: it belongs to what follows.
  const above = readUp(text, level.end, [level.type])
  if (above && (path.some(({type}) => type === above.type) || topLevels.has(path[0]!.type))) return null
  return {...level, parent: joined === undefined ? path : path.slice(0, -1)}
}

/** «artículos 4, 7, fracción II, 23 y 90»: after a lower level a number of a higher one. */
function readBare(text: string, at: number, path: readonly Step[]): Next | null {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const {type, member} = path[depth]!
    if (type === 'transitorio' || type === 'parrafo') continue
    const next = readNext(text, at, type, member.start)
    if (!next || next.isRange) continue
    const list = readMembers(text, next.member.start, type, true)
    if (list) return {...list, parent: path.slice(0, depth)}
  }
  return null
}

function toTarget(path: readonly Step[], base: CitationBase | undefined): CitationTarget {
  const {member} = path.at(-1)!
  // The first paragraph is the provision's own text.
  const steps =
    path.length > 1 ? path.filter((step) => step.type !== 'parrafo' || step.member.number !== '1') : path
  const ids = steps.map(({type, member: {number}}) => `${idPrefix[type]}-${number}`)
  const target: CitationTarget = {id: ids.join('.'), start: member.start, end: member.end}
  const ranged = steps.findLast((step) => step.member.to !== undefined)
  if (ranged && ranged === steps.at(-1)) {
    target.to = [...ids.slice(0, -1), `${idPrefix[ranged.type]}-${member.to}`].join('.')
  }
  if (base) target.base = base
  return target
}
