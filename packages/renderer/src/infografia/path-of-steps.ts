import type {Block, ContactBlock} from 'remark-explainer'
import {blockIcon} from '../draw/choose-icon.ts'
import {drawBadge} from '../draw/icon.ts'
import {circlePath, n, rectanglePath} from '../draw/path.ts'
import {contactBand} from '../frame/contact-band.ts'
import {foot} from '../frame/foot.ts'
import {head} from '../frame/head.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, pageWidth} from '../sections/context.ts'
import {figureSection} from '../sections/figure-section.ts'
import {section} from '../sections/section.ts'
import type {Palette} from '../theme/palette.ts'

const disc = 84
const roadWidth = 44
const gap = 30

/**
 * Compose as a road down the page: each block is a stop, from the head to where to ask.
 *
 * @param newContext
 *   Gives a context with a scene of its own.
 * @returns
 *   The context and its outermost element.
 */
export async function pathOfSteps(
  newContext: () => InfographicContext
): Promise<[InfographicContext, SceneNode]> {
  const context = newContext()
  const {scene, palette, scale, input} = context
  const {blocks} = input.explainer
  const stops = blocks.filter(({type}) => type !== 'contacto')
  const titled = stops.filter(({title}) => title !== '')
  const road = scene.box(
    {padding: margin, paddingTop: 56 * scale, paddingBottom: 60 * scale, gap: 64 * scale},
    stops.map((block) => stop(context, block)),
    {
      key: 'road',
      paint: (box, boxOf) =>
        drawRoad(
          box,
          titled.map(({id}) => boxOf(stopKey(id))),
          palette
        )
    }
  )
  const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
  const root = scene.box(
    {width: pageWidth},
    [head(context, {hasHero: false}), road, contactBand(context, contacts), foot(context)],
    {key: 'root', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return [context, root]
}

function stop(context: InfographicContext, block: Block): SceneNode {
  const {scene, palette} = context
  const width = contentWidth - disc - gap
  const isNotice = block.type === 'aviso'
  const colours = isNotice
    ? {disc: palette.accent, icon: palette.onAccent}
    : {disc: palette.primary, icon: palette.onPrimary}
  const onRail = {...context, onRail: true}
  return scene.box({flexDirection: 'row', gap}, [
    block.title === ''
      ? scene.box({width: disc, flexShrink: 0})
      : scene.box({width: disc, height: disc, flexShrink: 0}, [], {
          key: stopKey(block.id),
          paint: (box) => [
            {path: circlePath(box.x + disc / 2, box.y + disc / 2, disc / 2 + 8), fill: palette.paper},
            ...drawBadge(blockIcon(block), box, colours)
          ]
        }),
    scene.box({width, justifyContent: 'center', minHeight: disc}, [
      block.type === 'cifra' ? figureSection(onRail, block, width) : section(onRail, block, width)
    ])
  ])
}

function stopKey(id: string): string {
  return `stop-${id}`
}

function drawRoad({y, height}: Box, stops: readonly Box[], palette: Palette): Shape[] {
  const x = margin + disc / 2
  const path = `M${n(x)} ${n(y)}V${n(y + height)}`
  if (!stops.length) return []
  return [
    {
      path: rectanglePath({x: x - roadWidth / 2, y, width: roadWidth, height}),
      fill: palette.line
    },
    {path, stroke: {color: palette.paper, width: 5, dash: [16, 22]}}
  ]
}
