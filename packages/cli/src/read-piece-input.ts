import {basename, dirname, extname, join} from 'node:path'
import type {PieceInput, Theme} from '@llano/renderer'
import {parseExplainer} from 'remark-explainer'
import type {CommandContext} from './command.ts'
import {CommandError} from './command-error.ts'
import type {Content} from './content.ts'
import {dataBeside} from './data-beside.ts'
import {holdAgainstContent} from './hold-content.ts'
import {printMessages} from './print-messages.ts'
import {readContent} from './read-content.ts'
import {readText} from './sources/read-text.ts'

/**
 * Read an explainer with its norm and theme.
 *
 * @param path
 *   Path of the explainer; its norm is in `../normas`, its theme in `../temas`.
 * @param themeName
 *   A theme that goes before the explainer's own.
 * @param context
 *   Where to print what is wrong.
 * @returns
 *   What a piece is made from, or `null` when something is wrong and has been printed.
 * @throws {CommandError}
 *   When the explainer cannot be read or its theme is not there.
 */
export async function readPieceInput(
  path: string,
  themeName: string | undefined,
  context: CommandContext
): Promise<PieceInput | null> {
  const {strings, stderr} = context
  const file = await readText(path, strings)
  const folder = join(dirname(path), '..')
  const content = await readContent(folder)
  const explainer = parseExplainer(file, {readData: dataBeside(dirname(path))})
  const holds = explainer !== null && holdAgainstContent(explainer, file, content)
  const wanted = [explainer?.metadata.norma, themeName ?? explainer?.metadata.tema]
  const related = content.messages.filter(({file: from}) => from && isNeeded(from, wanted))
  printMessages([...file.messages, ...related], stderr, strings)
  if (!explainer || !holds || related.some(({fatal}) => fatal)) return null
  const theme = chooseTheme(themeName ?? explainer.metadata.tema, folder, content, context)
  return {explainer, norm: content.norms.get(explainer.metadata.norma)!.norm, theme}
}

// Whether a file is the explainer's norm or theme.
function isNeeded(path: string, slugs: ReadonlyArray<string | undefined>): boolean {
  return basename(dirname(path)) !== 'explicadores' && slugs.includes(basename(path, extname(path)))
}

function chooseTheme(
  name: string | undefined,
  folder: string,
  content: Content,
  {strings}: CommandContext
): Theme {
  const theme = name ? content.themes.get(name) : content.themes.values().next().value
  if (theme) return theme
  const slug = name ?? 'municipio'
  throw new CommandError(
    strings.missingTheme(slug, join(folder, 'temas', `${slug}.yml`), [...content.themes.keys()])
  )
}
