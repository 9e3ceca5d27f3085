import type {LintReport, PresetName} from '@llano/linter'
import type {PartPoints} from './lint-answer.ts'
import type {LintClient} from './lint-client.ts'
import type {Remark} from './remark.ts'

/** What the page shows when the linter has looked. */
export interface SessionEvents {
  /** `text` is what was looked at: the report's offsets count in it, those of remarks in the text as it is. */
  onReport(report: LintReport, remarks: readonly Remark[], text: string): void
  onDifficulty(score: number, parts: readonly PartPoints[]): void
}

/** The talk between a text that changes and the linter. */
export interface ReviewSession {
  /** The text changed; `move` gives where an offset of the text before it went. */
  change(move: (offset: number) => number): void
  /** Look with another set of rules. */
  choose(preset: PresetName): void
  /** Remarks at their place in the text as it is now. */
  remarks(): readonly Remark[]
}

/** Long enough that a person who types is not slowed down by what takes the whole text. */
const restMs = 1200

/**
 * Lint a text whenever it changes, one look at a time: what changes meanwhile is looked at next.
 *
 * @param linter
 *   Who looks.
 * @param text
 *   Gives the text as it is.
 * @param events
 *   What to call.
 * @returns
 *   The session.
 */
export function startSession(linter: LintClient, text: () => string, events: SessionEvents): ReviewSession {
  let preset: PresetName = 'recomendado'
  let shown: Remark[] = []
  let isLooking = false
  let isStale = false
  let moves: Array<(offset: number) => number> = []
  let rest: ReturnType<typeof setTimeout> | undefined

  async function look(): Promise<void> {
    if (isLooking) {
      isStale = true
      return
    }
    isLooking = true
    clearTimeout(rest)
    do {
      isStale = false
      moves = []
      const asked = text()
      const {report} = await linter.ask({kind: 'lint', text: asked, preset})
      // What was typed while the linter looked has moved what it found.
      shown = report.messages.map((message) => ({
        ...message,
        start: moveAll(message.start.offset),
        end: moveAll(message.end.offset)
      }))
      events.onReport(report, shown, asked)
    } while (isStale)
    isLooking = false
    rest = setTimeout(measure, restMs)
  }

  function moveAll(offset: number): number {
    return moves.reduce((at, move) => move(at), offset)
  }

  async function measure(): Promise<void> {
    const {score, parts} = await linter.ask({kind: 'difficulty', text: text()})
    events.onDifficulty(score, parts)
  }

  return {
    change(move) {
      moves.push(move)
      shown = shown.map((remark) => ({...remark, start: move(remark.start), end: move(remark.end)}))
      void look()
    },
    choose(name) {
      preset = name
      void look()
    },
    remarks: () => shown
  }
}
