/** A config that cannot be used; its author can mend it. */
export class ConfigError extends Error {
  override name = 'ConfigError'

  /**
   * @param message
   *   A line for each thing wrong: file, place, what was found, what was expected.
   */
  constructor(message: string) {
    super(message)
  }
}
