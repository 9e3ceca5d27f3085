import type {LintMessage, Severity} from '@llano/linter'
import type {LintedFile} from './report.ts'

const commands: Record<Severity, string> = {error: 'error', info: 'notice', warning: 'warning'}

/**
 * Print linted files as workflow commands of GitHub Actions, which shows each remark on its line.
 *
 * @param files
 *   Linted files.
 * @returns
 *   A line a remark. Source: GitHub Docs, «Workflow commands», of `::error file=,line=,endLine=,title=::`.
 */
export function toGithub(files: readonly LintedFile[]): string {
  return files.flatMap(({path, messages}) => messages.map((message) => toCommand(path, message))).join('')
}

function toCommand(path: string, message: LintMessage): string {
  const {ruleId, severity, start, end, replacements} = message
  const properties = {
    file: path.replaceAll('\\', '/'),
    line: start.line,
    col: start.column,
    endLine: end.line,
    // Columns are allowed on one line only.
    ...(end.line === start.line && {endColumn: end.column}),
    title: message.provision === undefined ? ruleId : `${ruleId} · ${message.provision}`
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const advice = replacements.length ? `\n→ ${replacements.join(' · ')}` : ''
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message.message + advice)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
