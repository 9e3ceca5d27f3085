import type {LintMessage} from '@llano/linter'
import {escapeXml} from '../escape-xml.ts'
import type {LintedFile} from './report.ts'

/**
 * Print linted files as JUnit XML, which CI servers read: a suite a file, a case a remark.
 *
 * @param files
 *   Linted files. Errors and warnings are failures, suggestions are skipped, a file without remarks is one
 *   case that passes.
 * @returns
 *   XML.
 */
export function toJunit(files: readonly LintedFile[]): string {
  const suites = files.map(writeSuite)
  const all = files.flatMap(({messages}) => messages)
  const tests = files.reduce((sum, {messages}) => sum + Math.max(1, messages.length), 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Llano" tests="${tests}" failures="${countFailures(all)}" errors="0">`,
    ...suites,
    '</testsuites>\n'
  ].join('\n')
}

function writeSuite({path, messages}: LintedFile): string {
  const name = escapeXml(path)
  const cases = messages.length
    ? messages.map((message) => writeCase(name, message))
    : [`    <testcase name="llano" classname="${name}" time="0"/>`]
  const skipped = messages.length - countFailures(messages)
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${countFailures(messages)}" errors="0" skipped="${skipped}" time="0">`,
    ...cases,
    '  </testsuite>'
  ].join('\n')
}

function writeCase(path: string, found: LintMessage): string {
  const {ruleId, severity, start, message, note, replacements, provision} = found
  const place = `${start.line}:${start.column}`
  const name = escapeXml([ruleId, place, provision].filter(Boolean).join(' '))
  const head = `    <testcase name="${name}" classname="${path}" time="0">`
  const text = escapeXml(message)
  if (severity === 'info') return `${head}<skipped message="${text}"/></testcase>`
  const details = [`${place} ${message}`, note, replacements.join(' · ')].filter((part) => part !== '')
  return `${head}<failure type="${severity}" message="${text}">${escapeXml(details.join('\n'))}</failure></testcase>`
}

function countFailures(messages: readonly LintMessage[]): number {
  return messages.filter(({severity}) => severity !== 'info').length
}
