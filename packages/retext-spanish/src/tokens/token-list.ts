import type {Tokens} from '../analysis.ts'
import {readWord, type WordForm} from '../words/read-word.ts'
import {tokenKind} from './token-kind.ts'

/** Tokens while they are being found. */
export class TokenList implements Tokens {
  length = 0
  /** Index of the first token of the unit that is being read. */
  unitStart = 0
  start: Uint32Array
  end: Uint32Array
  kind: Uint8Array
  bits: Uint32Array
  lower: string[] = []
  folded: string[] = []
  // One entry for each distinct spelling, so that words that occur often share their strings.
  private readonly forms = new Map<string, WordForm>()

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity)
    this.end = new Uint32Array(capacity)
    this.kind = new Uint8Array(capacity)
    this.bits = new Uint32Array(capacity)
  }

  /**
   * Add a token.
   *
   * @param text
   *   The text it stands in.
   * @param start
   *   Offset of its first character.
   * @param end
   *   Offset after its last one.
   * @param kind
   *   A value of `tokenKind`.
   */
  add(text: string, start: number, end: number, kind: number): void {
    const at = this.length
    if (at === this.start.length) this.grow()
    const spelling = text.slice(start, end)
    let form = this.forms.get(spelling)
    if (!form) {
      form = readWord(spelling, kind === tokenKind.word, kind === tokenKind.number)
      this.forms.set(spelling, form)
    }
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = kind
    this.bits[at] = form.bits
    this.lower.push(form.lower)
    this.folded.push(form.folded)
    this.length = at + 1
  }

  private grow(): void {
    const capacity = this.start.length * 2 + 16
    this.start = copyTo(new Uint32Array(capacity), this.start)
    this.end = copyTo(new Uint32Array(capacity), this.end)
    this.bits = copyTo(new Uint32Array(capacity), this.bits)
    const kinds = new Uint8Array(capacity)
    kinds.set(this.kind)
    this.kind = kinds
  }
}

function copyTo(target: Uint32Array, source: Uint32Array): Uint32Array {
  target.set(source)
  return target
}
