import {type Block, type RichText, toPlainText} from 'remark-explainer'
import {blockIcons, chooseIcon} from '../draw/choose-icon.ts'
import {drawBadge, drawIcon} from '../draw/icon.ts'
import {circlePath, n, rectanglePath} from '../draw/path.ts'
import type {Painter, SceneNode} from '../layout/scene.ts'
import {citeSources} from '../text/cite-sources.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {measureText} from '../type/measure-text.ts'
import {grow, type LeafletContext, minimumSize, paragraph, tagIn} from './context.ts'
import {textWidth} from './sheet.ts'

/** Makes an element in the scene of a context. */
export type Maker = (context: LeafletContext) => SceneNode

/** A block in parts, so that it can go on in the next panel. */
export interface BlockParts {
  block: Block
  /** Title and introduction; a block in a box has none. */
  heading: Maker | null
  /** Title in the panel where the block goes on. */
  continued: Maker | null
  items: Maker[]
  /** Who sustains it; stays with the last item. */
  foot: Maker | null
  /** Between items, in points. */
  gap: (context: LeafletContext) => number
}

/** Between heading and items, in sizes of body text. */
export const headingGap = 0.7
/** Between items and foot, in sizes of body text. */
export const footGap = 0.5

/**
 * Take a block to parts.
 *
 * @param block
 *   Any block but the contacts, which have their own panel.
 * @returns
 *   Makers of its parts.
 */
export function blockParts(block: Block): BlockParts {
  const boxed = block.type === 'aviso' || block.type === 'cifra'
  return {
    block,
    heading: boxed ? null : (context) => heading(context, block, block.title, introOf(block)),
    continued: boxed ? null : (context) => heading(context, block, `${block.title} (sigue)`, []),
    items: itemsOf(block),
    foot: boxed ? null : (context) => sourceNote(context, block),
    gap: ({body}) => body * (block.type === 'preguntas' ? 0.95 : 0.75)
  }
}

function introOf(block: Block): RichText[] {
  return 'intro' in block ? block.intro : []
}

function itemsOf(block: Block): Maker[] {
  switch (block.type) {
    case 'quien':
    case 'requisitos':
      return block.items.map((item, index) => (context) => listItem(context, block, item, index))
    case 'pasos':
      return block.steps.map((_, index) => (context) => stepItem(context, block, index))
    case 'plazos':
      return block.terms.map(({when, what}, index) => (context) => {
        const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
        return context.scene.box(
          {paddingLeft: context.body * 1.7},
          [
            paragraph(context, when, tagIn(context, 'Lbl', ...groups), strongLook(context)),
            paragraph(context, what, tagIn(context, 'LBody', ...groups))
          ],
          {key: itemKey(block.id, index)}
        )
      })
    case 'preguntas':
      return block.questions.map(
        ({question, answer}) =>
          (context) =>
            context.scene.box({gap: context.body * 0.2}, [
              paragraph(context, question, tagIn(context, 'H3'), {
                ...strongLook(context),
                headingWidth: textWidth
              }),
              ...answer.map((text) => paragraph(context, text, tagIn(context, 'P')))
            ])
      )
    case 'definicion':
      return block.definitions.map(({term, meaning}, index) => (context) => {
        const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
        return context.scene.box(
          {paddingLeft: context.body},
          [
            paragraph(context, term, tagIn(context, 'Lbl', ...groups), strongLook(context)),
            paragraph(context, meaning, tagIn(context, 'LBody', ...groups))
          ],
          {paint: (box) => [{path: rectanglePath({...box, width: 2}, 1), fill: context.palette.accent}]}
        )
      })
    case 'aviso':
      return [(context) => noticeItem(context, block)]
    case 'cifra':
      return [(context) => figureItem(context, block)]
    case 'contacto':
      return []
  }
}

/**
 * Draw what ties the items of a block: the line of steps and dates.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The block.
 * @param from
 *   First item in the panel.
 * @param to
 *   After the last.
 * @returns
 *   A painter for the element that holds the items, or none.
 */
export function itemsPainter(
  context: LeafletContext,
  block: Block,
  from: number,
  to: number
): Painter | undefined {
  const {palette, body} = context
  if (block.type !== 'pasos' && block.type !== 'plazos') return undefined
  const keys = Array.from({length: to - from}, (_, index) => itemKey(block.id, from + index))
  const radius = block.type === 'pasos' ? discSize(body) / 2 : body * 0.36
  return (_box, boxOf) => {
    const centres = keys
      .map((key) => boxOf(key))
      .map(
        ({x, y}) =>
          [
            x + (block.type === 'pasos' ? radius : body * 0.5),
            y + (block.type === 'pasos' ? radius : body * 0.68)
          ] as const
      )
    const last = centres.at(-1)!
    return [
      {
        path: `M${n(centres[0]![0])} ${n(centres[0]![1])}V${n(last[1])}`,
        stroke: {color: palette.line, width: block.type === 'pasos' ? 5 : 2}
      },
      ...centres.map(([x, y]) => ({path: circlePath(x, y, radius), fill: palette.accent}))
    ]
  }
}

function itemKey(id: string, index: number): string {
  return `item-${id}-${index}`
}

