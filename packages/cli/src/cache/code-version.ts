import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What the result of a lint depends on, besides the text and the config. */
const packages = ['@llano/cli', '@llano/importer', '@llano/linter', 'remark-legal', 'retext-spanish']

/**
 * Say which code lints.
 *
 * @returns
 *   Another text for every version of the packages; where they run from their sources, for every edit of
 *   these, too.
 */
export function codeVersion(): string {
  return packages
    .map((name) => {
      const path = fileURLToPath(import.meta.resolve(`${name}/package.json`))
      const {version, exports} = JSON.parse(readFileSync(path, 'utf8')) as {
        version: string
        exports: Record<string, unknown>
      }
      const isSource = String(exports['.']).endsWith('.ts')
      return `${name}@${version}${isSource ? `+${newestChange(join(dirname(path), 'src'))}` : ''}`
    })
    .join(' ')
}

function newestChange(folder: string): number {
  const entries = readdirSync(folder, {withFileTypes: true})
  const times = entries.map((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs
  })
  return Math.max(0, statSync(folder).mtimeMs, ...times)
}
