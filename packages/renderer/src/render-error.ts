/**
 * A piece that cannot be made: its message says what was found, what was expected and what to do.
 *
 * Nothing has been written when it is thrown.
 */
export class RenderError extends Error {
  override name = 'RenderError'
}
