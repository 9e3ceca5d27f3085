import type {Analysis, Unit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {nameGuides} from '../../phrases/guides.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {perUnit} from '../../unit-facts.ts'
import {unitOf} from '../../unit-of.ts'
import {phrases} from './phrases.ts'

/** How many different phrases a message names. */
const longestList = 4
const reason =
  'Quien cumple la norma necesita saber en qué casos, cuáles y cuántos; si no se dice, lo decide cada ventanilla.'
const asksForList: ReadonlySet<string> = new Set(['entre otros', 'etcétera', 'las demás que'])
const asksForNorm: ReadonlySet<string> = new Set([
  'y demás disposiciones aplicables',
  'y demás normativa aplicable'
])

/** «En su caso», «y demás disposiciones aplicables»: one remark an article. */
export const clausulaVaga = defineRule({
  meta: {id: 'clausula-vaga', scope: 'document', severity: 'info', note: reason, options: {}},
  phrases,
  check({analysis, phrases: matches, report}) {
    for (const group of groupByArticle(analysis, matches)) {
      const first = group[0]!
      const counts = new Map<string, number>()
      for (const {found} of group) counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + 1)
      const named = [...counts].slice(0, longestList)
      const list = named
        .map(([found, count]) => `«${found}»${count > 1 ? ` (${count} veces)` : ''}`)
        .join(', ')
      const more = counts.size > named.length ? ` y ${counts.size - named.length} más` : ''
      report({
        start: first.start,
        end: first.end,
        message: `${group.length === 1 ? `«${first.found}»` : `${list}${more}`}, se esperaba ${expectation(group)}`,
        note: `${reason} ${nameGuides(first.entry.sources)}`
      })
    }
  }
})

function expectation(group: readonly PhraseMatch[]): string {
  const terms = group.map(({entry}) => entry.term)
  if (terms.every((term) => asksForList.has(term))) return 'la lista completa, diga cuáles'
  if (terms.every((term) => asksForNorm.has(term))) return 'el nombre de las normas, diga cuáles'
  return 'el caso o el criterio, diga cuándo y cuáles'
}

function groupByArticle(analysis: Analysis, matches: readonly PhraseMatch[]): PhraseMatch[][] {
  const groups = new Map<string, PhraseMatch[]>()
  const isDefinition = perUnit(analysis, definesTerm)
  for (const match of matches) {
    const unit = unitOf(analysis, match.firstToken)
    if (match.entry.term === 'entre otros' && isDefinition[unit.index]) continue
    const key = unit.provision?.split('.')[0] ?? `unit ${unit.index}`
    const group = groups.get(key)
    if (group) group.push(match)
    else groups.set(key, [match])
  }
  return [...groups.values()]
}

// «XXI. Padrón: la lista de …, entre otros»: a definition may leave its list open.
function definesTerm({tokens}: Analysis, {kind, firstToken, endToken}: Unit): boolean {
  const limit = Math.min(endToken, firstToken + 8)
  for (let at = firstToken; kind === 'item' && at < limit; at++) if (tokens.lower[at] === ':') return true
  return false
}
