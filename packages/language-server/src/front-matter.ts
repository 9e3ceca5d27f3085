/**
 * Read which norm an explainer names.
 *
 * @param markdown
 *   The explainer, as it is being written.
 * @returns
 *   The slug; nothing when it names none yet.
 */
export function normSlug(markdown: string): string | undefined {
  const end = frontMatterEnd(markdown)
  return /^norma:[ \t]*["']?([\w-]+)/m.exec(markdown.slice(0, end))?.[1]
}

/**
 * Find where the front matter ends.
 *
 * @param markdown
 *   The text.
 * @returns
 *   Offset of its closing line; of the end of the text while it is not closed; 0 without front matter.
 */
export function frontMatterEnd(markdown: string): number {
  if (!/^\uFEFF?---\r?\n/.test(markdown)) return 0
  const end = markdown.search(/(?<=\n)---[ \t]*(?:\r?\n|$)/)
  return end < 0 ? markdown.length : end
}
