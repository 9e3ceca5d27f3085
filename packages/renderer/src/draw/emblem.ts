import {type Block, type Explainer, toPlainText} from 'remark-explainer'
import type {Box, Shape} from '../layout/mark.ts'
import type {Palette} from '../theme/palette.ts'
import {blockIcons, chooseIcon} from './choose-icon.ts'
import {drawIcon} from './icon.ts'
import {circlePath} from './path.ts'

/** Icon of each kind of explainer, when its title and summary name nothing that can be drawn. */
const kindIcons = {
  derecho: 'scale',
  norma: 'book-open',
  'programa-social': 'hand-heart',
  tramite: 'clipboard-list'
} as const

/** Kinds whose icon says nothing of what the explainer is about. */
const plainKinds = new Set<Block['type']>(['aviso', 'cifra', 'contacto'])

/**
 * Choose what the emblem of an explainer shows.
 *
 * @param explainer
 *   The explainer.
 * @returns
 *   Three different icons: what it is about, and two things it speaks of.
 */
export function emblemIcons({metadata, blocks}: Explainer): [string, string, string] {
  const main = chooseIcon(metadata.titulo, chooseIcon(metadata.resumen, kindIcons[metadata.tipo]))
  const figure = blocks.find((block) => block.type === 'cifra')
  const list = blocks.find((block) => block.type === 'requisitos')
  const candidates = [
    figure?.type === 'cifra' &&
      chooseIcon(`${figure.title} ${toPlainText(figure.caption)} ${figure.figure}`, ''),
    list?.type === 'requisitos' && chooseIcon(toPlainText(list.items[0]!), ''),
    ...blocks.map(({type}) => (plainKinds.has(type) ? '' : blockIcons[type])),
    'users',
    'circle-question-mark',
    'book-open'
  ].filter((icon): icon is string => Boolean(icon) && icon !== main)
  const [second, third] = new Set(candidates)
  return [main, second!, third!]
}

/**
 * Draw an emblem on a dark surface: a large disc and two small ones that touch it.
 *
 * @param explainer
 *   What it is of.
 * @param box
 *   A square.
 * @param palette
 *   Of the piece.
 * @returns
 *   Shapes.
 */
export function drawEmblem(explainer: Explainer, {x, y, width}: Box, palette: Palette): Shape[] {
  const [main, second, third] = emblemIcons(explainer)
  const disc = (left: number, top: number, size: number, fill: string, ring: boolean): Shape[] => [
    ...(ring
      ? [
          {
            path: circlePath(x + left + size / 2, y + top + size / 2, size / 2 + width * 0.025),
            fill: palette.primary
          }
        ]
      : []),
    {path: circlePath(x + left + size / 2, y + top + size / 2, size / 2), fill}
  ]
  const icon = (name: string, left: number, top: number, size: number, color: string, weight: number) => {
    const inset = size * 0.24
    const box = {x: x + left + inset, y: y + top + inset, width: size - 2 * inset, height: size - 2 * inset}
    return drawIcon(name, box, color, weight)
  }
  const [large, medium, small] = [width * 0.84, width * 0.36, width * 0.28]
  const [right, bottom] = [width - large, width - medium]
  return [
    ...disc(right, 0, large, palette.primaryTint, false),
    ...icon(main, right, 0, large, palette.onPrimary, 1.4),
    ...disc(0, bottom, medium, palette.accent, true),
    ...icon(second, 0, bottom, medium, palette.onAccent, 1.9),
    ...disc(width * 0.42, width - small, small, palette.paper, true),
    ...icon(third, width * 0.42, width - small, small, palette.primary, 2)
  ]
}
