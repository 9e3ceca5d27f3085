import {isAbsolute, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type LintMessage, type Point, rules, type Severity} from '@llano/linter'
import {ownVersion} from '../version.ts'
import type {LintedFile} from './report.ts'

/**
 * Results that a run may have; what is less grave is left out first.
 *
 * Source: GitHub, «SARIF support for code scanning», «Validating your SARIF file»: 25,000 results per run.
 */
const mostResults = 25_000

const levels: Record<Severity, string> = {error: 'error', info: 'note', warning: 'warning'}

/**
 * Print linted files as SARIF 2.1.0 (OASIS), which code hosts and editors read.
 *
 * @param files
 *   Linted files.
 * @returns
 *   JSON.
 */
export function toSarif(files: readonly LintedFile[]): string {
  const results = files.flatMap(({messages}, index) => messages.map((message) => ({message, index})))
  const kept = keepGravest(results)
  const leftOut = results.length - kept.length
  const ids = [...new Set(files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Llano',
            semanticVersion: ownVersion(),
            language: 'es-MX',
            rules: ids.map((id) => describeRule(id, files))
          }
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({path}) => ({location: {uri: toUri(path)}, sourceLanguage: 'es'})),
        ...(leftOut > 0 && {
          invocations: [{executionSuccessful: true, toolExecutionNotifications: [sayLeftOut(leftOut)]}]
        }),
        results: kept.map(({message, index}) =>
          toResult(message, ids.indexOf(message.ruleId), {uri: toUri(files[index]!.path), index})
        )
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface PlacedMessage {
  message: LintMessage
  /** Index of its file. */
  index: number
}

function keepGravest(results: readonly PlacedMessage[]): PlacedMessage[] {
  const kept = new Set<PlacedMessage>()
  for (const level of ['error', 'warning', 'info'] satisfies Severity[])
    for (const result of results)
      if (result.message.severity === level && kept.size < mostResults) kept.add(result)
  return results.filter((result) => kept.has(result))
}

function sayLeftOut(count: number) {
  const text = `${count} resultados de menor nivel fuera del informe, se esperaban como máximo ${mostResults}, revise por carpetas`
  return {level: 'warning', message: {text}}
}

interface ArtifactLocation {
  uri: string
  index: number
}

function toResult(found: LintMessage, ruleIndex: number, artifactLocation: ArtifactLocation) {
  const {ruleId, severity, message, start, end, replacements, provision} = found
  const region = toRegion(start, end)
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: {text: message},
    locations: [
      {
        physicalLocation: {artifactLocation, region},
        ...(provision !== undefined && {
          logicalLocations: [{fullyQualifiedName: provision, kind: 'provision'}]
        })
      }
    ],
    ...(replacements.length > 0 && {
      fixes: replacements.map((text) => ({
        artifactChanges: [
          {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text}}]}
        ]
      }))
    })
  }
}

function toRegion(start: Point, end: Point) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

function describeRule(id: string, files: readonly LintedFile[]) {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta
  const first = files.flatMap(({messages}) => messages).find(({ruleId}) => ruleId === id)
  const text = meta?.note ?? first?.note ?? id
  const url = first?.url ?? ''
  // A path without a site is no address.
  const isAddress = /^https?:/.test(url)
  return {
    id,
    shortDescription: {text: firstSentence(text)},
    fullDescription: {text},
    help: {text, markdown: isAddress ? `${text}\n\n[Por qué, fuente y ejemplos](${url})` : text},
    defaultConfiguration: {level: levels[meta?.severity ?? 'warning']},
    ...(isAddress && {helpUri: url})
  }
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text
}

/** Code hosts know files by their path from where the command ran. */
function toUri(typed: string): string {
  const near = isAbsolute(typed) ? relative('.', typed) : typed
  if (isAbsolute(near) || near.startsWith('..')) return pathToFileURL(typed).href
  return near
    .replace(/^\.[\\/]/, '')
    .split(/[\\/]/)
    .map(encodeURIComponent)
    .join('/')
}
