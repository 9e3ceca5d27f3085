import type {PhraseEntry} from '../../phrases/phrase.ts'
import {conjugate} from '../../spanish/conjugate.ts'

/** Two infinitives that mean one thing where «y» joins them. */
export type Coordination = readonly [first: string, second: string]

const usedCell = /3[sp]$|^inf$|^ger$|^part\./

/**
 * Write out a pair of verbs in every tense that official texts use: «otorga y concede», «otorgar y conceder».
 *
 * @param pair
 *   The two infinitives.
 * @returns
 *   An entry whose forms have both verbs in the same tense, person and number.
 */
export function expandPair([first, second]: Coordination): PhraseEntry {
  const others = conjugate(second)
  const forms = [...conjugate(first)].flatMap(([cell, form]) => {
    const other = others.get(cell)
    if (other === undefined || !usedCell.test(cell) || cell.startsWith('sub.fut')) return []
    return [`${form} ${/^h?i/.test(other) ? 'e' : 'y'} ${other}`]
  })
  return {
    term: `${first} y ${second}`,
    forms: [...new Set(forms)],
    inflection: 'none',
    alternatives: [first, second],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: `La escuela debe ${first} ${/^h?i/.test(second) ? 'e' : 'y'} ${second} algo.`
  }
}
