import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {missingContent, type PieceInput, type PieceName, pieces, variants} from '@llano/renderer'
import {explainerText} from 'remark-explainer'
import {checkContent} from '../check/check-content.ts'
import {printChecked} from '../check/print-checked.ts'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import type {Content} from '../content.ts'
import {lintMeasured} from '../lint/lint-file.ts'
import {printMessages} from '../print-messages.ts'
import {startProgress} from '../progress.ts'
import {readContent} from '../read-content.ts'
import {pieceFiles} from '../render/piece-files.ts'
import {renderJobs} from '../render/render-jobs.ts'
import {toPretty} from '../reporters/pretty.ts'
import {fileToJson, joinJson, type ReportedFile} from '../reporters/report.ts'
import type {Strings} from '../strings.ts'
import {Drafts, type NewFile} from '../write-files.ts'

/** `llano build`: lint, check and render everything in a content folder. */
export const buildCommand: Command = {
  usage: 'llano build [CARPETA] -o SALIDA',
  options: {output: {type: 'string', short: 'o'}},
  help: {
    es: `Revisa todas las normas y explicadores de una carpeta y hace todas sus piezas.

  CARPETA               la que tiene normas/, explicadores/ y temas/ (si no se dice, content)
  -o, --output SALIDA   dónde dejar los archivos

  llano build content -o salida`,
    en: `Lints every norm and explainer of a folder and makes all their pieces.

  FOLDER                the one that holds normas/, explicadores/ and temas/ (default: content)
  -o, --output FOLDER   where to put the files

  llano build content -o salida`
  },
  async run({positionals, values}, {strings, stdout, stderr}) {
    const folder = positionals[0] ?? 'content'
    if (positionals.length > 1) throw new CommandError(strings.tooManyFiles(buildCommand.usage))
    const output = values.output as string | undefined
    if (!output) throw new CommandError(strings.needsFolder)
    await assertFolder(folder, strings)
    const content = await readContent(folder)
    const failures = printMessages(content.messages, stderr, strings)
    if (failures) throw new CommandError(strings.contentErrors(failures))
    if (!content.explainers.size) throw new CommandError(strings.noExplainers(folder))
    const checked = checkContent(content)
    const counts = printChecked(checked, content, stderr, strings)
    if (counts.errors) throw new CommandError(strings.contentErrors(counts.errors))
    const progress = startProgress(
      stderr,
      content.norms.size + content.explainers.size * (1 + Object.keys(pieces).length)
    )
    const drafts = new Drafts()
    let skipped: string[] = []
    try {
      for (const file of lintContent(content, output, strings, progress.advance)) await drafts.add(file)
      skipped = await renderContent(content, {output, drafts}, strings, progress.advance)
      await drafts.keep()
    } finally {
      progress.end()
      await drafts.drop()
    }
    const {paths} = drafts
    for (const path of paths.toSorted()) stdout.write(`${path}\n`)
    for (const note of skipped) stderr.write(`${note}\n`)
    stderr.write(`${strings.madeAll(paths.length, output)}\n`)
    return skipped.length ? 1 : 0
  }
}

function lintContent(
  {norms, explainers}: Content,
  output: string,
  strings: Strings,
  advance: (label: string) => void
): NewFile[] {
  const texts = [
    ...[...norms.values()]
      .filter(({norm}) => !norm.metadata.porReferencia)
      .map(({norm, file}) => ({folder: join('normas', norm.slug), file, preset: 'recomendado' as const})),
    ...[...explainers.values()].map(({explainer, file}) => ({
      folder: join('explicadores', explainer.slug),
      file,
      preset: 'ciudadano' as const
    }))
  ]
  return texts.flatMap(({folder, file, preset}) => {
    advance(`${strings.step.lint} ${file.stem}`)
    const text = String(file)
    const linted: ReportedFile = {
      path: file.path,
      ...lintMeasured(text, {preset}),
      text,
      isImported: false
    }
    const pretty = toPretty([linted], {strings, color: false, info: true, width: 100})
    return [
      {path: join(output, folder, 'revision.txt'), content: pretty},
      {path: join(output, folder, 'revision.json'), content: joinJson([fileToJson(linted)])}
    ]
  })
}

/** Make every piece that explainers have something for; gives what does not fit, and why. */
async function renderContent(
  {norms, explainers, themes}: Content,
  {output, drafts}: {output: string; drafts: Drafts},
  strings: Strings,
  advance: (label: string) => void
): Promise<string[]> {
  const inputs = [...explainers.values()].map(({explainer}): PieceInput => {
    const {norm} = norms.get(explainer.metadata.norma)!
    const theme = themes.get(explainer.metadata.tema ?? '') ?? themes.values().next().value
    if (!theme) throw new CommandError(strings.missingTheme('municipio', 'temas/municipio.yml', []))
    return {explainer, norm, theme}
  })
  const folderOf = ({explainer}: PieceInput) => join(output, 'explicadores', explainer.slug)
  for (const input of inputs)
    await drafts.add({
      path: join(folderOf(input), 'texto.txt'),
      content: `${explainerText(input.explainer)}\n`
    })
  const jobs = inputs.flatMap(({explainer}, input) =>
    (Object.keys(pieces) as PieceName[])
      .filter((name) => missingContent(name, explainer) === null)
      .map((name) => ({input, name, formats: pieces[name].formats}))
  )
  const reasons: string[] = []
  await renderJobs({inputs, jobs, options: {variants}}, async (index, result) => {
    const {input, name} = jobs[index]!
    const {slug} = inputs[input]!.explainer
    advance(`${strings.step.render} ${slug}: ${name}`)
    if ('reason' in result) reasons[index] = `${slug}: ${strings.skippedPiece(name, result.reason)}`
    else for (const file of pieceFiles(result.files, folderOf(inputs[input]!))) await drafts.add(file)
  })
  return Object.values(reasons)
}

async function assertFolder(path: string, strings: Strings): Promise<void> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new CommandError(strings.missingFolder(path))
  if (!stats.isDirectory()) throw new CommandError(strings.notDirectory(path))
}
