import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the whole project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Folder of real norms beside the project; tests that need it skip when it is missing. */
export const shared = join(root, '..', 'shared')

/** Each room of the house and its floor; arrows run downward only. */
export const floors: Record<string, number> = {
  'packages/retext-spanish': 0,
  'packages/remark-legal': 0,
  'packages/linter': 1,
  'packages/remark-explainer': 1,
  'packages/importer': 1,
  'packages/config': 2,
  'packages/renderer': 2,
  'packages/cli': 3,
  'packages/language-server': 3,
  site: 4
}

/** Rooms that also run in a browser: no `node:` modules. */
export const pure = [
  'packages/retext-spanish',
  'packages/remark-legal',
  'packages/linter',
  'packages/remark-explainer'
]

/** What the checks read of a package.json. */
export interface Manifest {
  name: string
  license?: string
  private?: boolean
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  publishConfig?: {exports?: Record<string, unknown>}
}

/** A source file: path from the root with `/`, and its text. */
export interface Source {
  path: string
  text: string
}

/**
 * Read a room's package.json.
 *
 * @param room
 *   Path from the root.
 * @returns
 *   The manifest.
 */
export function readManifest(room: string): Manifest {
  return JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'))
}

/** The rooms there are today, in order of floor. */
export const rooms = Object.keys(floors).filter((room) => {
  try {
    return readManifest(room).name !== ''
  } catch {
    return false
  }
})

/** Every source file of every room. */
export function readSources(): Source[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js|astro|mdx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/[\\/](node_modules|dist|\.astro)[\\/]/.test(path))
      .map((path) => ({path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8')}))
  )
}

/**
 * Find every module that a source asks for.
 *
 * @param text
 *   TypeScript, JavaScript or Astro.
 * @returns
 *   Specifiers as written, comments apart.
 */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const forms =
    /(?:\bfrom|\bimport|\bimport\.meta\.(?:resolve|glob)|\brequire|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g
  return [...code.matchAll(forms)].map((match) => match[2]!)
}

/**
 * Say how a source breaks the order of the house.
 *
 * @param source
 *   The file.
 * @param manifests
 *   Manifest of each room by its path.
 * @returns
 *   One line for each import that runs upward, round a door, or is not declared.
 */
export function violationsOf({path, text}: Source, manifests: Record<string, Manifest>): string[] {
  const room = Object.keys(manifests).find((name) => path.startsWith(`${name}/`))
  const own = room === undefined ? undefined : manifests[room]
  if (room === undefined || !own) return [`${path}: stands in no room of the house`]
  const isTool = /\.(?:test|fixture)\.ts$|\/bench\/|\.config\.\w+$/.test(path)
  return importsOf(text).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = posix.join(dirname(path), specifier)
      return target.startsWith(`${room}/`) ? [] : [`${path}: ${specifier} leaves ${room} by a relative path`]
    }
    if (specifier.startsWith('node:'))
      return pure.includes(room) && !isTool ? [`${path}: ${specifier} does not run in a browser`] : []
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
    const [target, manifest] = Object.entries(manifests).find(([, other]) => other.name === name) ?? []
    if (!target || !manifest || target === room) return []
    const door = specifier === name ? '.' : `.${specifier.slice(name.length)}`
    const declared = {...own.dependencies, ...(isTool ? own.devDependencies : {})}
    return [
      ...(floors[target]! < floors[room]!
        ? []
        : [`${path}: ${specifier} runs upward, from floor ${floors[room]} to ${floors[target]}`]),
      ...(manifest.exports?.[door] ? [] : [`${path}: ${specifier} goes round the door of ${name}`]),
      ...(declared[name] ? [] : [`${path}: ${name} is not in the dependencies of ${room}`])
    ]
  })
}
