import {analyzeMarkdown, presets} from '@llano/linter'
import type {VFile} from 'vfile'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {readLintConfig, readNumber} from '../lint-config.ts'
import type {LintedPart, LintTask} from '../lint-file.ts'
import {lintFiles} from '../lint-files.ts'
import {joinPretty} from '../lint-pretty.ts'
import {joinJson, type SeverityCounts} from '../lint-report.ts'
import {toTree} from '../lint-tree.ts'
import {readText} from '../read-text.ts'
import {rulesToTable} from '../rule-list.ts'
import {saveFixes} from '../save-fixes.ts'
import {type Strings, stringsOf} from '../strings.ts'
import {writeFiles} from '../write-files.ts'

/** `llano lint`: say where a text is hard, why, and what to write instead. */
export const lintCommand: Command = {
  usage: 'llano lint ARCHIVO… [--fix] [--format pretty|json] [-o SALIDA]',
  options: {
    fix: {type: 'boolean'},
    format: {type: 'string', values: ['pretty', 'json']},
    info: {type: 'boolean'},
    'max-warnings': {type: 'string'},
    output: {type: 'string', short: 'o'},
    preset: {type: 'string', values: Object.keys(presets)},
    rule: {type: 'string', multiple: true},
    tree: {type: 'boolean'},
    workers: {type: 'string'}
  },
  help: {
    es: `Dice dónde cuesta leer un texto, por qué, y qué escribir en su lugar.

  ARCHIVO               Markdown o texto; \`-\` lee de la entrada
  --fix                 corrige en el archivo lo que no cambia lo que se dice (y/o, fechas, redundancias);
                        lo que entra por \`-\` sale corregido
  --format F            pretty (para leer) o json (para programas)
  --info                muestra también las sugerencias
  --preset P            ${Object.keys(presets).join(', ')}
  --rule ID[=NIVEL]     enciende, apaga (off) o cambia de nivel una regla; se puede repetir
  --max-warnings N      termina con 1 si hay más de N advertencias
  --tree                muestra lo que el revisor ve: unidades, oraciones, palabras y qué puede ser cada una
  --workers N           en cuántos hilos (si no se dice, según los núcleos y lo que haya que leer)
  -o, --output SALIDA   escribe en ese archivo

  llano lint borrador.md
  llano lint normas/*.md --format json -o informe.json
  llano lint borrador.md --preset estricto --rule oracion-larga=error

${stringsOf('es').rulesTitle}
${rulesToTable(stringsOf('es'))}`,
    en: `Says where a text is hard to read, why, and what to write instead.

  FILE                  Markdown or text; \`-\` reads standard input
  --fix                 mends in the file what changes nothing of what is said (y/o, dates, redundancies);
                        what comes in by \`-\` goes out mended
  --format F            pretty (for people) or json (for programs)
  --info                shows suggestions too
  --preset P            ${Object.keys(presets).join(', ')}
  --rule ID[=LEVEL]     turns a rule on, off, or sets its level; may be repeated
  --max-warnings N      ends with 1 when there are more than N warnings
  --tree                shows what the linter sees: units, sentences, words and what each can be
  --workers N           on how many threads (default: by cores and by how much there is to read)
  -o, --output FILE     writes to that file

  llano lint draft.md
  llano lint norms/*.md --format json -o report.json
  llano lint draft.md --preset estricto --rule oracion-larga=error

${stringsOf('en').rulesTitle}
${rulesToTable(stringsOf('en'))}`
  },
  async run({positionals, values, lists}, context) {
    const {strings, stdout, stderr} = context
    if (!positionals.length) throw new CommandError(strings.needsFile(lintCommand.usage))
    const max = readNumber('--max-warnings', values['max-warnings'], 0, strings) ?? Number.POSITIVE_INFINITY
    const workers = readNumber('--workers', values.workers, 1, strings)
    const isFixing = values.fix === true
    if (isFixing && positionals.length > 1 && positionals.includes('-'))
      throw new CommandError(strings.fixNeedsAlone)
    const toFile = values.output as string | undefined
    const task: LintTask = {
      config: readLintConfig(values.preset as string | undefined, lists.rule ?? [], strings),
      format: values.format === 'json' ? 'json' : 'pretty',
      isFixing,
      language: strings === stringsOf('en') ? 'en' : 'es',
      color: !toFile && stdout.isTTY === true,
      info: values.info === true,
      width: Math.min(110, Math.max(50, (stdout.columns ?? 100) - 12))
    }
    const texts = await Promise.all(positionals.map((path) => readText(path, strings)))
    if (values.tree) {
      await print(texts.map((file) => showTree(file, strings)).join('\n'), toFile, context)
      return 0
    }
    const sources = texts.map((file) => ({path: file.path, text: String(file)}))
    const parts = await lintFiles(sources, task, workers)
    const counts = addCounts(parts)
    const outputs = parts.map(({output}) => output)
    const report =
      task.format === 'json' ? joinJson(outputs) : joinPretty(outputs, counts, {...task, strings})
    const isFilter = isFixing && positionals[0] === '-'
    if (isFilter) stdout.write(parts[0]!.fixedText ?? sources[0]!.text)
    await print(report, toFile, isFilter ? {...context, stdout: stderr} : context)
    if (isFixing) await saveFixes(texts, parts, context)
    if (counts.warning > max) stderr.write(`${strings.tooManyWarnings(counts.warning, max)}\n`)
    return counts.error || counts.warning > max ? 1 : 0
  }
}

function showTree(file: VFile, strings: Strings): string {
  const text = String(file)
  return `${file.path}\n${toTree(analyzeMarkdown(text), text, strings)}\n`
}

async function print(text: string, path: string | undefined, {strings, stdout, stderr}: CommandContext) {
  if (path === undefined) stdout.write(text)
  else {
    await writeFiles([{path, content: text}])
    stderr.write(`${strings.made(path)}\n`)
  }
}

function addCounts(parts: readonly LintedPart[]): SeverityCounts {
  const sum: SeverityCounts = {error: 0, warning: 0, info: 0}
  for (const {counts} of parts) {
    sum.error += counts.error
    sum.warning += counts.warning
    sum.info += counts.info
  }
  return sum
}
