import type {LintedFile, ReportedFile} from './report.ts'
import type {ReportOptions} from './report-options.ts'

/** Writes a report of linted files, with a final line ending. */
type Reporter<File> = (files: readonly File[], options: ReportOptions) => string

/** Reports for programs: all they need is what `--format json` prints. */
const forPrograms = {
  github: async () => (await import('./github.ts')).toGithub,
  json: async () => {
    const {fileToJson, joinJson} = await import('./report.ts')
    return (files: readonly LintedFile[]) => joinJson(files.map(fileToJson))
  },
  junit: async () => (await import('./junit.ts')).toJunit,
  sarif: async () => (await import('./sarif.ts')).toSarif
} satisfies Record<string, () => Promise<Reporter<LintedFile>>>

/** Reports for people: they quote the text. */
const forPeople = {
  html: async () => (await import('./html/html-report.ts')).toHtmlReport,
  pretty: async () => (await import('./pretty.ts')).toPretty
} satisfies Record<string, () => Promise<Reporter<ReportedFile>>>

/** Names of the reports that JSON alone can give. */
export type ProgramFormat = keyof typeof forPrograms

/** All of them. */
export const programFormats = Object.keys(forPrograms) as ProgramFormat[]

/** Names of the reports that need the texts, too. */
export type PeopleFormat = keyof typeof forPeople

/** Names of all reports. */
export type ReportFormat = PeopleFormat | ProgramFormat

/**
 * Say whether a report quotes the texts.
 *
 * @param format
 *   Its name.
 * @returns
 *   Whether it does.
 */
export function isPeopleFormat(format: ReportFormat): format is PeopleFormat {
  return Object.hasOwn(forPeople, format)
}

/**
 * Load a reporter; each is loaded when it is asked for.
 *
 * @param format
 *   Its name.
 * @returns
 *   The reporter.
 */
export function loadProgramReporter(format: ProgramFormat): Promise<Reporter<LintedFile>> {
  return forPrograms[format]()
}

/**
 * Load a reporter that quotes the texts.
 *
 * @param format
 *   Its name.
 * @returns
 *   The reporter.
 */
export function loadPeopleReporter(format: PeopleFormat): Promise<Reporter<ReportedFile>> {
  return forPeople[format]()
}
