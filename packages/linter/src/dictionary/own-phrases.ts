import {isInfinitive} from 'retext-spanish'
import type {Inflection, PhraseEntry} from '../phrases/phrase.ts'
import {genderOf} from '../spanish/inflect-nominal.ts'
import type {Dictionary} from './dictionary.ts'

/** First words of phrases that do not change: «a efecto de», «con motivo de». */
const fixedStart =
  /^(?:a|al|ante|bajo|como|con|cuando|de|del|desde|e|el|en|entre|hasta|la|las|lo|los|mediante|ni|no|o|para|por|que|se|según|si|sin|sobre|tras|u|un|una|y)$/

/**
 * Tell how the first word of a term changes.
 *
 * @param term
 *   Words parted by single spaces.
 * @returns
 *   As a verb, a noun (as adjectives do in number), or not at all.
 */
export function inflectionOf(term: string): Inflection {
  const [first = ''] = term.split(' ')
  if (isVerb(first)) return 'verb'
  return fixedStart.test(first) || /mente$/.test(first) ? 'none' : 'noun'
}

/**
 * Make phrases of what an institution wants replaced.
 *
 * @param replacements
 *   As a dictionary gives them.
 * @returns
 *   One entry a term; what can stand in its place as it is, is insertable.
 */
export function ownPhrases(replacements: NonNullable<Dictionary['replacements']>): PhraseEntry[] {
  return Object.entries(replacements).map(([written, given]): PhraseEntry => {
    const term = tidy(written).toLowerCase()
    const inflection = inflectionOf(term)
    const alternatives = (typeof given === 'string' ? [given] : given).map(tidy)
    return {
      term,
      inflection,
      alternatives,
      insertable: alternatives.filter((text) => canStandFor(inflection, term, text)),
      partOfSpeech: '',
      sources: ['IN'],
      example: ''
    }
  })
}

/** A noun of the other gender would need another article and other adjectives. */
function canStandFor(inflection: Inflection, term: string, text: string): boolean {
  const [first = ''] = text.toLowerCase().split(' ')
  if (inflection === 'verb') return isVerb(first)
  return inflection === 'none' || genderOf(first) === genderOf(term.split(' ')[0]!)
}

function isVerb(word: string): boolean {
  return isInfinitive(word.replace(/se$/, ''))
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
