/** What a token of digits says. */
export type DigitsRead =
  | {form: 'fraction' | 'ordinal' | 'percent' | 'permille' | 'plain'; value: number}
  | {form: 'range'; value: number; last: number}
  | {form: 'time'; value: string}

const longest = 24
const byComma = /^\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?$/
const byDot = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const decimal = /^\d+(?:[.,]\d+)?$/
const ordinal =
  /^(\d{1,4})(?:[oa]s?\.?|[ºª°]s?|er[oa]?s?\.?|d[oa]s?\.?|r[oa]s?\.?|t[oa]s?\.?|[vmn][oa]s?\.?)$/
const clock = /^([01]?\d|2[0-4]):([0-5]\d)(?:h|hs|hrs?)?$/
const slash = /^([1-9]\d?)\/([1-9]\d?)$/
const hyphen = /^(\d{1,6})[-–](\d{1,6})$/
const signs = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4]
])

/**
 * Read a token of digits.
 *
 * A comma before three digits parts thousands and a point decimals, as Mexico writes; a point before
 * three digits parts thousands too («1.200»), unless a percentage follows.
 *
 * @param lower
 *   The token in lower case: `1,200.00`, `15%`, `3o.`, `9:30`, `10-15`.
 * @returns
 *   Form and value; nothing for codes and keys such as `291d`, `4.2.1`, `0-0-1`.
 */
export function readDigits(lower: string): DigitsRead | undefined {
  if (lower.length > longest) return
  const last = lower.at(-1)
  if (last === '%' || last === '‰') {
    const value = readPlain(lower.slice(0, -1), true)
    return value === undefined ? undefined : {form: last === '%' ? 'percent' : 'permille', value}
  }
  const plain = readPlain(lower, false)
  if (plain !== undefined) return {form: 'plain', value: plain}
  const asOrdinal = ordinal.exec(lower)
  if (asOrdinal) return {form: 'ordinal', value: Number(asOrdinal[1])}
  const asTime = clock.exec(lower)
  if (asTime) return {form: 'time', value: `${asTime[1]!.padStart(2, '0')}:${asTime[2]}`}
  const asFraction = slash.exec(lower)
  if (asFraction && Number(asFraction[1]) < Number(asFraction[2])) {
    return {form: 'fraction', value: Number(asFraction[1]) / Number(asFraction[2])}
  }
  const asRange = hyphen.exec(lower)
  if (asRange) return {form: 'range', value: Number(asRange[1]), last: Number(asRange[2])}
  const sign = signs.get(lower)
  return sign === undefined ? undefined : {form: 'fraction', value: sign}
}

function readPlain(digits: string, isPercentage: boolean): number | undefined {
  if (byComma.test(digits)) return Number(digits.replace(/[,'’]/g, ''))
  if (!isPercentage && byDot.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  return decimal.test(digits) ? Number(digits.replace(',', '.')) : undefined
}
