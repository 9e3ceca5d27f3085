const inWords = new Intl.DateTimeFormat('es-MX', {dateStyle: 'long', timeZone: 'UTC'})

/**
 * Write a day in words.
 *
 * @param date
 *   `YYYY-MM-DD`.
 * @returns
 *   «5 de febrero de 2026»; other text as it came.
 */
export function writeDate(date: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(date) : undefined
  return day && !Number.isNaN(day.getTime()) ? inWords.format(day) : date
}
