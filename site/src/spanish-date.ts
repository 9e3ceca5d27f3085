const long = new Intl.DateTimeFormat('es-MX', {dateStyle: 'long', timeZone: 'UTC'})

/**
 * Write a day as people say it: «3 de noviembre de 2026».
 *
 * @param day
 *   `YYYY-MM-DD`.
 * @returns
 *   The day in words, or what was given when it is no such day.
 */
export function spanishDate(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : long.format(date)
}
