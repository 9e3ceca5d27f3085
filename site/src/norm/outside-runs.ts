import type {Norm, OutsideText} from 'remark-legal'

/** Words outside provisions that stand together. */
export interface OutsideRun {
  /** Id of the provision they follow; `null` before the first. */
  after: string | null
  texts: OutsideText[]
}

/**
 * Put what stands outside a norm's provisions together by place: preamble, decrees, signatures.
 *
 * @param norm
 *   Read with its words.
 * @returns
 *   In reading order, without the norm's own title and without headings that have nothing under them; empty for a
 *   norm held by reference.
 */
export function outsideRuns({metadata, outside = []}: Norm): OutsideRun[] {
  const told = outside.filter(({kind, text}) => kind !== 'heading' || text !== metadata.titulo)
  return [...Map.groupBy(told, ({after}) => after)]
    .map(([after, texts]) => ({
      after,
      texts: texts.filter(
        ({kind}, index) => kind !== 'heading' || (texts[index + 1] ?? {kind: 'heading'}).kind !== 'heading'
      )
    }))
    .filter(({texts}) => texts.length > 0)
}
