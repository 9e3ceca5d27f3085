import type {RichText} from 'remark-explainer'

/**
 * Take the words of a text without their looks.
 *
 * @param text
 *   Runs in reading order.
 * @returns
 *   Plain text.
 */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('')
}
