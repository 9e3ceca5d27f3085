import {type Analysis, fold, type Unit, wordBit} from 'retext-spanish'

/** A number in Roman numerals that few can read at a glance. */
export interface Roman {
  /** Offset of its first letter. */
  start: number
  /** Offset after its last one. */
  end: number
  value: number
}

/** What norms and administrations count with Roman numerals, apart from fracciones. Folded. */
const counted =
  /^(?:anexo|aniversario|apartado|apendice|asamblea|bloque|capitulo|cohorte|conferencia|congreso|convencion|cuadro|edicion|encuentro|etapa|feria|figura|foro|grupo|jornada|legislatura|libro|ley|lote|modulo|nivel|parte|reunion|seccion|serie|sesion|tabla|titulo|tomo|transitorio|unidad|volumen)s?$/
const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000}

/**
 * Find the Roman numerals above a number that count a part, a meeting, an issue: «Capítulo XXIV», «LXVI
 * Legislatura».
 *
 * @param analysis
 *   The text.
 * @param unit
 *   One of its units, a heading too.
 * @param above
 *   The largest that everybody reads.
 * @returns
 *   What was found; labels of fracciones, centuries and names («Juan XXIII») are not looked at.
 */
export function findRomans({text, tokens}: Analysis, unit: Unit, above: number): Roman[] {
  const found: Roman[] = []
  const add = (start: number, end: number, beside: readonly string[]) => {
    const letters = text.slice(start, end)
    // «Apartado C» is a letter.
    const value = letters.length > 1 ? readRoman(letters) : 0
    if (value > above && beside.some((word) => counted.test(word))) found.push({start, end, value})
  }
  // «Capítulo XXIV. De los apoyos»: the label of a heading is no part of its sentences.
  const label = unit.kind === 'heading' ? text.slice(unit.start, unit.start + (unit.label ?? 0)) : ''
  const numeral = /^(\p{L}+)\s+(?=[IVXLCDM])/u.exec(label)
  if (numeral) {
    const start = unit.start + numeral[0].length
    add(start, start + (/^[IVXLCDM]+/.exec(label.slice(numeral[0].length))?.[0].length ?? 0), [
      fold(numeral[1]!.toLowerCase())
    ])
  }
  for (let token = unit.firstToken; token < unit.endToken; token++) {
    if (!(tokens.bits[token]! & wordBit.roman)) continue
    const before = token > unit.firstToken ? tokens.folded[token - 1]! : ''
    const after = token + 1 < unit.endToken ? tokens.folded[token + 1]! : ''
    add(tokens.start[token]!, tokens.end[token]!, [before, after])
  }
  return found
}

function readRoman(letters: string): number {
  const values = [...letters.toUpperCase()].map((letter) => digits[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
