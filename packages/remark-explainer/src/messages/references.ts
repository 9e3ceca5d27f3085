import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {didYouMean, suggest} from './wording.ts'

const whyInline =
  'El enlace se comprueba contra la norma, igual que `fuente`, y lleva a quien lee a la disposición o al glosario.'

/** What is said to an author of links of running text to provisions and terms. */
export const referenceMessages = {
  emptyReference: (name: 'art' | 'termino'): Problem => ({
    ruleId: 'remision-incorrecta',
    reason: `\`:${name}[]\` sin texto, se esperaba ${name === 'art' ? 'una disposición, escriba por ejemplo `:art[12]`' : 'un término del glosario, escriba por ejemplo `:termino[padrón]`'}`,
    note: whyInline
  }),

  badProvision: (found: string, meant: string | undefined): Problem => ({
    ruleId: 'remision-incorrecta',
    reason: `\`${shortenQuote(found)}\` no dice qué disposición es, se esperaba \`:art[12]\`, \`:art[art-12.fr-ii]\` o \`:art[la fracción II]{id="art-12.fr-ii"}\`${didYouMean(meant)}`,
    note: whyInline,
    ...suggest(meant)
  }),

  badTerm: (found: string, meant: string | undefined): Problem => ({
    ruleId: 'remision-incorrecta',
    reason: `\`id="${shortenQuote(found)}"\` no es el nombre de un término del glosario, se esperaba \`:termino[padrones]{id="padron"}\`${didYouMean(meant)}`,
    note: whyInline,
    ...suggest(meant)
  }),

  referenceAttribute: (name: string): Problem => ({
    ruleId: 'atributo-desconocido',
    reason: `Atributo \`${shortenQuote(name)}\` desconocido, se esperaba solo \`id\``,
    note: whyInline
  }),

  unknownTerm: (slug: string, near: string | undefined): Problem => ({
    ruleId: 'termino-inexistente',
    reason: `\`${slug}\` no está en el glosario, se esperaba uno de sus términos${near ? `, el más parecido es \`${near}\`` : ''}, corrija el nombre o añada el término`,
    note: whyInline,
    ...suggest(near)
  })
} as const
