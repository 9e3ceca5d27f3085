import {type Analysis, type Sentence, tokenKind, type Unit, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {nameHeads} from '../../phrases/name-heads.ts'

/** Options of `mayusculas-corridas`. */
export interface Options {
  /** Fewest words in capitals that are reported. */
  minWords?: number
  /** Fewest letters they have together. */
  minLetters?: number
}

interface Run {
  firstToken: number
  endToken: number
  words: number
  letters: number
  /** It holds a verb: «DEBERÁ», «DECIR». */
  hasVerb: boolean
  /** It holds a word that names of people and bodies do not have: «CON», «PARA». */
  hasLink: boolean
}

const verbs = wordBit.finite | wordBit.infinitive | wordBit.gerund
const links: ReadonlySet<string> = new Set('a al ante bajo con en no o para por que se sin su'.split(' '))

/** Words in capitals one after another in running text. */
export const mayusculasCorridas = defineRule<Options>({
  meta: {
    id: 'mayusculas-corridas',
    severity: 'warning',
    note: 'En mayúsculas todas las palabras tienen la misma silueta y se leen letra por letra; para destacar bastan las negritas. Lo advierten los manuales de lenguaje claro de Aragón (2019) y de la Ciudad de Buenos Aires (2024).',
    options: {
      minWords: {
        default: 4,
        unit: 'palabras',
        description: 'Desde cuántas palabras seguidas en mayúsculas se avisa.',
        source: 'Llano: con menos suelen ser siglas o nombres'
      },
      minLetters: {
        default: 12,
        unit: 'letras',
        description: 'Cuántas letras suman por lo menos.',
        source: 'Llano'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      const unit = analysis.units[sentence.unit]!
      if (!proseKinds.has(unit.kind) && !isShoutedOrder(analysis, unit)) continue
      for (const run of findRuns(analysis, sentence)) {
        const {firstToken, endToken, words, letters} = run
        if (words < options.minWords || letters < options.minLetters) continue
        if (flags[firstToken]! & quoted || !isProse(analysis, sentence, run)) continue
        report({
          start: analysis.tokens.start[firstToken]!,
          end: analysis.tokens.end[endToken - 1]!,
          message: `${words} palabras seguidas en mayúsculas, se esperaban minúsculas, use negritas si hay que destacarlas`
        })
      }
    }
  }
})

function findRuns({tokens}: Analysis, {firstToken, endToken}: Sentence): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = firstToken; at < endToken; at++) {
    const bits = tokens.bits[at]!
    const isWord = tokens.kind[at] === tokenKind.word
    // «Y», «A», «O» are one letter long.
    const isCapital = isWord && (bits & (wordBit.allCaps | wordBit.capitalized)) !== 0
    if (isCapital && ((bits & wordBit.allCaps) !== 0 || (run && tokens.lower[at]!.length === 1))) {
      if (!run) {
        run = {firstToken: at, endToken: at, words: 0, letters: 0, hasVerb: false, hasLink: false}
        runs.push(run)
      }
      run.endToken = at + 1
      run.words += 1
      run.letters += tokens.lower[at]!.length
      // «PODER EJECUTIVO» is a name.
      run.hasVerb ||= (bits & verbs) !== 0 && tokens.lower[at] !== 'poder'
      run.hasLink ||= links.has(tokens.folded[at]!)
    } else if (isWord || (tokens.lower[at] !== ',' && tokens.kind[at] !== tokenKind.number)) run = undefined
  }
  return runs
}

// Names and acronyms have no verb; a line in capitals without a verb is a title that lost its markup.
function isProse({tokens}: Analysis, sentence: Sentence, {firstToken, hasVerb, hasLink}: Run): boolean {
  if (hasVerb || !hasLink || firstToken === sentence.firstToken) return hasVerb
  const before = firstToken - 1
  if (tokens.kind[before] !== tokenKind.word || nameHeads.has(tokens.folded[firstToken]!)) return false
  return before === sentence.firstToken || !(tokens.bits[before]! & wordBit.capitalized)
}

// A line in capitals is read as a title, but no title says what someone will have to do.
function isShoutedOrder({tokens, text}: Analysis, {kind, start, firstToken, endToken}: Unit): boolean {
  const isMarked = start > 0 && text.charAt(start - 1) !== '\n'
  if (kind !== 'heading' || isMarked) return false
  for (let at = firstToken; at < endToken; at++) if (/r(?:á|án)$/.test(tokens.lower[at]!)) return true
  return false
}
