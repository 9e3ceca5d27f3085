import type {DecisionAnswer, DecisionBlock, DecisionQuestion} from 'remark-explainer'
import {type ArrowStyle, drawArrow} from '../draw/arrow.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {measureText} from '../type/measure-text.ts'
import {type InfographicContext, sizeOf} from './context.ts'
import {answerPill, isRefusal, outcomeBox, pillSide, questionBox} from './decision-boxes.ts'

/** How an arrow runs from one box to the next. */
type Course = 'across' | 'beside' | 'down'

interface Edge {
  from: string
  to: string
  course: Course
}

/** A part of the tree: its element, and the key of the box where arrows arrive. */
interface Part {
  node: SceneNode
  key: string
}

/** Least width of an answer's column, in px at scale 1. */
const leastColumn = 260
const columnGap = 32
/** Share of the width for the questions of a straight course. */
const spineShare = 0.47
/** Space at the left for the arrows of a course that goes down, in px. */
const gutter = 60

/**
 * Draw a decision: side by side when there is room, straight down with exits to the right when each question
 * leads to one other at most, else indented.
 *
 * @param context
 *   The piece.
 * @param block
 *   The decision.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function decisionTree(context: InfographicContext, block: DecisionBlock, width: number): SceneNode {
  const {scene, palette} = context
  const tree = new DecisionTree(context, block.id)
  const {node} = tree.question(block.root, width)
  const style: ArrowStyle = {color: palette.primary, width: 4}
  return scene.box({width}, [node], {
    paint: (_box, boxOf) =>
      tree.edges.flatMap(({from, to, course}) => drawEdge(boxOf(from), boxOf(to), course, style))
  })
}

function drawEdge(from: Box, to: Box, course: Course, style: ArrowStyle): Shape[] {
  const centre = from.x + from.width / 2
  const [toCentre, toMiddle] = [to.x + to.width / 2, to.y + to.height / 2]
  if (course === 'across') {
    const middle = from.y + from.height / 2
    const right = from.x + from.width
    return drawArrow(
      [
        [right, middle],
        [right + 22, middle],
        [right + 22, toMiddle],
        [to.x - 4, toMiddle]
      ],
      style
    )
  }
  const bottom = from.y + from.height
  if (course === 'beside') {
    const x = from.x + gutter / 2
    return drawArrow(
      [
        [x, bottom],
        [x, toMiddle],
        [to.x - 4, toMiddle]
      ],
      style
    )
  }
  return drawArrow(
    [
      [centre, bottom],
      [centre, bottom + 20],
      [toCentre, bottom + 20],
      [toCentre, to.y - 4]
    ],
    style
  )
}

class DecisionTree {
  readonly edges: Edge[] = []
  readonly #context: InfographicContext
  readonly #id: string
  #count = 0

  constructor(context: InfographicContext, id: string) {
    this.#context = context
    this.#id = id
  }

  question(question: DecisionQuestion, width: number): Part {
    const {scale} = this.#context
    const columns = leaves(question)
    const hasRoom = columns * leastColumn * scale + (columns - 1) * columnGap <= width
    if (isStraight(question) && depth(question) > 1 && this.#spineFits(question, width))
      return this.#straight(question, width)
    return hasRoom ? this.#sideBySide(question, width) : this.#indented(question, width)
  }

  #straight(question: DecisionQuestion, width: number): Part {
    const {scene, scale} = this.#context
    const left = width * spineShare
    const zone = this.#pillZone(question)
    const key = this.#key()
    const box = questionBox(this.#context, question.question, {id: this.#id, key, width: left})
    const onward = onwardAnswer(question)
    const parts: SceneNode[] = []
    // Texts are made in the order in which they are read: first the exits, then what goes on.
    const exits = question.answers
      .filter((answer) => answer !== onward)
      .map(({label, next}) => {
        const pill = answerPill(this.#context, label, this.#id)
        const part = this.#next(next, width - left - zone)
        this.edges.push({from: key, to: part.key, course: 'across'})
        return scene.box({flexDirection: 'row', alignItems: 'center'}, [
          scene.box({width: zone, flexShrink: 0, paddingLeft: pillSide, flexDirection: 'row'}, [pill]),
          part.node
        ])
      })
    parts.push(
      scene.box({flexDirection: 'row', alignItems: 'center'}, [box, scene.box({gap: 20 * scale}, exits)])
    )
    const pill = answerPill(this.#context, onward.label, this.#id)
    const rest =
      onward.next.type === 'question' && this.#spineFits(onward.next, width)
        ? this.#straight(onward.next, width)
        : this.#next(onward.next, onward.next.type === 'question' ? width : left)
    this.edges.push({from: key, to: rest.key, course: 'down'})
    parts.push(
      scene.box({width: left, alignItems: 'center', paddingTop: 28 * scale, paddingBottom: 32 * scale}, [
        pill
      ]),
      rest.node
    )
    return {key, node: scene.box({width}, parts)}
  }

  #sideBySide(question: DecisionQuestion, width: number): Part {
    const {scene, scale} = this.#context
    const key = this.#key()
    const box = questionBox(this.#context, question.question, {
      id: this.#id,
      key,
      width: Math.min(width, 640)
    })
    const room = width - columnGap * (question.answers.length - 1)
    const total = leaves(question)
    const columns = question.answers.map(({label, next}) => {
      const column = (room * (next.type === 'question' ? leaves(next) : 1)) / total
      const pill = answerPill(this.#context, label, this.#id)
      const part = this.#next(next, column)
      this.edges.push({from: key, to: part.key, course: 'down'})
      return scene.box({width: column, alignItems: 'center'}, [
        scene.box({paddingTop: 42 * scale, paddingBottom: 32 * scale}, [pill]),
        part.node
      ])
    })
    return {
      key,
      node: scene.box({width, alignItems: 'center'}, [
        box,
        scene.box({flexDirection: 'row', gap: columnGap}, columns)
      ])
    }
  }

  #indented(question: DecisionQuestion, width: number): Part {
    const {scene, scale} = this.#context
    const key = this.#key()
    const box = questionBox(this.#context, question.question, {id: this.#id, key, width})
    const answers = question.answers.map(({label, next}) => {
      const pillKey = this.#key()
      const pill = answerPill(this.#context, label, this.#id)
      this.edges.push({from: key, to: pillKey, course: 'beside'})
      const {node} = this.#next(next, width - gutter)
      return scene.box({paddingLeft: gutter, gap: 10}, [
        scene.box({flexDirection: 'row', alignSelf: 'flex-start'}, [pill], {key: pillKey}),
        node
      ])
    })
    return {key, node: scene.box({width, gap: 24 * scale}, [box, ...answers])}
  }

  #next(next: DecisionAnswer['next'], width: number): Part {
    if (next.type === 'question') return this.question(next, width)
    const key = this.#key()
    return {key, node: outcomeBox(this.#context, next.text, {id: this.#id, key, width})}
  }

  #spineFits(question: DecisionQuestion, width: number): boolean {
    if (!isStraight(question)) return false
    return width * (1 - spineShare) - this.#pillZone(question) >= leastColumn * this.#context.scale
  }

  /** Width for the answers between a question and its exits: that of the longest, with an arrow's end. */
  #pillZone(question: DecisionQuestion): number {
    const {scene} = this.#context
    const size = sizeOf(this.#context, 'body')
    const widths = question.answers.map(({label}) => measureText(label, scene.face({bold: true}), size))
    return Math.max(...widths) + 4 * pillSide + 36
  }

  #key(): string {
    return `${this.#id}-node-${this.#count++}`
  }
}

/** The answer that leads on; of a last question, the one that does not refuse. */
function onwardAnswer({answers}: DecisionQuestion): DecisionAnswer {
  return (
    answers.find(({next}) => next.type === 'question') ??
    answers.find(({next}) => next.type === 'outcome' && !isRefusal(next.text)) ??
    answers[0]!
  )
}

function isStraight({answers}: DecisionQuestion): boolean {
  return answers.filter(({next}) => next.type === 'question').length <= 1
}

function leaves({answers}: DecisionQuestion): number {
  return answers.reduce((sum, {next}) => sum + (next.type === 'question' ? leaves(next) : 1), 0)
}

function depth({answers}: DecisionQuestion): number {
  return 1 + Math.max(...answers.map(({next}) => (next.type === 'question' ? depth(next) : 0)))
}
