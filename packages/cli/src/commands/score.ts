import {analyzeMarkdown, difficulty} from '@llano/linter'
import {countText, readability} from 'retext-spanish'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {type ScoredFile, toCsv, toTable} from '../score/score-report.ts'
import {listFiles} from '../sources/list-files.ts'
import {readBytes} from '../sources/read-bytes.ts'
import {readSource} from '../sources/read-source.ts'
import {writeFiles} from '../write-files.ts'

/** `llano score`: how hard a text and its provisions are, and why. */
export const scoreCommand: Command = {
  usage: 'llano score ARCHIVO… [--format table|json|csv|html] [-o SALIDA]',
  options: {
    details: {type: 'boolean'},
    format: {type: 'string', values: ['table', 'json', 'csv', 'html']},
    output: {type: 'string', short: 'o'}
  },
  help: {
    es: `Dice qué tan difícil es un texto y cada una de sus disposiciones, de 0 a 100, y de qué depende.

  ARCHIVO               Markdown, texto, PDF, DOCX, DOC, ODT o HTML, o una carpeta con ellos; \`-\` lee de la entrada
  --format F            table (para leer), html (una página), json (para programas) o csv (para hojas de cálculo)
  --details             en la tabla, también fracciones, incisos y párrafos
  -o, --output SALIDA   escribe en ese archivo

  Los puntos son de longitud (30), sintaxis (25), vocabulario (25), remisiones (12) y términos (8):
  la parte con más puntos es la que conviene arreglar primero.

  llano score borrador.md
  llano score normas/*.md --format csv -o dificultad.csv`,
    en: `Says how hard a text and each of its provisions are, from 0 to 100, and what that comes from.

  FILE                  Markdown, text, PDF, DOCX, DOC, ODT or HTML, or a folder of them; \`-\` reads standard input
  --format F            table (for people), html (a page), json (for programs) or csv (for spreadsheets)
  --details             in the table, fracciones, incisos and paragraphs too
  -o, --output FILE     writes to that file

  Points are for length (30), syntax (25), vocabulary (25), references (12) and terms (8):
  the part with most points is the one to mend first.

  llano score draft.md
  llano score norms/*.md --format csv -o difficulty.csv`
  },
  async run({positionals, values}, {strings, stdout, stderr}) {
    if (!positionals.length) throw new CommandError(strings.needsFile(scoreCommand.usage))
    const files: ScoredFile[] = []
    for (const path of await listFiles(positionals, strings)) {
      const {text} = await readSource(path, await readBytes(path, strings), strings)
      const counts = countText(analyzeMarkdown(text))
      const formulas = counts.words > 0 ? readability(counts) : null
      files.push({path: path === '-' ? 'stdin' : path, ...difficulty(text), readability: formulas})
    }
    const text =
      values.format === 'json'
        ? `${JSON.stringify({version: 1, files})}\n`
        : values.format === 'csv'
          ? toCsv(files)
          : values.format === 'html'
            ? (await import('../score/score-html.ts')).toScoreHtml(files, strings)
            : toTable(files, values.details === true, strings)
    const output = values.output as string | undefined
    if (output === undefined) stdout.write(text)
    else {
      await writeFiles([{path: output, content: text}])
      stderr.write(`${strings.made(output)}\n`)
    }
    return 0
  }
}
