import type {CollectionEntry} from 'astro:content'
import {type DifficultyPartName, difficulty} from '@llano/linter'
import type {Explainer} from 'remark-explainer'
import {type Definition, toJson} from 'remark-legal'
import {normAddress} from '../address.ts'
import {markWords, type WordStretch} from './mark-words.ts'
import {normParts} from './norm-parts.ts'
import {provisionTree} from './provision-tree.ts'
import {idsOfPage, type NormPage, splitNorm} from './split-norm.ts'

/** How hard a provision is, and what makes it so. */
export interface Hardness {
  /** 0, nothing to mend, to 100. */
  score: number
  /** What adds most to it, first what adds more: «oraciones largas». */
  causes: string[]
}

/** A norm as its pages show it. */
export interface NormReading {
  slug: string
  pages: NormPage[]
  /** By id of provision. */
  words: Map<string, WordStretch[][]>
  definitions: Definition[]
  /** By id of provision; empty for a norm held by reference. */
  hardness: Map<string, Hardness>
  explainers: readonly Explainer[]
  /** Where a provision is read. */
  addressOf(id: string): string
}

/** With its head, index and foot a page stays below 500 kB, which a cheap phone opens at once. */
const maxPageBytes = 300_000

const causes: Record<DifficultyPartName, string> = {
  length: 'oraciones largas',
  syntax: 'frases enredadas',
  vocabulary: 'palabras difíciles',
  references: 'muchas remisiones',
  terms: 'términos sin explicar'
}

const readings = new Map<string, NormReading>()

/**
 * Read a norm for its pages; once, however many pages it has.
 *
 * @param entry
 *   The norm, with its Markdown as body.
 * @param explainers
 *   Those of the norm.
 * @returns
 *   What its pages show.
 */
export function readNormPage(
  {data: norm, body = '', digest}: CollectionEntry<'normas'>,
  explainers: readonly Explainer[]
): NormReading {
  const key = `${norm.slug} ${digest}`
  const known = readings.get(key)
  if (known) return known
  const {citations, definitions} = toJson(norm)
  const {slug, metadata} = norm
  const pages = splitNorm(normParts(provisionTree(norm)), maxPageBytes)
  const pageOf = new Map(pages.flatMap((page) => idsOfPage(page).map((id) => [id, page.name])))
  const reading: NormReading = {
    slug,
    pages,
    words: markWords(norm, citations, definitions),
    definitions,
    hardness: metadata.porReferencia ? new Map() : readHardness(body),
    explainers,
    addressOf(id) {
      const page = pageOf.get(id)
      return page ? `${normAddress(slug)}${page}/#${id}` : normAddress(slug, id)
    }
  }
  readings.set(key, reading)
  return reading
}

/** Parts that add less than this say little of why. */
const fewestPoints = 8

function readHardness(markdown: string): Map<string, Hardness> {
  return new Map(
    difficulty(markdown).provisions.map(({id, score, parts}) => {
      const heavy = (Object.keys(causes) as DifficultyPartName[])
        .filter((name) => parts[name].points >= fewestPoints)
        .sort((one, other) => parts[other].points - parts[one].points)
      return [id, {score, causes: heavy.slice(0, 2).map((name) => causes[name])}]
    })
  )
}
