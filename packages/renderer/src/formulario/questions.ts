import {toPlainText} from 'remark-explainer'
import {drawIcon} from '../draw/icon.ts'
import {circlePath, linePath, rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'

/** Height between lines to write on, in px at scale 1: 9 mm on a letter sheet. */
const lineHeight = 46
const grow = {flexGrow: 1, flexShrink: 1, flexBasis: 0}

const answers = ['Entendí todo', 'Entendí una parte', 'No entendí']

/**
 * Ask how clear it was, with three boxes to tick.
 *
 * @param context
 *   The sheet.
 * @returns
 *   The element.
 */
export function scaleQuestion(context: InfographicContext): SceneNode {
  const {scene, palette, scale} = context
  const groups = ['Sect:pregunta-1']
  return scene.box({gap: 16 * scale}, [
    paragraph(
      context,
      'Ayúdanos a explicar mejor. No escribas tu nombre ni datos personales.',
      {role: 'P', groups},
      {size: sizeOf(context, 'small')}
    ),
    question(context, 1, '¿Qué tanto entendiste?'),
    scene.box(
      {flexDirection: 'row', gap: 24},
      answers.map((answer) =>
        scene.box(
          {...grow, flexDirection: 'row', alignItems: 'center', gap: 16, padding: 18 * scale},
          [
            tick(context),
            paragraph(context, answer, {role: 'P', groups}, {bold: true, lineHeight: 1.2, style: grow})
          ],
          {
            paint: (box) => [
              {path: rectanglePath(box, 14), fill: palette.paper, stroke: {color: palette.line, width: 2.5}}
            ]
          }
        )
      )
    )
  ])
}

/**
 * Ask of each block whether it was clear.
 *
 * @param context
 *   The sheet.
 * @param most
 *   Blocks to name; the rest are asked about together.
 * @returns
 *   The element.
 */
export function partsQuestion(context: InfographicContext, most: number): SceneNode {
  const {scene, palette, scale, input} = context
  const groups = ['Sect:pregunta-2']
  const titles = [...new Set(input.explainer.blocks.map(({title}) => title).filter(Boolean))]
  const shown = titles.length > most ? [...titles.slice(0, most - 1), 'Todo lo demás'] : titles
  const column = 110 * Math.max(scale, 0.8)
  const head = scene.box({flexDirection: 'row', alignItems: 'flex-end'}, [
    scene.box(grow, [question(context, 2, '¿Qué parte quedó clara? Marca una casilla en cada renglón')]),
    ...['Sí', 'No'].map((word) =>
      scene.box({width: column, alignItems: 'center'}, [
        paragraph(context, word, {role: 'P', groups}, {bold: true, lineHeight: 1.2})
      ])
    )
  ])
  const rows = shown.map((title, index) =>
    scene.box(
      {
        flexDirection: 'row',
        alignItems: 'center',
        paddingTop: 9 * scale,
        paddingBottom: 9 * scale,
        paddingLeft: 14
      },
      [
        scene.box(grow, [paragraph(context, title, {role: 'P', groups}, {lineHeight: 1.2})]),
        ...[0, 1].map(() => scene.box({width: column, alignItems: 'center'}, [tick(context)]))
      ],
      {paint: (box) => [{path: rectanglePath(box, 8), fill: index % 2 ? palette.paper : palette.surface}]}
    )
  )
  return scene.box({gap: 10 * scale}, [head, scene.box({}, rows)])
}

/**
 * Ask for words, with lines to write on.
 *
 * @param context
 *   The sheet.
 * @param number
 *   Of the question.
 * @param words
 *   The question.
 * @returns
 *   An element that grows: the more room, the more lines.
 */
export function writtenQuestion(context: InfographicContext, number: number, words: string): SceneNode {
  const {scene, palette, scale} = context
  const apart = lineHeight * Math.max(scale, 0.9)
  return scene.box({flexGrow: 1}, [
    question(context, number, words),
    scene.box({flexGrow: 1, minHeight: apart * 2}, [], {
      paint: ({x, y, width, height}) =>
        Array.from({length: Math.floor(height / apart)}, (_, line) => ({
          path: linePath([x, y + (line + 1) * apart], [x + width, y + (line + 1) * apart]),
          stroke: {color: palette.line, width: 2.5}
        }))
    })
  ])
}

/**
 * Say where the sheet goes.
 *
 * @param context
 *   The sheet.
 * @returns
 *   The element.
 */
export function whereTo(context: InfographicContext): SceneNode {
  const {scene, palette, scale, input} = context
  const office = input.explainer.blocks
    .flatMap((block) => (block.type === 'contacto' ? block.contacts : []))
    .find(({label}) => /oficina|direcci|ventanilla|m[óo]dulo/i.test(label))
  const place = office ? ` (${toPlainText(office.value)})` : ''
  const icon = 40 * scale
  return scene.box(
    {flexDirection: 'row', alignItems: 'center', gap: 18, padding: 18 * scale},
    [
      scene.box({width: icon, height: icon, flexShrink: 0}, [], {
        paint: (box) => drawIcon('inbox', box, palette.primary)
      }),
      paragraph(
        context,
        `Entrégala en la oficina donde te la dieron${place}, o responde en la página: el código está abajo.`,
        {role: 'P', groups: ['Sect:entrega']},
        {lineHeight: 1.25, style: grow}
      )
    ],
    {paint: (box) => [{path: rectanglePath(box, 14), fill: palette.surface}]}
  )
}

function question(context: InfographicContext, number: number, words: string): SceneNode {
  const {scene, palette, scale} = context
  const groups = [`Sect:pregunta-${number}`]
  const disc = 44 * scale
  return scene.box({flexDirection: 'row', alignItems: 'center', gap: 16}, [
    scene.box(
      {width: disc, height: disc, flexShrink: 0, justifyContent: 'center'},
      [
        scene.text(
          String(number),
          {
            size: Math.max(sizeOf(context, 'note'), disc * 0.6),
            bold: true,
            color: palette.onPrimary,
            align: 'center',
            lineHeight: 1,
            style: {width: disc}
          },
          {role: 'P', groups}
        )
      ],
      {
        paint: ({x, y}) => [{path: circlePath(x + disc / 2, y + disc / 2, disc / 2), fill: palette.primary}]
      }
    ),
    paragraph(
      context,
      words,
      {role: 'H2', groups},
      {
        size: sizeOf(context, 'item'),
        bold: true,
        color: palette.primary,
        lineHeight: 1.2,
        style: {...grow, maxWidth: contentWidth}
      }
    )
  ])
}

function tick({scene, palette, scale}: InfographicContext): SceneNode {
  const size = 34 * scale
  return scene.box({width: size, height: size, flexShrink: 0}, [], {
    paint: (box) => [
      {path: rectanglePath(box, 5), fill: palette.paper, stroke: {color: palette.primary, width: 3}}
    ]
  })
}
