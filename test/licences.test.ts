import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readManifest, rooms, root} from './house.ts'

const opening: Record<string, string> = {
  'CC-BY-4.0': 'Creative Commons Attribution 4.0 International',
  'CC0-1.0': 'CC0 1.0 Universal',
  MIT: 'MIT License'
}
const reuse = readFileSync(join(root, 'REUSE.toml'), 'utf8')

describe('licences', () => {
  it('holds the text of each licence it names, and no other', () => {
    const held = readdirSync(join(root, 'LICENSES')).map((name) => name.replace(/\.txt$/, ''))
    const named = new Set(
      [...reuse.matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map((match) => match[1]!)
    )
    expect(held.sort()).toEqual(Object.keys(opening).sort())
    expect([...named].sort()).toEqual(held.sort())
    for (const [id, words] of Object.entries(opening))
      expect(readFileSync(join(root, 'LICENSES', `${id}.txt`), 'utf8'), id).toContain(words)
  })

  it('names MIT in every package', () => {
    for (const room of ['.', ...rooms]) expect(readManifest(room).license, room).toBe('MIT')
  })

  it('covers every file of the repository', () => {
    const patterns = [...reuse.matchAll(/path = \[([^\]]+)\]/g)].flatMap((match) =>
      [...match[1]!.matchAll(/"([^"]+)"/g)].map((quoted) => toPattern(quoted[1]!))
    )
    const files = listFiles()
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([])
  })

  it('has a licence in the front matter of every explainer', () => {
    const folder = join(root, 'content/explicadores')
    const names = existsSync(folder) ? readdirSync(folder) : []
    for (const name of names.filter((one) => /\.mdx?$/.test(one)))
      expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(/^licencia: CC-BY-4\.0$/m)
  })
})

// What git tracks, or in a tree without git what is there; LICENSES explain themselves.
function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  return listed.split('\n').filter((path) => path && !path.startsWith('LICENSES/'))
}

// REUSE.toml patterns: `*` within a folder, `**` through folders.
function toPattern(glob: string): RegExp {
  const escaped = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '.*')
  return new RegExp(`^${escaped}$`)
}
