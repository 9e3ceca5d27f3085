import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {ReadData} from 'remark-explainer'

/**
 * Give what reads the data of charts from a folder.
 *
 * @param folder
 *   Path of the folder in which the explainer stands.
 * @returns
 *   Reader of files of that folder alone.
 */
export function dataBeside(folder: string): ReadData {
  return (name) => {
    if (basename(name) !== name) return undefined
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return undefined
    }
  }
}
