import {existsSync, readFileSync} from 'node:fs'
import {ParseLatin} from 'parse-latin'
import {analyze} from '../src/index.ts'

const corpus = new URL('../../../../shared/corpus/md/cpeum.md', import.meta.url)
const sizes = [1, 2, 4, 8, 16]
const runs = 5

if (existsSync(corpus)) {
  const text = readFileSync(corpus, 'utf8')
  compareWithLatin(text)
  growText('Constitution', text.slice(0, 250_000))
} else console.log(`${corpus.pathname} is missing, so only made-up texts are measured`)
growText('one paragraph without a stop', 'la autoridad competente de la entidad '.repeat(6_000))
for (const [name, unit] of [
  ['stops', '.'],
  ['digits', '7'],
  ['letters', 'a'],
  ['letters and stops', 'a.'],
  ['capitals and stops', 'A. '],
  ['commas', ','],
  ['at signs', 'a@'],
  ['opening brackets', '('],
  ['schemes', 'a://'],
  ['joiners', 'a\u2060'],
  ['forms of ser', 'ser, '],
  ['hyphens', 'a-']
] as const) {
  growText(name, unit.repeat(250_000 / unit.length))
}

function compareWithLatin(text: string): void {
  const parser = new ParseLatin()
  let latin = Number.POSITIVE_INFINITY
  let spanish = Number.POSITIVE_INFINITY
  // By turns, so that whatever else the machine does slows both.
  for (let run = 0; run < runs; run++) {
    latin = Math.min(
      latin,
      fastest(() => parser.parse(text), 1)
    )
    spanish = Math.min(
      spanish,
      fastest(() => analyze(text), 1)
    )
  }
  console.log(
    `analyze ${spanish.toFixed(0)} ms, parse-latin ${latin.toFixed(0)} ms: ${((100 * spanish) / latin).toFixed(1)} % (aim: 25 %)`
  )
}

function growText(name: string, text: string): void {
  const times = sizes.map((size) => fastest(() => analyze(text.repeat(size)), runs))
  const ratios = times.slice(1).map((time, index) => (time / times[index]!).toFixed(2))
  console.log(
    `${name} x${sizes.join(', x')}: ${times.map((time) => time.toFixed(1)).join(', ')} ms, growth ${ratios.join(', ')}`
  )
}

function fastest(run: () => unknown, count: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
