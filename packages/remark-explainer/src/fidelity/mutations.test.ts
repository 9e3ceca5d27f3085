import {describe, expect, it} from 'vitest'
import {numberWords} from './number-words.fixture.ts'
import {check, readData, type Sample, samples} from './sample.fixture.ts'

/** A change of a text that makes it say something else. */
interface Mutation {
  kind: string
  start: number
  end: number
  put: string
}

const otherUnits: readonly (readonly [RegExp, readonly string[]])[] = [
  [/d[ií]as[ \u00a0]hábiles/g, ['días naturales', 'meses']],
  [/d[ií]as[ \u00a0]naturales/g, ['días hábiles', 'meses']],
  [/(?<=(?:\d|dos|tres|seis)[ \u00a0])meses/g, ['días', 'años', 'semanas']],
  [/(?<=\d[ \u00a0])años?/g, ['meses', 'días']],
  [/(?<=\d[ \u00a0])metros/g, ['kilómetros', 'pesos']],
  [/(?<=\d[ \u00a0])(?:por ciento|%)/g, ['pesos', 'UMA']],
  [/(?<=\d[ \u00a0])millones de pesos/g, ['mil pesos', 'millones de dólares']],
  [/al mes/g, ['al año', 'a la semana']]
]

/** Of the texts that readers see; list numbers, sources and names of files say no figure. */
function* mutationsOf({source}: Sample): Generator<Mutation> {
  const body = source.indexOf('\n---\n', 4)
  const blank = (text: string) => text.replace(/[^\n]/g, '·')
  const seen = source
    .replace(/^(?!titulo:|resumen:|leyenda:)[a-z]+:.*$/gm, (line, at: number) =>
      at < body ? blank(line) : line
    )
    .replace(/\{[^{}\n]*\}$/gm, blank)
    .replace(/^\d+\. /gm, blank)
  for (const {0: text, index} of seen.matchAll(/\d[\d,.:]*\d|\d/g)) {
    for (const step of [1, 7]) {
      const put = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + step) % 10))
      yield {kind: 'figure', start: index, end: index + text.length, put}
    }
  }
  for (const {0: word, index} of seen.matchAll(/(?<!\p{L})(?:dos|tres|cuatro|seis|siete|doce)(?!\p{L})/gu))
    yield {kind: 'figure', start: index, end: index + word.length, put: 'nueve'}
  for (const [unit, others] of otherUnits)
    for (const {0: text, index} of seen.matchAll(unit))
      for (const put of others) yield {kind: 'unit', start: index, end: index + text.length, put}
  for (const {0: header, index} of source.matchAll(/fuente="[^"]*"/g)) {
    for (const {0: id, index: at} of header.slice(8, -1).matchAll(/[\w.-]+/g)) {
      const start = index + 8 + at
      for (const put of [`${id}9`, 'art-1'])
        if (put !== id) yield {kind: 'source', start, end: start + id.length, put}
    }
  }
  const licence = /^licencia: (.*)$/m.exec(source)!
  const start = licence.index + 'licencia: '.length
  for (const put of ['CC-BY-4', 'CCBY4.0', 'cc by 4.0', 'CC-BY-NC-4.0'])
    yield {kind: 'licence', start, end: start + licence[1]!.length, put}
  const legend = /^leyenda: .*\n/m.exec(source)
  if (!legend) return
  const end = legend.index + legend[0].length
  yield {kind: 'legend', start: legend.index, end, put: ''}
  yield {kind: 'legend', start: legend.index, end, put: legend[0].replace('ajeno', 'ajena')}
  yield {kind: 'legend', start: legend.index, end, put: legend[0].replace(' Queda prohibido', ' Se prohíbe')}
}

const said = new Map(
  samples.map((sample) => [sample, new Set(check(sample, sample.source).messages.map(String))])
)

/** The message says what was put there, or stands where it was put. */
function isNamed(sample: Sample, mutation: Mutation, mutated: string): boolean {
  const before = said.get(sample)!
  const {messages, stale} = check(sample, mutated)
  const line = mutated.slice(0, mutation.start).split('\n').length
  const news = messages.filter((message) => !before.has(String(message)))
  return (
    news.some(({reason, place}) => {
      const at = place && 'start' in place ? place : undefined
      return (
        reason.includes(mutation.put || 'leyenda') ||
        (at !== undefined && at.start.line <= line && line <= at.end.line)
      )
    }) ||
    (mutation.kind === 'source' && stale.length > 0)
  )
}

