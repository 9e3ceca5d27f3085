import type {Block, RichText} from 'remark-explainer'
import {blockIcon} from '../draw/choose-icon.ts'
import {drawBadge} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {blockLines} from '../text/describe-explainer.ts'
import {figureItem, noticeItem} from './boxed-items.ts'
import {grow, type LeafletContext, paragraph, sourceNote, strongLook, tagIn} from './context.ts'
import {listItem, stepItem, termItem} from './items.ts'

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
  const untitled = boxed || block.type === 'texto'
  return {
    block,
    heading: untitled ? null : (context) => heading(context, block, block.title, introOf(block)),
    continued: untitled ? null : (context) => heading(context, block, `${block.title} (sigue)`, []),
    items: itemsOf(block),
    foot: untitled ? null : (context) => sourceNote(context, block),
    gap: ({body}) => body * (block.type === 'preguntas' ? 0.95 : 0.75)
  }
}

function introOf(block: Block): RichText[] {
  return 'intro' in block ? block.intro : []
}

function itemsOf(block: Block): Maker[] {
  switch (block.type) {
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return block.items.map((item, index) => (context) => listItem(context, block, item, index))
    case 'pasos':
      return block.steps.map((_, index) => (context) => stepItem(context, block, index))
    case 'plazos':
      return block.terms.map((term, index) => (context) => termItem(context, block.id, term, index))
    case 'preguntas':
      return block.questions.map(
        ({question, answer}) =>
          (context) =>
            context.scene.box({gap: context.body * 0.2}, [
              paragraph(context, question, tagIn(context, 'H3'), {
                ...strongLook(context),
                headingWidth: context.textWidth
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
    case 'cita':
    case 'comparacion':
    case 'decision':
    case 'grafica':
    case 'texto':
      return blockLines({...block, ...('intro' in block && {intro: []})}).map(
        (text) => (context) => paragraph(context, text, tagIn(context, 'P'))
      )
    case 'contacto':
      return []
  }
}

function heading(
  context: LeafletContext,
  block: Block,
  title: string,
  intro: readonly RichText[]
): SceneNode {
  const {scene, palette, body, textWidth} = context
  const size = body * 2.5
  return scene.box({gap: body * 0.5}, [
    scene.box({flexDirection: 'row', alignItems: 'center', gap: body * 0.75}, [
      scene.box({width: size, height: size, flexShrink: 0}, [], {
        paint: (box) => drawBadge(blockIcon(block), box, {disc: palette.primary, icon: palette.onPrimary})
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
