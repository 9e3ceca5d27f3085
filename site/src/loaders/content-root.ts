import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * Give the folder that holds the content.
 *
 * @param config
 *   The site's; its root is where the site stands.
 * @returns
 *   `LLANO_CONTENT`, or `content` beside the site.
 */
export function contentRoot(config: {root: URL}): string {
  return resolve(process.env.LLANO_CONTENT ?? fileURLToPath(new URL('../content', config.root)))
}
