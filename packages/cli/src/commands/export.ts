import {dirname} from 'node:path'
import {type Explainer, explainerText, explainerToHtml, parseExplainer} from 'remark-explainer'
import {type Norm, toAkn, toHtml, toJson, toText} from 'remark-legal'
import type {VFile} from 'vfile'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {dataBeside} from '../data-beside.ts'
import {printMessages} from '../print-messages.ts'
import {readNorm} from '../read-norm.ts'
import {readText} from '../sources/read-text.ts'
import {writeFiles} from '../write-files.ts'

const formats: Record<string, (norm: Norm) => string> = {
  akn: toAkn,
  json: (norm) => `${JSON.stringify(toJson(norm), null, 2)}\n`,
  html: toHtml,
  txt: toText
}

const explainerFormats: Record<string, (explainer: Explainer) => string> = {
  json: (explainer) => `${JSON.stringify({version: 1, explainer}, null, 2)}\n`,
  html: explainerToHtml,
  txt: (explainer) => explainerText(explainer),
  mensaje: (explainer) => explainerText(explainer, {for: 'mensaje'}),
  voz: (explainer) => explainerText(explainer, {for: 'voz'})
}

/** `llano export`: give a norm or an explainer in open formats. */
export const exportCommand: Command = {
  usage: 'llano export NORMA.md|EXPLICADOR.md --to akn|json|html|txt|mensaje|voz [-o ARCHIVO]',
  options: {
    output: {type: 'string', short: 'o'},
    to: {type: 'string', values: [...new Set([...Object.keys(formats), ...Object.keys(explainerFormats)])]}
  },
  help: {
    es: `Da una norma o un explicador en formatos abiertos.

  NORMA.md              Markdown de una norma; cualquier otro documento se importa primero
  EXPLICADOR.md         Markdown o MDX de un explicador, junto a su CSV si lleva gráficas
  --to F                akn (Akoma Ntoso 3.0, solo normas), json, html (una página con anclas), txt;
                        de un explicador también mensaje (para teléfonos) y voz (para leerse al aire)
  -o, --output ARCHIVO  dónde dejarla (si no se dice, va a la salida)

  llano export content/normas/reglas-camino-escuela.md --to akn -o reglas.xml
  llano export content/explicadores/beca-camino-escuela.md --to voz -o anuncio.txt`,
    en: `Gives a norm or an explainer in open formats.

  NORM.md               Markdown of a norm; any other document is imported first
  EXPLAINER.md          Markdown or MDX of an explainer, beside its CSV when it has charts
  --to F                akn (Akoma Ntoso 3.0, norms only), json, html (a page with anchors), txt; of an
                        explainer also mensaje (for telephones) and voz (to be read aloud)
  -o, --output FILE     where to write it (default: standard output)

  llano export content/normas/reglas-camino-escuela.md --to akn -o reglas.xml
  llano export content/explicadores/beca-camino-escuela.md --to voz -o spot.txt`
  },
  async run({positionals, values}, context) {
    const {strings, stdout, stderr} = context
    const [path, ...others] = positionals
    if (!path) throw new CommandError(strings.needsFile(exportCommand.usage))
    if (others.length) throw new CommandError(strings.tooManyFiles(exportCommand.usage))
    const to = values.to as string
    const text = await convert(path, to, context)
    if (text === null) return 2
    const output = values.output as string | undefined
    if (output === undefined) stdout.write(text)
    else {
      await writeFiles([{path: output, content: text}])
      stderr.write(`${strings.made(output)}\n`)
    }
    return 0
  }
}

async function convert(path: string, to: string, context: CommandContext): Promise<string | null> {
  const {strings, stderr} = context
  const source = /\.mdx?$/i.test(path) ? await readText(path, strings) : undefined
  if (source && isExplainer(source)) {
    const write = explainerFormats[to]
    if (!write) throw new CommandError(strings.needsFormat('--to', Object.keys(explainerFormats)))
    const explainer = parseExplainer(source, {readData: dataBeside(dirname(path))})
    printMessages(source.messages, stderr, strings)
    return explainer && write(explainer)
  }
  const write = formats[to]
  if (!write) throw new CommandError(strings.needsFormat('--to', Object.keys(formats)))
  const norm = await readNorm(path, context)
  return norm && write(norm)
}

/** An explainer names its norm in its front matter; no norm does. */
function isExplainer(file: VFile): boolean {
  const metadata = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(String(file))?.[1] ?? ''
  return /^norma:/m.test(metadata)
}
