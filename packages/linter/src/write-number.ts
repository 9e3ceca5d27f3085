/** From this exponent on round numbers are easier with a word: «2 millones». */
const million = 1e6

/**
 * Write a number as Mexican texts do: «180», «1,200», «2 millones».
 *
 * @param value
 *   A finite number ≥ 0.
 * @returns
 *   Digits with commas between thousands and a decimal point; round millions with their word.
 */
export function writeNumber(value: number): string {
  if (value >= million && value % (million / 10) === 0 && value < million * million) {
    const millions = value / million
    return `${group(millions)} ${millions === 1 ? 'millón' : 'millones'}`
  }
  return group(value)
}

function group(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  let grouped = whole.slice(-3)
  for (let end = whole.length - 3; end > 0; end -= 3)
    grouped = `${whole.slice(Math.max(0, end - 3), end)},${grouped}`
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
