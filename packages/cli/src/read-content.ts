import {readdir, readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {parseTheme} from '@llano/renderer'
import {parseExplainer, parseLegends, parseLock, parsePlan, parseTerm, usualLegends} from 'remark-explainer'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import type {Content} from './content.ts'
import {dataBeside} from './data-beside.ts'
import {holdAgainstContent, holdTerm, refuseSameName} from './hold-content.ts'

/**
 * Read a content folder: `normas/*.md`, `explicadores/*.md` with their `*.lock.yml`, `temas/*.yml`,
 * `glosario/*.md`, `compromisos/*.yml` and `leyendas.yml`.
 *
 * Every explainer is held against its norm; what is wrong becomes a message and the item is left out.
 *
 * @param folder
 *   Path of the folder.
 * @returns
 *   Norms, explainers and themes in order of file name.
 * @throws {Error}
 *   When the folder cannot be read.
 */
export async function readContent(folder: string): Promise<Content> {
  const content: Content = {
    norms: new Map(),
    explainers: new Map(),
    themes: new Map(),
    locks: new Map(),
    legends: usualLegends,
    terms: new Map(),
    plans: new Map(),
    broken: new Set(),
    messages: []
  }
  for (const file of await readFolder(join(folder, 'normas'), '.md')) {
    const norm = parseNorm(file)
    if (norm) content.norms.set(norm.slug, {norm, file})
    else if (file.stem) content.broken.add(file.stem)
    content.messages.push(...file.messages)
  }
  for (const file of await readFolder(join(folder, 'temas'), '.yml')) {
    const theme = parseTheme(file, {readFile: dataBeside(join(folder, 'temas'))})
    if (theme) content.themes.set(theme.slug, theme)
    else if (file.stem) content.broken.add(file.stem)
    content.messages.push(...file.messages)
  }
  const seen = new Map<string, VFile>()
  for (const file of await readFolder(join(folder, 'explicadores'), '.md', '.mdx')) {
    const explainer = parseExplainer(file, {readData: dataBeside(join(folder, 'explicadores'))})
    const other = seen.get(file.stem ?? '')
    if (other) refuseSameName(file, other)
    seen.set(file.stem ?? '', file)
    if (other) content.explainers.delete(file.stem ?? '')
    else if (explainer && holdAgainstContent(explainer, file, content))
      content.explainers.set(explainer.slug, {explainer, file})
    content.messages.push(...file.messages)
  }
  await readBeside(folder, content)
  return content
}

/** What is neither norm, explainer nor theme. */
async function readBeside(folder: string, content: Content): Promise<void> {
  for (const file of await readFolder(join(folder, 'explicadores'), '.lock.yml')) {
    const lock = parseLock(file)
    if (lock) content.locks.set(basename(file.path, '.lock.yml'), lock)
    content.messages.push(...file.messages)
  }
  const glossary: VFile[] = []
  for (const file of await readFolder(join(folder, 'glosario'), '.md')) {
    const term = parseTerm(file)
    if (term) content.terms.set(term.slug, term)
    glossary.push(file)
  }
  for (const file of glossary) {
    holdTerm(file, content)
    content.messages.push(...file.messages)
  }
  for (const file of await readFolder(join(folder, 'compromisos'), '.yml')) {
    const plan = parsePlan(file)
    if (plan) content.plans.set(plan.slug, plan)
    content.messages.push(...file.messages)
  }
  const [legends] = (await readFolder(folder, '.yml')).filter(({basename: name}) => name === 'leyendas.yml')
  if (!legends) return
  content.legends = parseLegends(legends) ?? usualLegends
  content.messages.push(...legends.messages)
}

async function readFolder(folder: string, ...endings: string[]): Promise<VFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const paths = names.filter(
    (name) => endings.some((ending) => name.endsWith(ending)) && !name.startsWith('.') && name !== 'README.md'
  )
  return Promise.all(
    paths
      .sort()
      .map(
        async (name) =>
          new VFile({path: join(folder, name), value: await readFile(join(folder, name), 'utf8')})
      )
  )
}
