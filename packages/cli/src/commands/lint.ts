import {type LintConfig, lint, presets, rules, type Severity} from '@llano/linter'
import {nearest} from '../arguments.ts'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {toPretty} from '../lint-pretty.ts'
import {countSeverities, type LintedFile, toJson} from '../lint-report.ts'
import {readText} from '../read-text.ts'
import type {Strings} from '../strings.ts'
import {writeFiles} from '../write-files.ts'

const levels = ['off', 'info', 'warning', 'error'] as const

/** `llano lint`: say where a text is hard, why, and what to write instead. */
export const lintCommand: Command = {
  usage: 'llano lint ARCHIVO… [--format pretty|json] [-o SALIDA]',
  options: {
    format: {type: 'string', values: ['pretty', 'json']},
    info: {type: 'boolean'},
    'max-warnings': {type: 'string'},
    output: {type: 'string', short: 'o'},
    preset: {type: 'string', values: Object.keys(presets)},
    rule: {type: 'string', multiple: true}
  },
  help: {
    es: `Dice dónde cuesta leer un texto, por qué, y qué escribir en su lugar.

  ARCHIVO               Markdown o texto; \`-\` lee de la entrada
  --format F            pretty (para leer) o json (para programas)
  --info                muestra también las sugerencias
  --preset P            ${Object.keys(presets).join(', ')}
  --rule ID[=NIVEL]     enciende, apaga (off) o cambia de nivel una regla; se puede repetir
  --max-warnings N      termina con 1 si hay más de N advertencias
  -o, --output SALIDA   escribe en ese archivo

  llano lint borrador.md
  llano lint normas/*.md --format json -o informe.json
  llano lint borrador.md --preset estricto --rule oracion-larga=error`,
    en: `Says where a text is hard to read, why, and what to write instead.

  FILE                  Markdown or text; \`-\` reads standard input
  --format F            pretty (for people) or json (for programs)
  --info                shows suggestions too
  --preset P            ${Object.keys(presets).join(', ')}
  --rule ID[=LEVEL]     turns a rule on, off, or sets its level; may be repeated
  --max-warnings N      ends with 1 when there are more than N warnings
  -o, --output FILE     writes to that file

  llano lint draft.md
  llano lint norms/*.md --format json -o report.json
  llano lint draft.md --preset estricto --rule oracion-larga=error`
  },
  async run({positionals, values, lists}, {strings, stdout, stderr}) {
    if (!positionals.length) throw new CommandError(strings.needsFile(lintCommand.usage))
    const max = readLimit(values['max-warnings'] as string | undefined, strings)
    const config = readConfig(values.preset as string | undefined, lists.rule ?? [], strings)
    const texts = await Promise.all(positionals.map((path) => readText(path, strings)))
    const files = texts.map((file) => ({path: file.path, ...lint(String(file), config), text: String(file)}))
    const json = values.format === 'json'
    const toFile = values.output as string | undefined
    const output = json
      ? toJson(files.map(({path, messages, score}): LintedFile => ({path, messages, score})))
      : toPretty(files, {
          strings,
          color: !toFile && stdout.isTTY === true,
          info: values.info === true,
          width: Math.min(110, Math.max(50, (stdout.columns ?? 100) - 12))
        })
    if (toFile) {
      await writeFiles([{path: toFile, content: output}])
      stderr.write(`${strings.made(toFile)}\n`)
    } else stdout.write(output)
    const {error, warning} = countSeverities(files)
    if (warning > max) stderr.write(`${strings.tooManyWarnings(warning, max)}\n`)
    return error || warning > max ? 1 : 0
  }
}

function readLimit(value: string | undefined, strings: Strings): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d+$/.test(value)) throw new CommandError(strings.badNumber('--max-warnings', value))
  return Number(value)
}

function readConfig(preset: string | undefined, typed: readonly string[], strings: Strings): LintConfig {
  const ids = rules.map((rule) => rule.meta.id)
  const chosen: Record<string, Severity | 'off'> = {}
  for (const text of typed) {
    const [id = '', level, ...rest] = text.split('=')
    const rule = rules.find(({meta}) => meta.id === id)
    if (!rule) throw new CommandError(strings.unknownRule(id, nearest(id, ids)))
    if (rest.length || (level !== undefined && !levels.includes(level as (typeof levels)[number])))
      throw new CommandError(strings.badRule(text, levels))
    chosen[id] = (level as Severity | 'off' | undefined) ?? rule.meta.severity
  }
  return {rules: chosen, ...(preset ? {preset: preset as keyof typeof presets} : {})}
}
