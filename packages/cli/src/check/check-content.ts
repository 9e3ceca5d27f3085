import {lint} from '@llano/linter'
import {
  checkDuties,
  checkFidelity,
  checkTerms,
  type Explainer,
  type StaleBlock,
  staleBlocks
} from 'remark-explainer'
import type {VFileMessage} from 'vfile-message'
import type {Content} from '../content.ts'

/** Least ease of reading of an explainer. Source: INFLESZ, «bastante fácil» begins at 65 (Barrio 2008). */
const leastInflesz = 65

/** What holding an explainer against its norm found. */
export interface CheckedExplainer {
  explainer: Explainer
  /** In order of place; `fatal` for errors. */
  messages: VFileMessage[]
  stale: StaleBlock[]
}

/**
 * Hold every explainer against its norm, the law's duties and its own plainness.
 *
 * @param content
 *   What a content folder holds.
 * @returns
 *   One for each explainer, in order of slug.
 */
export function checkContent(content: Content): CheckedExplainer[] {
  const {explainers, norms, locks, legends, terms} = content
  return [...explainers.values()].map(({explainer, file}) => {
    const {norm} = norms.get(explainer.metadata.norma)!
    const before = file.messages.length
    checkFidelity(explainer, norm, file)
    checkDuties(explainer, norm, file, legends)
    checkTerms(explainer, terms.keys(), file)
    checkPlainness()
    const messages = file.messages.slice(before).sort((a, b) => offsetOf(a) - offsetOf(b))
    return {explainer, messages, stale: staleBlocks(explainer, norm, locks.get(explainer.slug) ?? null)}

    function checkPlainness(): void {
      const {messages: found, score} = lint(String(file), {preset: 'ciudadano'})
      for (const {ruleId, severity, message, note, start, end} of found) {
        if (severity === 'info') continue
        const said = file.message(message, {place: {start, end}, ruleId, source: 'llano'})
        said.fatal = severity === 'error'
        said.note = note
      }
      if (score.inflesz === null || score.inflesz >= leastInflesz) return
      const hard = file.message(
        `Lectura de ${Math.round(score.inflesz)} en la escala INFLESZ, se esperaban ${leastInflesz} o más, acorte oraciones y use palabras de todos los días`,
        {ruleId: 'lectura', source: 'llano'}
      )
      hard.fatal = false
      hard.note =
        'Desde 65 se lee con facilidad sin estudios superiores. Las oraciones más largas son las que más pesan.'
    }
  })
}

function offsetOf({place}: VFileMessage): number {
  if (!place) return 0
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}
