import type {Norm, Provision} from '../norm.ts'
import {type Reach, readScope} from './read-scope.ts'
import {flat, sentencesOf} from './sentences.ts'

const maxLeadIn = 500
const understood =
  /(?<!(?<!\p{L})no )(?<!\p{L})(?:se (?:les? )?(?:entender[áa]n?|entienden?)|deber[áa]n? entenderse|ser[áa]n? entendid[oa]s?)(?:[\s,][^.:;]{0,80})?\s(?:por|como|lo siguiente)\s*:?$/iu
const announced =
  /(?<!\p{L})(?:definiciones|acepciones|abreviaturas|siglas|significados?|glosario)(?:[\s,][^.:;]{0,80})?:$/iu
const titles =
  /^(?:de l[ao]s? )?(?:glosario|definici[óo]n(?:es)?|t[ée]rminos y definiciones|siglas|abreviaturas|acr[óo]nimos)(?!\p{L})/iu

/**
 * Read whether some words introduce a list of definitions, and how far these reach.
 *
 * @param leadIn
 *   Provision before the list; its last sentence counts: «Para efectos de esta Ley se entenderá por:».
 * @param norm
 *   The norm.
 * @returns
 *   `null` when they introduce something else, or it cannot be told.
 */
export function readLeadIn(leadIn: Provision, norm: Norm): Reach | null {
  const hasTitle = titles.test(leadIn.heading ?? '')
  const last = sentencesOf(flat(leadIn.text)).at(-1) ?? ''
  if (last === '') return hasTitle ? {scope: 'norma', scopeId: null} : null
  if (last.length > maxLeadIn) return null
  const opening = understood.exec(last)
  if (opening) {
    // «Se entenderá, para los efectos de esta Ley, por:» says its reach inside.
    const inside = /(?:para|a) (?:los )?efectos? [^.:;]*/i.exec(opening[0])?.[0] ?? ''
    return readScope(last.slice(0, opening.index) || inside, norm, leadIn.id)
  }
  const announcement = announced.exec(last)
  if (!announcement) return null
  const isSaid =
    /(?<!\p{L})(?:para|a) (?:los |la |el )?(?:efectos?|fines|aplicaci[óo]n|interpretaci[óo]n)/iu.test(last)
  return hasTitle || isSaid ? readScope(isSaid ? last : '', norm, leadIn.id) : null
}
