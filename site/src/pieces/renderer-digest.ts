import {createHash} from 'node:crypto'
import {glob, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Tell one state of the code that makes pieces from another: its sources, those it stands on, and the versions
 * of what is installed.
 *
 * @param root
 *   Folder of the workspace, that holds `packages/`.
 * @returns
 *   16 hexadecimal digits.
 */
export async function rendererDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'pnpm-lock.yaml')))
  for (const folder of await packagesUnder(root, '@llano/renderer'))
    for (const path of (await Array.fromAsync(glob('src/**/*.*', {cwd: folder}))).sort())
      if (!/\.(?:test|fixture)\.ts$/.test(path)) hash.update(path).update(await readFile(join(folder, path)))
  return hash.digest('hex').slice(0, 16)
}

/** A package's folder and those of the workspace that it needs, in a fixed order. */
async function packagesUnder(root: string, first: string): Promise<Set<string>> {
  const folders = new Set<string>()
  const names = [first]
  for (const name of names) {
    const folder = join(root, 'packages', name.slice(name.indexOf('/') + 1))
    if (folders.has(folder)) continue
    folders.add(folder)
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const needs: Array<[string, string]> = Object.entries(manifest.dependencies ?? {})
    names.push(
      ...needs
        .filter(([, version]) => version.startsWith('workspace:'))
        .map(([need]) => need)
        .sort()
    )
  }
  return folders
}
