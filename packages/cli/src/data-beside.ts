import {readFileSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {ReadData} from 'remark-explainer'

/**
 * Give what reads the data of charts, or the logos of themes, from a folder.
 *
 * @param folder
 *   Path of the folder in which the explainer or the theme stands.
 * @returns
 *   Reader of files of that folder alone; a symbolic link that leads out of it is no file of it.
 */
export function dataBeside(folder: string): ReadData {
  return (name) => {
    if (basename(name) !== name) return undefined
    try {
      const path = realpathSync(join(folder, name))
      return dirname(path) === realpathSync(folder) ? readFileSync(path, 'utf8') : undefined
    } catch {
      return undefined
    }
  }
}
