import {ImportError, importNorm, importReference} from '@llano/importer'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {startProgress} from '../progress.ts'
import {readKeptMetadata} from '../read-kept-metadata.ts'
import {readBytes} from '../sources/read-bytes.ts'
import {writeFiles} from '../write-files.ts'

/** `llano import`: turn a document into the Markdown of a norm. */
export const importCommand: Command = {
  usage: 'llano import ARCHIVO [--reference [--only ID,…]] [-o NORMA.md]',
  options: {only: {type: 'string'}, output: {type: 'string', short: 'o'}, reference: {type: 'boolean'}},
  help: {
    es: `Convierte un documento en el Markdown de una norma, con sus artículos y fracciones en orden.

  ARCHIVO               PDF con texto, DOCX, DOC, ODT, HTML, Markdown o texto; se reconoce por su contenido
  --reference           solo identificadores, etiquetas, huellas y cifras de cada disposición, sin su texto;
                        si NORMA.md ya es una norma por referencia, conserva su encabezado
  --only ID,…           con --reference: solo estas disposiciones y lo que contienen (de una ley larga)
  -o, --output NORMA.md dónde guardarla (si no se dice, va a la salida)

  llano import ley.pdf -o content/normas/ley-desarrollo.md
  llano import ley.pdf --reference -o content/normas/ley-desarrollo.md`,
    en: `Turns a document into the Markdown of a norm, with its articles and fracciones in order.

  FILE                  PDF with text, DOCX, DOC, ODT, HTML, Markdown or text; told by its content
  --reference           only ids, labels, hashes and figures of each provision, without its text;
                        if NORM.md is a norm by reference already, its front matter is kept
  --only ID,…           with --reference: only these provisions and what is in them (of a long law)
  -o, --output NORM.md  where to write it (default: standard output)

  llano import ley.pdf -o content/normas/ley-desarrollo.md
  llano import ley.pdf --reference -o content/normas/ley-desarrollo.md`
  },
  async run({positionals, values}, context) {
    const {strings, stdout, stderr} = context
    const [path, ...others] = positionals
    if (!path) throw new CommandError(strings.needsFile(importCommand.usage))
    if (others.length) throw new CommandError(strings.tooManyFiles(importCommand.usage))
    const output = values.output as string | undefined
    const bytes = await readBytes(path, strings)
    const isReference = values.reference === true
    const only = (values.only as string | undefined)?.split(',').map((id) => id.trim())
    if (only && !isReference) throw new CommandError(strings.onlyOfReference)
    const kept = isReference && output !== undefined ? await readKeptMetadata(output, context) : undefined
    if (kept === null) return 2
    let progress: ReturnType<typeof startProgress> | null = null
    try {
      const onProgress = (_done: number, total: number) => {
        progress ??= startProgress(stderr, total)
        progress.advance(`${strings.step.read} ${path}`)
      }
      const {markdown, warnings} = isReference
        ? {
            ...(await importReference(bytes, {
              onProgress,
              ...(kept && {metadata: kept}),
              ...(only && {only})
            })),
            warnings: []
          }
        : await importNorm(bytes, {onProgress})
      if (output === undefined) stdout.write(markdown)
      else await writeFiles([{path: output, content: markdown}])
      for (const warning of warnings) stderr.write(`${path}: ${warning}\n`)
    } catch (error) {
      throw error instanceof ImportError ? new CommandError(`${path}: ${error.message}`) : error
    } finally {
      // Assigned in the callback, which the compiler does not follow.
      ;(progress as ReturnType<typeof startProgress> | null)?.end()
    }
    if (output !== undefined)
      stderr.write(`${isReference ? strings.referenced(output) : strings.imported(output)}\n`)
    return 0
  }
}
