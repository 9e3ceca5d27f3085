import {defineRule} from '../../define-rule.ts'
import {definedTerms} from '../../defined-terms.ts'
import {nameGuides} from '../../phrases/guides.ts'
import {type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason = 'Que algo ya se citó no ayuda a encontrarlo: «este» o su nombre, sí.'

/** «Susodicho», «antes citado», «de mérito»: words that only say that a thing was named before. */
export const antesCitado = defineRule<TermOptions>({
  meta: {id: 'antes-citado', severity: 'warning', note: reason, options: {terms: termsOption}},
  phrases,
  check({analysis, options, phrases: matches, report}) {
    const terms = definedTerms(analysis)
    for (const {entry, found, start, end, firstToken, endToken} of matches) {
      if (entry.trust && options.terms !== 'all') continue
      if (terms.has(analysis.tokens.folded.slice(firstToken, endToken))) continue
      report({
        start,
        end,
        ...(entry.trust && {severity: 'info'}),
        message: `«${found}», se esperaba ${thisLike(found)}el nombre de lo citado`,
        note: `${reason} ${nameGuides(entry.sources)}`
      })
    }
  }
})

// «susodichas» → «estas»; «de mérito» and «líneas arriba» say no gender.
function thisLike(found: string): string {
  const ending = /[dts][oa]s?$/i.exec(found)?.[0].slice(1).toLowerCase()
  if (ending === undefined) return '«este» o '
  return `«${ending === 'o' ? 'este' : `est${ending}`}» o `
}
