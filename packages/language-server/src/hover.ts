import type {GlossaryTerm} from 'remark-explainer'
import {citeProvision, findProvision, type Norm} from 'remark-legal'
import type {Hover} from 'vscode-languageserver'
import type {ContentFolder} from './content-folder.ts'
import type {OpenText} from './open-text.ts'
import {referenceAt} from './provision-reference.ts'
import {termAt} from './term-reference.ts'

/** Words of a provision that a hover shows at most; the rest is a click away. */
const maxCharacters = 900

/**
 * Say why something is remarked on, and what the words under the pointer point to.
 *
 * @param text
 *   The open text.
 * @param offset
 *   Where the pointer is.
 * @param content
 *   Where an explainer's norm and the glossary are.
 * @returns
 *   Markdown; `null` where there is nothing to say.
 */
export function hoverAt(text: OpenText, offset: number, content: ContentFolder): Hover | null {
  const {document} = text
  const reference = referenceAt(text, offset, content)
  const remarks = text.remarks().filter(({start, end}) => start.offset <= offset && offset < end.offset)
  const term = termAt(text, offset, content)
  const parts = [
    ...(term ? [showTerm(term.term)] : []),
    ...(reference?.ids.slice(0, 3).map((id) => showProvision(reference.norm, id)) ?? []),
    ...remarks.map(({message, note, replacements, ruleId, url}) =>
      [
        `**${message}**`,
        replacements.length ? `En su lugar: ${replacements.map((words) => `«${words}»`).join(', ')}` : '',
        note,
        /^https?:/.test(url) ? `[${ruleId}](${url})` : `\`${ruleId}\``
      ]
        .filter(Boolean)
        .join('\n\n')
    )
  ]
  if (!parts.length) return null
  const pointed = term ?? reference
  const start = pointed?.start ?? Math.max(...remarks.map((remark) => remark.start.offset))
  const end = pointed?.end ?? Math.min(...remarks.map((remark) => remark.end.offset))
  return {
    contents: {kind: 'markdown', value: parts.join('\n\n---\n\n')},
    range: {start: document.positionAt(start), end: document.positionAt(end)}
  }
}

/**
 * Write a provision for a hover or a list.
 *
 * @param norm
 *   The norm.
 * @param id
 *   Id that it has.
 * @returns
 *   Markdown: how it is cited, its title, its words and those of what stands in it.
 */
export function showProvision(norm: Norm, id: string): string {
  const provision = findProvision(norm, id)
  const inside = norm.provisions.filter((other) => other.id === id || other.id.startsWith(`${id}.`))
  const words = inside
    .map(({label, text}, index) => (index === 0 ? text : `${label} ${text}`.trim()))
    .filter(Boolean)
    .join('\n\n')
  const shown =
    words.length > maxCharacters ? `${words.slice(0, maxCharacters).replace(/\s+\S*$/, '')} …` : words
  const title = [citeProvision(norm, id), provision?.heading].filter(Boolean).join('. ')
  return [`**${title}**`, shown || '*Norma por referencia: su texto se publica en otro lugar.*'].join('\n\n')
}

function showTerm({termino, definicion, fuente}: GlossaryTerm): string {
  const origin = fuente?.url ? `[${fuente.titulo}](${fuente.url})` : fuente?.titulo
  return [`**${termino}**`, definicion, origin].filter(Boolean).join('\n\n')
}