describe('what the samples say', () => {
  it.each(samples)('$slug agrees with its norm', (sample) => {
    const {messages, stale} = check(sample, sample.source)
    expect(messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expect(stale).toEqual([])
  })

  it('is noticed when it changes: at least 98 of 100 mutations are caught and named', () => {
    const counts = new Map<string, {all: number; caught: number}>()
    const missed: string[] = []
    for (const sample of samples) {
      for (const mutation of mutationsOf(sample)) {
        const {kind, start, end, put} = mutation
        const mutated = sample.source.slice(0, start) + put + sample.source.slice(end)
        const count = counts.get(kind) ?? {all: 0, caught: 0}
        counts.set(kind, count)
        count.all++
        if (isNamed(sample, mutation, mutated)) count.caught++
        else missed.push(`${sample.slug}: ${sample.source.slice(Math.max(0, start - 30), end)} → ${put}`)
      }
    }
    const totals = [...counts.values()]
    const all = totals.reduce((sum, count) => sum + count.all, 0)
    const caught = totals.reduce((sum, count) => sum + count.caught, 0)
    if (process.env.LLANO_MUTATIONS) console.log(counts, `${caught} of ${all}`, missed)
    expect(all).toBeGreaterThan(300)
    expect(caught / all, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  }, 60_000)

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

/** Other correct spellings of what a pattern finds. */
const spellings: readonly (readonly [RegExp, (match: RegExpExecArray) => string[]])[] = [
  [
    /(?<![\d$,.])(\d+)(?=[ \u00a0](?:días|meses|años|bimestres|viajes|hojas|pagos|compromisos|metros))/g,
    ([, digits = '']) => {
      const words = numberWords(Number(digits))
      return [words, `${digits} (${words})`, `${words} (${digits})`]
    }
  ],
  [
    /\$([\d,]+)/g,
    ([text, digits = '']) => {
      const words = numberWords(Number(digits.replaceAll(',', '')))
      const pesos = /millón$|millones$/.test(words) ? 'de pesos' : 'pesos'
      const plain = digits.replaceAll(',', '')
      return [
        `${text}.00`,
        `$${plain}`,
        `${digits} pesos`,
        `${words} ${pesos}`,
        `${text}.00 (${words} ${pesos} 00/100 M.N.)`
      ]
    }
  ],
  [
    /(?<!y )(?<!\d)(\d+) millones de pesos(?!\.)/g,
    ([, digits = '']) => [
      `$${digits},000,000`,
      `${numberWords(Number(digits))} millones de pesos`,
      `${digits} mdp`
    ]
  ],
  [
    /(?<![\d.])(\d+)(?:[ \u00a0]por[ \u00a0]ciento|[ \u00a0]%)/g,
    ([, digits = '']) => [`${digits}%`, `${digits} por ciento`, `${numberWords(Number(digits))} por ciento`]
  ],
  [
    /(?<!\d)(?<!al )(\d+) de (abril|mayo|agosto)(?! de)/g,
    ([, day = '', month = '']) => [`${numberWords(Number(day))} de ${month}`, `${day} de ${month} de 2026`]
  ],
  [
    /de 9:00 a 15:00/g,
    () => [
      'de las 9:00 a las 15:00 horas',
      'de 9 a 15 horas',
      'de nueve a quince horas',
      'de 9 a. m. a 3 p. m.'
    ]
  ]
]

describe('the same said in another spelling', () => {
  it.each(samples)(
    '$slug still agrees',
    (sample) => {
      const wrong: string[] = []
      let tried = 0
      for (const [pattern, others] of spellings) {
        for (const match of sample.source.matchAll(pattern)) {
          for (const put of others(match)) {
            const end = match.index + match[0].length
            const text = sample.source.slice(0, match.index) + put + sample.source.slice(end)
            const fatal = check(sample, text).messages.filter(({fatal}) => fatal)
            wrong.push(...fatal.map((message) => `${match[0]} → ${put}: ${message}`))
            tried++
          }
        }
      }
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(2)
    },
    60_000
  )
})
