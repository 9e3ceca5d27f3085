import type {Analysis, Unit} from 'retext-spanish'

/** Verbs of a decree that says what it changes in a law. */
const changes: ReadonlySet<string> = new Set(
  (
    'abroga abrogan adiciona adicionan deroga derogan expide expiden modifica modifican reforma reforman ' +
    'reformado reformados reformada reformadas adicionado adicionados adicionada adicionadas'
  ).split(' ')
)
const signatures: ReadonlySet<string> = new Set(['rubrica', 'rubricas'])
const article = /^(?:art|num|regla|trans)-/

/**
 * Tell whether a unit is a part of a decree that custom words, outside any article: what it changes, its
 * grounds, its promulgation, its signatures.
 *
 * @param analysis
 *   The text.
 * @param unit
 *   One of its units.
 * @returns
 *   Whether it is.
 */
export function isDecreeFormula({tokens}: Analysis, {provision, firstToken, endToken}: Unit): boolean {
  if (provision !== undefined && article.test(provision)) return false
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens.folded[at]!
    if (signatures.has(word) || (changes.has(word) && isChange(tokens.lower[at - 1]!))) return true
    // «para su debida publicación y observancia».
    if (word === 'observancia' && tokens.folded[at - 2] === 'publicacion') return true
  }
  return false
}

function isChange(before: string): boolean {
  return /^(?:se|que|y|declara|declaran)$/.test(before)
}
