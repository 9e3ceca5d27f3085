import {findDefinitions} from '../definitions/find-definitions.ts'
import {fold} from '../fold.ts'
import type {Norm} from '../norm.ts'

const kinds = /^(?:ley|codigo|constitucion|bando|estatuto|lineamientos|reglas|manual)(?!\p{L})/u
const ofItself = /^(?:(?:al?|el|la|los|las)\s+)?(?:l[ao]s?\s+)?(?:presentes?|est[aeo]s?)\s/u

/**
 * Say by which bare word a norm speaks of itself: «el artículo 5 de la Ley» in a law.
 *
 * @param norm
 *   Its title says what it is; in a reglamento «la Ley» is another.
 * @returns
 *   Lower-case without accents; `null` when it speaks so of none, or defines the word as another norm.
 */
export function ownName(norm: Norm): string | null {
  const title = fold(norm.metadata.titulo)
  const word = kinds.exec(title)?.[0]
  if (word === undefined) return null
  const meant = findDefinitions(norm).find(({term}) => fold(term) === word)
  if (meant === undefined) return word
  const meaning = fold(meant.meaning).trim()
  return ofItself.test(meaning) || meaning.includes(title) ? word : null
}
