import type {Analysis, Sentence, Tokens, Unit, UnitRange} from 'retext-spanish'
import {exemptTokens, shareExemptTokens} from '../phrases/exempt-tokens.ts'
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
  /** What of `analysis` it holds. */
  from: Pick<Unit, 'endSentence' | 'endToken' | 'firstSentence' | 'firstToken'>
}

/** An analysis that was put together, and from how many stretches of others. */
export interface JoinedAnalysis {
  analysis: Analysis
  runs: number
}

/**
 * Put an analysis together from units that were read, each in its own analysis.
 *
 * Its units are there at once; its sentences and each of its lists of tokens when they are asked for.
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
): JoinedAnalysis {
  const runs = findRuns(ranges, known)
  const units = joinUnits(runs, ranges, known)
  const sentences = once(() => joinSentences(runs))
  const analysis: Analysis = {
    text,
    units,
    get sentences() {
      return sentences()
    },
    tokens: joinTokens(runs, units.at(-1)?.endToken ?? 0)
  }
  const flags = once(() => joinNumbers(runs, new Uint8Array(analysis.tokens.length), exemptTokens))
  shareExemptTokens(analysis, flags)
  return {analysis, runs: runs.length}
}

function findRuns(ranges: readonly UnitRange[], known: readonly KnownUnit[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let tokens = 0
  let sentences = 0
  for (let index = 0; index < ranges.length; index++) {
    const {analysis, unit} = known[index]!.read!
    const characters = ranges[index]!.start - unit.start
    const goesOn =
      run?.analysis === analysis &&
      run.moved.characters === characters &&
      run.moved.units === index - unit.index &&
      run.moved.tokens === tokens - unit.firstToken
    if (run && goesOn) {
      run.end = index + 1
      run.from.endToken = unit.endToken
      run.from.endSentence = unit.endSentence
    } else {
      const {firstToken, endToken, firstSentence, endSentence} = unit
      run = {
        analysis,
        first: index,
        end: index + 1,
        moved: {
          characters,
          tokens: tokens - firstToken,
          sentences: sentences - firstSentence,
          units: index - unit.index
        },
        from: {firstToken, endToken, firstSentence, endSentence}
      }
      runs.push(run)
    }
    tokens += unit.endToken - unit.firstToken
    sentences += unit.endSentence - unit.firstSentence
  }
  return runs
}

function joinUnits(runs: readonly Run[], ranges: readonly UnitRange[], known: readonly KnownUnit[]): Unit[] {
  const units: Unit[] = []
  for (const {first, end, moved} of runs) {
    const isStill = moved.characters === 0 && moved.units === 0 && moved.tokens === 0 && moved.sentences === 0
    for (let index = first; index < end; index++) {
      const {unit} = known[index]!.read!
      const isSame = isStill && unit.leadIn === ranges[index]!.leadIn
      units.push(isSame ? unit : moveUnit(unit, ranges[index]!, moved))
    }
  }
  return units
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

function joinSentences(runs: readonly Run[]): Sentence[] {
  const joined: Sentence[] = []
  for (const {analysis, from, moved} of runs) {
    const {characters, tokens, sentences, units} = moved
    for (let at = from.firstSentence; at < from.endSentence; at++) {
      const sentence = analysis.sentences[at]!
      joined.push({
        index: sentence.index + sentences,
        unit: sentence.unit + units,
        start: sentence.start + characters,
        end: sentence.end + characters,
        firstToken: sentence.firstToken + tokens,
        endToken: sentence.endToken + tokens,
        words: sentence.words
      })
    }
  }
  return joined
}

function joinTokens(runs: readonly Run[], length: number): Tokens {
  const offsets = (name: 'end' | 'start') =>
    once(() => joinNumbers(runs, new Uint32Array(length), ({tokens}) => tokens[name], true))
  const words = (name: 'folded' | 'lower') => once(() => joinWords(runs, name))
  const [start, end, lower, folded] = [offsets('start'), offsets('end'), words('lower'), words('folded')]
  const kind = once(() => joinNumbers(runs, new Uint8Array(length), ({tokens}) => tokens.kind))
  const bits = once(() => joinNumbers(runs, new Uint32Array(length), ({tokens}) => tokens.bits))
  return {
    length,
    get start() {
      return start()
    },
    get end() {
      return end()
    },
    get kind() {
      return kind()
    },
    get bits() {
      return bits()
    },
    get lower() {
      return lower()
    },
    get folded() {
      return folded()
    }
  }
}

function joinNumbers<Numbers extends Uint8Array | Uint32Array>(
  runs: readonly Run[],
  joined: Numbers,
  numbersOf: (analysis: Analysis) => Numbers,
  areOffsets = false
): Numbers {
  for (const {analysis, from, moved} of runs) {
    const at = from.firstToken + moved.tokens
    joined.set(numbersOf(analysis).subarray(from.firstToken, from.endToken), at)
    if (!areOffsets || moved.characters === 0) continue
    const end = from.endToken + moved.tokens
    for (let index = at; index < end; index++) joined[index]! += moved.characters
  }
  return joined
}

function joinWords(runs: readonly Run[], name: 'folded' | 'lower'): string[] {
  const [first = [], ...rest] = runs.map(({analysis, from}) =>
    analysis.tokens[name].slice(from.firstToken, from.endToken)
  )
  // Far sooner done than `flat`.
  return first.concat(...rest)
}

function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
