import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {type Acronym, acronymsOf} from '../../document/acronyms.ts'
import {type AcronymProfile, commonAcronyms, mexicanAcronyms} from '../../document/known-acronyms.ts'

/** Options of `sigla-sin-definir`. */
export interface Options {
  /** Acronyms that the readers know without being told. */
  known?: AcronymProfile
}

/** Acronyms that are used before their name, or without it, and those defined twice. */
export const siglaSinDefinir = defineRule<Options>({
  meta: {
    id: 'sigla-sin-definir',
    scope: 'document',
    severity: 'warning',
    note: 'Quien no conoce la sigla no puede seguir leyendo. Escriba el nombre completo la primera vez, con la sigla entre paréntesis; si aparece una o dos veces, basta el nombre. Lo piden el Manual de estilo de lenguaje claro de Aragón (2019) y la Guía de lenguaje claro de Colombia (2015).',
    options: {
      known: {
        default: 'mexico',
        unit: 'mexico | comunes | ninguna',
        description:
          'Qué siglas se dan por sabidas: con `mexico`, las que todos conocen en el país (CURP, RFC, IMSS, IVA, DOF) y las comunes; con `comunes`, solo las de uso general en español (ONU, VIH, PDF); con `ninguna`, ninguna.',
        source: 'Llano: definir lo que todos conocen estorba'
      }
    }
  },
  check({analysis, options, report}) {
    const {start, end} = analysis.tokens
    for (const acronym of acronymsOf(analysis)) {
      const {letters, uses, definitions} = acronym
      const place = (token: number) => ({start: start[token]!, end: end[token]!})
      const known = nameOf(letters, options.known)
      const first = uses[0]
      const definition = definitions[0]
      if (!definition) {
        if (first === undefined || known !== undefined) continue
        report({
          ...place(first),
          message: `Sigla «${letters}» sin definir, se esperaba el nombre completo la primera vez: «Nombre completo (${letters})»`
        })
      } else if (first !== undefined && first < definition.token && known === undefined) {
        const name = definition.name === '' ? 'Nombre completo' : definition.name
        report({
          ...place(first),
          ...(definition.isListed && {severity: 'info'}),
          message: `Sigla «${letters}» antes de su definición, se esperaba aquí el nombre completo: «${name} (${letters})»`
        })
      }
      const again = secondDefinition(analysis, acronym)
      if (again === undefined) continue
      report({
        ...place(again),
        severity: 'info',
        message: `Sigla «${letters}» definida otra vez, se esperaba una sola definición, aquí basta «${letters}»`
      })
    }
  }
})

function nameOf(letters: string, profile: AcronymProfile): string | undefined {
  if (profile === 'ninguna') return undefined
  const common = Object.hasOwn(commonAcronyms, letters) ? commonAcronyms[letters] : undefined
  if (common !== undefined || profile === 'comunes') return common
  return Object.hasOwn(mexicanAcronyms, letters) ? mexicanAcronyms[letters] : undefined
}

/** A second definition in running text; a glossary may list what the text explains, and each decree its own. */
function secondDefinition({units}: Analysis, {definitions}: Acronym): number | undefined {
  const seen = new Set<string>()
  for (const {token, unit: index, isListed, name} of definitions) {
    if (isListed || name === '') continue
    const unit = units[index]
    const decree = /^trans-\d{4}-\d{2}-\d{2}/.exec(unit?.provision ?? '')?.[0] ?? ''
    if (unit?.kind === 'tableCell' || unit?.kind === 'heading') continue
    if (seen.has(decree)) return token
    seen.add(decree)
  }
  return undefined
}
