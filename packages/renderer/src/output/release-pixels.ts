import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** Pixels that may wait for the garbage collector, in bytes. */
const mostWaiting = 48 * 1024 * 1024

let waiting = 0
let collect: (() => void) | undefined

/**
 * Say that pixels are no longer used. resvg keeps them where the engine does not see them, and so it would let
 * gigabytes pile up before it collects.
 *
 * @param bytes
 *   How many.
 */
export function releasePixels(bytes: number): void {
  waiting += bytes
  if (waiting < mostWaiting) return
  waiting = 0
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
