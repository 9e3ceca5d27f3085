import type {Norm} from 'remark-legal'
import type {Problems} from '../problems.ts'
import type {Statement} from './check-figures.ts'
import {citedProvisions} from './cited-provisions.ts'
import {figureProblems} from './figure-problems.ts'

interface NameKind {
  /** For the message. */
  name: string
  pattern: RegExp
  /** What must be equal. */
  key(text: string): string
  /** What it can be confused with: only names of the same group are held against each other. */
  group(text: string): string
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const kinds: readonly NameKind[] = [
  {
    name: 'Teléfono',
    // Two or more runs of digits, or ten together; «1,200» and «2026-2027» are neither.
    pattern: /(?<![\d$.,])(?:\+?\(?\d{2,4}\)?[\s-])+\d{4,}(?!\d|[.,]\d)|(?<!\d)\d{10}(?!\d)/g,
    key: digitsOf,
    group: () => ''
  },
  {
    name: 'Correo',
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    key: (text) => text.toLowerCase(),
    group: () => ''
  },
  {
    name: 'Clave',
    pattern: /(?<![\p{L}\d])\p{Lu}{2,}[-–]\d+\p{Lu}?(?![\p{L}\d])/gu,
    key: (text) => text.replace('–', '-'),
    group: (text) => text.replace(/[-–].*/, '')
  },
  {
    name: 'Número de calle',
    pattern:
      /(?:calle|avenida|av\.|calzada|bulevar|boulevard|blvd\.|carretera|plaza|privada)\s[^;\n]{2,60}?[\s,](?:n[úu]mero\s|n[úu]m\.\s|no\.\s|#\s?)?\d{1,5}(?=[,;.\s)]|$)/giu,
    key: (text) => /(\d+)$/.exec(text)?.[1] ?? '',
    group: (text) => streetOf(text)
  },
  {
    name: 'Código postal',
    pattern: /C\.\s?P\.\s?\d{5}|código postal\s\d{5}/giu,
    key: digitsOf,
    group: () => ''
  }
]

/**
 * Hold telephones, addresses of mail, keys of forms and numbers of streets against the sources.
 *
 * An office's data are often not in the norm: they are held against it only where it has data of that kind.
 *
 * @param statement
 *   Texts with their sources.
 * @param norm
 *   The norm; one by reference has no words to compare.
 * @param problems
 *   Told each that is another.
 */
export function checkNames({texts, sources, places}: Statement, norm: Norm, problems: Problems): void {
  const source = citedProvisions(norm, sources)
    .map(({text}) => text)
    .join('\n')
  if (source === '') return
  for (const {name, pattern, key, group} of kinds) {
    const known = source.match(pattern) ?? []
    if (!known.length) continue
    for (const {text} of texts) {
      for (const found of text.match(pattern) ?? []) {
        const same = known.filter((other) => group(other) === group(found))
        if (!same.length || same.some((other) => key(other) === key(found))) continue
        problems.add(figureProblems.wrongName(name, found, [...new Set(same)]), places.find(found))
      }
    }
  }
}

function streetOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words
    .filter(
      (word) =>
        !/^(?:calle|avenida|calzada|bulevar|boulevard|blvd|carretera|plaza|privada|n[úu]mero|n[úu]m|los|las|del)$/.test(
          word
        )
    )
    .join(' ')
}
