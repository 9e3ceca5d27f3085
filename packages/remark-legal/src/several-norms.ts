/** The title of a norm among several in one text. */
export interface NormStart {
  title: string
  /** Offset of its first character, or of the seal under it where it begins in the middle of a paragraph. */
  start: number
}

const title =
  /^(?:ACUERDO|AVISO|BASES|BANDO|CIRCULAR|C[ÓO]DIGO|CONVENIO|CONVOCATORIA|CRITERIOS|DECRETO|ESTATUTO|LEY|LINEAMIENTOS|MANUAL|NORMA|PROGRAMA|PROTOCOLO|REGLAMENTO|REGLAS|RESOLUCI[ÓO]N)\s\p{L}/u
const seal = /^Al (?:margen|centro) un (?:sello|logotipo|escudo)/iu
/** The office that issues a norm may stand between its title and its seal. */
const near = 3

/**
 * Find where each norm of a gazette begins: a title, and under it the seal of who issues it.
 *
 * @param texts
 *   Paragraphs and titles of the whole text, with the offset of each.
 * @returns
 *   Titles in reading order; empty when the text holds one norm.
 */
export function findNormStarts(texts: readonly {text: string; start: number}[]): NormStart[] {
  const found: NormStart[] = []
  texts.forEach(({text, start}, index) => {
    if (!seal.test(text)) return
    const above = texts.slice(Math.max(0, index - near), index).reverse()
    const printed = above.map(lastTitle).find((line) => line !== undefined)
    if (printed) found.push({start, ...printed})
  })
  return found.length < 2 ? [] : found
}

/** Page numbers and page heads may stand over a title: its place is then that of the seal. */
function lastTitle({
  text,
  start
}: {
  text: string
  start: number
}): {title: string; start?: number} | undefined {
  const lines = text.split('\n')
  const from = lines.findLastIndex((line) => title.test(line))
  if (from < 0) return undefined
  const printed = lines.slice(from).join(' ').trim()
  return from === 0 ? {title: printed, start} : {title: printed}
}
