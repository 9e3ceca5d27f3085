import {en} from './strings/en.ts'
import {es, type Strings} from './strings/es.ts'

export type {Strings}

/** The languages the command speaks. */
export type Language = 'en' | 'es'

const languages: Record<Language, Strings> = {en, es}

/**
 * Give what the command says in a language.
 *
 * @param language
 *   The language.
 * @returns
 *   Its words.
 */
export function stringsOf(language: Language): Strings {
  return languages[language]
}

/**
 * Choose the language of what the command itself says.
 *
 * @param argv
 *   All words typed; `--lang en` anywhere among them counts.
 * @returns
 *   English when asked for, else Spanish.
 */
export function chooseStrings(argv: readonly string[]): Strings {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? 'es' : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length)
  return value === 'en' ? languages.en : languages.es
}
