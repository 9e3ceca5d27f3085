import {access} from 'node:fs/promises'
import {join} from 'node:path'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {explainerSkeleton} from '../explainer-skeleton.ts'
import {readContent} from '../read-content.ts'
import {writeFiles} from '../write-files.ts'

const kinds = ['explicador']

/** `llano new`: start a content item from a skeleton that already works. */
export const newCommand: Command = {
  usage: 'llano new explicador NOMBRE [--norm NORMA] [--content CARPETA]',
  options: {content: {type: 'string'}, norm: {type: 'string'}},
  help: {
    es: `Empieza un explicador con un ejemplo de cada bloque, listo para cambiar los textos.

  NOMBRE                del archivo y de la dirección: letras sin acento, números y guiones
  --norm NORMA          nombre de un archivo de normas/, sin .md (si hay una sola, esa)
  --content CARPETA     dónde están normas/, explicadores/ y temas/ (si no se dice, content)

  llano new explicador licencia-de-construccion --norm reglamento-construcciones`,
    en: `Starts an explainer with one example of each block, ready for its texts to be changed.

  NAME                  of the file and its address: letters without accents, digits, hyphens
  --norm NORM           name of a file of normas/, without .md (when there is only one, that one)
  --content FOLDER      where normas/, explicadores/ and temas/ are (default: content)

  llano new explicador licencia-de-construccion --norm reglamento-construcciones`
  },
  async run({positionals, values}, {strings, stderr}) {
    const [kind, name, ...others] = positionals
    if (!kind || !kinds.includes(kind)) throw new CommandError(strings.newWhat(kinds))
    if (!name || others.length || !/^[a-z\d]+(-[a-z\d]+)*$/.test(name))
      throw new CommandError(strings.badName(positionals.slice(1).join(' ')))
    const folder = (values.content as string | undefined) ?? 'content'
    const path = join(folder, 'explicadores', `${name}.md`)
    if (await exists(path)) throw new CommandError(strings.exists(path))
    if (!(await exists(folder))) throw new CommandError(strings.missingFolder(folder))
    const {norms, themes} = await readContent(folder)
    const slugs = [...norms.keys()]
    const slug = (values.norm as string | undefined) ?? (slugs.length === 1 ? slugs[0] : undefined)
    const read = slug ? norms.get(slug) : undefined
    if (!read) throw new CommandError(strings.chooseNorm(slugs))
    const theme = themes.keys().next().value
    await writeFiles([{path, content: explainerSkeleton(name, read.norm, theme)}])
    stderr.write(`${strings.created(path)}\n`)
    return 0
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
