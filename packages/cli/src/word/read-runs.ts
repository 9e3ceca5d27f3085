/** A run of text in a document's XML; offsets count in the XML. */
export interface Run {
  start: number
  end: number
  /** Its start tag and properties, to begin another like it. */
  opening: string
  /** Offset after its start tag and properties. */
  contentStart: number
  /** Offset after its last child. */
  contentEnd: number
  /** Where its parent begins; runs of one parent stand side by side. */
  parent: number
  /** Whether it is a tracked insertion already. */
  isInserted: boolean
}

/** A text element (`w:t`). */
export interface TextPiece {
  run: Run
  start: number
  end: number
  /** Offsets of its characters as XML. */
  textStart: number
  textEnd: number
  /** The characters, entities read. */
  text: string
}

/** Elements whose text is not the document's own; as `import` leaves them out. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sectPr',
  'mc:AlternateContent'
])
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g

interface OpenElement {
  name: string
  start: number
}

/**
 * Find the texts of a document with the runs they stand in.
 *
 * @param xml
 *   `word/document.xml`, well-formed.
 * @returns
 *   In reading order; hidden, deleted and drawn text left out.
 */
export function readRuns(xml: string): TextPiece[] {
  const pieces: TextPiece[] = []
  const stack: OpenElement[] = []
  let hidden = 0
  let run: (Run & {isHidden: boolean}) | undefined
  let openText: {start: number; textStart: number} | undefined
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name, selfClosed] = match
    if (name === undefined) continue
    const start = match.index
    const end = start + whole.length
    if (slash) {
      stack.pop()
      if (skipped.has(name)) hidden -= 1
      if (hidden > 0) continue
      if (name === 'w:r' && run) {
        run.contentEnd = start
        run.end = end
        run = undefined
      } else if (name === 'w:rPr' && run && stack.at(-1)?.name === 'w:r') {
        closeProperties(run, xml, end)
      } else if (name === 'w:t' && run && openText) {
        const {start: from, textStart} = openText
        if (!run.isHidden)
          pieces.push({
            run,
            start: from,
            end,
            textStart,
            textEnd: start,
            text: decode(xml.slice(textStart, start))
          })
        openText = undefined
      }
      continue
    }
    if (name === 'w:vanish' && run && hidden === 0 && !/w:val="(?:0|false|off)"/.test(whole))
      run.isHidden = true
    if (selfClosed) {
      if (name === 'w:rPr' && run && hidden === 0 && stack.at(-1)?.name === 'w:r')
        closeProperties(run, xml, end)
      continue
    }
    if (hidden === 0 && name === 'w:r') run = openRun(whole, start, stack)
    if (hidden === 0 && name === 'w:t') openText = {start, textStart: end}
    stack.push({name, start})
    if (skipped.has(name)) hidden += 1
  }
  return pieces
}

function openRun(tag: string, start: number, stack: readonly OpenElement[]): Run & {isHidden: boolean} {
  const end = start + tag.length
  return {
    start,
    end,
    opening: tag,
    contentStart: end,
    contentEnd: end,
    parent: stack.at(-1)?.start ?? 0,
    isInserted: stack.some(({name}) => name === 'w:ins' || name === 'w:moveTo'),
    isHidden: false
  }
}

function closeProperties(run: Run, xml: string, end: number): void {
  run.opening = xml.slice(run.start, end)
  run.contentStart = end
}

const entity = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi
const named: Record<string, string> = {amp: '&', apos: "'", gt: '>', lt: '<', quot: '"'}

function decode(raw: string): string {
  return raw.replace(entity, (_, hex?: string, digits?: string, name?: string) =>
    name ? named[name]! : String.fromCodePoint(Number.parseInt(hex ?? digits!, hex ? 16 : 10))
  )
}

/**
 * Find where a character stands in the XML.
 *
 * @param xml
 *   The document.
 * @param piece
 *   The text it is in.
 * @param index
 *   Its index in the piece's text; the text's length for the end.
 * @returns
 *   Offset in the XML.
 */
export function offsetOf(xml: string, {textStart, textEnd}: TextPiece, index: number): number {
  let left = index
  let at = textStart
  const raw = xml.slice(textStart, textEnd)
  for (const {index: place, 0: whole} of raw.matchAll(entity)) {
    const before = textStart + place - at
    if (left <= before) break
    left -= before + decode(whole).length
    at = textStart + place + whole.length
  }
  return at + left
}
