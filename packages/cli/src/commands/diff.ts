import {diffNorms, diffToHtml} from 'remark-legal'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {readNorm} from '../read-norm.ts'
import {diffToPretty} from '../reporters/diff-pretty.ts'
import {writeFiles} from '../write-files.ts'

/** `llano diff`: what changed from one version of a norm to another. */
export const diffCommand: Command = {
  usage: 'llano diff ANTES AHORA [--format pretty|json|html] [-o ARCHIVO]',
  options: {
    format: {type: 'string', values: ['pretty', 'json', 'html']},
    output: {type: 'string', short: 'o'}
  },
  help: {
    es: `Dice qué disposiciones cambiaron entre dos versiones de una norma, y en qué palabras.

  ANTES, AHORA          Markdown de una norma, o el documento que la contiene (PDF, DOCX, HTML, texto …)
  --format F            pretty (para leer), json (para programas) o html (las dos versiones lado a lado)
  -o, --output ARCHIVO  escribe en ese archivo

  llano diff ley-2025.pdf ley-2026.pdf
  llano diff ley-2025.md ley-2026.md --format html -o cambios.html`,
    en: `Says which provisions changed between two versions of a norm, and in which words.

  OLD, NEW              Markdown of a norm, or the document that holds it (PDF, DOCX, HTML, text …)
  --format F            pretty (for people), json (for programs) or html (both versions side by side)
  -o, --output FILE     writes to that file

  llano diff law-2025.pdf law-2026.pdf
  llano diff law-2025.md law-2026.md --format html -o changes.html`
  },
  async run({positionals, values}, context) {
    const {strings, stdout, stderr} = context
    const [before, after, ...others] = positionals
    if (!before || !after || others.length) throw new CommandError(strings.needsTwoFiles(diffCommand.usage))
    const old = await readNorm(before, context)
    const current = await readNorm(after, context)
    if (!old || !current) return 2
    const diff = diffNorms(old, current)
    const output = values.output as string | undefined
    const color = output === undefined && stdout.isTTY === true
    const width = Math.min(110, Math.max(50, stdout.columns ?? 100))
    const text =
      values.format === 'json'
        ? `${JSON.stringify(diff, null, 2)}\n`
        : values.format === 'html'
          ? diffToHtml(diff)
          : diffToPretty(diff, {strings, color, width})
    if (output === undefined) stdout.write(text)
    else {
      await writeFiles([{path: output, content: text}])
      stderr.write(`${strings.made(output)}\n`)
    }
    return 0
  }
}
