import {fold} from './nearest.ts'

/** How ids write the parts of a citation, and how people do. */
const parts: Readonly<Record<string, RegExp>> = {
  anexo: /^anexos?$/,
  ap: /^(?:apartados?|ap)$/,
  art: /^art(?:iculos?|s)?$/,
  cap: /^cap(?:itulos?)?$/,
  cons: /^cons(?:iderandos?)?$/,
  fr: /^(?:fracc?(?:iones|ion)?|fr)$/,
  inc: /^inc(?:isos?)?$/,
  lib: /^lib(?:ros?)?$/,
  num: /^num(?:eral(?:es)?)?$/,
  par: /^(?:parrafos?|par)$/,
  parte: /^partes?$/,
  regla: /^reglas?$/,
  sec: /^sec(?:c|cion(?:es)?)?$/,
  tit: /^tit(?:ulos?)?$/,
  trans: /^trans(?:itorios?)?$/
}

/** Parts that belong to the one named before them; the others stand on their own. */
const inner = ['ap', 'fr', 'inc', 'num', 'par']

const latin = /^(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)$/

const part = `(?:${Object.keys(parts).join('|')})-[a-z\\d]+(?:-{1,2}[a-z\\d]+)*`
const idPattern = new RegExp(`^${part}(?:\\.${part})*$`)

/**
 * Tell whether a text has the form of a provision's id.
 *
 * @param text
 *   One word of a `fuente`.
 * @returns
 *   True for `art-8`, `art-16-bis.fr-ii.inc-a`, `trans-2004-01-20-1`; that the norm has it is another matter.
 */
export function isProvisionId(text: string): boolean {
  return idPattern.test(text)
}

/**
 * Guess the ids that a citation in words means.
 *
 * @param citation
 *   Value of `fuente`: «artículo 8», «Art. 9, fracción II y 10», `art_8`, `8`.
 * @returns
 *   Value that can stand instead: `art-8`, `art-9.fr-ii art-10`; `undefined` when it says too little.
 */
export function suggestSources(citation: string): string | undefined {
  const ids: string[] = []
  // «y» joins two citations: as a word of one letter it would be an inciso.
  const words = fold(citation)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'y' && word !== 'e')
  const prefixes = Object.keys(parts)
  let prefix = 'art'
  let isFresh = false
  for (const word of words.flatMap(separateNumber)) {
    const named = prefixes.find((name) => parts[name]!.test(word))
    const last = ids.at(-1)
    if (named) {
      prefix = named
      isFresh = true
    } else if (latin.test(word) && last) ids[ids.length - 1] = `${last}-${word}`
    else if (/^(?:\d+|[ivxlc]+|[a-z])$/.test(word)) {
      const parent = isFresh || !last ? last : withoutLastPart(last)
      const step = `${prefix}-${word}`
      if (!inner.includes(prefix) || !parent) ids.push(step)
      else if (isFresh) ids[ids.length - 1] = `${parent}.${step}`
      else ids.push(`${parent}.${step}`)
      isFresh = false
    } else if (!/^(?:de|del|la|el|los|las|a|al|o)$/.test(word)) return undefined
  }
  return ids.length && ids.every(isProvisionId) ? ids.join(' ') : undefined
}

/** `art8` → `art`, `8`; `8o` → `8`. */
function separateNumber(word: string): string[] {
  const match = /^([a-z]*)(\d+)(?:o|os|a|º|ª)?$/.exec(word)
  return match ? [match[1]!, match[2]!].filter(Boolean) : [word]
}

function withoutLastPart(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')))
}

const spelled: Readonly<Record<string, string>> = {
  anexo: 'anexo',
  ap: 'apartado',
  art: 'artículo',
  cap: 'capítulo',
  cons: 'considerando',
  fr: 'fracción',
  inc: 'inciso',
  lib: 'libro',
  num: 'numeral',
  par: 'párrafo',
  parte: 'parte',
  regla: 'regla',
  sec: 'sección',
  tit: 'título',
  trans: 'transitorio'
}

const suffixes: Readonly<Record<string, string>> = {quater: 'Quáter'}

/**
 * Write a provision's id as people cite it, without the norm at hand.
 *
 * @param id
 *   Id of a provision.
 * @returns
 *   `art-16-bis.fr-ii.inc-a` → «artículo 16 Bis, fracción II, inciso a)».
 */
export function spellProvision(id: string): string {
  return id
    .split('.')
    .map((step) => {
      const [name = '', ...rest] = step.split('-')
      // The date of a transitory article's decree says nothing to who reads it.
      const number = (name === 'trans' ? rest.slice(-1) : rest)
        .filter(Boolean)
        .map((word) => spellNumber(name, word))
        .join(' ')
      return `${spelled[name] ?? name} ${number}${name === 'inc' ? ')' : ''}`
    })
    .join(', ')
}

function spellNumber(name: string, word: string): string {
  if (latin.test(word)) return suffixes[word] ?? word.charAt(0).toUpperCase() + word.slice(1)
  return name === 'inc' ? word : word.toUpperCase()
}
