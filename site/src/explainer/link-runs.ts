import type {TextRun} from 'remark-explainer'
import {address, normAddress} from '../address.ts'

/**
 * Give every run that names a provision or a term the address it leads to on this site.
 *
 * @param value
 *   An explainer's blocks, or any part of them.
 * @param norm
 *   Slug of the norm that provisions belong to.
 * @returns
 *   A copy in which those runs are links; the rest is as it was.
 */
export function linkRuns<Value>(value: Value, norm: string): Value {
  if (Array.isArray(value)) return value.map((item) => linkRuns(item, norm)) as Value
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, linkRuns(item, norm)]))
  const href = addressOf(copy as Partial<TextRun>, norm)
  return (href === undefined ? copy : {...copy, href}) as Value
}

function addressOf({text, provision, term}: Partial<TextRun>, norm: string): string | undefined {
  if (typeof text !== 'string') return undefined
  if (provision) return normAddress(norm, provision)
  return term ? address(`/glosario/#${term}`) : undefined
}
