import {readFile} from 'node:fs/promises'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {readShard} from '../lint/shard.ts'
import {printText} from '../print-text.ts'
import {readNumber} from '../read-number.ts'
import {countSeverities, type LintedFile, type LintReportJson} from '../reporters/report.ts'
import {loadProgramReporter, type ProgramFormat, programFormats} from '../reporters/reporters.ts'
import type {Strings} from '../strings.ts'

/** `llano report merge`: put the reports of several parts together, or say one in another format. */
export const reportCommand: Command = {
  usage: 'llano report merge INFORME… [--format json|sarif|github|junit] [-o SALIDA]',
  options: {
    format: {type: 'string', values: programFormats},
    'max-warnings': {type: 'string'},
    output: {type: 'string', short: 'o'}
  },
  help: {
    es: `Junta los informes de las partes de una revisión, o dice uno en otro formato.

  INFORME               hecho con \`llano lint --format json\`; las partes, en cualquier orden
  --format F            json, sarif, github o junit
  --max-warnings N      termina con 1 si hay más de N advertencias
  -o, --output SALIDA   escribe en ese archivo

  llano lint normas --shard 1/2 --format json -o parte-1.json
  llano lint normas --shard 2/2 --format json -o parte-2.json
  llano report merge parte-*.json --format sarif -o informe.sarif`,
    en: `Joins the reports of the parts of a lint, or says one in another format.

  REPORT                made by \`llano lint --format json\`; parts in any order
  --format F            json, sarif, github or junit
  --max-warnings N      ends with 1 when there are more than N warnings
  -o, --output FILE     writes to that file

  llano lint norms --shard 1/2 --format json -o part-1.json
  llano lint norms --shard 2/2 --format json -o part-2.json
  llano report merge part-*.json --format sarif -o report.sarif`
  },
  async run({positionals: [word, ...paths], values}, context) {
    const {strings, stdout, stderr} = context
    if (word !== 'merge') throw new CommandError(strings.reportWhat(reportCommand.usage))
    if (!paths.length) throw new CommandError(strings.needsFile(reportCommand.usage))
    const max = readNumber('--max-warnings', values['max-warnings'], 0, strings) ?? Number.POSITIVE_INFINITY
    const reports = await Promise.all(
      paths.map(async (path) => ({path, report: await readReport(path, strings)}))
    )
    const files = joinReports(reports, strings)
    const write = await loadProgramReporter((values.format ?? 'json') as ProgramFormat)
    const text = write(files, {strings, color: false, info: true, width: 100})
    await printText(text, values.output as string | undefined, {strings, stdout, stderr})
    const counts = countSeverities(files)
    if (counts.warning > max) stderr.write(`${strings.tooManyWarnings(counts.warning, max)}\n`)
    return counts.error || counts.warning > max ? 1 : 0
  }
}

interface ReadReport {
  path: string
  report: LintReportJson
}

/** Parts go in the order of the whole; whole reports as they were named. */
function joinReports(reports: readonly ReadReport[], strings: Strings): LintedFile[] {
  const parts = reports.flatMap(({path, report}) =>
    report.shard === undefined ? [] : [{path, report, shard: readShard(report.shard, strings)}]
  )
  const total = parts[0]?.shard.total ?? 0
  const byIndex = new Map<number, ReadReport>()
  for (const {path, report, shard} of parts) {
    if (shard.total !== total)
      throw new CommandError(strings.otherShard(path, `${shard.index}/${shard.total}`, total))
    if (byIndex.has(shard.index))
      throw new CommandError(strings.shardAgain(path, `${shard.index}/${shard.total}`))
    byIndex.set(shard.index, {path, report})
  }
  for (let index = 1; index <= total; index++)
    if (!byIndex.has(index)) throw new CommandError(strings.missingShard(`${index}/${total}`, total))
  const inOrder = [...byIndex].sort(([a], [b]) => a - b).map(([, read]) => read)
  const whole = reports.filter(({report}) => report.shard === undefined)
  return [...inOrder, ...whole].flatMap(({report}) => report.files)
}

async function readReport(path: string, strings: Strings): Promise<LintReportJson> {
  try {
    const data: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (isReport(data)) return data
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CommandError(strings.missing(path))
    if (!(error instanceof SyntaxError)) throw new CommandError(strings.unreadable(path, code))
  }
  throw new CommandError(strings.badReport(path))
}

function isReport(data: unknown): data is LintReportJson {
  const {version, files} = (data ?? {}) as Partial<LintReportJson>
  const isFile = (file: Partial<LintedFile> | null) =>
    typeof file?.path === 'string' && Array.isArray(file.messages) && typeof file.score === 'object'
  return version === 1 && Array.isArray(files) && files.every(isFile)
}
