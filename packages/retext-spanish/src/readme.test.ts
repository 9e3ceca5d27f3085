import {readFileSync} from 'node:fs'
import {inspect} from 'node:util'
import {expect, test} from 'vitest'
import {analyze, countText, findPassives, readability} from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example prints what the README says', () => {
  const text = /const text = '(.+)'/.exec(readme)![1]!
  const printed = /```txt\n([^`]+)```/.exec(readme)![1]!
  const analysis = analyze(text)
  const lines: string[] = []
  for (const sentence of analysis.sentences) {
    lines.push(`${sentence.words} ${text.slice(sentence.start, sentence.end)}`)
    for (const {start, end} of findPassives(analysis, sentence)) lines.push(`→ ${text.slice(start, end)}`)
  }
  lines.push(inspect(readability(countText(analysis)).inflesz))
  expect(`${lines.join('\n')}\n`).toBe(printed)
})
