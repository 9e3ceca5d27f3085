import type {TextRun} from 'remark-explainer'
import {bindWords} from '../text/bind-words.ts'
import {makeBreakable, softHyphen} from '../text/breakable.ts'
import type {Face, Typeface} from '../type/typeface.ts'
import {breakAddress, isAddress} from './break-address.ts'
import {breakHeading} from './break-heading.ts'
import type {Box, Figure, Shape, Tag} from './mark.ts'

/** A style as Satori takes it: CSS in camel case, numbers in the unit of the piece. */
export type Style = Record<string, number | string | undefined>

/** An element as Satori takes it. */
export interface SceneNode {
  type: string
  key?: string
  props: {style: Style; children: Array<SceneNode | string>}
}

/** What draws on an element's box, under its children's texts. */
export type Painter = (box: Box, boxOf: (key: string) => Box) => Shape[]

/** How a text looks. */
export interface TextStyle {
  /** Size of the letters, in the unit of the piece. */
  size: number
  color: string
  bold?: boolean
  italic?: boolean
  /** Of the size; default 1.35. */
  lineHeight?: number
  align?: 'center' | 'left' | 'right'
  /** Width a heading has, in the unit of the piece: it is broken into even lines. Plain text only. */
  headingWidth?: number
  /** Width an address has, in the unit of the piece: it is broken after its signs. */
  addressWidth?: number
  /** More CSS: margins, width, flex. */
  style?: Style
}

/** A run of text that may be smaller than the rest. */
export interface SceneRun extends TextRun {
  /** Size of its letters, of the text's; default 1. */
  scale?: number
}

/** A text as it was given to the scene. */
export interface SceneText {
  source: string
  tag: Tag
  color: string
  /** Stretches of the source that lead somewhere, in order. */
  links: Array<{start: number; end: number; href: string}>
  /** Whether its lines go on without a space between them. */
  joined: boolean
}

/** Satori keeps no room for the hyphen of a divided word; of the size of the letters. */
const hyphenRoom = 0.36

const lengthKeys =
  /^(?:width|height|(?:min|max)(?:Width|Height)|(?:padding|margin)(?:Top|Right|Bottom|Left)?|gap|rowGap|columnGap|fontSize|flexBasis|top|left|right|bottom)$/

/**
 * Elements to lay out together; remembers the texts and painters that Satori does not know of.
 */
export class Scene {
  readonly typeface: Typeface
  /** Layout units in a unit of the piece. Satori rounds line heights to whole units. */
  readonly scale: number
  readonly texts: SceneText[] = []
  readonly painters = new Map<string, Painter>()
  readonly figures = new Map<string, Pick<Figure, 'after' | 'alt' | 'groups'>>()
  /**
   * Words to divide although they are short, because their column is narrow; after a no-break space, words not to
   * tie to others. `null` when nobody looks.
   */
  readonly divided: ReadonlySet<string> | null
  /** Words that the last layout broke without a hyphen. */
  readonly broken = new Set<string>()
  #count = 0

  /**
   * Begin a scene.
   *
   * @param typeface
   *   What its texts are set in.
   * @param scale
   *   Layout units in a unit of the piece: 1 for pixels, more for points.
   * @param divided
   *   Words to divide although they are short; with it, `layOut` throws `BrokenWords` when more need it.
   */
  constructor(typeface: Typeface, scale = 1, divided: ReadonlySet<string> | null = null) {
    this.typeface = typeface
    this.scale = scale
    this.divided = divided
  }

  /**
   * Make an element.
   *
   * @param style
   *   CSS; `display` is flex in a column unless said.
   * @param children
   *   Elements; nothing and `null` are left out.
   * @param options
   *   `key` to find its box later, `paint` to draw on it, `figure` when the drawing says something.
   * @returns
   *   The element.
   */
  box(
    style: Style,
    children: ReadonlyArray<SceneNode | null | undefined | false> = [],
    {key, paint, figure}: {key?: string; paint?: Painter; figure?: Pick<Figure, 'alt' | 'groups'>} = {}
  ): SceneNode {
    const name = key ?? (paint ? `box-${this.#count++}` : undefined)
    if (name && paint) this.painters.set(name, paint)
    if (name && figure) this.figures.set(name, {...figure, after: this.texts.length})
    return {
      type: 'div',
      ...(name && {key: name}),
      props: {
        style: this.#scaled({display: 'flex', flexDirection: 'column', boxSizing: 'border-box', ...style}),
        children: children.filter((child): child is SceneNode => Boolean(child))
      }
    }
  }

