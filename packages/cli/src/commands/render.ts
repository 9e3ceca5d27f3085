import {join} from 'node:path'
import {
  missingContent,
  type PieceFormat,
  type PieceName,
  pieces,
  type RenderedFile,
  renderPiece
} from '@llano/renderer'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {startProgress} from '../progress.ts'
import {readPieceInput} from '../read-piece-input.ts'
import {writeFiles} from '../write-files.ts'

const pieceNames = Object.keys(pieces) as PieceName[]
const formatNames = [...new Set(pieceNames.flatMap((name) => pieces[name].formats))]

/** `llano render`: turn an explainer into pieces to print, post and send. */
export const renderCommand: Command = {
  usage: 'llano render EXPLICADOR.md [--piece PIEZA,…|all] [--format F,…] [--theme TEMA] -o CARPETA',
  options: {
    format: {type: 'string'},
    output: {type: 'string', short: 'o'},
    piece: {type: 'string'},
    theme: {type: 'string'}
  },
  help: {
    es: `Convierte un explicador en piezas para imprimir, publicar y enviar.

  EXPLICADOR.md         un archivo de explicadores/, junto a normas/ y temas/
  --piece P,…           ${pieceNames.join(', ')} o all (todas; así si no se dice)
  --format F,…          ${formatNames.join(', ')} (si no se dice, todos los de cada pieza)
  --theme TEMA          nombre de un archivo de temas/, sin .yml
  -o, --output CARPETA  dónde dejar los archivos

  llano render content/explicadores/beca-camino-escuela.md -o salida`,
    en: `Turns an explainer into pieces to print, post and send.

  EXPLAINER.md          a file of explicadores/, beside normas/ and temas/
  --piece P,…           ${pieceNames.join(', ')} or all (the default)
  --format F,…          ${formatNames.join(', ')} (default: all that a piece has)
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
    const input = await readPieceInput(path, values.theme as string | undefined, context)
    if (!input) return 2
    const folder = values.output as string | undefined
    const progress = startProgress(stderr, chosen.length)
    const files: RenderedFile[] = []
    const skipped: string[] = []
    try {
      for (const [name, formats] of chosen) {
        progress.advance(`${strings.step.render} ${name}`)
        const missing = isAll(values.piece) ? missingContent(name, input.explainer) : null
        if (missing) {
          skipped.push(strings.skippedPiece(name, missing))
          continue
        }
        files.push(...(await renderPiece(name, formats, input)))
      }
    } finally {
      progress.end()
    }
    for (const note of skipped) stderr.write(`${note}\n`)
    if (folder) {
      const written = files.map(({name, bytes}) => ({path: join(folder, name), content: bytes}))
      await writeFiles(written)
      for (const file of written) stderr.write(`${strings.made(file.path)}\n`)
    } else if (files.length === 1) stdout.write(files[0]!.bytes)
    else throw new CommandError(strings.needsFolder)
    return 0
  }
}

function isAll(piece: unknown): boolean {
  return piece === undefined || piece === 'all'
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