function heading(
  context: LeafletContext,
  block: Block,
  title: string,
  intro: readonly RichText[]
): SceneNode {
  const {scene, palette, body} = context
  const size = body * 2.5
  return scene.box({gap: body * 0.5}, [
    scene.box({flexDirection: 'row', alignItems: 'center', gap: body * 0.75}, [
      scene.box({width: size, height: size, flexShrink: 0}, [], {
        paint: (box) =>
          drawBadge(blockIcons[block.type], box, {disc: palette.primary, icon: palette.onPrimary})
      }),
      paragraph(context, title, tagIn(context, 'H2'), {
        size: body * 1.48,
        bold: true,
        color: palette.primary,
        lineHeight: 1.14,
        headingWidth: textWidth - size - body * 0.75,
        style: grow
      })
    ]),
    ...intro.map((text) => paragraph(context, text, tagIn(context, 'P')))
  ])
}

function sourceNote(context: LeafletContext, block: Block): SceneNode {
  const {palette, input} = context
  return paragraph(context, citeSources(block.sources, input.norm), tagIn(context, 'P'), {
    size: minimumSize,
    color: palette.muted,
    lineHeight: 1.25
  })
}

function strongLook({palette}: LeafletContext) {
  return {bold: true, color: palette.primary, lineHeight: 1.26}
}

function listItem(context: LeafletContext, block: Block, item: RichText, index: number): SceneNode {
  const {scene, palette, body} = context
  const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
  const square = block.type === 'requisitos'
  const size = square ? body * 1.1 : body * 1.7
  return scene.box({flexDirection: 'row', gap: body * 0.75}, [
    scene.box({width: size, height: square ? size + body * 0.12 : size, flexShrink: 0}, [], {
      paint: (box) =>
        square
          ? [
              {
                path: rectanglePath({...box, y: box.y + body * 0.12, height: size}, 2),
                fill: palette.paper,
                stroke: {color: palette.primary, width: 1.1}
              }
            ]
          : drawIcon(chooseIcon(toPlainText(item), 'user-check'), box, palette.primary)
    }),
    paragraph(context, item, tagIn(context, 'LBody', ...groups), {style: grow})
  ])
}

function discSize(body: number): number {
  return body * 2.1
}

function stepItem(context: LeafletContext, block: Block & {type: 'pasos'}, index: number): SceneNode {
  const {scene, palette, body} = context
  const {title, text} = block.steps[index]!
  const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
  const size = discSize(body)
  return scene.box(
    {flexDirection: 'row', gap: body * 0.85, minHeight: size},
    [
      scene.box({width: size, height: size, flexShrink: 0, justifyContent: 'center'}, [
        paragraph(context, String(index + 1), tagIn(context, 'Lbl', ...groups), {
          size: body * 1.15,
          bold: true,
          color: palette.onAccent,
          lineHeight: 1,
          align: 'center'
        })
      ]),
      scene.box({...grow, paddingTop: body * 0.3}, [
        title !== null && paragraph(context, title, tagIn(context, 'LBody', ...groups), strongLook(context)),
        ...text.map((one) => paragraph(context, one, tagIn(context, 'LBody', ...groups)))
      ])
    ],
    {key: itemKey(block.id, index)}
  )
}

function noticeItem(context: LeafletContext, block: Block & {type: 'aviso'}): SceneNode {
  const {scene, palette, body} = context
  return scene.box(
    {padding: body * 1.05, gap: body * 0.45},
    [
      scene.box({flexDirection: 'row', alignItems: 'center', gap: body * 0.6}, [
        scene.box({width: body * 1.6, height: body * 1.6, flexShrink: 0}, [], {
          paint: (box) => drawIcon(blockIcons.aviso, box, palette.accent)
        }),
        paragraph(context, block.title, tagIn(context, 'H2'), {
          size: body * 1.25,
          bold: true,
          lineHeight: 1.15,
          headingWidth: textWidth - body * 4.3,
          style: grow
        })
      ]),
      ...block.text.map((text) => paragraph(context, text, tagIn(context, 'P'))),
      sourceNote(context, block)
    ],
    {
      paint: (box) => [
        {path: rectanglePath(box, 7), fill: palette.accentSurface, stroke: {color: palette.accent, width: 1}}
      ]
    }
  )
}

function figureItem(context: LeafletContext, block: Block & {type: 'cifra'}): SceneNode {
  const {scene, palette, body} = context
  const title = ownTitle(block)
  return scene.box({gap: body * 0.15}, [
    title !== null &&
      paragraph(context, title, tagIn(context, 'H2'), {
        size: body * 1.15,
        bold: true,
        color: palette.primary,
        lineHeight: 1.2
      }),
    paragraph(context, block.figure, tagIn(context, 'P'), {
      size: figureSize(context, block.figure, textWidth, body * 3.4),
      bold: true,
      color: palette.accent,
      lineHeight: 1.08,
      headingWidth: textWidth
    }),
    block.caption.length > 0 &&
      paragraph(context, block.caption, tagIn(context, 'P'), {
        bold: true,
        size: body * 1.1,
        lineHeight: 1.25
      }),
    ...block.detail.map((text) => paragraph(context, text, tagIn(context, 'P'))),
    sourceNote(context, block)
  ])
}

/**
 * Size a figure to stand in one line, or to break between words when that would make it small.
 *
 * @param context
 *   The leaflet.
 * @param figure
 *   As printed.
 * @param room
 *   Width it has, in points.
 * @param largest
 *   Size it has when it fits, in points.
 * @returns
 *   Size in points.
 */
export function figureSize({scene}: LeafletContext, figure: string, room: number, largest: number): number {
  const face = scene.face({bold: true})
  const inOneLine = (room / measureText(figure, face, 1)) * 0.995
  if (inOneLine >= largest * 0.6) return Math.min(largest, inOneLine)
  const longest = Math.max(...figure.split(/\s+/).map((word) => measureText(word, face, 1)))
  return Math.max(minimumSize, Math.min(largest * 0.7, (room / longest) * 0.995))
}
