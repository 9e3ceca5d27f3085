/** A stretch of an example's text, with the remarks that are about it. */
export interface ExamplePart {
  text: string
  /** Numbers of the remarks, from 1; none for what nobody remarks on. */
  remarks: number[]
}

/** A remark as a rule's page writes it. */
export interface ExampleRemark {
  /** From 1, in the page's order. */
  number: number
  message: string
}

/** An example of a rule's page. */
export interface Example {
  parts: ExamplePart[]
  remarks: ExampleRemark[]
  /** Options the example is tried with, as JSON; `null` for the usual ones. */
  options: string | null
}

const remarkLine = /^(\d+):(\d+)-(\d+):(\d+):\s+(.+)$/

/**
 * Put together an example's text and the remarks that the rule makes on it.
 *
 * @param text
 *   What the `texto` fence holds.
 * @param remarks
 *   What the `avisos` fence holds: a line for each, `1:1-1:44: …`, places counted from 1.
 * @param options
 *   What stands after the word `texto`; default, nothing.
 * @returns
 *   The text in parts that join up to it, and the remarks.
 */
export function readExample(text: string, remarks: string, options?: string | null): Example {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
  const offset = (line: string, column: string) => (lineStarts[Number(line) - 1] ?? 0) + Number(column) - 1
  const spans: {number: number; start: number; end: number}[] = []
  const read: ExampleRemark[] = []
  for (const line of remarks.split('\n').filter((line) => line.trim())) {
    const number = read.length + 1
    const match = remarkLine.exec(line.trim())
    read.push({number, message: match?.[5] ?? line.trim()})
    const [, line1, column1, line2, column2] = match ?? []
    if (line1 && column1 && line2 && column2)
      spans.push({number, start: offset(line1, column1), end: offset(line2, column2)})
  }
  return {parts: split(text, spans), remarks: read, options: options?.trim() || null}
}

function split(text: string, spans: readonly {number: number; start: number; end: number}[]): ExamplePart[] {
  const inside = (place: number) => place > 0 && place < text.length
  const edges = new Set(spans.flatMap(({start, end}) => [start, end]).filter(inside))
  const cuts = [0, ...[...edges].sort((one, other) => one - other), text.length]
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    remarks: spans.filter((span) => span.start <= start && start < span.end).map(({number}) => number)
  }))
}
