import {describe, expect, it} from 'vitest'
import {type Mutation, mutationsOf} from './mutate.fixture.ts'
import {respellingsOf} from './respell.fixture.ts'
import {
  check,
  checkEdit,
  type Found,
  inventedSamples,
  readData,
  type Sample,
  samples
} from './sample.fixture.ts'

const everySample = [...samples, ...inventedSamples]
const said = new Map(
  everySample.map((sample) => [
    sample,
    new Set(check(sample, sample.source).messages.map(({reason}) => reason))
  ])
)

/** A new message says what was put there, or stands where it was put. */
function isNamed(sample: Sample, mutation: Mutation): boolean {
  const before = said.get(sample)!
  const {messages, stale} = checkEdit(sample, mutation)
  const line = sample.source.slice(0, mutation.start).split('\n').length
  const lastLine = line + mutation.put.split('\n').length - 1
  const news = messages.filter(({reason}) => !before.has(reason))
  return (
    news.some(({reason, place}) => {
      const at = place && 'start' in place ? place : undefined
      return (
        (mutation.kind !== 'swap' && reason.includes(mutation.put || 'leyenda')) ||
        (at !== undefined && at.start.line <= lastLine && line <= at.end.line)
      )
    }) ||
    (mutation.kind === 'source' && stale.length > 0)
  )
}

interface Count {
  all: number
  caught: number
}

function tryMutations(tried: readonly Sample[]): {counts: Map<string, Count>; missed: string[]} {
  const counts = new Map<string, Count>()
  const missed: string[] = []
  for (const sample of tried) {
    for (const mutation of mutationsOf(sample)) {
      const {kind, start, end, put} = mutation
      const count = counts.get(kind) ?? {all: 0, caught: 0}
      counts.set(kind, count)
      count.all++
      if (isNamed(sample, mutation)) count.caught++
      else
        missed.push(`${sample.slug} ${kind}: ${sample.source.slice(Math.max(0, start - 30), end)} → ${put}`)
    }
  }
  return {counts, missed}
}

describe('what the samples say', () => {
  it.each(everySample)('$slug agrees with its norm', (sample) => {
    const {messages, stale} = check(sample, sample.source)
    expect(messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expect(stale).toEqual([])
  })

  it.each(everySample)('each block of $slug says alone what it says among the others', (sample) => {
    const told = ({messages}: Found) => messages.map(String)
    const all = told(check(sample, sample.source))
    const alone = sample.explainer.blocks.flatMap(({position: {start}}) =>
      told(checkEdit(sample, {start: start.offset, end: start.offset, put: ''}))
    )
    expect(alone.filter((message) => !all.includes(message))).toEqual([])
    expect(all.filter((message) => !alone.includes(message))).toEqual([])
  })

  it.each([
    ['the explainers of the content folder', samples],
    ['explainers of four other norms', inventedSamples]
  ])(
    'is noticed when it changes: at least 98 of 100 mutations of %s are caught and named',
    (_, tried) => {
      const {counts, missed} = tryMutations(tried)
      const all = [...counts.values()].reduce((sum, count) => sum + count.all, 0)
      if (process.env.LLANO_MUTATIONS) console.log(counts, all, missed.join('\n'))
      expect(all).toBeGreaterThan(300)
      expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
    },
    60_000
  )

  it('is noticed when a value of a chart changes', () => {
    for (const sample of samples) {
      for (const block of sample.explainer.blocks) {
        if (block.type !== 'grafica') continue
        const data = readData(block.file)
        for (const {0: value, index} of data.matchAll(/(?<=,)[\d.]+$/gm)) {
          const changed = `${data.slice(0, index)}${Number(value) + 1}${data.slice(index + value.length)}`
          const read = (name: string) => (name === block.file ? changed : readData(name))
          const {messages} = check(sample, sample.source, read)
          expect(messages.filter(({fatal}) => fatal).length, `${block.file}: ${value}`).toBeGreaterThan(0)
        }
      }
    }
  })
})

describe('the same said in another spelling', () => {
  it.each(everySample)(
    '$slug still agrees',
    (sample) => {
      const wrong: string[] = []
      let tried = 0
      for (const {start, end, put} of respellingsOf(sample)) {
        const fatal = checkEdit(sample, {start, end, put}).messages.filter(({fatal}) => fatal)
        wrong.push(...fatal.map((message) => `${sample.source.slice(start, end)} → ${put}: ${message}`))
        tried++
      }
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(2)
    },
    60_000
  )
})
