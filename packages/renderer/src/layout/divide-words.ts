import {RenderError} from '../render-error.ts'

/** Words that are wider than their column, and would go on in the next line without a hyphen. */
export class BrokenWords extends Error {
  override name = 'BrokenWords'
  readonly words: ReadonlySet<string>

  /**
   * Say which words.
   *
   * @param words
   *   As their author wrote them.
   */
  constructor(words: ReadonlySet<string>) {
    super([...words].join(', '))
    this.words = words
  }
}

/**
 * Lay out with as few divided words as can be: only those that have no room in one line.
 *
 * @param draw
 *   Lays out with these words divided; its scenes are made with them.
 * @returns
 *   What `draw` gave.
 * @throws {RenderError}
 *   When a word has no room even divided.
 */
export async function divideWords<Result>(
  draw: (divided: ReadonlySet<string>) => Promise<Result>
): Promise<Result> {
  const divided = new Set<string>()
  for (;;)
    try {
      return await draw(divided)
    } catch (error) {
      if (!(error instanceof BrokenWords)) throw error
      const news = [...error.words].filter((word) => !divided.has(word))
      if (!news.length) {
        const [word] = error.words
        throw new RenderError(
          `La palabra «${word!.trim()}» no cabe en su columna con las letras más pequeñas, se esperaba una más corta, use un sinónimo`,
          {text: word!, cause: error}
        )
      }
      for (const word of news) divided.add(word)
    }
}
