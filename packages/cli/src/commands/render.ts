import {
  missingContent,
  type PieceFormat,
  type PieceName,
  papers,
  pieces,
  type RenderedFile,
  type RenderOptions,
  variants
} from '@llano/renderer'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {startProgress} from '../progress.ts'
import {readPieceInput} from '../read-piece-input.ts'
import {pieceFiles} from '../render/piece-files.ts'
import {renderJobs} from '../render/render-jobs.ts'
import type {RenderResult} from '../render/render-task.ts'
import {writeFiles} from '../write-files.ts'

const pieceNames = Object.keys(pieces) as PieceName[]
const formatNames = [...new Set(pieceNames.flatMap((name) => pieces[name].formats))]

/** Of more files than a person reads, only the number is said. */
const mostNamed = 20

/** `llano render`: turn an explainer into pieces to print, post and send. */
export const renderCommand: Command = {
  usage:
    'llano render EXPLICADOR.md [--piece PIEZA,…|all] [--format F,…] [--variant V,…] [--paper PAPEL] [--theme TEMA] -o CARPETA',
  options: {
    format: {type: 'string'},
    output: {type: 'string', short: 'o'},
    paper: {type: 'string'},
    piece: {type: 'string'},
    theme: {type: 'string'},
    variant: {type: 'string'}
  },
  help: {
    es: `Convierte un explicador en piezas para imprimir, publicar y enviar.

  EXPLICADOR.md         un archivo de explicadores/, junto a normas/ y temas/
  --piece P,…           ${pieceNames.join(', ')} o all (todas; así si no se dice)
  --format F,…          ${formatNames.join(', ')} (si no se dice, todos los de cada pieza)
  --variant V,…         para quién es el PDF: impresora (de oficina; así si no se dice), imprenta (con rebase,
                        marcas y cuatro tintas), pantalla (para el teléfono, un panel por página)
  --paper PAPEL         papel de dípticos y trípticos: ${papers.join(' o ')} (si no se dice, carta)
  --theme TEMA          nombre de un archivo de temas/, sin .yml
  -o, --output CARPETA  dónde dejar los archivos

  llano render content/explicadores/beca-camino-escuela.md -o salida`,
    en: `Turns an explainer into pieces to print, post and send.

  EXPLAINER.md          a file of explicadores/, beside normas/ and temas/
  --piece P,…           ${pieceNames.join(', ')} or all (the default)
  --format F,…          ${formatNames.join(', ')} (default: all that a piece has)
  --variant V,…         whom PDFs are for: impresora (office printer, the default), imprenta (print shop: bleed,
                        marks, CMYK), pantalla (telephones, a panel a page)
  --paper PAPER         what leaflets are printed on: ${papers.join(' or ')} (default: carta)
  --theme THEME         name of a file of temas/, without .yml
  -o, --output FOLDER   where to put the files

  llano render content/explicadores/beca-camino-escuela.md -o salida`
  },
  async run({positionals, values}, context) {
    const {strings, stdout, stderr} = context
    const [path, ...others] = positionals
    if (!path) throw new CommandError(strings.needsFile(renderCommand.usage))
    if (others.length) throw new CommandError(strings.tooManyFiles(renderCommand.usage))
    const chosen = choosePieces(
      values.piece as string | undefined,
      values.format as string | undefined,
      context
    )
    const options = chooseOptions(values, context)
    const input = await readPieceInput(path, values.theme as string | undefined, context)
    if (!input) return 2
    const folder = values.output as string | undefined
    const wanted = isAll(values.piece)
    const makeable = chosen.flatMap(([name, formats]) => {
      const missing = wanted ? missingContent(name, input.explainer) : null
      if (missing) stderr.write(`${strings.skippedPiece(name, missing)}\n`)
      return missing ? [] : [{input: 0, name, formats}]
    })
    const progress = startProgress(stderr, makeable.length)
    const results: RenderResult[] = []
    try {
      await renderJobs({inputs: [input], jobs: makeable, options}, async (index, result) => {
        progress.advance(`${strings.step.render} ${makeable[index]!.name}`)
        results[index] = result
      })
    } finally {
      progress.end()
    }
    const files: RenderedFile[] = []
    let status = 0
    for (const [index, result] of results.entries()) {
      if ('files' in result) files.push(...result.files)
      else if (!wanted) throw new CommandError(result.reason)
      else {
        status = 1
        stderr.write(`${strings.skippedPiece(makeable[index]!.name, result.reason)}\n`)
      }
    }
    if (folder) {
      const written = pieceFiles(files, folder)
      await writeFiles(written)
      if (written.length > mostNamed) stderr.write(`${strings.madeAll(written.length, folder)}\n`)
      else for (const file of written) stderr.write(`${strings.made(file.path)}\n`)
    } else if (files.length === 1) stdout.write(files[0]!.bytes)
    else throw new CommandError(strings.needsFolder)
    return status
  }
}

function isAll(piece: unknown): boolean {
  return piece === undefined || piece === 'all'
}

function chooseOptions(values: Record<string, unknown>, {strings}: CommandContext): RenderOptions {
  const paper = papers.find((one) => one === (values.paper ?? 'carta'))
  if (!paper) throw new CommandError(strings.badOptionValue('--paper', String(values.paper), papers))
  const names = String(values.variant ?? 'impresora').split(',')
  const wanted = names.map((name) => {
    const variant = variants.find((one) => one === name.trim())
    if (!variant) throw new CommandError(strings.badOptionValue('--variant', name.trim(), variants))
    return variant
  })
  return {paper, variants: [...new Set(wanted)]}
}

function choosePieces(
  piece: string | undefined,
  format: string | undefined,
  {strings}: CommandContext
): Array<[PieceName, PieceFormat[]]> {
  const names = !piece || isAll(piece) ? pieceNames : piece.split(',').map((name) => name.trim())
  const formats = format?.split(',').map((name) => name.trim())
  for (const name of formats ?? [])
    if (!formatNames.includes(name as PieceFormat))
      throw new CommandError(strings.badOptionValue('--format', name, formatNames))
  const chosen = names.map((name): [PieceName, PieceFormat[]] => {
    const known = pieceNames.find((other) => other === name)
    if (!known) throw new CommandError(strings.badOptionValue('--piece', name, [...pieceNames, 'all']))
    return [known, pieces[known].formats.filter((one) => !formats || formats.includes(one))]
  })
  const made = chosen.filter(([, some]) => some.length)
  const [first] = chosen
  if (!made.length && first) throw new CommandError(strings.noFormat(first[0], pieces[first[0]].formats))
  return made
}
