import {findCitations} from '../citations/find-citations.ts'
import {citationResolver} from '../citations/resolve-citation.ts'
import {provisionPath} from '../find-provision.ts'
import {fold} from '../fold.ts'
import type {Norm} from '../norm.ts'
import type {Definition} from './definition.ts'

/** How far some words say that a definition reaches. */
export type Reach = Pick<Definition, 'scope' | 'scopeId'>

const purpose = /(?:efectos?|fines|aplicaci[óo]n|interpretaci[óo]n|cumplimiento|observancia)\s/i
const own =
  /(?<!\p{L})(?:est(?:e|a|os|as)|(?:el|del|la|los|las) (?:presentes?|propi[oa]s?)|presentes?)\s+(?:mism[oa]s?\s+)?(\p{L}+)/iu
const norms =
  /^(?:ley|reglamento|reglas|lineamientos|codigo|acuerdo|decreto|manual|norma|normas|ordenamiento|instrumento|estatutos?|constitucion|convocatoria|bases|guia|protocolo|politicas?|criterios|convenio|declaracion|disposiciones|circular|documento|ordenanza|bando)$/
const divisions = /^(?:libro|titulo|capitulo|seccion)$/
const inArticle = /^(?:articulo|parrafo|fraccion|inciso|numeral|disposicion|precepto|regla)$/
const backward =
  /(?:estos|tales|dichos) (?:efectos|fines)|(?:el|al|del) (?:p[áa]rrafo|inciso) anterior|lo anterior/i

/**
 * Read how far a definition reaches from the words before «se entiende por».
 *
 * @param words
 *   «Para los efectos de este Capítulo,»; without words nothing narrows it.
 * @param norm
 *   The norm.
 * @param id
 *   Provision the words stand in.
 * @returns
 *   `null` when the words narrow it in a way that cannot be told for certain.
 */
export function readScope(words: string, norm: Norm, id: string): Reach | null {
  if (!/\p{L}/u.test(words)) return {scope: 'norma', scopeId: null}
  const at = words.search(purpose)
  const said = at < 0 ? words : words.slice(at)
  const noun = fold(own.exec(said)?.[1] ?? '')
  const path = provisionPath(norm, id)
  const article = path.find(({type}) => type === 'articulo' || type === 'regla')
  const inside: Reach | null = article ? {scope: 'articulo', scopeId: article.id} : null
  if (norms.test(noun)) return {scope: 'norma', scopeId: null}
  if (divisions.test(noun)) {
    const scope = noun as 'capitulo' | 'libro' | 'seccion' | 'titulo'
    const division = path.findLast(({type}) => type === scope)
    return division ? {scope, scopeId: division.id} : null
  }
  if (inArticle.test(noun) || backward.test(words)) return inside
  return readCited(said, norm, id) ?? (namesKind(said, norm) ? {scope: 'norma', scopeId: null} : null)
}

/** «Para los efectos del artículo anterior»: that article. */
function readCited(words: string, norm: Norm, id: string): Reach | null {
  const [citation, another] = findCitations(words)
  if (!citation || another || citation.norm.kind !== 'own') return null
  const resolve = citationResolver(norm.provisions.map((provision) => provision.id))
  const ids = citation.targets.flatMap((target) => resolve(target, id))
  const articles = new Set(
    ids.map((cited) => provisionPath(norm, cited).find(({type}) => type === 'articulo')?.id)
  )
  const [scopeId] = articles
  return articles.size === 1 && scopeId !== undefined ? {scope: 'articulo', scopeId} : null
}

/** «Para los efectos del Reglamento», in a norm whose kind is reglamento. */
function namesKind(words: string, {metadata}: Norm): boolean {
  const noun = /^\p{L}+\s+(?:del|de (?:la|los|las))\s+(\p{L}+)(?=[\s,:]*$)/u.exec(words)?.[1]
  return noun !== undefined && metadata.tipo !== undefined && fold(noun) === fold(metadata.tipo)
}
