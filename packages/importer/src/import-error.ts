/**
 * A document that cannot be imported, and why, in words for the person who chose it.
 *
 * The message says what was found, what was expected and what to do; it names no file.
 */
export class ImportError extends Error {
  override name = 'ImportError'

  /**
   * @param message
   *   What was found, what was expected, what to do; no final stop.
   */
  constructor(message: string) {
    super(message)
  }
}
