import type {Analysis, Sentence, Tokens, Unit} from 'retext-spanish'

/** Verbs of a decree that says what it changes in a law. */
const changes: ReadonlySet<string> = new Set(
  (
    'abroga abrogan adiciona adicionan deroga derogan expide expiden modifica modifican reforma reforman ' +
    'reformado reformados reformada reformadas adicionado adicionados adicionada adicionadas'
  ).split(' ')
)
const signatures: ReadonlySet<string> = new Set(['rubrica', 'rubricas'])
/** Last word of a set phrase, and the word two before it. Folded. */
const fixedPairs: ReadonlyMap<string, string> = new Map([
  ['observancia', 'publicacion'],
  ['sigue', 'quedar']
])
const legislator = /^(?:dip|sen)\.?$/
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
    if (isFixed(tokens, at) || (changes.has(word) && isChange(tokens.lower[at - 1]!))) return true
  }
  return false
}

/**
 * Tell whether a sentence opens, promulgates or signs a decree, or says what it changes; it may hang on an
 * article of it.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Whether it does.
 */
export function isFixedWording({tokens}: Analysis, {firstToken, endToken}: Sentence): boolean {
  let signers = 0
  for (let at = firstToken; at < endToken; at++) {
    if (isFixed(tokens, at)) return true
    // «Dip. Eva Ruiz, Presidente.- Sen. Ana Gil, Secretaria.-»: «Rúbricas» may be a sentence of its own.
    if (legislator.test(tokens.folded[at]!)) signers += 1
  }
  return signers > 1
}

// «Rúbrica», «para su debida publicación y observancia», «para quedar como sigue», «a sus habitantes, sabed».
function isFixed({folded}: Tokens, at: number): boolean {
  const word = folded[at]!
  if (signatures.has(word) || word === 'sabed') return true
  const before = fixedPairs.get(word)
  return before !== undefined && folded[at - 2] === before
}

function isChange(before: string): boolean {
  return /^(?:se|que|y|declara|declaran)$/.test(before)
}
