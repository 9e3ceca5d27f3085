import {describe, expect, it} from 'vitest'
import {type Manifest, readManifest, readSources, rooms, violationsOf} from './house.ts'

const manifests = Object.fromEntries(rooms.map((room) => [room, readManifest(room)]))

describe('the floors of the house', () => {
  const sources = readSources()

  it('has sources in every room', () => {
    for (const room of rooms)
      expect(sources.filter(({path}) => path.startsWith(`${room}/`)).length, room).toBeGreaterThan(0)
  })

  it('runs every import downward, through a door, declared', () => {
    expect(sources.flatMap((source) => violationsOf(source, manifests))).toEqual([])
  })
})

describe('what breaks them', () => {
  const some: Record<string, Manifest> = {
    'packages/remark-legal': {name: 'remark-legal', exports: {'.': './src/index.ts'}},
    'packages/linter': {
      name: '@llano/linter',
      exports: {'.': './src/index.ts'},
      dependencies: {'remark-legal': 'workspace:*'}
    },
    'packages/remark-explainer': {name: 'remark-explainer', exports: {'.': './src/index.ts'}}
  }
  const check = (path: string, text: string) => violationsOf({path, text}, some)

  it('lets a room use what is below it', () => {
    expect(check('packages/linter/src/lint.ts', "import {parseNorm} from 'remark-legal'")).toEqual([])
  })

  it('stops an import that runs upward', () => {
    expect(check('packages/remark-legal/src/norm.ts', "import {lint} from '@llano/linter'")).toEqual([
      'packages/remark-legal/src/norm.ts: @llano/linter runs upward, from floor 0 to 1',
      'packages/remark-legal/src/norm.ts: @llano/linter is not in the dependencies of packages/remark-legal'
    ])
  })

  it('stops an import from a room of the same floor', () => {
    expect(check('packages/linter/src/lint.ts', "export * from 'remark-explainer'")[0]).toBe(
      'packages/linter/src/lint.ts: remark-explainer runs upward, from floor 1 to 1'
    )
  })

  it('stops an import that goes round a door', () => {
    expect(
      check('packages/linter/src/lint.ts', "import type {Norm} from 'remark-legal/src/norm.ts'")
    ).toEqual(['packages/linter/src/lint.ts: remark-legal/src/norm.ts goes round the door of remark-legal'])
  })

  it('stops a relative path into another room', () => {
    expect(
      check('packages/linter/src/lint.ts', "const norm = await import('../../remark-legal/src/norm.ts')")
    ).toEqual([
      'packages/linter/src/lint.ts: ../../remark-legal/src/norm.ts leaves packages/linter by a relative path'
    ])
  })

  it('stops a node module in a room that runs in browsers', () => {
    expect(check('packages/linter/src/lint.ts', "import {readFileSync} from 'node:fs'")).toEqual([
      'packages/linter/src/lint.ts: node:fs does not run in a browser'
    ])
    expect(check('packages/linter/src/lint.test.ts', "import {readFileSync} from 'node:fs'")).toEqual([])
  })

  it('does not take an example in a comment for an import', () => {
    expect(
      check('packages/linter/src/lint.ts', "/**\n * import {lint} from 'remark-explainer'\n */")
    ).toEqual([])
  })
})
