import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openFileCache} from './file-cache.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-cache-'))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('openFileCache', () => {
  it('makes once and gives the same bytes after', async () => {
    let made = 0
    const make = async () => {
      made += 1
      return [{name: `${made}.png`, bytes: new Uint8Array([1, 2])}]
    }
    const first = await (await openFileCache(folder, 'a')).keep('key', make)
    const second = await (await openFileCache(folder, 'a')).keep('key', make)
    expect(second).toEqual(first)
    expect(made).toBe(1)
  })

  it('makes again for another key or other code, and throws away what other code made', async () => {
    await (await openFileCache(folder, 'a')).keep('key', async () => 1)
    const other = await openFileCache(folder, 'b')
    expect(await other.keep('key', async () => 2)).toBe(2)
    expect(await other.keep('other', async () => 3)).toBe(3)
    expect(readdirSync(folder)).toEqual(['b'])
  })

  it('makes again what cannot be read', async () => {
    const cache = await openFileCache(folder, 'a')
    await cache.keep('key', async () => 1)
    writeFileSync(join(folder, 'a', 'key'), 'half')
    expect(await cache.keep('key', async () => 2)).toBe(2)
    expect(await cache.keep('key', async () => 3)).toBe(2)
  })

  it('keeps nothing of what failed', async () => {
    const cache = await openFileCache(folder, 'a')
    const failure = cache.keep('key', () => Promise.reject(new Error('sin sitio')))
    await expect(failure).rejects.toThrow('sin sitio')
    expect(readdirSync(join(folder, 'a'))).toEqual([])
  })
})
