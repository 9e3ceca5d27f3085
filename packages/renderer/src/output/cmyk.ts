/** Ink on paper in percent: cyan, magenta, yellow, black. */
export type Cmyk = [cyan: number, magenta: number, yellow: number, black: number]

/** A colour darker than this lightness (CIE L*) is printed with black ink alone, all of it. */
const inkLightness = 20
/** Dark colours no more colourful than this, 0–1 between the strongest and the weakest channel, are greys. */
const darkGrey = 0.12
/** Lighter ones must be almost without colour: a cream is not a grey. */
const lightGrey = 0.02

const known = new Map<string, Cmyk>()

/**
 * Say with which inks to print a colour.
 *
 * Text must be black ink alone: four inks a hair apart make letters of 9 points blurred. Other colours are the
 * inks that look most like them on a press, black taking over what the three colours would make grey.
 *
 * @param colour
 *   `#rrggbb`.
 * @returns
 *   Percentages, whole numbers; at most 300 together.
 */
export function toCmyk(colour: string): Cmyk {
  const before = known.get(colour)
  if (before) return before
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
  const [most, least] = [Math.max(...channels), Math.min(...channels)]
  const light = lightness(channels)
  const isGrey = light <= inkLightness || most - least <= (light < 50 ? darkGrey : lightGrey)
  const inks: Cmyk = isGrey ? [0, 0, 0, findBlack(light)] : findInks(channels)
  known.set(colour, inks)
  return inks
}

/** The share of black that looks as light. */
function findBlack(light: number): number {
  if (light <= inkLightness) return 100
  const away = Array.from({length: 101}, (_, black) =>
    Math.abs(lightness(printedColour([0, 0, 0, black])) - light)
  )
  return away.indexOf(Math.min(...away))
}

/** Try a little more and a little less of each ink, in ever smaller steps, as long as it comes nearer. */
function findInks(wanted: readonly number[]): Cmyk {
  const most = Math.max(...wanted)
  const start = [...wanted.map((channel) => 1 - channel / most), 1 - most]
  let inks = start.map((ink) => Math.round(ink * 100))
  let error = distance(inks, wanted)
  for (let step = 16; step >= 1; step = Math.floor(step / 2)) {
    for (let moved = true; moved; ) {
      moved = false
      for (const index of inks.keys())
        for (const change of [step, -step]) {
          const trial = inks.with(index, Math.min(100, Math.max(0, inks[index]! + change)))
          const trialError = distance(trial, wanted)
          if (!(trialError < error - 1e-9)) continue
          ;[inks, error, moved] = [trial, trialError, true]
        }
    }
  }
  return inks as Cmyk
}

/** How far inks are from a colour; a third ink beside black counts against them, and so does too much ink. */
function distance(inks: readonly number[], wanted: readonly number[]): number {
  const seen = printedColour(inks as Cmyk)
  const away = seen.reduce((sum, channel, index) => sum + (channel - wanted[index]!) ** 2, 0)
  const third = Math.min(inks[0]!, inks[1]!, inks[2]!) / 100
  const excess = Math.max(0, inks.reduce((sum, ink) => sum + ink, 0) - 300) / 100
  return away + 0.01 * third ** 2 + excess
}

/**
 * Tell what inks look like on a press.
 *
 * Source: pdf.js, `DeviceCmykCS`, a polynomial fitted to the ICC profile US Web Coated (SWOP) v2, which is the
 * printing condition CGATS TR 001.
 *
 * @param inks
 *   Percentages.
 * @returns
 *   Red, green and blue of sRGB, 0–1.
 */
export function printedColour(inks: Cmyk): [red: number, green: number, blue: number] {
  const [c, m, y, k] = inks.map((ink) => ink / 100) as Cmyk
  const red =
    255 +
    c *
      (-4.387332384609988 * c +
        54.48615194189176 * m +
        18.82290502165302 * y +
        212.25662451639585 * k -
        285.2331026137004) +
    m * (1.7149763477362134 * m - 5.6096736904047315 * y - 17.873870861415444 * k - 5.497006427196366) +
    y * (-2.5217340131683033 * y - 21.248923337353073 * k + 17.5119270841813) +
    k * (-21.86122147463605 * k - 189.48180835922747)
  const green =
    255 +
    c *
      (8.841041422036149 * c +
        60.118027045597366 * m +
        6.871425592049007 * y +
        31.159100130055922 * k -
        79.2970844816548) +
    m * (-15.310361306967817 * m + 17.575251261109482 * y + 131.35250912493976 * k - 190.9453302588951) +
    y * (4.444339102852739 * y + 9.8632861493405 * k - 24.86741582555878) +
    k * (-20.737325471181034 * k - 187.80453709719578)
  const blue =
    255 +
    c *
      (0.8842522430003296 * c +
        8.078677503112928 * m +
        30.89978309703729 * y -
        0.23883238689178934 * k -
        14.183576799673286) +
    m * (10.49593273432072 * m + 63.02378494754052 * y + 50.606957656360734 * k - 112.23884253719248) +
    y * (0.03296041114873217 * y + 115.60384449646641 * k - 193.58209356861505) +
    k * (-22.33816807309886 * k - 180.12613974708367)
  return [red, green, blue].map((channel) => Math.min(255, Math.max(0, channel)) / 255) as [
    number,
    number,
    number
  ]
}

/** Source: CIE 1976 L* of sRGB (IEC 61966-2-1), white D65. */
function lightness(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  )
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27
}
