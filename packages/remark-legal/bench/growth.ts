import {existsSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {VFile} from 'vfile'
import {parseNorm} from '../src/parse-norm.ts'
import {segmentNorm} from '../src/segment-norm.ts'

// Prints how long segmenting and parsing take beside parsing the Markdown alone, on more and more of a long law.
const law = new URL('../../../../shared/corpus/md/cpeum.md', import.meta.url)
const rounds = 5

function fastest(work: () => unknown): number {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

if (existsSync(law)) {
  const source = readFileSync(law, 'utf8')
  console.log('caracteres | fromMarkdown ms | segmentNorm ÷ | parseNorm ÷')
  for (const share of [0.125, 0.25, 0.5, 1]) {
    const part = source.slice(0, Math.floor(source.length * share))
    const tree = fromMarkdown(part)
    const base = fastest(() => fromMarkdown(part))
    const segment = fastest(() => segmentNorm(tree, part))
    const parse = fastest(() => parseNorm(new VFile({path: 'cpeum.md', value: part})))
    const cells = [part.length, base.toFixed(0), (segment / base).toFixed(2), (parse / base).toFixed(2)]
    console.log(cells.join(' | '))
  }
} else {
  console.log('Sin ../shared/corpus: no hay ley con que medir')
}
