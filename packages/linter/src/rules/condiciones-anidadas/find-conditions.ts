import {type Analysis, type Sentence, type Tokens, wordBit} from 'retext-spanish'

/** A word or phrase that opens a condition or an exception. */
export interface Condition {
  firstToken: number
  endToken: number
  isException: boolean
}

interface Marker {
  words: readonly string[]
  isException: boolean
}

const exceptions = [
  'salvo',
  'excepto',
  'con excepcion de',
  'con excepcion del',
  'a excepcion de',
  'a excepcion del',
  'a menos que',
  'a no ser que'
]
const conditions = [
  'si',
  'cuando',
  'siempre que',
  'siempre y cuando',
  'en caso de',
  'en caso que',
  'en el caso de que',
  'en el supuesto de',
  'en el supuesto que',
  'en el evento de',
  'tratandose de',
  'de no'
]
const markers = new Map<string, Marker[]>()
for (const [phrases, isException] of [
  [exceptions, true],
  [conditions, false]
] as const) {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const list = markers.get(words[0]!) ?? []
    list.push({words, isException})
    // The longest first.
    list.sort((a, b) => b.words.length - a.words.length)
    markers.set(words[0]!, list)
  }
}
/** Verbs after which «si» asks: «determinar si procede». */
const asks =
  /^(?:sobre|determin|verifi|comprob|comprueb|decid|resol|resuelv|sab|analiz|evalu|pregunt|consult|indi|señal|revis|valor|establec|inform|manif|precis|constat|defin|vig|cerc|acredit|como$|dud|exam|calif|not|dir|dig|dice)/
/** «cuando menos», «cuando mucho», «si bien» set no condition. */
const voids: ReadonlySet<string> = new Set('menos mucho mas bien'.split(' '))
/** A marker this near to the one before, in tokens, belongs to it: «salvo en caso de», «excepto cuando». */
const nearest = 2

/**
 * List the conditions and exceptions of a sentence.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   They in reading order; «salvo que, en caso de …» is one.
 */
export function findConditions({tokens}: Analysis, {firstToken, endToken}: Sentence): Condition[] {
  const found: Condition[] = []
  let isAsking = false
  for (let at = firstToken; at < endToken; at++) {
    const marker = markers
      .get(tokens.folded[at]!)
      ?.find(({words}) =>
        words.every((word, place) => at + place < endToken && tokens.folded[at + place] === word)
      )
    if (!marker) continue
    const end = at + marker.words.length
    const before = at > firstToken ? tokens.lower[at - 1]! : ''
    if (marker.words[0] === 'si' && tokens.lower[at] === 'si') {
      // «pregunta si es familiar, si depende de él o si es su amigo».
      isAsking = asks.test(before) || (isAsking && /^[,yo]$/.test(before))
      if (isAsking) continue
    }
    if (!isCondition(marker.words, before, tokens.folded[end] ?? '', tokens.lower[at]!)) continue
    if (isAlternative(tokens, found, at)) continue
    if (marker.words[0] === 'de' && !(tokens.bits[end]! & wordBit.infinitive)) continue
    const last = found.at(-1)
    if (last && at - last.endToken < nearest && tokens.lower[at - 1] !== ',') last.endToken = end
    else found.push({firstToken: at, endToken: end, isException: marker.isException})
    at = end - 1
  }
  return found
}

function isCondition(words: readonly string[], before: string, after: string, lower: string): boolean {
  if (words.length > 1) return true
  if (voids.has(after)) return false
  if (words[0] === 'si') return lower === 'si'
  if (words[0] === 'cuando') return before !== 'aun' && before !== 'y' && before !== 'aún'
  return words[0] !== 'salvo' || (before !== 'a' && before !== 'y')
}

// «cuando cierre, cuando cambie o cuando se mude» is one condition with three cases.
function isAlternative({lower}: Tokens, found: readonly Condition[], at: number): boolean {
  const before = lower[at - 1]
  const isListed = before === 'o' || before === 'u' || (lower[at] === 'cuando' && before === ';')
  return isListed && found.some(({firstToken}) => lower[firstToken] === lower[at])
}
