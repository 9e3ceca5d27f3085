import {type Norm, toAkn, toHtml, toJson, toText} from 'remark-legal'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {readNorm} from '../read-norm.ts'
import {writeFiles} from '../write-files.ts'

const formats: Record<string, (norm: Norm) => string> = {
  akn: toAkn,
  json: (norm) => `${JSON.stringify(toJson(norm), null, 2)}\n`,
  html: toHtml,
  txt: toText
}

/** `llano export`: give a norm in open formats. */
export const exportCommand: Command = {
  usage: 'llano export NORMA.md --to akn|json|html|txt [-o ARCHIVO]',
  options: {
    output: {type: 'string', short: 'o'},
    to: {type: 'string', values: Object.keys(formats)}
  },
  help: {
    es: `Da una norma en formatos abiertos.

  NORMA.md              Markdown de una norma; cualquier otro documento se importa primero
  --to F                akn (Akoma Ntoso 3.0), json, html (una página con anclas) o txt
  -o, --output ARCHIVO  dónde dejarla (si no se dice, va a la salida)

  llano export content/normas/reglas-camino-escuela.md --to akn -o reglas.xml`,
    en: `Gives a norm in open formats.

  NORM.md               Markdown of a norm; any other document is imported first
  --to F                akn (Akoma Ntoso 3.0), json, html (a page with anchors) or txt
  -o, --output FILE     where to write it (default: standard output)

  llano export content/normas/reglas-camino-escuela.md --to akn -o reglas.xml`
  },
  async run({positionals, values}, context) {
    const {strings, stdout, stderr} = context
    const [path, ...others] = positionals
    if (!path) throw new CommandError(strings.needsFile(exportCommand.usage))
    if (others.length) throw new CommandError(strings.tooManyFiles(exportCommand.usage))
    const write = formats[values.to as string]
    if (!write) throw new CommandError(strings.needsFormat('--to', Object.keys(formats)))
    const norm = await readNorm(path, context)
    if (!norm) return 2
    const output = values.output as string | undefined
    if (output === undefined) stdout.write(write(norm))
    else {
      await writeFiles([{path: output, content: write(norm)}])
      stderr.write(`${strings.made(output)}\n`)
    }
    return 0
  }
}
