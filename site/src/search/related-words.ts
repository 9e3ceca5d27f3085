import {lint, synonymLists} from '@llano/linter'
import {fold} from 'retext-spanish'

/**
 * Give words that a page does not say but people may search it by: the plain ones that the linter would put
 * in place of its own («gastar» where it says «erogar»), and other names of the same things («beca» where
 * it says «apoyo»).
 *
 * @param text
 *   What the page says.
 * @returns
 *   Words and phrases, each once, none that the page says already; sorted.
 */
export function relatedWords(text: string): string[] {
  const {messages} = lint(text, {preset: 'estricto'})
  const said = new Set(fold(text.toLowerCase()).match(/\p{L}+/gu) ?? [])
  const isSaid = (word: string) => said.has(word) || said.has(`${word}s`) || said.has(`${word}es`)
  const others = synonymLists.filter((list) => list.some(isSaid)).flat()
  const plain = messages.flatMap(({replacements}) => replacements)
  return [...new Set([...others, ...plain.map((words) => words.toLowerCase())])]
    .filter((words) => !words.split(' ').every((word) => isSaid(fold(word))))
    .sort()
}
