import type {Definition} from '../definitions/definition.ts'
import {findDefinitions} from '../definitions/find-definitions.ts'
import type {Norm, NormMetadata, OutsideText, Provision, Range, ReformNote} from '../norm.ts'
import {citedInNorm, type PlacedCitation} from './cited-in-norm.ts'

/** A reform note; one that names several days is given once for each. */
export interface NoteJson {
  kind: ReformNote['kind']
  /** `YYYY-MM-DD`; `null` when the note names no day. */
  date: string | null
  /** The note as printed. */
  text: string
}

/** A provision as open data; every key is always there. */
export interface ProvisionJson {
  id: string
  type: Provision['type']
  /** As printed; empty for an unnumbered paragraph. */
  label: string
  heading: string | null
  text: string
  hash: string
  parent: string | null
  notes: NoteJson[]
  /** Place in the Markdown; `null` in a norm held by reference. */
  position: Range | null
}

/** A norm as open data: what `llano export --to json` writes. */
export interface NormJson {
  version: 1
  norm: {slug: string} & NormMetadata
  /** In reading order. */
  provisions: ProvisionJson[]
  /** What stands outside them, in reading order. */
  outside: OutsideText[]
  /** In reading order. */
  citations: PlacedCitation[]
  /** In reading order. */
  definitions: Definition[]
}

/**
 * Give a norm as open data.
 *
 * @param norm
 *   Read from its text or held by reference.
 * @returns
 *   Plain data for `JSON.stringify`; it shares nothing with the norm that a change could spoil.
 */
export function toJson(norm: Norm): NormJson {
  return {
    version: 1,
    norm: {slug: norm.slug, ...norm.metadata},
    provisions: norm.provisions.map(toProvision),
    outside: (norm.outside ?? []).map(copyOutside),
    citations: citedInNorm(norm),
    definitions: findDefinitions(norm)
  }
}

function toProvision({
  id,
  type,
  label,
  heading,
  text,
  hash,
  parent,
  notes,
  position
}: Provision): ProvisionJson {
  return {
    id,
    type,
    label,
    heading: heading ?? null,
    text,
    hash,
    parent,
    notes: notes.flatMap(splitDates),
    position: position ? copyRange(position) : null
  }
}

function copyOutside(text: OutsideText): OutsideText {
  return {...text, position: copyRange(text.position)}
}

function copyRange({start, end}: Range): Range {
  return {start: {...start}, end: {...end}}
}

function splitDates({kind, dates, text}: ReformNote): NoteJson[] {
  return (dates.length > 0 ? dates : [null]).map((date) => ({kind, date, text}))
}
