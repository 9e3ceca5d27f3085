import {abbreviationEnd} from './abbreviation-end.ts'
import {characterClass, classOf} from './character-class.ts'
import {domainEnd} from './domain-end.ts'
import type {AddressRange} from './find-addresses.ts'
import {isDate, numberEnd} from './scan-number.ts'
import {wordEnd} from './scan-word.ts'
import {tokenKind} from './token-kind.ts'
import type {TokenList} from './token-list.ts'

/** Marks that are a token each even when they stand in a row. */
const single = new Set('()[]{}«»“”‘’"\'¿¡,;:/')

/**
 * Find the tokens of a stretch of text, in one pass from left to right.
 *
 * @param tokens
 *   Where to add them.
 * @param text
 *   The whole text.
 * @param start
 *   Offset to begin at.
 * @param limit
 *   Offset to stop at; no token goes beyond it.
 * @param nextAddress
 *   From `addressFinder`, of the same text.
 */
export function scanTokens(
  tokens: TokenList,
  text: string,
  start: number,
  limit: number,
  nextAddress: (from: number, limit: number) => AddressRange | undefined
): void {
  tokens.unitStart = tokens.length
  let address = nextAddress(start, limit)
  let domainChecked = start
  for (let at = start; at < limit; ) {
    if (address && at >= address.start) {
      if (at === address.start) {
        tokens.add(text, at, address.end, tokenKind.address)
        at = address.end
      }
      address = nextAddress(at, limit)
      continue
    }
    // A mail address may begin amid what looks like a word: nothing is read past its start.
    const stop = address ? address.start : limit
    const found = classOf(text.charCodeAt(at))
    if (found === characterClass.blank || found === characterClass.joiner) {
      at += 1
      continue
    }
    let kind: number = tokenKind.word
    let end = at
    if (found === characterClass.letter || found === characterClass.surrogate) {
      end = wordEnd(text, at, stop)
      if (end > at && text.charCodeAt(end) === 46 && end + 1 < stop) {
        if (at >= domainChecked) {
          const domain = domainEnd(text, at, stop)
          domainChecked = domain.checked
          if (domain.end > end) {
            kind = tokenKind.address
            end = domain.end
          }
        }
      }
      if (kind === tokenKind.word && end > at) end = abbreviationEnd(tokens, text, at, end, stop)
    } else if (found === characterClass.digit) {
      end = numberEnd(text, at, stop)
      kind = isDate(text, at, end) ? tokenKind.date : tokenKind.number
    }
    if (end === at) {
      kind = found === characterClass.punctuation ? tokenKind.punctuation : tokenKind.symbol
      end = markEnd(text, at, stop, found)
    }
    tokens.add(text, at, end, kind)
    at = end
  }
}

function markEnd(text: string, at: number, stop: number, found: number): number {
  if (found === characterClass.surrogate) return Math.min(at + 2, stop)
  let end = at + 1
  const mark = text[at]!
  if (single.has(mark)) return end
  while (end < stop && text[end] === mark) end += 1
  return end
}
