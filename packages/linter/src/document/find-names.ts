import {type Analysis, tokenKind} from 'retext-spanish'
import {stemOf} from './stem.ts'

/** A name found in a text. */
export interface NameUse {
  /** Index of the name in the list that was looked for. */
  name: number
  firstToken: number
  /** Index after its last token. */
  endToken: number
}

/**
 * Find names anywhere in a text, whatever their gender, number, accents and capitals.
 *
 * @param analysis
 *   The text; editors' notes are left out.
 * @param names
 *   Word by word, as `stemOf` gives them.
 * @returns
 *   In reading order; at one place the longest.
 */
export function findNames(analysis: Analysis, names: readonly (readonly string[])[]): NameUse[] {
  const byFirst = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    const list = byFirst.get(name[0]!)
    if (list) list.push(index)
    else byFirst.set(name[0]!, [index])
  }
  for (const list of byFirst.values()) list.sort((a, b) => names[b]!.length - names[a]!.length)
  const {tokens, units} = analysis
  const found: NameUse[] = []
  for (const unit of units) {
    if (unit.kind === 'note') continue
    for (let at = unit.firstToken; at < unit.endToken; at++) {
      if (tokens.kind[at]! >= tokenKind.punctuation) continue
      for (const name of byFirst.get(stemOf(tokens.folded[at]!)) ?? []) {
        const words = names[name]!
        const endToken = at + words.length
        if (endToken > unit.endToken) continue
        if (!words.every((word, place) => stemOf(tokens.folded[at + place]!) === word)) continue
        found.push({name, firstToken: at, endToken})
        at = endToken - 1
        break
      }
    }
  }
  return found
}
