import {existsSync, readFileSync} from 'node:fs'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {ParseLatin} from 'parse-latin'
import {createLinter} from '../src/incremental/create-linter.ts'
import {lint} from '../src/lint.ts'
import {rules} from '../src/rules.ts'

const file = new URL('../../../../shared/corpus/md/cpeum.md', import.meta.url)
const everyRule = {preset: 'estricto'} as const
/** Turns before measuring, until the code is compiled. */
const warmUp = 4
const turns = 7
/** A re-lint does so little that its code takes longer to be compiled. */
const manyTurns = 41

if (existsSync(file)) run(readFileSync(file, 'utf8'))
else console.log('bench: falta ../shared/corpus/md/cpeum.md, no hay qué medir')

function run(text: string): void {
  const megabytes = Buffer.byteLength(text) / 1e6
  console.log(
    `cpeum.md, ${megabytes.toFixed(2)} MB, ${rules.length} rules; CPU time, median of ${turns} after ${warmUp} to warm up`
  )
  const markdown = measure(() => fromMarkdown(text))
  const latin = measure(() => new ParseLatin().parse(text))
  const whole = measure(() => lint(text, everyRule))
  print('fromMarkdown alone', markdown, megabytes)
  print('parse-latin alone', latin, megabytes)
  print('whole lint, every rule', whole, megabytes)
  console.log(`  lint / parse-latin     ${(whole / latin).toFixed(2)}`)
  console.log(`  lint / fromMarkdown    ${(whole / markdown).toFixed(2)}`)
  measureAgain(text, whole)
  measureGrowth(text)

  const paragraph = text.replace(/[^\p{L}\p{N},]+/gu, ' ').slice(0, 1_000_000)
  const perByte = measure(() => lint(paragraph, everyRule)) / paragraph.length / (whole / text.length)
  console.log(`one paragraph of 1 MB without a full stop: ${perByte.toFixed(2)} × the time of ordinary text`)
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

/** Another paragraph changes each time, all over the text, and stays as it is then. */
function measureAgain(text: string, whole: number): void {
  const words = measureEdits(text, (source, from) => {
    const at = source.indexOf(', ', from)
    return `${source.slice(0, at)}, y se erogará lo que el artículo 5 disponga${source.slice(at)}`
  })
  print(`after words in one paragraph changed`, words)
  const label = measureEdits(text, (source, from) => {
    const at = source.indexOf('\n\nArtículo', from) + 2
    return `${source.slice(0, at)}Artículo 5 Bis. Nadie eroga.\n\n${source.slice(at)}`
  })
  print('after an article more', label)

  function print(name: string, again: number): void {
    console.log(`${name}: ${(again * 1000).toFixed(0)} ms, 1/${(whole / again).toFixed(1)} of the whole`)
  }
}

function measureEdits(text: string, edit: (source: string, from: number) => string): number {
  const linter = createLinter(everyRule)
  linter.lint(text)
  let source = text
  let turn = 0
  return measure(
    () => {
      turn += 1
      source = edit(source, (source.length * ((turn * 37) % 90)) / 100)
      linter.lint(source)
    },
    manyTurns,
    manyTurns
  )
}

function measureGrowth(text: string): void {
  console.log('growing input (1 is as long as time per byte of the first)')
  const piece = text.slice(0, 131_072)
  const base = measure(() => lint(piece, everyRule))
  for (const times of [2, 4, 8, 16]) {
    const grown = measure(() => lint(`${piece}\n\n`.repeat(times), everyRule), 3)
    console.log(`  ×${String(times).padEnd(2)} ${(grown / base / times).toFixed(2)}`)
  }
}

function measure(work: () => unknown, times = turns, before = warmUp): number {
  for (let turn = 0; turn < before; turn++) work()
  const seconds: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const before = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(before)
    seconds.push((user + system) / 1e6)
  }
  return seconds.sort((a, b) => a - b)[times >> 1]!
}

function print(name: string, seconds: number, megabytes: number): void {
  console.log(
    `  ${name.padEnd(22)} ${(seconds * 1000).toFixed(0).padStart(5)} ms  ${(megabytes / seconds).toFixed(2)} MB/s`
  )
}
