/** Ink on paper in percent: cyan, magenta, yellow, black. */
export type Cmyk = [cyan: number, magenta: number, yellow: number, black: number]

/** A colour darker than this lightness (CIE L*) is printed with black ink alone, all of it. */
const inkLightness = 20
/** Dark colours no more colourful than this, 0–1 between the strongest and the weakest channel, are greys. */
const darkGrey = 0.12
/** Lighter ones must be almost without colour: a cream is not a grey. */
const lightGrey = 0.02

/**
 * Say with which inks to print a colour.
 *
 * Text must be black ink alone: four inks a hair apart make letters of 9 points blurred. Other colours have
 * their grey part taken over by black, so that no place carries more than three inks and 300 %.
 *
 * @param colour
 *   `#rrggbb`.
 * @returns
 *   Percentages, whole numbers.
 */
export function toCmyk(colour: string): Cmyk {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
  const [most, least] = [Math.max(...channels), Math.min(...channels)]
  const light = lightness(channels)
  if (light <= inkLightness) return [0, 0, 0, 100]
  if (most - least <= (light < 50 ? darkGrey : lightGrey))
    return [0, 0, 0, Math.round((100 * (100 - light)) / (100 - inkLightness))]
  const [cyan, magenta, yellow] = channels.map((channel) => Math.round((100 * (most - channel)) / most))
  return [cyan!, magenta!, yellow!, Math.round(100 * (1 - most))]
}

/** Source: CIE 1976 L* of sRGB (IEC 61966-2-1), white D65. */
function lightness(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  )
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27
}
