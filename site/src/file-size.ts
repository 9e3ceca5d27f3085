const whole = new Intl.NumberFormat('es-MX', {maximumFractionDigits: 0})
const tenth = new Intl.NumberFormat('es-MX', {maximumFractionDigits: 1})

/**
 * Write a file's size as people compare it: «12 kB», «1.4 MB».
 *
 * @param bytes
 *   Its length.
 * @returns
 *   Kilobytes of 1000, rounded up; megabytes from the first on.
 */
export function fileSize(bytes: number): string {
  return bytes < 1e6 ? `${whole.format(Math.ceil(bytes / 1000))} kB` : `${tenth.format(bytes / 1e6)} MB`
}