  /**
   * Make a text.
   *
   * @param content
   *   Plain, or runs with their looks.
   * @param look
   *   How it is set.
   * @param tag
   *   What it is in the document.
   * @returns
   *   The element.
   */
  text(content: readonly SceneRun[] | string, look: TextStyle, tag: Tag): SceneNode {
    const {size, color, bold, italic, lineHeight = 1.35, align, style} = look
    const given = typeof content === 'string' ? [{text: content}] : content
    const lines = this.#fixedLines(given, look)
    const runs = lines
      ? [{text: lines.join('\n')}]
      : this.#bind(given.map(({text}) => text)).map((text, index) => ({
          ...given[index]!,
          text: makeBreakable(text, this.divided ?? undefined)
        }))
    const source = runs.map(({text}) => text).join('')
    const id = this.texts.length
    this.texts.push({
      source,
      tag,
      color,
      links: linksOf(lines ? given : runs, source),
      joined: lines !== null && isAddress(given[0]!.text)
    })
    return {
      type: 'div',
      key: textKey(id),
      props: {
        style: this.#scaled({
          display: lines ? 'flex' : 'block',
          ...(lines && {flexDirection: 'column'}),
          boxSizing: 'border-box',
          fontFamily: satoriFamily,
          fontSize: size,
          fontWeight: bold ? 700 : 400,
          fontStyle: italic ? 'italic' : 'normal',
          color: textColour(id),
          lineHeight,
          textAlign: align,
          overflowWrap: 'anywhere',
          ...(source.includes(softHyphen) && {paddingRight: size * hyphenRoom}),
          ...style
        }),
        children: lines
          ? lines.map((line) => ({
              type: 'div',
              props: {style: {display: 'block', whiteSpace: 'nowrap'}, children: [line]}
            }))
          : runs.length === 1 && !isStyled(runs[0]!)
            ? [runs[0]!.text]
            : runs.map((run) => this.#run(run, size))
      }
    }
  }

  /**
   * Choose the cut of a text's look.
   *
   * @param look
   *   Weight and slant.
   * @returns
   *   The face; bold goes before italic.
   */
  face({bold, italic}: Pick<TextStyle, 'bold' | 'italic'>): Face {
    const key = bold ? 'b' : italic ? 'i' : 'r'
    return this.typeface.faces.find((face) => face.key === key)!
  }

  /**
   * Lines of a heading or an address, when all fit. Each becomes an element: `text-wrap` and line breaks in a
   * text make Satori draw other lines than it measured.
   */
  #fixedLines(runs: readonly SceneRun[], look: TextStyle): string[] | null {
    const {size, headingWidth, addressWidth} = look
    const [run] = runs
    if (runs.length !== 1 || !run) return null
    if (headingWidth) {
      const {lines, cost} = breakHeading(run.text, this.face(look), size, headingWidth)
      return Number.isFinite(cost) ? lines : null
    }
    if (!addressWidth || !isAddress(run.text)) return null
    const lines = breakAddress(run.text, this.face(look), size, addressWidth)
    return lines.length > 1 ? lines : null
  }

  /** Ties words, but not in a column too narrow for them together. */
  #bind(texts: readonly string[]): readonly string[] {
    const whole = texts.join('')
    const words = [...(whole.match(/\p{L}+/gu) ?? []), ...whole.split(/\s+/)]
    return words.some((word) => this.divided?.has(`\u00a0${word}`)) ? texts : bindWords(texts)
  }

  #run(run: SceneRun, size: number): SceneNode | string {
    if (!isStyled(run)) return run.text
    const style = {
      ...(run.strong && {fontWeight: 700, fontStyle: 'normal'}),
      ...(run.emphasis && !run.strong && {fontStyle: 'italic'}),
      ...(run.scale && {fontSize: size * run.scale})
    }
    return {type: 'span', props: {style: this.#scaled(style), children: [run.text]}}
  }

  #scaled(style: Style): Style {
    if (this.scale === 1) return style
    return Object.fromEntries(
      Object.entries(style).map(([key, value]) => [
        key,
        typeof value === 'number' && lengthKeys.test(key) ? value * this.scale : value
      ])
    )
  }
}

/** Family name under which Satori knows the typeface of a scene. */
export const satoriFamily = 'llano'

/**
 * Name the element of a text.
 *
 * @param id
 *   Its place in `scene.texts`.
 * @returns
 *   Key of its element, and family name of its words.
 */
export function textKey(id: number): string {
  return `t${id}`
}

/**
 * Give a text the colour under which Satori knows it: Satori echoes it in every `<text>`, and that ties words to their
 * text. Families would do too, but Satori keeps the widths of words by family.
 *
 * @param id
 *   Its place in `scene.texts`.
 * @returns
 *   `#` and six digits; no text has the colour in the end.
 */
export function textColour(id: number): string {
  return `#${id.toString(16).padStart(6, '0')}`
}

/** A single run, in lines, is as long as its source. */
function linksOf(runs: readonly SceneRun[], source: string): SceneText['links'] {
  let start = 0
  return runs.flatMap(({text, href}) => {
    const end = runs.length === 1 ? source.length : start + text.length
    const link = href === undefined ? [] : [{start, end, href}]
    start = end
    return link
  })
}

function isStyled(run: SceneRun): boolean {
  return Boolean(run.strong || run.emphasis || run.scale)
}
