// F1 of findPassives and findReflexivePassives on annotated sentences.
//
//   node bench/gold.ts [FILE.jsonl …]
//
// Each line of a file is {text, spans: [{type, head: [start, end]}]}. Which function is measured follows from
// the types in it: `passive-ser` or `passive-se`. A find is right when it overlaps the head of such a span;
// spans of a type that begins with `either` count neither way.
import {existsSync, readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {type Analysis, analyze, findPassives, findReflexivePassives, type Sentence} from '../src/index.ts'

interface Line {
  text: string
  spans: Array<{type: string; head: [start: number, end: number]}>
}

const folder = new URL('../../../../shared/gold/', import.meta.url)
const standard = ['passive-ser.dev.jsonl', 'passive-se.dev.jsonl'].map((name) => new URL(name, folder))
const given = process.argv.slice(2).map((path) => pathToFileURL(path))

for (const file of given.length > 0 ? given : standard) {
  if (!existsSync(file)) {
    console.log(`${file.pathname} is missing`)
    process.exitCode = given.length > 0 ? 1 : 0
    continue
  }
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  for (const type of ['passive-ser', 'passive-se'] as const) {
    if (lines.some(({spans}) => spans.some((span) => span.type === type))) measure(lines, type)
  }
}

function measure(lines: readonly Line[], type: 'passive-se' | 'passive-ser'): void {
  const find: (analysis: Analysis, sentence: Sentence) => Array<{start: number; end: number}> =
    type === 'passive-se' ? findReflexivePassives : findPassives
  let right = 0
  let wrong = 0
  let all = 0
  for (const {text, spans} of lines) {
    const analysis = analyze(text)
    const asked = spans.filter((span) => span.type === type)
    const hit = new Set<Line['spans'][number]>()
    for (const passive of analysis.sentences.flatMap((sentence) => find(analysis, sentence))) {
      const over = spans.filter(({head}) => passive.start < head[1] && passive.end > head[0])
      const span = over.find((one) => one.type === type)
      if (span) hit.add(span)
      else if (!over.some((one) => one.type.startsWith('either'))) wrong += 1
    }
    right += hit.size
    all += asked.length
  }
  const precision = right / (right + wrong)
  const recall = right / all
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `${type}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${right} of ${all} found, ${wrong} wrong)`
  )
}
