import type {OutsideText, Provision} from '../norm.ts'

/** An element of the body before it is written: what it is called, and whose words it holds. */
export interface Part {
  /** Name in Akoma Ntoso: `article`, `list`, `point`. */
  element: string
  eId: string
  /** What an `hcontainer` is: `apartado`, `transitorios`. */
  name?: string
  /** Title of a part that is no provision. */
  title?: string
  /** What a part that holds no provision says. */
  outside?: readonly OutsideText[]
  /** The provision whose label and heading are printed here; absent in wrappers. */
  labelled?: Provision
  /** The provision whose own words stand here, before what the part holds. */
  worded?: Provision
  parts: Part[]
}

/** Gives out ids that no other element has. */
export class EIds {
  readonly #used = new Set<string>()
  readonly #counts = new Map<string, number>()
  /** Of each provision, the `eId` of its element. */
  readonly ofProvision = new Map<string, string>()

  /**
   * Take an id; one that is taken already gets a number.
   *
   * @param wanted
   *   `art_5`
   * @returns
   *   `art_5`, or `art_5--2` the second time.
   */
  take(wanted: string): string {
    let eId = wanted
    for (let copy = 2; this.#used.has(eId); copy++) eId = `${wanted}--${copy}`
    this.#used.add(eId)
    return eId
  }

  /**
   * Take the next id of a kind in an element: `art_5__list_1`, then `art_5__list_2`.
   *
   * @param parent
   *   `eId` of the element; empty at the top.
   * @param kind
   *   `list`
   */
  next(parent: string, kind: string): string {
    const base = chain(parent, kind)
    const count = (this.#counts.get(base) ?? 0) + 1
    this.#counts.set(base, count)
    return this.take(`${base}_${count}`)
  }
}

/**
 * Join an id to that of the element it stands in.
 *
 * @param parent
 *   `art_5`; empty at the top.
 * @param own
 *   `para_1`
 */
export function chain(parent: string, own: string): string {
  return parent === '' ? own : `${parent}__${own}`
}
