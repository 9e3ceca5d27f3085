import {type Analysis, type Sentence, tokenKind, wordBit} from 'retext-spanish'

/** A reference to one or more articles, as one run of words: «artículos 4, 7, fracción II, y 9». */
export interface LegalReference {
  firstToken: number
  /** Index after its last token. */
  endToken: number
  /** How many articles it names; a range counts as one. */
  count: number
}

const heads: ReadonlySet<string> = new Set(
  'articulo articulos art. arts. numeral numerales regla reglas'.split(' ')
)
/** What a number after it names is a part of the article, not another one. */
const parts: ReadonlySet<string> = new Set(
  'fraccion fracciones fracc. inciso incisos apartado apartados parrafo parrafos subinciso subincisos'.split(
    ' '
  )
)
const additions: ReadonlySet<string> = new Set(
  'bis ter quater quinquies sexies septies octies nonies'.split(' ')
)
const ordinals: ReadonlySet<string> = new Set(
  'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo ultimo unico primer tercer primera segunda'.split(
    ' '
  )
)
const joins: ReadonlySet<string> = new Set([',', 'y', 'e', 'o', 'u'])
const ranges: ReadonlySet<string> = new Set(['a', 'al'])
const months: ReadonlySet<string> = new Set(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
)
const elided: ReadonlySet<string> = new Set(['el', 'los', 'del'])

/**
 * List the references to articles in a sentence.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   References in reading order; «el 12 y 14 del Reglamento» is one after another reference.
 */
export function findReferences({tokens}: Analysis, {firstToken, endToken}: Sentence): LegalReference[] {
  const found: LegalReference[] = []
  for (let at = firstToken; at < endToken; at++) {
    const isHead = heads.has(tokens.folded[at]!)
    const isElided = found.length > 0 && elided.has(tokens.lower[at]!) && isNumber(at + 1)
    if (!isHead && !isElided) continue
    const reference = readList(at)
    if (reference.count === 0 || (isElided && !endsInName(reference.endToken))) continue
    found.push(reference)
    at = reference.endToken - 1
  }
  return found

  function isNumber(at: number): boolean {
    return at < endToken && tokens.kind[at] === tokenKind.number && !/[%$]/.test(tokens.lower[at]!)
  }

  // «el 12 del Reglamento», and not «el 12 de mayo», «los 30 días».
  function endsInName(at: number): boolean {
    const isOf = at < endToken && /^del?$/.test(tokens.lower[at]!)
    return isOf && at + 1 < endToken && !months.has(tokens.lower[at + 1]!)
  }

  function readList(head: number): LegalReference {
    let count = 0
    let end = head + 1
    let isPart = false
    let isRange = false
    for (let at = head + 1; at < endToken; at++) {
      const folded = tokens.folded[at]!
      const bits = tokens.bits[at]!
      if (isNumber(at)) {
        if (!isRange) count += 1
        isPart = false
        isRange = false
      } else if (parts.has(folded)) isPart = true
      else if (ranges.has(folded) && count > 0) {
        isRange = true
        continue
      } else if (joins.has(folded)) continue
      else if (ordinals.has(folded)) count += count === 0 && !isPart ? 1 : 0
      else if (!additions.has(folded) && !(bits & wordBit.roman) && !isLetter(at, isPart)) break
      end = at + 1
    }
    return {firstToken: head, endToken: end, count}
  }

  // «inciso a)», «3-A», «apartado B».
  function isLetter(at: number, isPart: boolean): boolean {
    const token = tokens.lower[at]!
    return isPart && (/^\p{L}\.?$/u.test(token) || /^[)»”"]$/.test(token))
  }
}
