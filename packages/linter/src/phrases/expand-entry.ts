import {conjugate} from '../spanish/conjugate.ts'
import {inflectAdjective, pluralOf} from '../spanish/inflect-nominal.ts'
import type {Inflection, PhraseEntry, PhraseForm} from './phrase.ts'

/** Pronouns that join an infinitive or a gerund. */
const enclitics = ['se', 'lo', 'la', 'los', 'las', 'le', 'les']
const invariable = new Set(['a', 'al', 'con', 'de', 'del', 'en', 'para', 'por', 'que'])

/**
 * List every way in which an entry can stand in a text.
 *
 * @param entry
 *   The entry.
 * @returns
 *   Forms, each once, in the order of the entry's patterns.
 */
export function expandEntry(entry: PhraseEntry): PhraseForm[] {
  const forms = new Map<string, {words: string[]; cells: string[]; contracted: boolean}>()
  for (const pattern of entry.forms ?? [entry.term]) {
    for (const words of expandPattern(pattern)) {
      for (const [cell, inflected] of inflectWords(words, entry.inflection)) {
        for (const [variant, contracted] of contract(inflected)) {
          const key = variant.join(' ')
          if (entry.except?.includes(key)) continue
          const known = forms.get(key)
          if (known) known.cells.push(cell)
          else forms.set(key, {words: variant, cells: [cell], contracted})
        }
      }
    }
  }
  return [...forms.values()].map((form) => ({entry, ...form}))
}

/**
 * Write out the choices of a pattern.
 *
 * @param pattern
 *   Words parted by spaces; `a|b` one or the other, `(a|b)` one, the other or none.
 * @returns
 *   Every sequence of words that it stands for.
 */
export function expandPattern(pattern: string): string[][] {
  let sequences: string[][] = [[]]
  for (const part of pattern.split(' ')) {
    const optional = part.startsWith('(')
    const choices = (optional ? part.slice(1, -1) : part).split('|').map((choice) => [choice])
    if (optional) choices.push([])
    sequences = sequences.flatMap((words) => choices.map((choice) => [...words, ...choice]))
  }
  return sequences
}

function inflectWords(words: string[], inflection: Inflection): Array<[cell: string, words: string[]]> {
  const [first = '', ...rest] = words
  switch (inflection) {
    case 'noun':
      return [
        ['s', words],
        ['p', pluralPhrase(words)]
      ]
    case 'adjective':
      return [...inflectAdjective(first)].map(([cell, form]) => [cell, [form, ...rest]])
    case 'verb':
      return inflectVerb(first).map(([cell, form]) => [cell, [...form, ...rest]])
    default:
      return [['', words]]
  }
}

/**
 * Put a noun and what agrees with it in the plural.
 *
 * @param words
 *   The noun first; words from the first preposition on stay.
 * @returns
 *   As many words.
 */
export function pluralPhrase(words: readonly string[]): string[] {
  const firstFixed = words.findIndex((word) => invariable.has(word))
  return words.map((word, index) => (firstFixed >= 0 && index >= firstFixed ? word : pluralOf(word)))
}

/** Forms that official texts do not use, and that too often are another word («signo», «avales»). */
const unusedCell = /^(?:ind\.pres\.1s|.*\.2s)$/

function inflectVerb(infinitive: string): Array<[cell: string, words: string[]]> {
  const reflexive = /[aei]rse$/.test(infinitive)
  const paradigm = conjugate(reflexive ? infinitive.slice(0, -2) : infinitive)
  const forms: Array<[string, string[]]> = []
  for (const [cell, form] of paradigm) {
    if (unusedCell.test(cell)) continue
    if (cell === 'inf' || cell === 'ger') {
      for (const pronoun of enclitics) forms.push([`${cell}+${pronoun}`, [joinPronoun(form, pronoun)]])
      if (!reflexive) forms.push([cell, [form]])
    } else if (!reflexive || cell.startsWith('part.')) forms.push([cell, [form]])
    else if (/3[sp]$/.test(cell)) forms.push([cell, ['se', form]])
  }
  return reflexive ? forms.filter(([cell]) => !cell.includes('+') || cell.endsWith('+se')) : forms
}

/**
 * Join a pronoun to an infinitive or a gerund.
 *
 * @param form
 *   «erogar», «erogando».
 * @param pronoun
 *   «se».
 * @returns
 *   «erogarse», «erogándose».
 */
export function joinPronoun(form: string, pronoun: string): string {
  return form.replace(/ando$/, 'ándo').replace(/endo$/, 'éndo') + pronoun
}

function contract(words: string[]): Array<[words: string[], contracted: boolean]> {
  const last = words.at(-1)
  if (words.length < 2 || (last !== 'de' && last !== 'a')) return [[words, false]]
  return [
    [words, false],
    [[...words.slice(0, -1), `${last}l`], true]
  ]
}
