import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {acceptBlocks, writeLock} from 'remark-explainer'
import {acceptTargets} from '../check/accept-targets.ts'
import {type CheckedExplainer, checkContent} from '../check/check-content.ts'
import {checkResult} from '../check/check-result.ts'
import {printChecked} from '../check/print-checked.ts'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import type {Content} from '../content.ts'
import {printMessages} from '../print-messages.ts'
import {readContent} from '../read-content.ts'
import type {Strings} from '../strings.ts'
import {type NewFile, writeFiles} from '../write-files.ts'

/** `llano check`: hold explainers against their norms. */
export const checkCommand: Command = {
  usage: 'llano check [CARPETA] [--accept [EXPLICADOR[#BLOQUE] …]] [--format text|json]',
  options: {
    accept: {type: 'boolean'},
    date: {type: 'string'},
    format: {type: 'string', values: ['text', 'json']}
  },
  help: {
    es: `Compara cada explicador con su norma: fuentes, cifras, plazos, obligaciones, leyenda y claridad.

  CARPETA               la que tiene normas/, explicadores/ y temas/ (si no se dice, content)
  --accept              anota que usted comparó los bloques pendientes: todos, o los que nombre después
  --date AAAA-MM-DD     día de la comparación (si no se dice, hoy)
  --format json         para otros programas (si no se dice, text)

  Sale con 1 si hay errores o bloques pendientes de comparar.

  llano check
  llano check content --accept beca-camino-escuela#plazos`,
    en: `Holds each explainer against its norm: sources, figures, terms, duties, legend and plainness.

  FOLDER                the one that holds normas/, explicadores/ and temas/ (default: content)
  --accept              records that you compared the pending blocks: all, or those named after it
  --date YYYY-MM-DD     day of the comparison (default: today)
  --format json         for other programs (default: text)

  Exits with 1 on errors or blocks that must be compared.

  llano check
  llano check content --accept beca-camino-escuela#plazos`
  },
  async run({positionals, values}, {strings, stdout, stderr}) {
    const {folder, targets} = await readPositionals(positionals, values.accept === true, strings)
    const date = readDay(values.date as string | undefined, strings)
    const content = await readContent(folder)
    const failures = printMessages(content.messages, stderr, strings)
    if (failures) throw new CommandError(strings.contentErrors(failures))
    if (!content.explainers.size) throw new CommandError(strings.noExplainers(folder))
    const checked = checkContent(content)
    if (values.accept === true) {
      const files = acceptAll(checked, targets, content, folder, date, strings)
      await writeFiles(files)
      for (const {path} of files) stderr.write(`${strings.made(path)}\n`)
      if (files.length) {
        const renewed = await readContent(folder)
        return report(checkContent(renewed), renewed)
      }
    }
    return report(checked, content)

    function report(found: readonly CheckedExplainer[], from: Content): number {
      if (values.format === 'json') {
        const result = checkResult(found, from)
        stdout.write(`${JSON.stringify(result, null, 2)}\n`)
        return result.errors || result.stale ? 1 : 0
      }
      const counts = printChecked(found, from, stdout, strings)
      stderr.write(`${strings.check.summary(counts.errors, counts.warnings, counts.stale)}\n`)
      return counts.errors || counts.stale ? 1 : 0
    }
  }
}

/** Explainers with errors are left as they are: nobody can have found them right. */
function acceptAll(
  checked: readonly CheckedExplainer[],
  typed: readonly string[],
  content: Content,
  folder: string,
  date: string,
  strings: Strings
): NewFile[] {
  const targets = acceptTargets(typed, checked, strings)
  return checked.flatMap(({explainer, messages, stale}) => {
    const ids = targets.get(explainer.slug)
    if (!targets.has(explainer.slug) || !stale.length || messages.some(({fatal}) => fatal)) return []
    if (ids && !stale.some(({block}) => ids.includes(block.id))) return []
    const {norm} = content.norms.get(explainer.metadata.norma)!
    const lock = acceptBlocks(explainer, norm, content.locks.get(explainer.slug) ?? null, date, ids)
    return [{path: join(folder, 'explicadores', `${explainer.slug}.lock.yml`), content: writeLock(lock)}]
  })
}

async function readPositionals(
  positionals: readonly string[],
  isAccepting: boolean,
  strings: Strings
): Promise<{folder: string; targets: string[]}> {
  const [first, ...others] = positionals
  const stats = first === undefined ? null : await stat(first).catch(() => null)
  const isFolder = first !== undefined && (stats?.isDirectory() === true || !isAccepting)
  const folder = isFolder ? first : 'content'
  const targets = isFolder ? others : [...positionals]
  if (targets.length && !isAccepting) throw new CommandError(strings.tooManyFiles(checkCommand.usage))
  const root = await stat(folder).catch(() => null)
  if (!root) throw new CommandError(strings.missingFolder(folder))
  if (!root.isDirectory()) throw new CommandError(strings.notDirectory(folder))
  return {folder, targets}
}

function readDay(typed: string | undefined, strings: Strings): string {
  if (typed === undefined) return new Date().toLocaleDateString('sv-SE')
  const day = new Date(`${typed}T00:00:00Z`)
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
  if (!isDay) throw new CommandError(strings.check.badDate(typed))
  return typed
}
