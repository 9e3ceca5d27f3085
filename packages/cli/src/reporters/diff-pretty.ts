import {styleText} from 'node:util'
import type {ChangeKind, NormDiff, ProvisionChange, WordChange} from 'remark-legal'
import type {Strings} from '../strings.ts'

/** How to print for people. */
export interface DiffPrettyOptions {
  strings: Strings
  /** Whether to colour; true only on a terminal. */
  color: boolean
  /** Widest line, in characters. */
  width: number
}

const signs: Record<ChangeKind, string> = {added: '+', changed: '~', moved: '→', removed: '-'}
const colors = {added: 'green', changed: 'yellow', moved: 'cyan', removed: 'red'} as const
/** Words that stay the same shown on each side of what changed. */
const contextWords = 8

/**
 * Print what changed between two versions, for people.
 *
 * @param diff
 *   As `diffNorms` gives it.
 * @param options
 *   Language, colour, width.
 * @returns
 *   Text with a final line ending. Without colour, what was taken out stands in `[-…-]`, what was put in
 *   in `{+…+}`.
 */
export function diffToPretty({changes}: NormDiff, options: DiffPrettyOptions): string {
  const {strings} = options
  if (changes.length === 0) return `${strings.noChanges}\n`
  const kinds = Object.keys(signs) as ChangeKind[]
  const counts = kinds.map((kind) => changes.filter((change) => change.kind === kind).length)
  const summary = strings.changes(...(counts as [number, number, number, number]))
  return `${[...changes.map((change) => writeChange(change, options)), summary].join('\n\n')}\n`
}

function writeChange(change: ProvisionChange, {strings, color, width}: DiffPrettyOptions): string {
  const {kind, name, oldName, id, words} = change
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, {validateStream: false}) : text
  const before = kind === 'moved' && oldName !== null ? ` (${strings.movedFrom(oldName)})` : ''
  const title = `${paint(['bold', colors[kind]], `${signs[kind]} ${name}`)}${before} ${paint('dim', id)}`
  if (words.length === 0) return title
  const isWhole = kind === 'added' || kind === 'removed'
  const stretches = isWhole ? words.map((word) => ({...word, kind: 'same' as const})) : shorten(words)
  return [title, ...wrap(stretches, width - 2, color).map((line) => `  ${line}`)].join('\n')
}

/** Long stretches that stay the same are cut to what helps to find the place. */
function shorten(words: readonly WordChange[]): WordChange[] {
  return words.map((word, index) => {
    const parts = word.text.match(/\s*\S+/g) ?? []
    if (word.kind !== 'same' || parts.length <= 2 * contextWords + 2) return word
    const head = index === 0 ? [] : parts.slice(0, contextWords)
    const tail = index === words.length - 1 ? [] : parts.slice(-contextWords)
    return {kind: 'same', text: `${head.join('')} […]${tail.join('')}`}
  })
}

const marks = {added: ['{+', '+}'], removed: ['[-', '-]'], same: ['', '']} as const

/** Marks go around each stretch, colours around each word, so that lines may break anywhere. */
function wrap(words: readonly WordChange[], width: number, color: boolean): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const {text, wide} of pieces(words, color)) {
    const space = /^\s/.test(wide) && length > 0 ? 1 : 0
    const plain = wide.trim()
    // A title stands on a line of its own.
    const isBreak = wide.slice(0, wide.indexOf(plain)).includes('\n')
    if (length > 0 && space > 0 && (isBreak || length + 1 + plain.length > width)) {
      lines.push(line)
      line = ''
      length = 0
    } else if (space > 0) {
      line += ' '
      length++
    }
    line += text
    length += plain.length
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(words: readonly WordChange[], color: boolean): {text: string; wide: string}[] {
  return words.flatMap(({kind, text}) => {
    const parts = text.match(/\s*\S+/g) ?? []
    return parts.map((part, index) => {
      const [open, close] = color ? ['', ''] : marks[kind]
      const lead = /^\s*/.exec(part)![0]
      const marked = `${index === 0 ? open : ''}${part.trim()}${index === parts.length - 1 ? close : ''}`
      const style = kind === 'added' ? 'green' : (['red', 'strikethrough'] as const)
      const painted =
        color && kind !== 'same' ? styleText(style as 'green', marked, {validateStream: false}) : marked
      return {text: painted, wide: lead + marked}
    })
  })
}
