import type {Face} from '../type/typeface.ts'
import type {SceneNode} from './scene.ts'

/** A rectangle; unit of the piece (px or pt), origin top left. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A vector shape to draw. */
export interface Shape {
  /** Path data as SVG writes it. */
  path: string
  fill?: string
  /** How areas that a path crosses count; default `nonzero`. */
  fillRule?: 'evenodd'
  stroke?: {color: string; width: number; dash?: [number, number]}
  /** Applied to the path, stroke included: first scale, then move. */
  transform?: {x: number; y: number; scale: number}
}

/** A word or part of one, where it stands. */
export interface Word {
  text: string
  /** Left edge. */
  x: number
  /** Advance. */
  width: number
}

/** Words of one look in one line. */
export interface Segment {
  face: Face
  size: number
  color: string
  words: Word[]
  /** The words with the spaces between them. */
  text: string
  x: number
  width: number
  /** Where it leads, when it leads somewhere. */
  href?: string
}

/** A line of text. */
export interface Line {
  /** Baseline. */
  y: number
  segments: Segment[]
  /** Whether a space stands between its last word and the next line. */
  spaceAfter: boolean
}

/** What a text is in the document: role and the groups it stands in, outermost first. */
export interface Tag {
  role: 'H1' | 'H2' | 'H3' | 'LBody' | 'Lbl' | 'P' | 'TD' | 'TH'
  /** Groups as `role:name`, as `Sect:portada`, `L:pasos`, `LI:pasos-1`; texts of one group have the same name. */
  groups: string[]
}

/** A text of a piece. */
export interface PlacedText {
  /** Its place among the texts of the page, in the order in which they are read. */
  order: number
  tag: Tag
  source: string
  /** Where its element stands. */
  box: Box
  lines: Line[]
}

/** A drawing that says something, as a QR code. */
export interface Figure {
  /** What it says, in words. */
  alt: string
  /** Groups it stands in, as a text's. */
  groups: string[]
  /** How many texts of the page come before it. */
  after: number
  box: Box
  shapes: Shape[]
}

/** A piece laid out: nothing left to decide, only to write. */
export interface Drawing {
  width: number
  height: number
  /** Bottom to top; every text is above every shape. */
  shapes: Shape[]
  /** In document order. */
  texts: PlacedText[]
  figures: Figure[]
  /** What parts texts for programs that guess the reading order; nothing of it is seen. */
  partings?: Box[]
  /** Boxes of elements that have a key. */
  boxes: ReadonlyMap<string, Box>
  /** What it was laid out from, and how many layout units its unit has. */
  elements: {root: SceneNode; scale: number}
}
