import {readFileSync} from 'node:fs'

/**
 * Version of this package.
 *
 * @returns
 *   As its package.json says.
 */
export function ownVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as {version: string}).version
}
