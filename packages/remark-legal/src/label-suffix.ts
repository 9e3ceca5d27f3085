import {fold} from './fold.ts'

/** Latin words that number what was put in between: 16 Bis, 24 Quinquies. */
const latinSuffixes = new Set(
  [
    'bis ter tris quater quinquies quintus sexies sextus septies septimus octies octavus nonies novies nonus',
    'decies decimus undecies duodecies terdecies tredecies quaterdecies quaturdecies quindecies',
    'quinquiesdecies quinquedecies sexdecies sexiesdecies septdecies septiesdecies septendecies',
    'octodecies octiesdecies novodecies noviesdecies vicies unvicies duovicies'
  ]
    .join(' ')
    .split(' ')
)

/** What follows a number: its form in ids and where it ends. */
export interface LabelSuffix {
  /** `-bis`, `-h-bis`, `-bis-16-a`, or empty. */
  id: string
  /** Index after its last character. */
  end: number
}

const word = /\.?[ \t]?[ \t–-]{1,2}(\p{L}{3,16})(?!\p{L})/uy
const numberAfterWord = /[ \t-](\d{1,2})(?![\d\p{L}]|[.,]\d)/uy
const dashLetter = /(\.?)[ \t]?[-–][ \t]?([A-ZÑ])(?![\p{L}])/uy
const spaceLetter =
  /[ \t]([A-ZÑ])(?=[ \t]?[.:)\n]|[ \t]?[-–—][ \t]?|[ \t](?:Bis|BIS|Ter|TER)(?!\p{L})|[ \t]*$)/uy
const dashNumber = /[-–](\d{1,2})(?!\d)/y
const endsLabel = /[ \t]?(?:[.:)\n]|$)/y

/**
 * Read what stands after a number in a label: «Bis», «-A», «-H Bis», « bis 16 A», «-1».
 *
 * @param text
 *   Any text.
 * @param at
 *   Index after the number.
 * @returns
 *   The suffix; empty, ending at `at`, when there is none.
 */
export function readSuffix(text: string, at: number): LabelSuffix {
  const suffix: LabelSuffix = {id: '', end: at}
  let afterWord = false
  for (let count = 0; count < 4; count++) {
    const found = readOne(text, suffix.end, afterWord)
    if (!found) break
    suffix.id += `-${found.id}`
    suffix.end = found.end
    afterWord = found.isWord
  }
  return suffix
}

function readOne(
  text: string,
  at: number,
  afterWord: boolean
): {id: string; end: number; isWord: boolean} | null {
  word.lastIndex = at
  const latin = word.exec(text)
  if (latin?.[1] && latinSuffixes.has(fold(latin[1]))) {
    return {id: fold(latin[1]), end: word.lastIndex, isWord: true}
  }
  if (afterWord) {
    numberAfterWord.lastIndex = at
    const number = numberAfterWord.exec(text)
    if (number?.[1]) return {id: number[1], end: numberAfterWord.lastIndex, isWord: false}
  }
  dashLetter.lastIndex = at
  const dashed = dashLetter.exec(text)
  if (dashed?.[2]) {
    const end = dashLetter.lastIndex
    endsLabel.lastIndex = end
    // «Artículo 5.-A nadie …»: after a full stop the letter must end the label.
    if (dashed[1] === '' || endsLabel.test(text)) return {id: letterId(dashed[2]), end, isWord: false}
  }
  spaceLetter.lastIndex = at
  const spaced = spaceLetter.exec(text)
  if (spaced?.[1]) return {id: letterId(spaced[1]), end: spaceLetter.lastIndex, isWord: false}
  dashNumber.lastIndex = at
  const numbered = dashNumber.exec(text)
  if (numbered?.[1]) return {id: numbered[1], end: dashNumber.lastIndex, isWord: false}
  return null
}

/** Ids are ASCII: «353-Ñ» is `353-enie`. */
function letterId(letter: string): string {
  return letter === 'Ñ' ? 'enie' : letter.toLowerCase()
}
