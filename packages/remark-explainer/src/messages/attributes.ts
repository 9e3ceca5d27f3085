import type {BlockAttribute} from '../block-types.ts'
import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {whyShape} from './reasons.ts'
import {didYouMean, enumerate, suggest} from './wording.ts'

/** What is said to an author of the attributes of blocks. */
export const attributeMessages = {
  unknownAttribute: (name: string, names: readonly string[], meant: string | undefined): Problem => ({
    ruleId: 'atributo-desconocido',
    reason: `Atributo \`${name}\` desconocido, se esperaba ${names.length === 1 ? `solo \`${names[0]}\`` : `uno de ${enumerate(names, 'o')}`}${didYouMean(meant)}`,
    note: 'El título de un bloque va entre corchetes y su contenido en las líneas siguientes.',
    ...suggest(meant)
  }),

  missingAttribute: (block: string, {name, holds, example}: BlockAttribute): Problem => ({
    ruleId: 'atributo-ausente',
    reason: `\`:::${block}\` sin \`${name}\`, se esperaba ${holds}, escriba por ejemplo \`${name}="${example}"\``,
    note: whyShape
  }),

  wrongAttribute: (
    found: string,
    {name, choices = []}: BlockAttribute,
    meant: string | undefined
  ): Problem => ({
    ruleId: 'atributo-incorrecto',
    reason: `Atributo \`${name}\` con \`${shortenQuote(found)}\`, se esperaba uno de ${enumerate(choices, 'o')}${didYouMean(meant)}`,
    note: whyShape,
    ...suggest(meant, choices)
  }),

  repeatedAttribute: (name: string): Problem => ({
    ruleId: 'atributo-repetido',
    reason: `Atributo \`${name}\` escrito dos veces, se esperaba una, ${name === 'fuente' ? 'junte sus valores con un espacio: `fuente="art-8 art-9"`' : 'quite la otra'}`,
    note: 'De dos atributos iguales solo se lee el último.'
  })
} as const
