import type {Nodes, Root} from 'mdast'
import {walk} from './walk.ts'

interface CommentedRange {
  start: number
  end: number
}

/** A stretch of the text where one rule is not to report. */
export interface IgnoredRange {
  ruleId: string
  start: number
  end: number
  /** Where the comment names the rule. */
  comment: CommentedRange
}

/** Something wrong with a comment. */
export interface CommentProblem {
  start: number
  end: number
  message: string
}

/** What the comments of a text say. */
export interface IgnoreComments {
  ranges: IgnoredRange[]
  problems: CommentProblem[]
  /** Rule ids named, with the place of each. */
  named: Array<{ruleId: string; start: number; end: number}>
}

interface Comment {
  kind: 'archivo' | 'fin' | 'inicio' | 'next'
  ids: Array<{ruleId: string; start: number; end: number}>
  start: number
  end: number
  /** What a comment without region covers. */
  block: {start: number; end: number} | undefined
}

const opening = /<!--\s*llano-ignora(-archivo|-inicio|-fin)?(?=\s|-->)/g

/**
 * Read the comments that turn rules off.
 *
 * `<!-- llano-ignora ID… motivo="…" -->` covers the block that follows, or the rest of the paragraph it
 * stands in; `<!-- llano-ignora-inicio ID… -->` and `<!-- llano-ignora-fin ID… -->` cover what is between;
 * `<!-- llano-ignora-archivo ID… -->` covers the whole text, wherever it stands.
 *
 * @param tree
 *   mdast of the text, with positions.
 * @param source
 *   The text.
 * @returns
 *   Ranges to leave alone, ids named, and what is wrong with the comments.
 */
export function readIgnoreComments(tree: Root, source: string): IgnoreComments {
  const result: IgnoreComments = {ranges: [], problems: [], named: []}
  if (!source.includes('llano-ignora')) return result
  const open = new Map<string, {place: CommentedRange; comment: Comment}>()
  for (const comment of findComments(tree, source)) {
    result.named.push(...comment.ids)
    const place = {start: comment.start, end: comment.end}
    if (comment.ids.length === 0) {
      const message =
        'Comentario sin regla, se esperaba el nombre de una o más: `<!-- llano-ignora oracion-larga -->`'
      result.problems.push({...place, message})
    }
    for (const id of comment.ids) {
      const {ruleId} = id
      if (comment.kind === 'archivo') result.ranges.push({ruleId, start: 0, end: source.length, comment: id})
      else if (comment.kind === 'inicio') open.set(ruleId, {place: id, comment})
      else if (comment.kind === 'next') {
        const nothing = {start: comment.end, end: comment.end}
        result.ranges.push({ruleId, ...(comment.block ?? nothing), comment: id})
      } else {
        const begin = open.get(ruleId)
        open.delete(ruleId)
        if (begin)
          result.ranges.push({ruleId, start: begin.comment.end, end: comment.start, comment: begin.place})
        else {
          const message = `Fin de \`${ruleId}\` sin inicio, se esperaba antes \`<!-- llano-ignora-inicio ${ruleId} -->\``
          result.problems.push({...place, message})
        }
      }
    }
  }
  for (const [ruleId, {place, comment}] of open) {
    result.ranges.push({ruleId, start: comment.end, end: source.length, comment: place})
    result.problems.push({
      start: comment.start,
      end: comment.end,
      message: `Inicio de \`${ruleId}\` sin fin, se esperaba después \`<!-- llano-ignora-fin ${ruleId} -->\``
    })
  }
  return result
}

function findComments(tree: Root, source: string): Comment[] {
  const comments: Comment[] = []
  walk(tree, (node, {parent, place}) => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (node.type !== 'html' || !parent || from === undefined || to === undefined) return
    const block = coveredBlock(parent.children, place, parent.type === 'paragraph' ? parent : undefined)
    opening.lastIndex = from
    for (let found = opening.exec(source); found && found.index < to; found = opening.exec(source)) {
      const close = source.indexOf('-->', opening.lastIndex)
      if (close < 0 || close > to) break
      const kind = (found[1]?.slice(1) ?? 'next') as Comment['kind']
      const ids = readIds(source, opening.lastIndex, close)
      comments.push({kind, ids, start: found.index, end: close + 3, block})
      opening.lastIndex = close + 3
    }
  })
  return comments
}

function coveredBlock(
  siblings: readonly Nodes[],
  place: number,
  paragraph: Nodes | undefined
): Comment['block'] {
  const node = paragraph ?? siblings.slice(place + 1, place + 20).find((sibling) => sibling.type !== 'html')
  const start = (paragraph ? siblings[place] : node)?.position?.start.offset
  const end = node?.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

function readIds(source: string, start: number, end: number): Comment['ids'] {
  const list = source
    .slice(start, end)
    .replace(/motivo\s*=\s*(?:"[^"]*"|«[^»]*»|'[^']*')/g, (reason) => ' '.repeat(reason.length))
  return [...list.matchAll(/[^\s,]+/g)].map((word) => ({
    ruleId: word[0],
    start: start + word.index,
    end: start + word.index + word[0].length
  }))
}
