import type {Block} from '../block.ts'

const maxHeadingChars = 250

/**
 * Make a block of a paragraph and the label that its list gives it.
 *
 * @param text
 *   Its text; line breaks that the author put are `\n`.
 * @param entry
 *   Its label; `null` outside lists.
 * @param depth
 *   Depth when the document calls it a heading.
 * @param level
 *   Level in its list, from 0.
 * @returns
 *   One block, or one for each line where the author broke lines.
 */
export function labelledBlock(
  text: string,
  entry: {label: string; isBullet: boolean} | null,
  depth: number | undefined,
  level: number
): Block[] {
  if (entry?.isBullet) return [{kind: 'bullet', depth: Math.min(level, 5), text: text.replaceAll('\n', ' ')}]
  const whole = entry ? `${entry.label} ${text}` : text
  if (
    depth !== undefined &&
    whole.length <= maxHeadingChars &&
    !/[;,:]$|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(whole)
  ) {
    return [{kind: 'heading', depth, text: whole.replaceAll('\n', ' ')}]
  }
  return whole
    .split('\n')
    .flatMap((line): Block[] => (line.trim() === '' ? [] : [{kind: 'paragraph', text: line.trim()}]))
}
