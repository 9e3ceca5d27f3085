import type {Arguments} from '../arguments.ts'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {chooseFiles} from '../lint/choose-files.ts'
import {keepNews, type News, openBaseline} from '../lint/keep-news.ts'
import {lintHelp} from '../lint/lint-help.ts'
import {lintOptions} from '../lint/lint-options.ts'
import {type LintedSource, lintSources, type Source} from '../lint/lint-sources.ts'
import {saveFixes} from '../lint/save-fixes.ts'
import {toReported, writeReport} from '../lint/write-report.ts'
import {printText} from '../print-text.ts'
import {readNumber} from '../read-number.ts'
import {countSeverities, type SeverityCounts} from '../reporters/report.ts'
import {isPeopleFormat, type ReportFormat} from '../reporters/reporters.ts'
import {findChangedLines} from '../sources/changed-lines.ts'
import {readBytes} from '../sources/read-bytes.ts'

const defaultCache = '.llano-cache'

/** `llano lint`: say where a text is hard, why, and what to write instead. */
export const lintCommand: Command = {
  usage: 'llano lint ARCHIVO… [--fix] [--format pretty|html|json|sarif|github|junit|docx] [-o SALIDA]',
  options: lintOptions,
  help: lintHelp,
  async run(args, context) {
    const {values} = args
    const {strings, stdout, stderr} = context
    const format = (values.format ?? 'pretty') as ReportFormat | 'docx'
    const {isFilter, isFixing, max, workers} = readLimits(args, format, context)
    const news = await readNews(args, context)
    const files = await chooseFiles(args, news.changed, strings)
    if (!files.length && values.shard === undefined)
      stderr.write(`${news.changed ? strings.nothingChanged : strings.nothingToLint}\n`)
    const sources = await Promise.all(
      files.map(async (file) => ({...file, bytes: await readBytes(file.path, strings)}))
    )
    const output = values.output as string | undefined
    if (values.tree) return showTrees(sources, output, context)
    if (format === 'docx') {
      const {reviewDocx} = await import('../word/review-docx.ts')
      return reviewDocx(sources, {output, isFixing, max}, context)
    }
    const cache = await openCacheAt(values)
    const withDifficulty = isPeopleFormat(format)
    const linted = await lintSources(sources, {isFixing, withDifficulty, workers, cache, strings})
    if (isFilter) stdout.write(linted[0]!.part.fixedText ?? linted[0]!.source.text)
    const isFiltered = news.baseline !== undefined || news.changed !== undefined
    const wanted = isFiltered ? await keepNews(linted.map(toReported), news, context) : undefined
    const options = {
      format,
      info: values.info === true,
      toFile: output !== undefined,
      shard: values.shard as string | undefined
    }
    const report = await writeReport(linted, wanted, options, context)
    await printText(report, output, isFilter ? {...context, stdout: stderr} : context)
    if (isFixing) await saveFixes(linted, context)
    const counts = wanted ? countSeverities(wanted) : addCounts(linted)
    if (counts.warning > max) stderr.write(`${strings.tooManyWarnings(counts.warning, max)}\n`)
    return counts.error || counts.warning > max ? 1 : 0
  }
}

function readLimits({positionals, values}: Arguments, format: string, {strings}: CommandContext) {
  if (!positionals.length && !values.changed) throw new CommandError(strings.needsFile(lintCommand.usage))
  const isFixing = values.fix === true
  if (isFixing && positionals.length > 1 && positionals.includes('-'))
    throw new CommandError(strings.fixNeedsAlone)
  if (values.shard !== undefined && format !== 'json') throw new CommandError(strings.shardNeedsJson)
  return {
    isFixing,
    /** What comes in goes out mended, and the report with the messages. */
    isFilter: isFixing && positionals[0] === '-',
    max: readNumber('--max-warnings', values['max-warnings'], 0, strings) ?? Number.POSITIVE_INFINITY,
    workers: readNumber('--workers', values.workers, 1, strings)
  }
}

async function readNews({values}: Arguments, {strings}: CommandContext): Promise<News> {
  const {baseline, changed: ref} = values
  const news: News = await openBaseline(
    baseline as string | undefined,
    values['update-baseline'] === true,
    strings
  )
  if (ref) news.changed = await findChangedLines(ref === true ? 'HEAD' : ref, strings)
  return news
}

async function openCacheAt(values: Arguments['values']) {
  const folder = values['cache-dir'] as string | undefined
  if (folder === undefined && !values.cache) return undefined
  const [{openCache}, {codeVersion}] = await Promise.all([
    import('../cache/lint-cache.ts'),
    import('../cache/code-version.ts')
  ])
  return openCache(folder ?? defaultCache, codeVersion())
}

async function showTrees(
  sources: readonly Source[],
  output: string | undefined,
  context: CommandContext
): Promise<number> {
  const [{analyzeMarkdown}, {toTree}, {readSource}] = await Promise.all([
    import('@llano/linter'),
    import('../lint/lint-tree.ts'),
    import('../sources/read-source.ts')
  ])
  const trees = sources.map(async ({path, bytes}) => {
    const {text} = await readSource(path, bytes, context.strings)
    return `${path === '-' ? 'stdin' : path}\n${toTree(analyzeMarkdown(text), text, context.strings)}\n`
  })
  await printText((await Promise.all(trees)).join('\n'), output, context)
  return 0
}

function addCounts(linted: readonly LintedSource[]): SeverityCounts {
  const sum: SeverityCounts = {error: 0, warning: 0, info: 0}
  for (const {part} of linted) {
    sum.error += part.counts.error
    sum.warning += part.counts.warning
    sum.info += part.counts.info
  }
  return sum
}
