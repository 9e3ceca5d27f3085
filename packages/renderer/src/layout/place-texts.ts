import {RenderError} from '../render-error.ts'
import {softHyphen} from '../text/breakable.ts'
import {measureText} from '../type/measure-text.ts'
import type {Line, Word} from './mark.ts'
import {type Scene, type SceneText, textKey} from './scene.ts'

interface PlacedWord extends Word {
  y: number
  size: number
  bold: boolean
  italic: boolean
}

const textElement = /<text ([^>]*)>([^<]*)<\/text>/g
const attribute = /([a-z-]+)="([^"]*)"/g
const unprinted = new RegExp(softHyphen, 'g')
const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Words as Satori placed them, by the place of their text in `scene.texts`. */
export type PlacedWords = ReadonlyMap<number, readonly PlacedWord[]>

/**
 * Read from Satori's SVG where each word stands.
 *
 * @param svg
 *   Written with `embedFont: false`: one `<text>` a word, in document order.
 * @param scale
 *   Layout units in a unit of the piece.
 * @returns
 *   Words in the unit of the piece.
 */
export function readWords(svg: string, scale: number): PlacedWords {
  const words = new Map<number, PlacedWord[]>()
  for (const [, attributes, content] of svg.matchAll(textElement)) {
    const values = Object.fromEntries(
      [...attributes!.matchAll(attribute)].map(([, name, value]) => [name, value])
    )
    const id = Number.parseInt(values.fill!.slice(1), 16)
    const list = words.get(id) ?? []
    words.set(id, list)
    list.push({
      text: decode(content!),
      x: Number(values.x) / scale,
      y: Number(values.y) / scale,
      width: Number(values.width) / scale,
      size: Number(values['font-size']) / scale,
      bold: values['font-weight'] === '700',
      italic: values['font-style'] === 'italic'
    })
  }
  return words
}

/**
 * Give the words of a scene back their spaces and their lines.
 *
 * @param words
 *   As Satori placed them.
 * @param scene
 *   The scene they were made of.
 * @returns
 *   Lines by key of text, in the unit of the piece.
 * @throws {RenderError}
 *   When a word of a text is missing: Satori drops what falls outside the page and says nothing.
 */
export function placeTexts(words: PlacedWords, scene: Scene): Map<string, Line[]> {
  return new Map(
    [...words].map(([id, list]) => [textKey(id), alignWithSource(list, scene.texts[id]!, scene)])
  )
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hexadecimal, decimal, name) => {
    if (name) return entities[name] ?? entity
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
  })
}

/** Walk the source and its words side by side; where the source has a space, so has the line. */
function alignWithSource(
  words: readonly PlacedWord[],
  {source, color, joined, links}: SceneText,
  scene: Scene
): Line[] {
  const lines: Line[] = []
  let position = 0
  let line: Line | null = null
  let lastY = Number.NaN
  for (const word of words) {
    const raw = word.text.trim()
    const start = source.indexOf(raw, position)
    const skipped = source.slice(position, start).replace(unprinted, '')
    if (start < 0 || /\S/.test(skipped)) throw missingWord(source, position)
    const parts = raw.replace(unprinted, '')
    if (!parts) continue
    const href = links.find((link) => start < link.end && start + raw.length > link.start)?.href
    const spaced = skipped.length > 0 && !joined
    if (!line || Math.abs(word.y - lastY) > 0.01) {
      const isDivided = source[start - 1] === softHyphen
      if (line && !joined && !skipped && !isDivided) noteBroken(source, start, scene)
      if (line) endLine(line, spaced, isDivided)
      line = {y: word.y, segments: [], spaceAfter: false}
      lines.push(line)
      addWord(line, {...word, color, href}, parts, false, scene)
    } else addWord(line, {...word, color, href}, parts, spaced, scene)
    lastY = word.y
    position = start + raw.length
  }
  if (/\S/.test(source.slice(position).replace(unprinted, ''))) throw missingWord(source, position)
  return lines
}

/** A word goes on in the next line without a hyphen; addresses may, at their signs. */
function noteBroken(source: string, at: number, {divided, broken}: Scene): void {
  if (!divided) return
  const before = /\S*$/.exec(source.slice(0, at))![0]
  const after = /^\S*/.exec(source.slice(at))![0]
  if (/[@/]|\w\.\w/.test(before + after)) return
  const word = `${/\p{L}*$/u.exec(before)![0]}${/^\p{L}*/u.exec(after)![0]}` || before + after
  // Words tied together are untied first: each alone may have room.
  const [left, right] = [source[at - before.length - 1], source[at + after.length]]
  broken.add(left === '\u00a0' || right === '\u00a0' ? `\u00a0${word}` : word)
}

function endLine(line: Line, spaceAfter: boolean, divided: boolean): void {
  line.spaceAfter = spaceAfter
  if (!divided) return
  const segment = line.segments.at(-1)!
  const word = segment.words.at(-1)!
  const hyphen = measureText('-', segment.face, segment.size)
  word.text += '-'
  word.width += hyphen
  segment.text += '-'
  segment.width += hyphen
}

function addWord(
  line: Line,
  word: PlacedWord & {color: string; href: string | undefined},
  text: string,
  spaced: boolean,
  scene: Scene
): void {
  const face = scene.face(word)
  const last = line.segments.at(-1)
  const placed = {text: text.replaceAll('\u00a0', ' '), x: word.x, width: word.width}
  if (
    last &&
    last.face === face &&
    last.color === word.color &&
    last.size === word.size &&
    last.href === word.href
  ) {
    const before = last.words.at(-1)!
    if (spaced) last.words.push(placed)
    else {
      before.text += placed.text
      before.width += placed.width
    }
    last.text += `${spaced ? ' ' : ''}${placed.text}`
    last.width = word.x + word.width - last.x
    return
  }
  if (last && spaced) last.text += ' '
  line.segments.push({
    face,
    size: word.size,
    color: word.color,
    words: [placed],
    text: placed.text,
    x: word.x,
    width: word.width,
    ...(word.href !== undefined && {href: word.href})
  })
}

/**
 * Quote the beginning of a text as its author wrote it.
 *
 * @param source
 *   As it was set, with soft hyphens and no-break spaces.
 * @param letters
 *   At most this many.
 * @returns
 *   The beginning.
 */
export function quote(source: string, letters = 60): string {
  return source.replace(unprinted, '').replace(/\s+/g, ' ').trim().slice(0, letters)
}

/**
 * Say that Satori dropped a word.
 *
 * @param source
 *   The text it belongs to.
 * @param position
 *   Where in the text.
 * @returns
 *   The error to throw.
 */
export function missingWord(source: string, position: number): RenderError {
  return new RenderError(
    `La palabra que empieza en «${quote(source.slice(position), 30)}» no cupo, se esperaba el texto entero, acórtelo: «${quote(source)}»`,
    {text: source}
  )
}
