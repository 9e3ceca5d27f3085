import {type Analysis, tokenKind, type Unit, wordBit} from 'retext-spanish'
import {perUnit} from '../unit-facts.ts'
import {stemOf} from './stem.ts'

/** A term that a text defines. */
export interface Definition {
  /** As printed, article and acronym in brackets apart: «Unidad Responsable». */
  term: string
  /** Every name it has («Unidad Responsable», «UR»), word by word, as `stemOf` gives them. */
  names: readonly (readonly string[])[]
  /** Offset of the term's first character. */
  start: number
  /** Offset after its last character. */
  end: number
  /** Tokens in which the term is no use of it: the whole entry. */
  firstToken: number
  endToken: number
  /** What it says it is. */
  meaning: string
  /** `glossary`: an entry of a list of definitions; `aside`: «en adelante, el Programa». */
  kind: 'aside' | 'glossary'
}

const longestTerm = 12
const opens =
  /(?:se|le|les)\s+(?:entender[áa]n?|entienden?|denominar[áa]n?|considerar[áa]n?|conocer[áa])(?:\s+por)?|entend(?:er|iéndose|erse)\s+por|(?:siguientes|las)\s+(?:definiciones|acepciones|abreviaturas|siglas)|significado|glosario|son\s+definiciones|t[ée]rminos\s+siguientes/i
const titles =
  /(?:^|[\s.])(?:definici[óo]n(?:es)?|glosario|t[ée]rminos y definiciones|siglas|abreviaturas|acr[óo]nimos|conceptos b[áa]sicos)(?:[\s,.:]|$)/i
const articles = new Set(['a', 'al', 'el', 'la', 'las', 'lo', 'los'])
const cache = new WeakMap<Analysis, Definition[]>()

/**
 * List the terms that a text defines: entries of its glossary and «en adelante, el Programa».
 *
 * @param analysis
 *   The text.
 * @returns
 *   In reading order, made once for an analysis.
 */
export function definitionsOf(analysis: Analysis): readonly Definition[] {
  let list = cache.get(analysis)
  if (!list) {
    list = [...readGlossary(analysis), ...readAsides(analysis)].sort((a, b) => a.start - b.start)
    cache.set(analysis, list)
  }
  return list
}

/** Units that stand in a list of definitions. */
function readGlossary(analysis: Analysis): Definition[] {
  const {units} = analysis
  const read = perUnit(analysis, readGlossaryUnit)
  const found: Definition[] = []
  const defines = units.map(() => false)
  let underTitle = false
  for (const unit of units) {
    if (unit.kind === 'heading') {
      underTitle = read[unit.index]!.isTitle
      continue
    }
    const leadIn = unit.leadIn === undefined ? undefined : units[unit.leadIn]
    const isListed =
      leadIn !== undefined &&
      leadIn.kind !== 'heading' &&
      (defines[leadIn.index] || read[leadIn.index]!.introduces)
    if (unit.kind !== 'item' && unit.kind !== 'paragraph') continue
    if (!isListed && !(underTitle && leadIn === undefined)) continue
    const {entry, introduces} = read[unit.index]!
    if (entry) found.push(moveDefinition(entry, unit))
    // A definition with a list of its own («Apoyo: los siguientes: a) …») defines nothing in it.
    else defines[unit.index] = underTitle && introduces
  }
  return found
}

/** What a unit would be in a list of definitions; its entry's offsets and tokens count from its own. */
interface GlossaryUnit {
  isTitle: boolean
  introduces: boolean
  entry: Definition | null
}

function readGlossaryUnit(analysis: Analysis, unit: Unit): GlossaryUnit {
  const {text} = analysis
  if (unit.kind === 'heading')
    return {isTitle: titles.test(text.slice(unit.start, unit.end)), introduces: false, entry: null}
  const entry = unit.kind === 'item' || unit.kind === 'paragraph' ? readEntry(analysis, unit) : null
  return {
    isTitle: false,
    introduces: opens.test(text.slice(Math.max(unit.start, unit.end - 300), unit.end)),
    entry: entry && moveDefinition(entry, unit, -1)
  }
}

function moveDefinition(definition: Definition, {start, firstToken}: Unit, direction = 1): Definition {
  return {
    ...definition,
    start: definition.start + direction * start,
    end: definition.end + direction * start,
    firstToken: definition.firstToken + direction * firstToken,
    endToken: definition.endToken + direction * firstToken
  }
}

