import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {lint} from '@llano/linter'
import {missingContent, type PieceName, pieces, renderPiece} from '@llano/renderer'
import {explainerText} from 'remark-explainer'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {measure} from '../lint-file.ts'
import {printMessages} from '../print-messages.ts'
import {startProgress} from '../progress.ts'
import {type Content, readContent} from '../read-content.ts'
import {toPretty} from '../reporters/pretty.ts'
import {fileToJson, joinJson, type ReportedFile} from '../reporters/report.ts'
import type {Strings} from '../strings.ts'
import {type NewFile, writeFiles} from '../write-files.ts'

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
    const progress = startProgress(
      stderr,
      content.norms.size + content.explainers.size * (1 + Object.keys(pieces).length)
    )
    const files: NewFile[] = []
    try {
      files.push(...lintContent(content, output, strings, progress.advance))
      files.push(...(await renderContent(content, output, strings, progress.advance)))
    } finally {
      progress.end()
    }
    await writeFiles(files)
    for (const {path} of files) stdout.write(`${path}\n`)
    stderr.write(`${strings.madeAll(files.length, output)}\n`)
    return 0
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
      ...lint(text, {preset}),
      text,
      isImported: false,
      difficulty: measure(text)
    }
    const pretty = toPretty([linted], {strings, color: false, info: true, width: 100})
    return [
      {path: join(output, folder, 'revision.txt'), content: pretty},
      {path: join(output, folder, 'revision.json'), content: joinJson([fileToJson(linted)])}
    ]
  })
}

async function renderContent(
  {norms, explainers, themes}: Content,
  output: string,
  strings: Strings,
  advance: (label: string) => void
): Promise<NewFile[]> {
  const files: NewFile[] = []
  for (const {explainer} of explainers.values()) {
    const folder = join(output, 'explicadores', explainer.slug)
    const {norm} = norms.get(explainer.metadata.norma)!
    const theme = themes.get(explainer.metadata.tema ?? '') ?? themes.values().next().value
    if (!theme) throw new CommandError(strings.missingTheme('municipio', 'temas/municipio.yml', []))
    for (const name of Object.keys(pieces) as PieceName[]) {
      advance(`${strings.step.render} ${explainer.slug}: ${name}`)
      if (missingContent(name, explainer) !== null) continue
      const made = await renderPiece(name, pieces[name].formats, {explainer, norm, theme})
      files.push(...made.map((file) => ({path: join(folder, file.name), content: file.bytes})))
    }
    files.push({path: join(folder, 'texto.txt'), content: `${explainerText(explainer)}\n`})
  }
  return files
}

async function assertFolder(path: string, strings: Strings): Promise<void> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new CommandError(strings.missingFolder(path))
  if (!stats.isDirectory()) throw new CommandError(strings.notDirectory(path))
}
