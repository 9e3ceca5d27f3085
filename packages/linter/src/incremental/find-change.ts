/** Where a text is not as it was. */
export interface Change {
  /** Offset of the first character that changed. */
  start: number
  /** Offset after the last one, in the text before. */
  oldEnd: number
  /** The same in the text. */
  end: number
}

/** Characters that are compared at once. */
const stride = 4096

/**
 * Find the one stretch outside which two texts are the same.
 *
 * @param old
 *   The text before.
 * @param source
 *   The text.
 * @returns
 *   The shortest; empty where nothing changed.
 */
export function findChange(old: string, source: string): Change {
  const most = Math.min(old.length, source.length)
  let start = 0
  while (start + stride <= most && old.slice(start, start + stride) === source.slice(start, start + stride))
    start += stride
  while (start < most && old.charCodeAt(start) === source.charCodeAt(start)) start += 1
  let same = 0
  const rest = most - start
  while (same + stride <= rest && tail(old, same) === tail(source, same)) same += stride
  while (same < rest && old.charCodeAt(old.length - 1 - same) === source.charCodeAt(source.length - 1 - same))
    same += 1
  return {start, oldEnd: old.length - same, end: source.length - same}
}

/** As many characters as are compared at once, so many before the end. */
function tail(text: string, before: number): string {
  return text.slice(text.length - before - stride, text.length - before)
}
