import {unknownName} from '../nearest-name.ts'

/** The words of an institution. */
export interface Dictionary {
  /** Terms and phrases that are right as they are, with their inflections: «erogar», «Ventanilla Única». */
  terms?: readonly string[]
  /** Acronyms that the readers know, with the name of each: `{UT: 'Unidad de Transparencia'}`. */
  acronyms?: Readonly<Record<string, string>>
  /** What to write in place of a term, best first: `{beneficiario: 'persona becada'}`. */
  replacements?: Readonly<Record<string, string | readonly string[]>>
}

const keys = ['acronyms', 'replacements', 'terms']

/**
 * Check a dictionary.
 *
 * @param dictionary
 *   As a config gives it.
 * @throws {RangeError}
 *   When a key is unknown, a term is no text, or a term is both allowed and to be replaced.
 */
export function checkDictionary(dictionary: Dictionary): void {
  if (typeof dictionary !== 'object' || dictionary === null || Array.isArray(dictionary))
    throw wrong('dictionary', dictionary, 'un objeto con `terms`, `acronyms` o `replacements`')
  for (const key of Object.keys(dictionary))
    if (!keys.includes(key)) throw new RangeError(`${unknownName('Clave', key, keys)}, en el diccionario`)
  const {terms = [], acronyms = {}, replacements = {}} = dictionary
  if (!Array.isArray(terms)) throw wrong('terms', terms, 'una lista de palabras')
  for (const term of terms) if (!isText(term)) throw wrong('terms', term, 'una palabra o frase')
  for (const [acronym, name] of entriesOf('acronyms', acronyms))
    if (!isText(name)) throw wrong(`acronyms.${acronym}`, name, 'el nombre completo')
  const allowed = new Set(terms.map((term) => term.toLowerCase()))
  for (const [term, given] of entriesOf('replacements', replacements)) {
    const texts: unknown[] = Array.isArray(given) ? given : [given]
    if (texts.length === 0 || !texts.every(isText))
      throw wrong(`replacements.${term}`, given, 'una palabra o frase, o una lista de ellas')
    if (allowed.has(term.toLowerCase()))
      throw new RangeError(
        `Término \`${term}\` en \`terms\` y en \`replacements\` del diccionario, se esperaba en uno solo, quítelo del otro`
      )
  }
}

function entriesOf(key: string, value: unknown): Array<[string, unknown]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(key, value, 'un objeto con un término en cada clave')
  const entries = Object.entries(value)
  if (entries.some(([term]) => !isText(term))) throw wrong(key, '', 'un término en cada clave')
  return entries
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\p{L}/u.test(value)
}

function wrong(key: string, value: unknown, expected: string): RangeError {
  return new RangeError(
    `Valor ${JSON.stringify(value)} de \`${key}\` en el diccionario, se esperaba ${expected}`
  )
}
