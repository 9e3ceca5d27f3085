import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseNorm} from './parse-norm.ts'
import {remarkLegal} from './remark-legal.ts'

const value = '---\ntitulo: Ley\n---\n\n# Ley\n\nArtículo 1. Uno:\n\nI. Dos.\n'
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLegal).use(remarkStringify)

it('puts the norm that parseNorm reads in file.data and leaves the text alone', async () => {
  const file = await processor.process(new VFile({path: 'ley.md', value}))
  expect(file.data.norm).toEqual(parseNorm(new VFile({path: 'ley.md', value})))
  expect(String(file)).toBe(value)
})

it('puts nothing there when the front matter is broken', async () => {
  const file = await processor.process(new VFile({path: 'ley.md', value: value.replace('Ley', '[')}))
  expect(file.data.norm).toBeUndefined()
  expect(file.messages.map(({fatal}) => fatal)).toEqual([true])
})
