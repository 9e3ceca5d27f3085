import type {LintMessage} from '@llano/linter'
import {type CodeAction, CodeActionKind, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {blockStart} from './block-start.ts'
import {toDiagnostic} from './diagnostics.ts'
import type {OpenText} from './open-text.ts'

/** Replacements that are offered for one remark at most. */
const maxReplacements = 5

/**
 * List what can be done about the remarks at a place.
 *
 * @param text
 *   The open text.
 * @param range
 *   What is selected; a cursor is an empty range.
 * @returns
 *   Replacements first, then a way to leave the words as they are.
 */
export function codeActions(text: OpenText, range: Range): CodeAction[] {
  const {document} = text
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const remarks = text
    .remarks()
    .filter((message) => message.start.offset <= end && start <= message.end.offset)
  return [
    ...remarks.flatMap((remark) => replacementActions(remark, document)),
    ...remarks.map((remark) => ignoreAction(remark, document))
  ]
}

function replacementActions(remark: LintMessage, document: TextDocument): CodeAction[] {
  const diagnostic = toDiagnostic(remark)
  return remark.replacements.slice(0, maxReplacements).map((words, index) => ({
    title: words === '' ? 'Quitarlo' : `Cambiar por «${words}»`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: index === 0,
    edit: {changes: {[document.uri]: [{range: diagnostic.range, newText: words}]}}
  }))
}

function ignoreAction(remark: LintMessage, document: TextDocument): CodeAction {
  const diagnostic = toDiagnostic(remark)
  const {place, indent} = blockStart(document.getText(), remark.start.offset)
  const at = document.positionAt(place)
  const newText = `<!-- llano-ignora ${remark.ruleId} motivo="" -->\n${indent}`
  return {
    title: `No señalar \`${remark.ruleId}\` en este bloque`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {changes: {[document.uri]: [{range: {start: at, end: at}, newText}]}}
  }
}
