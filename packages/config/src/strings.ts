import {en} from './strings/en.ts'
import {es, type Strings} from './strings/es.ts'

export type {Strings}

/** The languages that messages about configs are in. */
export type Language = 'en' | 'es'

const languages: Record<Language, Strings> = {en, es}

/**
 * Give what is said about configs in a language.
 *
 * @param language
 *   The language.
 * @returns
 *   Its words.
 */
export function stringsOf(language: Language): Strings {
  return languages[language]
}
