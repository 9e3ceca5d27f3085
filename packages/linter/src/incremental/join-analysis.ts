import type {Analysis, Sentence, Tokens, Unit, UnitRange} from 'retext-spanish'
import {exemptTokens, shareExemptTokens} from '../phrases/exempt-tokens.ts'
import {rememberFacts} from '../unit-facts.ts'
import type {KnownUnit} from './unit-cache.ts'

/** Units that follow each other in the text, as they did in the analysis they were read in. */
interface Run {
  analysis: Analysis
  /** Index of its first unit in the text. */
  first: number
  /** Index after its last one. */
  end: number
  /** By how much offsets, tokens, sentences and units of `analysis` are moved. */
  moved: {characters: number; tokens: number; sentences: number; units: number}
}

/**
 * Put an analysis together from units that were read, each in its own analysis.
 *
 * @param text
 *   The text without markup.
 * @param ranges
 *   Its units.
 * @param known
 *   What is known of each; every one was read.
 * @returns
 *   What `analyze` would give.
 */
export function joinAnalysis(
  text: string,
  ranges: readonly UnitRange[],
  known: readonly KnownUnit[]
): Analysis {
  const runs = findRuns(ranges, known)
  const units: Unit[] = []
  const sentences: Sentence[] = []
  const length = known.reduce((sum, {read}) => sum + read!.unit.endToken - read!.unit.firstToken, 0)
  const tokens = emptyTokens(length)
  const flags = new Uint8Array(length)
  const lower: string[][] = []
  const folded: string[][] = []
  for (const {analysis, first, end, moved} of runs) {
    const from = known[first]!.read!.unit
    const last = known[end - 1]!.read!.unit
    const {tokens: old} = analysis
    const at = from.firstToken + moved.tokens
    copyMoved(old.start.subarray(from.firstToken, last.endToken), tokens.start, at, moved.characters)
    copyMoved(old.end.subarray(from.firstToken, last.endToken), tokens.end, at, moved.characters)
    tokens.kind.set(old.kind.subarray(from.firstToken, last.endToken), at)
    tokens.bits.set(old.bits.subarray(from.firstToken, last.endToken), at)
    flags.set(exemptTokens(analysis).subarray(from.firstToken, last.endToken), at)
    lower.push(old.lower.slice(from.firstToken, last.endToken))
    folded.push(old.folded.slice(from.firstToken, last.endToken))
    const isStill = Object.values(moved).every((by) => by === 0)
    for (let index = from.firstSentence; index < last.endSentence; index++) {
      const sentence = analysis.sentences[index]!
      sentences.push(isStill ? sentence : moveSentence(sentence, moved))
    }
    for (let index = first; index < end; index++) {
      const {unit} = known[index]!.read!
      const isSame = isStill && unit.leadIn === ranges[index]!.leadIn
      units.push(isSame ? unit : moveUnit(unit, ranges[index]!, moved))
    }
  }
  const joined = {
    text,
    units,
    sentences,
    tokens: {...tokens, lower: concat(lower), folded: concat(folded)}
  }
  shareExemptTokens(joined, flags)
  const kept = runs.map(({analysis, first, end, moved}) => ({
    analysis,
    first: first - moved.units,
    end: end - moved.units
  }))
  rememberFacts(joined, kept)
  return joined
}

// Far sooner done than `flat`.
function concat(lists: string[][]): string[] {
  const [first = [], ...rest] = lists
  return first.concat(...rest)
}

function findRuns(ranges: readonly UnitRange[], known: readonly KnownUnit[]): Run[] {
  const runs: Run[] = []
  let tokens = 0
  let sentences = 0
  for (const [index, {start}] of ranges.entries()) {
    const {analysis, unit} = known[index]!.read!
    const run = runs.at(-1)
    const characters = start - unit.start
    const goesOn =
      run?.analysis === analysis &&
      run.moved.characters === characters &&
      run.moved.units === index - unit.index &&
      run.moved.tokens === tokens - unit.firstToken
    if (goesOn) run.end = index + 1
    else {
      const moved = {
        characters,
        tokens: tokens - unit.firstToken,
        sentences: sentences - unit.firstSentence,
        units: index - unit.index
      }
      runs.push({analysis, first: index, end: index + 1, moved})
    }
    tokens += unit.endToken - unit.firstToken
    sentences += unit.endSentence - unit.firstSentence
  }
  return runs
}

function emptyTokens(length: number): Pick<Tokens, 'bits' | 'end' | 'kind' | 'length' | 'start'> {
  return {
    length,
    start: new Uint32Array(length),
    end: new Uint32Array(length),
    kind: new Uint8Array(length),
    bits: new Uint32Array(length)
  }
}

function copyMoved(from: Uint32Array, to: Uint32Array, at: number, by: number): void {
  to.set(from, at)
  if (by !== 0) for (let index = at; index < at + from.length; index++) to[index]! += by
}

function moveSentence(sentence: Sentence, {characters, tokens, sentences, units}: Run['moved']): Sentence {
  return {
    index: sentence.index + sentences,
    unit: sentence.unit + units,
    start: sentence.start + characters,
    end: sentence.end + characters,
    firstToken: sentence.firstToken + tokens,
    endToken: sentence.endToken + tokens,
    words: sentence.words
  }
}

function moveUnit(unit: Unit, range: UnitRange, {tokens, sentences, units}: Run['moved']): Unit {
  return {
    ...range,
    index: unit.index + units,
    firstSentence: unit.firstSentence + sentences,
    endSentence: unit.endSentence + sentences,
    firstToken: unit.firstToken + tokens,
    endToken: unit.endToken + tokens
  }
}
