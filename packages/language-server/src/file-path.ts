import {fileURLToPath} from 'node:url'

/**
 * Give the path of what an editor names by its address.
 *
 * @param uri
 *   `file:///leyes/norma.md`
 * @returns
 *   Absolute path; empty for what is no file, such as a text that was never saved.
 */
export function pathOf(uri: string): string {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : ''
  } catch {
    return ''
  }
}
