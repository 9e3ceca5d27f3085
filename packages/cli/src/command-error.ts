/**
 * Something the person who typed the command can mend.
 *
 * Printed as it is, without a stack trace; the command ends with status 2.
 */
export class CommandError extends Error {
  override name = 'CommandError'

  /**
   * @param message
   *   Place (file, line), what was found, what was expected and what to do.
   */
  constructor(message: string) {
    super(message)
  }
}
