import {type TermsBlock, toPlainText} from 'remark-explainer'
import {circlePath, linePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'
import {intro} from './lists.ts'

const dot = 15
/** Dates of up to this many letters, with what happens then, stand in two columns. */
const shortTerm = 110
const twoColumns = 700

/**
 * Set dates as a line of time: across when they are few and short, else down.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The dates.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function termsSection(context: InfographicContext, block: TermsBlock, width: number): SceneNode {
  const {terms} = block
  const short = terms.every(
    ({when, what}) => when.length <= (terms.length > 3 ? 24 : 36) && toPlainText(what).length <= 80
  )
  const across = width > 700 && short && terms.length >= 2 && terms.length <= 4
  return context.scene.box({}, [
    heading(context, block, width),
    ...intro(context, block),
    across ? acrossLine(context, block, width) : downLines(context, block, width),
    sourceNote(context, block)
  ])
}

function acrossLine(context: InfographicContext, block: TermsBlock, width: number): SceneNode {
  const {scene, palette} = context
  const gap = 28
  const column = (width - gap * (block.terms.length - 1)) / block.terms.length
  return scene.box(
    {flexDirection: 'row', gap, paddingTop: 64},
    block.terms.map(({when, what}, index) => {
      const groups = [`Sect:${block.id}`, `L:${block.id}`, `LI:${block.id}-${index}`]
      return scene.box({width: column, gap: 8}, [
        paragraph(context, when, {role: 'Lbl', groups}, {...dateLook(context), headingWidth: column}),
        paragraph(context, what, {role: 'LBody', groups}, {lineHeight: 1.28})
      ])
    }),
    {
      paint: ({x, y}) => [
        {
          path: linePath([x, y + 24], [x + width, y + 24]),
          stroke: {color: palette.line, width: 8}
        },
        ...block.terms.flatMap((_, index) => {
          const centre = x + index * (column + gap) + dot + 4
          return [
            {path: circlePath(centre, y + 24, dot + 6), fill: palette.paper},
            {path: circlePath(centre, y + 24, dot), fill: palette.accent}
          ]
        })
      ]
    }
  )
}

/** Many short dates go down in two columns, so that the right half is not empty. */
function downLines(context: InfographicContext, block: TermsBlock, width: number): SceneNode {
  const {terms} = block
  const isShort = terms.every(({when, what}) => `${when} ${toPlainText(what)}`.length <= shortTerm)
  if (width < twoColumns || terms.length < 4 || !isShort) return downLine(context, block, 0, terms.length)
  const half = Math.ceil(terms.length / 2)
  return context.scene.box({flexDirection: 'row', gap: 28}, [
    context.scene.box({width: (width - 28) / 2}, [downLine(context, block, 0, half)]),
    context.scene.box({width: (width - 28) / 2}, [downLine(context, block, half, terms.length)])
  ])
}

/** Dates from one place to another, from 0. */
function downLine(context: InfographicContext, block: TermsBlock, from: number, to: number): SceneNode {
  const {scene, palette, scale} = context
  const terms = block.terms.slice(from, to)
  const keys = terms.map((_, index) => `${block.id}-date-${from + index}`)
  return scene.box(
    {gap: 26 * scale},
    terms.map(({when, what}, place) => {
      const index = from + place
      const groups = [`Sect:${block.id}`, `L:${block.id}`, `LI:${block.id}-${index}`]
      return scene.box(
        {paddingLeft: 64, gap: 2},
        [
          paragraph(context, when, {role: 'Lbl', groups}, dateLook(context)),
          paragraph(context, what, {role: 'LBody', groups}, {lineHeight: 1.28})
        ],
        {key: keys[place]!}
      )
    }),
    {
      paint: (_box, boxOf) => {
        const centres = keys
          .map((key) => boxOf(key))
          .map(({x, y}) => [x + dot + 6, y + 22] as [number, number])
        return [
          ...(centres.length > 1
            ? [{path: linePath(centres[0]!, centres.at(-1)!), stroke: {color: palette.line, width: 8}}]
            : []),
          ...centres.flatMap(([x, y]) => [
            {path: circlePath(x, y, dot + 6), fill: palette.paper},
            {path: circlePath(x, y, dot), fill: palette.accent}
          ])
        ]
      }
    }
  )
}

function dateLook(context: InfographicContext) {
  return {size: sizeOf(context, 'item'), bold: true, color: context.palette.primary, lineHeight: 1.22}
}
