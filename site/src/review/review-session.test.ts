import {lint} from '@llano/linter'
import {describe, expect, it} from 'vitest'
import type {LintClient} from './lint-client.ts'
import type {Remark} from './remark.ts'
import {startSession} from './review-session.ts'

/** A linter that answers when told to. */
function slowLinter() {
  const waiting: Array<() => void> = []
  const asked: string[] = []
  const client = {
    ask: (question: {kind: string; text: string}) =>
      new Promise<unknown>((resolve) => {
        asked.push(question.text)
        waiting.push(() => resolve({kind: question.kind, report: lint(question.text)}))
      })
  } as unknown as LintClient
  return {
    client,
    asked,
    answer: async () => {
      waiting.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

const words = (text: string, remarks: readonly Remark[]) =>
  remarks.map(({start, end}) => text.slice(start, end))

describe('startSession', () => {
  it('moves what was found with what was typed meanwhile, and looks once more', async () => {
    const linter = slowLinter()
    let text = 'Pague y/o cobre.'
    const seen: string[][] = []
    const session = startSession(linter.client, () => text, {
      onReport: (_report, remarks) => seen.push(words(text, remarks)),
      onDifficulty: () => {}
    })
    session.change((offset) => offset)
    text = `Hoy: ${text}`
    session.change((offset) => offset + 5)
    await linter.answer()
    expect(seen).toEqual([['y/o']])
    await linter.answer()
    expect(seen).toEqual([['y/o'], ['y/o']])
    expect(linter.asked).toEqual(['Pague y/o cobre.', 'Hoy: Pague y/o cobre.'])
  })

  it('asks only for the last of several texts', async () => {
    const linter = slowLinter()
    let text = 'a'
    const session = startSession(linter.client, () => text, {onReport: () => {}, onDifficulty: () => {}})
    for (const letter of 'bcd') {
      session.change((offset) => offset)
      text += letter
    }
    await linter.answer()
    await linter.answer()
    expect(linter.asked).toEqual(['a', 'abcd'])
  })
})
