/** What a text orders to take days for. */
const rules: readonly RegExp[] = [
  // «Cuando los plazos … sean en días, estos se entenderán como hábiles»
  /\b(?:plazos?|t[eé]rminos?|d[ií]as)\b[^.;]{0,160}\b(?:se\s+)?(?:entender[aá]n?|computar[aá]n?|contar[aá]n?|considerar[aá]n?|entienden|cuentan|computan)\b[^.;]{0,40}\b(?:d[ií]as\s+)?(h[aá]biles|naturales)\b/iu,
  // «Días: los días hábiles»
  /^\W*d[ií]as?\W{0,4}:\W*(?:(?:a\s+)?los\s+)?(?:d[ií]as\s+)?(h[aá]biles|naturales)\b/iu
]

/**
 * Read what a norm orders to take days for that it does not qualify.
 *
 * @param text
 *   Text of one provision: «Cuando los plazos sean en días, estos se entenderán como hábiles.»
 * @returns
 *   `días hábiles`, `días naturales`; nothing when it orders neither.
 */
export function readDayRule(text: string): 'días hábiles' | 'días naturales' | undefined {
  for (const rule of rules) {
    const kind = rule.exec(text)?.[1]
    if (kind) return kind.toLowerCase().startsWith('h') ? 'días hábiles' : 'días naturales'
  }
  return undefined
}
