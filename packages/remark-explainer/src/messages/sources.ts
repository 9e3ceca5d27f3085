import type {Norm} from 'remark-legal'
import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {didYouMean, enumerate, suggest} from './wording.ts'

const whySources =
  'Cada bloque dice qué disposición lo sostiene, para que cualquiera pueda comprobarlo y para avisar cuando la norma cambie.'

/** What is said to an author of the sources of blocks. */
export const sourceMessages = {
  missingSource: (name: string): Problem => ({
    ruleId: 'fuente-ausente',
    reason: `\`:::${name}\` sin \`fuente\`, se esperaba la disposición que lo sostiene, escriba por ejemplo \`:::${name}{fuente="art-8"}\``,
    note: whySources
  }),

  emptySource: (name: string): Problem => ({
    ruleId: 'fuente-ausente',
    reason: `\`:::${name}\` con \`fuente\` vacía, se esperaba la disposición que lo sostiene, escriba por ejemplo \`fuente="art-8"\``,
    note: whySources
  }),

  badSource: (found: string, meant: string | undefined): Problem => ({
    ruleId: 'fuente-incorrecta',
    reason: `Fuente \`${shortenQuote(found)}\`, se esperaban identificadores como \`art-8\` o \`art-9.fr-ii\`, separados por espacios${didYouMean(meant)}`,
    note: 'El identificador de cada disposición aparece junto a ella en la página de la norma.',
    ...suggest(meant)
  }),

  repeatedSource: (id: string): Problem => ({
    ruleId: 'fuente-repetida',
    reason: `Fuente \`${id}\` escrita dos veces en el mismo bloque, se esperaba una, quite la otra`,
    note: whySources
  }),

  unknownSource: (id: string, norm: Norm, near: readonly string[]): Problem => ({
    ruleId: 'fuente-inexistente',
    reason: `\`${id}\` no está en «${norm.metadata.titulo}», se esperaba una disposición de la norma${near.length === 1 ? `, la más parecida es ${enumerate(near, 'y')}` : near.length ? `, las más parecidas son ${enumerate(near, 'y')}` : ''}`,
    note: whySources,
    ...suggest(undefined, near)
  })
} as const
