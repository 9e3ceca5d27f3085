import type {Block} from '../explainer.ts'

/** A stretch of a block that is read as one. */
export interface BlockText {
  text: string
  /** `cell` of a table or chart, whose unit may stand in its heading; `contact` a way to reach an office. */
  kind: 'cell' | 'contact' | 'prose'
  /** What it is said under: the question of an answer, the title of a step; empty when nothing is. */
  context: string
}

/** What is no text for a reader: names, ids, addresses. */
const notTexts: ReadonlySet<string> = new Set([
  ...['type', 'id', 'sources', 'position', 'chart', 'file', 'href', 'provision', 'term', 'series', 'flows'],
  ...['categories', 'rows', 'unit']
])

/**
 * List the texts of a block, whatever its type: titles, paragraphs, items, answers, cells, values of a chart.
 *
 * @param block
 *   Block of any type.
 * @returns
 *   Plain texts in reading order, each of which makes sense on its own.
 */
export function blockTexts(block: Block): BlockText[] {
  const kind = block.type === 'contacto' ? 'contact' : 'prose'
  // A figure and its caption are one phrase: «**4** pagos de dos meses».
  if (block.type === 'cifra') {
    const phrase = `${block.figure} ${spell(block.caption)}`.trim()
    return [block.title, phrase, ...block.detail.map(spell)].map((text) => ({
      text,
      kind,
      context: text === block.title ? '' : block.title
    }))
  }
  return [...walk(block, kind, ''), ...cells(block)].filter(({text}) => text.trim() !== '')
}

function walk(value: unknown, kind: BlockText['kind'], context: string): BlockText[] {
  if (typeof value === 'string') return [{text: value, kind, context}]
  if (isRichText(value)) return [{text: spell(value), kind, context}]
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, kind, context))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([key]) => !notTexts.has(key))
  // «**15 de enero**: abre»: the words of one half say what the other is of.
  const isPair = !('type' in value)
  return entries.flatMap(([key, inner]) => {
    const beside = entries.flatMap(([other, one]) => {
      if (other === key) return []
      return typeof one === 'string' ? [one] : isPair && isRichText(one) ? [spell(one)] : []
    })
    return walk(inner, kind, beside.join(' '))
  })
}

function cells(block: Block | TableLike): BlockText[] {
  const {columns, rows, series, flows, unit} = block as TableLike
  const inRows = (rows ?? []).flatMap((row) => {
    const texts = row.map((cell) => spell(cell))
    return texts.map((text, at): BlockText => {
      const others = texts.filter((_, other) => other !== at)
      return {text, kind: 'cell', context: [columns?.[at], ...others].join(' ')}
    })
  })
  const values = (series ?? []).flatMap((one) => one.values)
  const amounts = [...values, ...(flows ?? []).map(({value}) => value)].filter((value) => value !== null)
  return [
    ...inRows,
    ...amounts.map(
      (value): BlockText => ({
        text: `${value.toLocaleString('en-US', digits)} ${unit ?? ''}`,
        kind: 'cell',
        context: ''
      })
    )
  ]
}

const digits = {maximumFractionDigits: 10} as const

/** What tables and charts hold, as far as their figures matter. */
interface TableLike {
  columns?: string[]
  rows?: Run[][][]
  series?: {values: (number | null)[]}[]
  flows?: {value: number}[]
  unit?: string
}

function isRichText(value: unknown): value is Run[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((run) => typeof (run as {text?: unknown} | null)?.text === 'string')
  )
}

interface Run {
  text: string
  provision?: string
}

/** The digits of a citation name a provision and count nothing. */
function spell(runs: readonly Run[]): string {
  return runs.map(({text, provision}) => (provision ? text.replace(/\d/g, ' ') : text)).join('')
}
