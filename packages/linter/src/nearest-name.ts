/**
 * Find the known name that a wrong one was probably meant to be.
 *
 * @param name
 *   What was written.
 * @param known
 *   Names that exist.
 * @returns
 *   The nearest, when at most a third of its letters differ.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best && bestDistance <= Math.max(1, best.length / 3) ? best : undefined
}

function editDistance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}

/**
 * Say that a name is unknown, and which one was probably meant.
 *
 * @param kind
 *   What the name is of, in Spanish: «Regla», «Opción».
 * @param name
 *   What was written.
 * @param known
 *   Names that exist.
 * @returns
 *   «Regla `x` desconocida, se esperaba …».
 */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const nearest = nearestName(name.slice(0, 60), known)
  const expected = nearest ? `\`${nearest}\`` : `una de: ${known.join(', ')}`
  return `${kind} \`${name}\` desconocida, se esperaba ${expected}`
}
