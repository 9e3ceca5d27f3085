import type {Provision} from '../norm.ts'

const repealed =
  /^[\s("“«.…-]*(?:se\s+deroga[n]?|derogad[oa]s?|se\s+abroga[n]?|abrogad[oa]s?|se\s+suprime[n]?)(?!\p{L})/iu
const maxChars = 60

/**
 * Say whether a provision says of itself that it was repealed: «(Se deroga)», «Derogado.».
 *
 * @param provision
 *   Any provision.
 * @param isEmpty
 *   True when no other stands in it; then a note that says so is enough where no words are left.
 */
export function isRepealed({text, heading = '', notes}: Provision, isEmpty: boolean): boolean {
  const words = text === '' ? heading : text
  if (words === '') return isEmpty && notes.at(-1)?.kind === 'derogacion'
  return words.length <= maxChars && repealed.test(words)
}
