import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Norm, Provision, ReformNote} from '../norm.ts'
import type {EIds} from './part.ts'

const modifications: Partial<Record<ReformNote['kind'], string>> = {
  reforma: 'substitution',
  adicion: 'insertion',
  derogacion: 'repeal'
}

/** The days on which a norm was reformed, and the ids by which its elements name them. */
export interface ReformDays {
  /** `YYYY-MM-DD`, the earliest first. */
  days: string[]
  /** `eId` of each day's event, decree and temporal group. */
  events: ReadonlyMap<string, string>
  decrees: ReadonlyMap<string, string>
  periods: ReadonlyMap<string, string>
}

/**
 * Collect the days that reform notes name.
 *
 * @param norm
 *   Days that no calendar has, misprinted in a note, are passed over.
 * @param eIds
 *   Gives out ids; changed.
 */
export function collectDays(norm: Norm, eIds: EIds): ReformDays {
  const days = [...new Set(norm.provisions.flatMap(changesOf).map(({day}) => day))].sort()
  const name = (kind: string) => new Map(days.map((day) => [day, eIds.take(`${kind}_${day}`)]))
  return {days, events: name('eref'), decrees: name('decreto'), periods: name('tmpg')}
}

/**
 * Give the day a provision was last changed.
 *
 * @param provision
 *   Any provision.
 * @returns
 *   `undefined` when its notes name none.
 */
export function lastDay(provision: Provision): string | undefined {
  return changesOf(provision)
    .map(({day}) => day)
    .sort()
    .at(-1)
}

/**
 * Write what each reform did to each provision.
 *
 * @param norm
 *   The norm.
 * @param reforms
 *   Its days.
 * @param eIds
 *   Knows the elements of its provisions; changed.
 * @returns
 *   One `textualMod` a provision and day.
 */
export function writeChanges(norm: Norm, {decrees}: ReformDays, eIds: EIds): Element[] {
  return norm.provisions.flatMap((provision) =>
    changesOf(provision).map(({day, type}) =>
      x('textualMod', {type, eId: eIds.next('', 'pmod')}, [
        x('source', {href: `#${decrees.get(day)}`}),
        x('destination', {href: `#${eIds.ofProvision.get(provision.id)}`})
      ])
    )
  )
}

function changesOf({notes}: Provision): {day: string; type: string}[] {
  return notes.flatMap(({kind, dates}) => {
    const type = modifications[kind]
    return type === undefined ? [] : dates.filter(isDay).map((day) => ({day, type}))
  })
}

/**
 * Say whether a date is a day of the calendar.
 *
 * @param date
 *   `2026-02-30` is none.
 */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
