import {characterClass, classOf} from './character-class.ts'

/** Longest local part and domain of a mail address (RFC 5321, 4.5.3.1). */
const maxLocalPart = 64
const maxDomain = 255
const maxScheme = 12

/** A stretch of text that is one web or mail address. */
export interface AddressRange {
  start: number
  end: number
}

/**
 * Look for web and mail addresses from left to right.
 *
 * @param text
 *   Any text.
 * @returns
 *   Function that gives the first address that begins at or after an offset and ends before a limit;
 *   offsets must not go back from one call to the next.
 */
export function addressFinder(text: string): (from: number, limit: number) => AddressRange | undefined {
  const marks: Mark[] = ['@', '://', 'www.'].map((mark) => ({mark, next: text.indexOf(mark)}))
  return (from, limit) => {
    let first: AddressRange | undefined
    for (const mark of marks) {
      const found = nextOf(text, mark, from, limit)
      if (found && (!first || found.start < first.start)) first = found
    }
    return first
  }
}

interface Mark {
  mark: string
  /** Where the mark occurs next; -1: nowhere. */
  next: number
  /** The address around that place, once it is known. */
  range?: AddressRange
}

function nextOf(text: string, entry: Mark, from: number, limit: number): AddressRange | undefined {
  // Kept from call to call: reading a long address again after every token would not be linear.
  if (entry.range && entry.range.start >= from && entry.range.end <= limit) return entry.range
  while (entry.next >= 0 && entry.next < limit) {
    const range = entry.next < from ? undefined : rangeAt(text, entry.mark, entry.next, from, limit)
    if (range) {
      entry.range = range
      return range
    }
    entry.next = text.indexOf(entry.mark, Math.max(from, entry.next + 1))
  }
  return
}

function rangeAt(
  text: string,
  mark: string,
  at: number,
  from: number,
  limit: number
): AddressRange | undefined {
  return mark === '@' ? mailAt(text, at, from, limit) : webAt(text, at, from, limit)
}

function mailAt(text: string, at: number, from: number, limit: number): AddressRange | undefined {
  let start = at
  const lowest = Math.max(from, at - maxLocalPart)
  while (start > lowest && isMailCharacter(text.charCodeAt(start - 1))) start -= 1
  while (start < at && !isLetterOrDigit(text.charCodeAt(start))) start += 1
  let end = at + 1
  const highest = Math.min(limit, at + maxDomain)
  let dots = 0
  while (end < highest && isDomainCharacter(text.charCodeAt(end))) {
    if (text[end] === '.') dots += 1
    end += 1
  }
  while (end > at && !isLetterOrDigit(text.charCodeAt(end - 1))) {
    end -= 1
    if (text[end] === '.') dots -= 1
  }
  return start < at && dots > 0 ? {start, end} : undefined
}

function webAt(text: string, at: number, from: number, limit: number): AddressRange | undefined {
  let start = at
  if (text[at] === ':') {
    const lowest = Math.max(from, at - maxScheme)
    while (start > lowest && isAsciiLetter(text.charCodeAt(start - 1))) start -= 1
    if (start === at) return
  } else if (at > from && isLetterOrDigit(text.charCodeAt(at - 1))) return
  const end = endOfWebAddress(text, at, limit)
  return end > at + 4 ? {start, end} : undefined
}

/**
 * Find where a web address ends: at a blank, a quotation mark or a bracket it does not open itself,
 * without the punctuation of the sentence around it.
 *
 * @param text
 *   Any text.
 * @param from
 *   Offset inside the address.
 * @param limit
 *   Offset it cannot go beyond.
 * @returns
 *   Offset after its last character.
 */
export function endOfWebAddress(text: string, from: number, limit: number): number {
  let end = from
  let open = 0
  for (; end < limit; end++) {
    const character = text[end]!
    if ('"<>«»“”'.includes(character) || classOf(text.charCodeAt(end)) === characterClass.blank) break
    if (character === '(' || character === '[') open += 1
    if ((character === ')' || character === ']') && --open < 0) break
  }
  while (end > from && ".,;:!?…*_'’".includes(text[end - 1]!)) end -= 1
  return end
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isLetterOrDigit(code: number): boolean {
  const found = classOf(code)
  return found === characterClass.letter || found === characterClass.digit
}

function isMailCharacter(code: number): boolean {
  return isLetterOrDigit(code) || code === 46 || code === 95 || code === 45 || code === 43 || code === 37
}

function isDomainCharacter(code: number): boolean {
  return isLetterOrDigit(code) || code === 46 || code === 45
}
