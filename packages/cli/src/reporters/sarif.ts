import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type LintMessage, type Point, rules, type Severity} from '@llano/linter'
import {ownVersion} from '../version.ts'
import type {LintedFile} from './report.ts'

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
        results: files.flatMap(({path, messages}, index) =>
          messages.map((message) => toResult(message, ids.indexOf(message.ruleId), {uri: toUri(path), index}))
        )
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
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
  return {
    id,
    fullDescription: {text},
    defaultConfiguration: {level: levels[meta?.severity ?? 'warning']},
    // A path without a site is no address.
    ...(/^https?:/.test(url) && {helpUri: url})
  }
}

function toUri(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path.split(/[\\/]/).map(encodeURIComponent).join('/')
}
