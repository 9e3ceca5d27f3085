import type {StepsBlock} from 'remark-explainer'
import {drawIcon} from '../draw/icon.ts'
import {circlePath, n} from '../draw/path.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import type {Palette} from '../theme/palette.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'
import {intro} from './lists.ts'

/** How the road runs, in px: width of its stops, how far it swings to each side, its own width. */
interface Road {
  disc: number
  swing: number
  width: number
}

const wideRoad: Road = {disc: 84, swing: 46, width: 40}
/** Beside another section it runs straight. */
const narrowRoad: Road = {disc: 64, swing: 0, width: 26}
const narrowSection = 700

/**
 * Set what to do, as stops on a road that winds down to a flag.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The steps.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function stepsSection(context: InfographicContext, block: StepsBlock, width: number): SceneNode {
  const {scene, palette, scale, firstStep = 0, goesOn = false} = context
  const road = width < narrowSection || context.onRail ? narrowRoad : wideRoad
  const {disc, swing} = road
  const gap = road === narrowRoad ? 22 : 40
  const keys = block.steps.map((_, index) => `${block.id}-stop-${index}`)
  const flagKey = `${block.id}-flag`
  const stops = block.steps.map(({title, text}, index) => {
    const groups = [`Sect:${block.id}`, `L:${block.id}`, `LI:${block.id}-${index}`]
    return scene.box({flexDirection: 'row', alignItems: 'center', gap, minHeight: (disc + 20) * scale}, [
      scene.box({width: disc + 2 * swing, flexShrink: 0}, [
        scene.box(
          {
            width: disc,
            height: disc,
            marginLeft: index % 2 ? 2 * swing : 0,
            justifyContent: 'center',
            alignItems: 'center'
          },
          [
            scene.text(
              String(firstStep + index + 1),
              {
                size: disc * 0.52,
                color: palette.onAccent,
                bold: true,
                lineHeight: 1,
                align: 'center',
                style: {width: disc}
              },
              {role: 'Lbl', groups}
            )
          ],
          {key: keys[index]!}
        )
      ]),
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 6}, [
        title !== null &&
          paragraph(
            context,
            title,
            {role: 'LBody', groups},
            {
              size: sizeOf(context, 'item'),
              bold: true,
              color: palette.primary,
              lineHeight: 1.25
            }
          ),
        ...text.map((one) => paragraph(context, one, {role: 'LBody', groups}))
      ])
    ])
  })
  return scene.box({}, [
    heading(context, block, width),
    ...intro(context, block),
    scene.box(
      {gap: 20 * scale},
      [
        ...stops,
        scene.box({flexDirection: 'row', alignItems: 'center', gap}, [
          scene.box({width: disc + 2 * swing, flexShrink: 0}, [
            scene.box({width: disc, height: disc, marginLeft: block.steps.length % 2 ? 2 * swing : 0}, [], {
              key: flagKey
            })
          ]),
          scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [sourceNote(context, block)])
        ])
      ],
      {
        paint: (_box, boxOf) =>
          drawRoad(
            keys.map((key) => boxOf(key)),
            boxOf(flagKey),
            {...road, goesOn},
            palette
          )
      }
    )
  ])
}

function drawRoad(
  stops: readonly Box[],
  flag: Box,
  {disc, width, goesOn}: Road & {goesOn: boolean},
  palette: Palette
): Shape[] {
  const centres = [...stops, flag].map(({x, y}) => [x + disc / 2, y + disc / 2] as const)
  const path = centres
    .map(([x, y], index) => {
      const before = centres[index - 1]
      if (!before) return `M${n(x)} ${n(y)}`
      const middle = (before[1] + y) / 2
      return `C${n(before[0])} ${n(middle)} ${n(x)} ${n(middle)} ${n(x)} ${n(y)}`
    })
    .join('')
  const [flagX, flagY] = centres.at(-1)!
  return [
    {path, stroke: {color: palette.line, width}},
    {path, stroke: {color: palette.paper, width: 4, dash: [14, 18]}},
    ...centres.slice(0, -1).flatMap(([x, y]): Shape[] => [
      {path: circlePath(x, y, disc / 2 + 6), fill: palette.surface},
      {path: circlePath(x, y, disc / 2), fill: palette.accent}
    ]),
    {path: circlePath(flagX, flagY, disc / 2), fill: palette.primary},
    ...drawIcon(
      goesOn ? 'arrow-right' : 'flag',
      {x: flagX - disc * 0.26, y: flagY - disc * 0.26, width: disc * 0.52, height: disc * 0.52},
      palette.onPrimary
    )
  ]
}
