/**
 * A piece that cannot be made: its message says what was found, what was expected and what to do.
 *
 * Nothing has been written when it is thrown.
 */
export class RenderError extends Error {
  override name = 'RenderError'
  /** The text that has no room, as it was set, when it is about one. */
  readonly text: string | undefined

  /**
   * Say that a piece cannot be made.
   *
   * @param message
   *   In Spanish, without final stop.
   * @param options
   *   `text`: the one that has no room; `cause`.
   */
  constructor(message: string, {text, ...options}: ErrorOptions & {text?: string} = {}) {
    super(message, options)
    this.text = text
  }
}
