import {readdirSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {run} from '@llano/cli'
import {build} from 'astro'

const site = dirname(fileURLToPath(import.meta.url))
const root = dirname(site)
const output = 'salida'

/** The main job on the sample content: lint, render, publish; ends by saying what to open. */
process.chdir(root)
const status = await run(['build', 'content', '-o', output], process)
if (status !== 0) process.exit(status)
await build({root: site, logLevel: 'warn'})

const files = filesOf('site/dist')
process.stdout.write(`${files.join('\n')}\n`)
process.stderr.write(`
${files.length} archivos en site/dist

Abra:
${[...filesOf(output).filter((path) => /infografia\.png$|triptico\.pdf$|revision\.txt$/.test(path))].map((path) => `  ${path}`).join('\n')}
El sitio se ve con
  npx pnpm@12 preview
en http://localhost:4321/
`)

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
