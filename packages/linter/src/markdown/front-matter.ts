const fences = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/

/**
 * Find the front matter of a text.
 *
 * @param source
 *   Any text.
 * @returns
 *   The front matter with its fences; nothing when there is none.
 */
export function frontMatterOf(source: string): string | undefined {
  return fences.exec(source)?.[0]
}
