import type {Tokens} from '../analysis.ts'
import {isFutureSubjunctive} from './future-subjunctive.ts'
import {presentForms} from './present-forms.ts'
import {wordBit} from './word-bit.ts'

/** Futures and conditionals, preterites, imperfects, past subjunctives, first persons plural. */
const sureEnding =
  /(?:rán?|rían|[dbia]ría|.{2}ó|aron|eron|[ií]an|.aban?|aran|[iyj]eran|[iyj]era|[iyj]esen?|asen|áramos|éramos)$/
const firstPlural = /^[^áéíóú]*[^aeiouáéíóú][aei]mos$/
const presentPlural = /[aeáé]n$/
/** A vowel before the ending; an accent mark elsewhere than on a hiatus («reúnan») is a noun's. */
const pluralRoot = /^(?:[^áéó]*[aeiouíú][^áéíóú]+|est[áé]n)$/

/** Words that end as a finite verb does and are none. */
const notVerbs: ReadonlySet<string> = new Set(
  // As a past subjunctive.
  (
    'cualquiera quienquiera siquiera financiera extranjera pasajera mensajera viajera consejera tijera vidriera forrajera ' +
    // As a conditional.
    'secretaría subsecretaría notaría comisaría maría ' +
    // As an imperfect.
    'guayaba aldaba ' +
    // As a first person plural.
    'ramos tramos gramos kilogramos miligramos microgramos reclamos extremos supremos primos racimos ' +
    // As a present plural.
    'quien alguien cien bien tren buen orden desorden origen examen imagen margen volumen resumen dictamen joven virgen ' +
    'crimen certamen gravamen abdomen germen polen semen dolmen gran plan clan slogan eslogan ' +
    // Names in capitals.
    'juan carmen esteban'
  ).split(' ')
)
const shortForms: ReadonlySet<string> = new Set(
  'son han van dan den ven fue era hubo tuvo pudo puso quiso hizo dijo dio vio supo estuvo obtuvo mantuvo sostuvo intervino previno dispuso impuso propuso expuso interpuso produjo condujo redujo'.split(
    ' '
  )
)

/** Imperfects in -ía, which share their ending with many nouns. */
const imperfects: ReadonlySet<string> = new Set(
  (
    'había tenía podía debía hacía decía quería existía correspondía vivía preveía venía sabía permitía establecía requería contenía ' +
    'exigía disponía cumplía incluía recibía seguía salía parecía pertenecía sería debería correspondería procedería haría estaría ' +
    'daría bastaría quedaría llevaría resultaría significaría implicaría'
  ).split(' ')
)

/**
 * Tell whether a word is, almost certainly, a finite verb: «publicará», «deben», «establece», «hubo».
 *
 * Words that are nouns as often («forma», «cuenta», «entrega») are not; see `isFiniteVerbAt`.
 *
 * @param lower
 *   Word in lower case, with its accents.
 * @returns
 *   Whether it is.
 */
export function isFiniteVerb(lower: string): boolean {
  if (presentForms.has(lower) || imperfects.has(lower) || shortForms.has(lower)) return true
  if (lower.length < 4 || notVerbs.has(lower)) return false
  if (sureEnding.test(lower) || firstPlural.test(lower)) return true
  return (presentPlural.test(lower) && pluralRoot.test(lower)) || isFutureSubjunctive(lower)
}

/** What stands right before a verb and not before a noun. */
const opensVerb: ReadonlySet<string> = new Set('se no que quien quienes le les lo nos'.split(' '))
/** What stands before a noun and never before a finite verb. */
const opensNoun: ReadonlySet<string> = new Set(
  'el un una del al su sus este esta estos estas ese esa dicho dicha dichos dichas cada a con contra de desde en entre hacia para por sin sobre tras'.split(
    ' '
  )
)

/**
 * Tell whether a token is a finite verb where it stands: «se forma» is, «la forma» is not.
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token.
 * @param from
 *   Index of the first token of its sentence.
 * @returns
 *   Whether it is; auxiliaries count, participles and infinitives do not.
 */
export function isFiniteVerbAt(tokens: Tokens, at: number, from: number): boolean {
  const bits = tokens.bits[at]!
  if ((bits & (wordBit.finite | wordBit.perhapsFinite)) === 0) return false
  if (at === from) return (bits & wordBit.perhapsFinite) === 0
  // Inside a sentence a capital is a name: «Juan», «Berlín», «Orden».
  if ((bits & (wordBit.capitalized | wordBit.allCaps)) === wordBit.capitalized) return false
  const before = tokens.lower[at - 1]!
  return (bits & wordBit.perhapsFinite) === 0 ? !opensNoun.has(before) : opensVerb.has(before)
}
