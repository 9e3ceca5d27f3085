import type {PieceMetadata} from './metadata.ts'
import type {TaggedContent} from './reading-order.ts'

/** Which groups may stand directly in which; the outermost have no parent. */
const parents: Record<string, readonly string[]> = {Sect: ['', 'Sect'], L: ['', 'Sect', 'LBody'], LI: ['L']}

/**
 * Look for what keeps a PDF from being readable by ear.
 *
 * These are rules of PDF/UA-1 (ISO 14289-1, 7.1 to 7.6 and 7.18) that depend on what is written; that fonts are
 * embedded, shapes marked and links described holds for every file.
 *
 * @param contents
 *   What was written.
 * @param order
 *   Names of the outermost groups in reading order.
 * @param metadata
 *   Of the piece.
 * @returns
 *   Problems, for a developer; none when the file may claim PDF/UA-1.
 */
export function findStructureProblems(
  contents: ReadonlyArray<Pick<TaggedContent, 'groups' | 'role' | 'says'>>,
  order: readonly string[],
  {title}: Pick<PieceMetadata, 'title'>
): string[] {
  const lost = contents.filter(({groups}) => !order.includes(groups[0]!))
  const inOrder = order.flatMap((name) => contents.filter(({groups}) => groups[0] === name))
  return [
    ...(title.trim() ? [] : ['no title']),
    ...lost.map(({groups, says}) => `«${says}» stands in ${groups[0]}, which is not in the reading order`),
    ...headingProblems(inOrder),
    ...inOrder.flatMap((content) => groupProblems(content)),
    ...inOrder
      .filter(({role, says}) => role === 'Figure' && !says.trim())
      .map(({groups}) => `A figure without words in ${groups.join(' > ')}`)
  ]
}

function headingProblems(contents: ReadonlyArray<Pick<TaggedContent, 'role' | 'says'>>): string[] {
  let level = 0
  const problems = contents.flatMap(({role, says}) => {
    const own = /^H(\d)$/.exec(role)?.[1]
    if (!own) return []
    const before = level
    level = Number(own)
    return level > before + 1 ? [`Heading ${role} «${says}» follows one of level ${before}`] : []
  })
  return level ? problems : ['no heading']
}

function groupProblems({groups, role, says}: Pick<TaggedContent, 'groups' | 'role' | 'says'>): string[] {
  const roles = ['', ...groups.map((group) => group.split(':')[0]!)]
  const misplaced = roles
    .slice(1)
    .filter((one, index) => parents[one] && !parents[one].includes(roles[index]!))
    .map((one) => `${one} of «${says}» stands where it may not: ${groups.join(' > ')}`)
  const last = roles.at(-1)
  const isPart = role === 'Lbl' || role === 'LBody'
  if (isPart !== (last === 'LI')) misplaced.push(`${role} «${says}» in ${last || 'the document'}`)
  return misplaced
}
