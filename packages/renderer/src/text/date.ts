const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre'
]

/**
 * Write a day in words.
 *
 * @param date
 *   `YYYY-MM-DD`.
 * @returns
 *   «5 de febrero de 2026»; other text as it came.
 */
export function writeDate(date: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  const month = months[Number(parts?.[2]) - 1]
  return parts && month ? `${Number(parts[3])} de ${month} de ${parts[1]}` : date
}
