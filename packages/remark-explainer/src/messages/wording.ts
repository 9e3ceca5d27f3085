/**
 * List names in a sentence.
 *
 * @param names
 *   Names, each to be shown as code.
 * @param conjunction
 *   What stands before the last.
 */
export function enumerate(names: readonly string[], conjunction: 'o' | 'y'): string {
  const quoted = names.map((name) => `\`${name}\``)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

/**
 * Ask whether something else was meant, at the end of a message.
 *
 * @param meant
 *   What it could be, if anything.
 * @returns
 *   Words that begin with a comma; empty when nothing comes near.
 */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `, ¿quiso decir \`${meant}\`?`
}

/**
 * Give a problem what an editor can put in its place.
 *
 * @param meant
 *   What is likeliest, if anything.
 * @param others
 *   What else could stand there.
 */
export function suggest(meant: string | undefined, others: readonly string[] = []): {expected?: string[]} {
  const expected = [...(meant ? [meant] : []), ...others.filter((other) => other !== meant)]
  return expected.length ? {expected} : {}
}
