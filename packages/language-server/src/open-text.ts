import type {Linter, LintMessage} from '@llano/linter'
import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isSpanish} from './is-spanish.ts'

/** A text that an editor has open, with what was found in it. */
export interface OpenText {
  document: TextDocument
  /** An explainer names its norm in the front matter. */
  isExplainer: boolean
  /** Whether its config leaves it out: nothing is said of it. */
  isIgnored: boolean
  /** Remarks on the words as they are; none on a text that is left out, or not in Spanish. */
  remarks(): readonly LintMessage[]
  /** The norm it is; `null` when it is none. */
  norm(): Norm | null
}

/**
 * Tell whether a Markdown is an explainer.
 *
 * @param markdown
 *   The text.
 * @returns
 *   True when its front matter names a norm.
 */
export function isExplainer(markdown: string): boolean {
  return /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*?norma:/.test(markdown)
}

/**
 * Keep an open text.
 *
 * @param document
 *   The text; the editor changes it in place.
 * @param linter
 *   Linter that remembers it; nothing for a text that is left out.
 * @returns
 *   The text with what is found in it, read once a version.
 */
export function openText(document: TextDocument, linter: Linter | undefined): OpenText {
  const remarks = onceAVersion(document, (markdown) =>
    linter && isSpanish(markdown) ? linter.lint(markdown).messages : []
  )
  const norm = onceAVersion(document, (markdown) => {
    try {
      return parseNorm(new VFile({value: markdown, path: 'norma.md'}))
    } catch {
      return null
    }
  })
  return {document, isExplainer: isExplainer(document.getText()), isIgnored: !linter, remarks, norm}
}

function onceAVersion<Result>(document: TextDocument, read: (text: string) => Result): () => Result {
  let known: {version: number; result: Result} | undefined
  return () => {
    if (known?.version !== document.version)
      known = {version: document.version, result: read(document.getText())}
    return known.result
  }
}
