import type {ActiveRule} from './config.ts'
import type {IgnoreComments, IgnoredRange} from './markdown/ignore-comments.ts'
import {unknownName} from './nearest-name.ts'
import {rules} from './rules.ts'
import type {RuledFinding} from './run-rule.ts'

/** Id of findings about the comments that turn rules off. */
export const commentRuleId = 'llano-ignora'

const note = 'Un comentario apaga solo las reglas que nombra, en el bloque que le sigue o entre inicio y fin.'

/**
 * Say what is wrong with the comments that turn rules off.
 *
 * @param comments
 *   The comments of a text.
 * @param unused
 *   Ranges in which nothing was turned off.
 * @param active
 *   Rules that ran; of others it is not known whether they would have found something.
 * @returns
 *   Comments that are malformed, name no rule there is, or turn nothing off.
 */
export function judgeComments(
  {problems, named}: IgnoreComments,
  unused: readonly IgnoredRange[],
  active: readonly ActiveRule[]
): RuledFinding[] {
  const ids = rules.map((rule) => rule.meta.id)
  const ran = new Set(active.map(({rule}) => rule.meta.id))
  const findings = [
    ...problems,
    ...named
      .filter(({ruleId}) => !ids.includes(ruleId))
      .map(({ruleId, start, end}) => ({start, end, message: unknownName('Regla', ruleId, ids)})),
    ...unused
      .filter(({ruleId}) => ran.has(ruleId))
      .map(({ruleId, comment: {start, end}}) => ({
        start,
        end,
        message: `Comentario que no apaga nada de \`${ruleId}\`, se esperaba uno que haga falta, quítelo`
      }))
  ]
  return findings.map((finding) => ({
    ruleId: commentRuleId,
    severity: 'warning',
    finding: {...finding, note},
    isSafe: false
  }))
}
