import {access} from 'node:fs/promises'
import {join} from 'node:path'
import {draftExplainer} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import type {Command, CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import type {Content} from '../content.ts'
import {explainerSkeleton} from '../explainer-skeleton.ts'
import {readContent} from '../read-content.ts'
import {readNorm} from '../read-norm.ts'
import {writeFiles} from '../write-files.ts'

const kinds = ['explicador']

/** `llano new`: draft a content item, from what a norm says where there is one to read. */
export const newCommand: Command = {
  usage: 'llano new explicador [NOMBRE] [--norma NORMA] [--content CARPETA]',
  options: {content: {type: 'string'}, norm: {type: 'string'}, norma: {type: 'string'}},
  help: {
    es: `Empieza un explicador con lo que una norma dice a la gente: quién puede, qué se necesita, pasos,
cantidades, plazos, derechos, preguntas. Cada bloque lleva una nota \`borrador\` con las palabras de la
norma: reescríbalo y borre la nota.

  NOMBRE                del archivo y de la dirección: letras sin acento, números y guiones (si no se
                        dice, el de la norma)
  --norma NORMA         nombre de un archivo de normas/, sin .md, o la ruta de una norma (si hay una
                        sola, esa); también --norm
  --content CARPETA     dónde están normas/, explicadores/ y temas/ (si no se dice, content)

  llano new explicador licencia-de-construccion --norma reglamento-construcciones`,
    en: `Starts an explainer with what a norm says to people: who may, what is needed, steps, amounts,
deadlines, rights, questions. Each block carries a note \`borrador\` with the words of the norm: write it
again and remove the note.

  NAME                  of the file and its address: letters without accents, digits, hyphens (default:
                        that of the norm)
  --norm NORM           name of a file of normas/, without .md, or the path of a norm (when there is only
                        one, that one); --norma too
  --content FOLDER      where normas/, explicadores/ and temas/ are (default: content)

  llano new explicador licencia-de-construccion --norm reglamento-construcciones`
  },
  async run({positionals, values}, context) {
    const {strings, stderr} = context
    const [kind, name, ...others] = positionals
    if (!kind || !kinds.includes(kind)) throw new CommandError(strings.newWhat(kinds))
    const wanted = (values.norma ?? values.norm) as string | undefined
    if (others.length || !isSlug(name ?? (wanted === undefined ? '' : 'a')))
      throw new CommandError(strings.badName(positionals.slice(1).join(' ')))
    const folder = (values.content as string | undefined) ?? 'content'
    if (!(await exists(folder))) throw new CommandError(strings.missingFolder(folder))
    const inside = await readContent(folder)
    const norm = await chooseNorm(wanted, inside.norms, context)
    if (!norm) return 2
    if (!norm.provisions.length) throw new CommandError(strings.nothingToCite(norm.metadata.titulo))
    const slug = name ?? norm.slug
    if (!isSlug(slug)) throw new CommandError(strings.badName(slug))
    const path = join(folder, 'explicadores', `${slug}.md`)
    if (await exists(path)) throw new CommandError(strings.exists(path))
    const theme = usualTheme(inside, norm)
    const content =
      draftExplainer(norm, {slug, ...(theme && {theme})}) ?? explainerSkeleton(slug, norm, theme)
    await writeFiles([{path, content}])
    stderr.write(`${strings.created(path)}\n`)
    return 0
  }
}

/** The theme that most explainers of the norm name, or of the folder; else the only one there is. */
function usualTheme({explainers, themes}: Content, {slug}: Norm): string | undefined {
  const named = [...explainers.values()].filter(({explainer}) => explainer.metadata.tema)
  const ofNorm = named.filter(({explainer}) => explainer.metadata.norma === slug)
  const uses = new Map<string, number>()
  for (const {explainer} of ofNorm.length ? ofNorm : named) {
    const tema = explainer.metadata.tema!
    uses.set(tema, (uses.get(tema) ?? 0) + 1)
  }
  const [mostUsed] = [...uses].sort(([, a], [, b]) => b - a)
  return mostUsed?.[0] ?? (themes.size === 1 ? themes.keys().next().value : undefined)
}

async function chooseNorm(
  wanted: string | undefined,
  norms: Content['norms'],
  context: CommandContext
): Promise<Norm | null> {
  const slugs = [...norms.keys()]
  const read = norms.get(wanted ?? (slugs.length === 1 ? slugs[0]! : ''))
  if (read) return read.norm
  if (wanted !== undefined && /[\\/.]/.test(wanted)) return readNorm(wanted, context)
  throw new CommandError(context.strings.chooseNorm(slugs))
}

function isSlug(name: string): boolean {
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(name)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
