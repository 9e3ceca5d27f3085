import type {Analysis} from 'retext-spanish'
import type {Finding} from '../rule.ts'
import {pluralOf} from '../spanish/inflect-nominal.ts'
import {nameGuides} from './guides.ts'
import type {PhraseMatch} from './phrase.ts'
import {inflectVerb, matchCase, replacementsFor} from './replacements.ts'

/**
 * Say what a phrase found is and what was expected instead.
 *
 * @param match
 *   The phrase.
 * @param analysis
 *   The text it was found in.
 * @param reason
 *   Why a plainer word is better; full sentences in Spanish.
 * @returns
 *   A finding to report.
 */
export function describeMatch(match: PhraseMatch, analysis: Analysis, reason: string): Finding {
  const {entry} = match
  const replacements = replacementsFor(match, analysis)
  const expected = [...replacements.values()].filter((text) => text !== undefined)
  const spoken = [
    ...new Set(
      entry.alternatives.map((alternative) =>
        sayAlternative(asFound(match, alternative), replacements.get(alternative))
      )
    )
  ]
  const place = {start: match.start, end: match.end}
  const note = [reason, entry.note ?? '', nameGuides(entry.sources)].filter((part) => part !== '').join(' ')
  const alternatives = joinAlternatives(spoken)
  const isSafe = entry.safe === true && replacements.get(entry.insertable?.[0] ?? '') !== undefined
  return entry.explain
    ? {
        ...place,
        message: `Término técnico «${match.found}», se esperaba explicarlo la primera vez: ${alternatives}`,
        note
      }
    : {
        ...place,
        message: `«${match.found}», se esperaba ${alternatives}`,
        note,
        expected,
        ...(isSafe ? {isSafe} : {})
      }
}

// Beside a plural «problema(s)» is «problemas», «petición» «peticiones»; for «mes de mayo» the entry says «octubre».
function asFound({form, found}: PhraseMatch, alternative: string): string {
  if (form.entry.keepsLast) return form.words.at(-1) ?? alternative
  if (form.entry.inflection === 'verb' && !form.entry.explain) {
    // «darle cumplimiento» is «cumplirlo»; a gender has to be known.
    const isIndirect = form.words.length > 1 && form.cells.some((cell) => /\+les?$/.test(cell))
    const verb = isIndirect ? undefined : inflectVerb(form, alternative)
    return verb === undefined ? alternative : matchCase(found, verb)
  }
  if (!form.cells.every((cell) => /^(?:p|[mf]p)$/.test(cell))) return alternative
  if (alternative.endsWith('(s)')) return alternative.replace(/\(s\)$/, 's')
  return alternative.includes(' ') ? alternative : pluralOf(alternative)
}

function sayAlternative(alternative: string, replacement: string | undefined): string {
  if (replacement !== undefined) return `«${replacement}»`
  const instruction = /^(?:\(eliminar\) )?\+ (.+)$/.exec(alternative)
  if (instruction) return `el ${instruction[1]}`
  if (alternative === '(eliminar)') return 'la oración sin esas palabras'
  if (/^\([^)]*\)$/.test(alternative)) return alternative.slice(1, -1)
  return alternative.startsWith('«') ? alternative : `«${alternative}»`
}

/**
 * Join alternatives as one says them.
 *
 * @param spoken
 *   One or more.
 * @returns
 *   «a», «b» o «c».
 */
export function joinAlternatives(spoken: readonly string[]): string {
  const last = spoken.at(-1) ?? ''
  if (spoken.length < 2) return last
  const or = /^[«\s]*h?[oó]/i.test(last) ? 'u' : 'o'
  return `${spoken.slice(0, -1).join(', ')} ${or} ${last}`
}
