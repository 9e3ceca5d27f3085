import {type Question, type QuestionsBlock, toPlainText} from 'remark-explainer'
import {n, rectanglePath} from '../draw/path.ts'
import {breakHeading} from '../layout/break-heading.ts'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'

/** Answers of up to this many letters stand in two columns. */
const shortAnswer = 260
const bubblePadding = 24
const bubbleSide = 28
/** Height of a line of a question, of its letters. */
const questionLine = 1.24

/**
 * Set questions as what someone says, with the answer below.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The questions.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function questionsSection(
  context: InfographicContext,
  block: QuestionsBlock,
  width: number
): SceneNode {
  const {scene, scale} = context
  const {questions} = block
  const longest = Math.max(...questions.map(({answer}) => answer.map(toPlainText).join(' ').length))
  const columns = width > 700 && questions.length > 1 && longest <= shortAnswer ? 2 : 1
  const gap = 32
  const rows: Question[][] = []
  for (let start = 0; start < questions.length; start += columns)
    rows.push(questions.slice(start, start + columns))
  return scene.box({}, [
    heading(context, block, width),
    scene.box(
      {gap: 34 * scale},
      rows.map((row) => {
        const itemWidth = (width - gap * (row.length - 1)) / row.length
        const lines = Math.max(...row.map(({question}) => countLines(context, question, itemWidth)))
        return scene.box(
          {flexDirection: 'row', gap},
          row.map((question) => questionItem(context, block.id, question, itemWidth, lines))
        )
      })
    ),
    sourceNote(context, block)
  ])
}

function countLines(context: InfographicContext, question: string, width: number): number {
  const face = context.scene.face({bold: true})
  return breakHeading(question, face, sizeOf(context, 'item'), width - 2 * bubbleSide).lines.length
}

function questionItem(
  context: InfographicContext,
  id: string,
  {question, answer}: Question,
  width: number,
  lines: number
): SceneNode {
  const {scene, palette} = context
  const size = sizeOf(context, 'item')
  const groups = [`Sect:${id}`]
  return scene.box({width, gap: 30}, [
    scene.box(
      {
        padding: bubblePadding,
        paddingLeft: bubbleSide,
        paddingRight: bubbleSide,
        alignSelf: 'flex-start',
        justifyContent: 'center',
        minHeight: lines * questionLine * size + 2 * bubblePadding
      },
      [
        scene.text(
          question,
          {
            size,
            color: palette.primary,
            bold: true,
            lineHeight: questionLine,
            headingWidth: width - 2 * bubbleSide
          },
          {role: 'H3', groups}
        )
      ],
      {
        paint: (box) => [
          {path: rectanglePath(box, 24), fill: palette.surface},
          {
            path: `M${n(box.x + 34)} ${n(box.y + box.height - 1)}h38l-30 26z`,
            fill: palette.surface
          }
        ]
      }
    ),
    scene.box(
      {gap: 12, paddingLeft: 28, paddingRight: 8},
      answer.map((text) => paragraph(context, text, {role: 'P', groups}))
    )
  ])
}