/** «Padrón: la lista …», «Padrón.- La lista …», «“Padrón”, la lista …». */
function readEntry(analysis: Analysis, unit: Unit): Definition | null {
  const {tokens} = analysis
  let words = 0
  let isOpen = 0
  for (let at = unit.firstToken; at < unit.endToken - 1; at++) {
    const token = tokens.lower[at]!
    if (tokens.kind[at]! < tokenKind.punctuation) {
      words += 1
      if (words > longestTerm) return null
    } else if (words === 0) {
      if (!/^[«"“”'‘¿]$/.test(token)) return null
    } else if (token === '(') isOpen += 1
    else if (token === ')') isOpen -= 1
    else if (isOpen <= 0 && isBreak(analysis, unit, at)) return define(analysis, unit, at)
    else if (!/^[«»"“”'‘’,/]$/.test(token)) return null
  }
  return null
}

function isBreak({tokens}: Analysis, unit: Unit, at: number): boolean {
  const token = tokens.lower[at]!
  const next = tokens.lower[at + 1]!
  if (token === ':' || token === '=' || /^\.?[-–—]+$/.test(token)) return true
  if (token === '.') return /^[-–—]+$/.test(next) || (tokens.bits[at + 1]! & wordBit.capitalized) !== 0
  if (token !== ',') return false
  const isQuoted = /^[»"”]$/.test(tokens.lower[at - 1]!)
  const isName = (tokens.bits[unit.firstToken]! & wordBit.capitalized) !== 0 && at - unit.firstToken <= 6
  return isQuoted || (isName && articles.has(next))
}

function define(analysis: Analysis, unit: Unit, at: number): Definition | null {
  const {text, tokens} = analysis
  let first = unit.firstToken
  while (first < at && (tokens.kind[first]! >= tokenKind.punctuation || articles.has(tokens.lower[first]!)))
    first += 1
  let last = at
  while (last > first && tokens.kind[last - 1]! >= tokenKind.punctuation && tokens.lower[last - 1] !== ')')
    last -= 1
  if (last <= first) return null
  const names = readNames(analysis, first, last)
  let meaningAt = at
  while (meaningAt < unit.endToken && tokens.kind[meaningAt]! >= tokenKind.punctuation) meaningAt += 1
  // «Se entiende por: I. Los siguientes: …» has no meaning of its own; a lead-in is no entry.
  if (meaningAt >= unit.endToken || names.length === 0) return null
  const start = tokens.start[first]!
  const end = tokens.end[last - 1]!
  return {
    term: flat(text.slice(start, end)).replace(/ \([^)]*\)$/, ''),
    names,
    start,
    end,
    firstToken: unit.firstToken,
    endToken: unit.endToken,
    meaning: flat(text.slice(tokens.start[meaningAt]!, tokens.end[unit.endToken - 1]!)),
    kind: 'glossary'
  }
}

/** «Unidad Responsable (UR)», «Comité o Comité Técnico»: each is a name. */
function readNames({tokens}: Analysis, first: number, last: number): string[][] {
  const names: string[][] = [[]]
  for (let at = first; at < last; at++) {
    const word = tokens.folded[at]!
    if (tokens.kind[at]! < tokenKind.punctuation && word !== 'o' && word !== 'u') {
      if (names.at(-1)!.length > 0 || !articles.has(word)) names.at(-1)!.push(stemOf(word))
    } else if (!/^[«»"“”'‘’,]$/.test(word)) {
      // «Violencia y/o violencias».
      if (word === '/' && names.at(-1)!.at(-1) === 'y') names.at(-1)!.pop()
      names.push([])
    }
  }
  return names.filter((name) => name.length > 0)
}

const aside =
  /(?:en adelante|en lo (?:sucesivo|subsecuente))[^\p{L}]{1,4}(?:(?:denominad[oa]s?|como|se le denominar[áa]|l[ao]s?|el|y) ){0,3}["“«'‘]?(?:(?:el|la|los|las) )?(\p{L}[\p{L} ]{1,60}?)["”»'’).;]/giu

function readAsides(analysis: Analysis): Definition[] {
  return perUnit(analysis, readUnitAsides).flatMap((asides, index) =>
    asides.map((definition) => moveDefinition(definition, analysis.units[index]!))
  )
}

function readUnitAsides({text, tokens}: Analysis, unit: Unit): Definition[] {
  const words = text.slice(unit.start, unit.end)
  if (!words.includes('en adelante') && !words.includes('en lo su')) return []
  return [...words.matchAll(aside)].flatMap((found) => {
    const start = unit.start + found.index + found[0].length - 1 - found[1]!.length
    const end = start + found[1]!.length
    if (!/^\p{Lu}/u.test(found[1]!)) return []
    const firstToken = tokenAt(tokens.start, tokens.length, start)
    let endToken = firstToken
    const name: string[] = []
    while (endToken < tokens.length && tokens.end[endToken]! <= end)
      name.push(stemOf(tokens.folded[endToken++]!))
    if (name.length === 0) return []
    const place = {start, end, firstToken, endToken}
    const definition: Definition = {
      ...place,
      term: flat(found[1]!),
      names: [name],
      meaning: '',
      kind: 'aside'
    }
    return [moveDefinition(definition, unit, -1)]
  })
}

/** Index of the first token that starts at or after an offset. */
function tokenAt(starts: Uint32Array, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function flat(words: string): string {
  return words
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
