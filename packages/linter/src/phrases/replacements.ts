import type {Analysis} from 'retext-spanish'
import {conjugate} from '../spanish/conjugate.ts'
import {genderOf, inflectAdjective} from '../spanish/inflect-nominal.ts'
import {joinPronoun, pluralPhrase} from './expand-entry.ts'
import type {PhraseForm, PhraseMatch} from './phrase.ts'
import {hasSurroundings} from './surroundings.ts'

const modalVerbs = new Set(['deber', 'poder'])
const infinitive = /[aei]r(?:se|l[aeo]s?|me|nos)?$/
/** Words that begin a complement, so that what stands before them is whole. */
const opensPhrase = new Set(
  'a al ante como con cuando cuyo de del desde durante e el en entre hasta la las lo los mediante ni o para pero por que quien quienes según si sin sobre su sus toda todas todo todos tras u un una unas unos y'.split(
    ' '
  )
)

/**
 * Give what can stand in place of a phrase found, as it is.
 *
 * @param match
 *   A phrase found.
 * @param analysis
 *   The text it was found in.
 * @returns
 *   For each insertable alternative of the entry, in order, its text with number, gender, tense and capitals
 *   of the words found; `undefined` where that is not safe.
 */
export function replacementsFor(match: PhraseMatch, analysis: Analysis): Map<string, string | undefined> {
  const {entry} = match.form
  const sentence = analysis.sentences[match.sentence]!
  const isOpen =
    entry.insertUnless === undefined ||
    !hasSurroundings(analysis, sentence, match.firstToken, match.endToken, entry.insertUnless)
  const next = match.endToken < sentence.endToken ? analysis.tokens.lower[match.endToken] : undefined
  return new Map(
    (entry.insertable ?? []).map((alternative) => {
      const inflected = entry.keepsLast ? match.form.words.at(-1) : inflectLike(match.form, alternative)
      const safe = inflected !== undefined && isOpen && fitsNext(match.form, alternative, next)
      return [
        alternative,
        safe && joinsWell(match, analysis, inflected) ? matchCase(match.found, inflected) : undefined
      ]
    })
  )
}

// «dar aviso oportuno» is not «avisar oportuno», nor «estar obligado al pago» «deber el pago».
function fitsNext(form: PhraseForm, alternative: string, next: string | undefined): boolean {
  if (form.entry.inflection !== 'verb') return true
  if (modalVerbs.has(alternative)) return next !== undefined && infinitive.test(next)
  const last = form.words.at(-1)!
  const endsInPreposition = form.contracted || last === 'de' || last === 'a'
  // «hizo entrega a la escuela de la lista»: the object comes later, behind a preposition that stays.
  if (!endsInPreposition && form.entry.forms?.some((pattern) => /\((?:a|de)\)$/.test(pattern))) return false
  const takesObject = form.words.length === 1 || endsInPreposition
  return takesObject || next === undefined || !/^\p{L}/u.test(next) || opensPhrase.has(next)
}

function inflectLike(form: PhraseForm, alternative: string): string | undefined {
  const words = alternative.split(' ')
  const [first = '', ...rest] = words
  switch (form.entry.inflection) {
    case 'noun': {
      const head = form.entry.term.split(' ')[0]!
      if (form.cells.length > 1 || genderOf(head) !== genderOf(first)) return
      return form.cells[0] === 'p' ? pluralPhrase(words).join(' ') : alternative
    }
    case 'adjective': {
      if (rest.length > 0) return alternative
      const forms = inflectAdjective(first)
      return onlyOne(form.cells.map((cell) => forms.get(cell)))
    }
    case 'verb': {
      // «darle cumplimiento» is not «cumplirle».
      if (form.words.length > 1 && form.cells.some((cell) => /\+les?$/.test(cell))) return
      const verb = inflectVerb(form, alternative)
      return verb === undefined ? undefined : contractTail(form, verb)
    }
    default:
      return contractTail(form, alternative)
  }
}

/**
 * Put a verb in the tense, person and number of the one found.
 *
 * @param form
 *   The form found.
 * @param alternative
 *   An infinitive, alone or with words after it.
 * @returns
 *   The verb, inflected; nothing when it is no infinitive or the form found can be several.
 */
export function inflectVerb(form: PhraseForm, alternative: string): string | undefined {
  const [first = '', ...rest] = alternative.split(' ')
  if (!/(?:[aei]r|ír)(?:se)?$/.test(first)) return
  // The pronoun of «allegarse» goes with the verb: «para allegarse de datos» is «para reunir datos».
  const [found = ''] = (form.entry.forms?.[0] ?? form.entry.term).split(' ')
  const dropsPronoun = /[aei]rse$/.test(found) && !/se$/.test(first)
  const cells = dropsPronoun ? form.cells.map((cell) => cell.replace(/\+se$/, '')) : form.cells
  const verb = onlyOne(cells.map((cell) => conjugateCell(first, cell)))
  return verb === undefined ? undefined : [verb, ...rest].join(' ')
}

function conjugateCell(infinitive: string, cell: string): string | undefined {
  const reflexive = /[aei]rse$/.test(infinitive)
  const paradigm = conjugate(reflexive ? infinitive.slice(0, -2) : infinitive)
  const [base = '', pronoun] = cell.split('+')
  // «acreditare» must not become «demostrare»: the tense itself is to go.
  if (base.startsWith('sub.fut.')) return
  const form = paradigm.get(base)
  if (form === undefined) return
  if (reflexive) {
    if (base.startsWith('part.')) return
    if (pronoun !== undefined && pronoun !== 'se') return
    return base === 'inf' || base === 'ger' ? joinPronoun(form, 'se') : `se ${form}`
  }
  return pronoun === undefined ? form : joinPronoun(form, pronoun)
}

// «en términos del» → «según el»; «a efecto del» → «para el».
function contractTail(form: PhraseForm, alternative: string): string {
  if (!form.contracted) return alternative
  return /(?:^| )(?:de|a)$/.test(alternative) ? `${alternative}l` : `${alternative} el`
}

function onlyOne(forms: ReadonlyArray<string | undefined>): string | undefined {
  return forms.every((form) => form === forms[0]) ? forms[0] : undefined
}

// «y» and «o» change before their own sound, «u ordenamiento» must not become «u ley».
function joinsWell(match: PhraseMatch, analysis: Analysis, replacement: string): boolean {
  const before = match.firstToken > 0 ? analysis.tokens.lower[match.firstToken - 1] : undefined
  const startsWithI = /^h?[ií](?!e)/i.test(replacement)
  const startsWithO = /^h?[oó]/i.test(replacement)
  if (before === 'y') return !startsWithI
  if (before === 'e') return startsWithI
  if (before === 'o') return !startsWithO
  if (before === 'u') return startsWithO
  return true
}

/**
 * Give a text the capitals of another.
 *
 * @param model
 *   Words as they stand in the text.
 * @param text
 *   Lower case.
 * @returns
 *   All capitals where the model has them in two letters or more, a first capital where it has that.
 */
export function matchCase(model: string, text: string): string {
  const letters = model.replace(/\P{L}/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase()
  const first = letters.charAt(0)
  return first && first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
