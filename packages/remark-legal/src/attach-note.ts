import type {Draft} from './draft.ts'
import type {ProvisionType} from './norm.ts'
import {noteSubject, readNote} from './reform-note.ts'

const articles: readonly ProvisionType[] = ['articulo', 'transitorio', 'regla', 'considerando']

/** What is open where a remark stands. */
export interface NoteScope {
  /** The innermost provision, párrafo included. */
  last: Draft | null
  /** The innermost división, when no article is open. */
  division: Draft | null
  /** What the remark just before was attached to. */
  before: Draft | null
}

/**
 * Attach a remark to the provision it speaks of: «Artículo reformado …» to the article, not its last fracción.
 *
 * @param text
 *   The remark.
 * @param scope
 *   What is open.
 * @returns
 *   The provision that got it; `null` when none is open.
 */
export function attachNote(text: string, scope: NoteScope): Draft | null {
  const subject = noteSubject(text)
  const target = findTarget(subject, scope)
  target?.notes.push(readNote(text))
  return target
}

function findTarget(subject: ProvisionType | null, {last, division, before}: NoteScope): Draft | null {
  const innermost = last ?? division
  if (subject === null) return before ?? innermost
  if (subject === 'parrafo') return innermost
  for (let draft: Draft | null = innermost; draft; draft = draft.parent) {
    if (draft.type === subject) return draft
    if (subject === 'articulo' && articles.includes(draft.type)) return draft
    if (subject === 'fraccion' && articles.includes(draft.type)) return innermost
  }
  return innermost
}
