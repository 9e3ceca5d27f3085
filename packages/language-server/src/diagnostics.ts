import type {LintMessage} from '@llano/linter'
import type {VFileMessage} from 'vfile-message'
import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
} as const

/**
 * Turn a remark of the linter into a diagnostic.
 *
 * @param message
 *   The remark.
 * @returns
 *   The diagnostic; the editor links its code to the rule's page when that has a full address.
 */
export function toDiagnostic({message, ruleId, severity, start, end, url}: LintMessage): Diagnostic {
  return {
    source: 'llano',
    code: ruleId,
    ...(/^https?:/.test(url) ? {codeDescription: {href: url}} : {}),
    severity: severities[severity],
    message,
    range: {
      start: {line: start.line - 1, character: start.column - 1},
      end: {line: end.line - 1, character: end.column - 1}
    }
  }
}

/**
 * Turn a message of a reader or a check into a diagnostic.
 *
 * @param message
 *   The message.
 * @param document
 *   The text it is about.
 * @returns
 *   The diagnostic; a message without place stands on the first line.
 */
export function fromFileMessage(message: VFileMessage, document: TextDocument): Diagnostic {
  return {
    source: 'llano',
    ...(message.ruleId ? {code: message.ruleId} : {}),
    severity: message.fatal ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    message: message.note ? `${message.reason}\n${message.note}` : message.reason,
    range: placeOf(message, document)
  }
}

function placeOf({place}: VFileMessage, document: TextDocument): Range {
  const start = place && 'start' in place ? place.start : place
  const line = (start?.line ?? 1) - 1
  const from = {line, character: (start?.column ?? 1) - 1}
  if (place && 'end' in place)
    return {start: from, end: {line: place.end.line - 1, character: place.end.column - 1}}
  const rest = document.getText({start: from, end: {line: line + 1, character: 0}}).trimEnd()
  return {start: from, end: {line, character: from.character + rest.length}}
}
