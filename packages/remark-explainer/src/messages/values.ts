import type {MetadataKey} from '../metadata-key.ts'
import type {Problem} from '../problems.ts'
import {whyMetadata} from './reasons.ts'
import {didYouMean, enumerate, suggest} from './wording.ts'

/** What is said to an author of the keys of the front matter and their values. */
export const valueMessages = {
  unknownKey: (name: string, names: readonly string[], meant: string | undefined): Problem => ({
    ruleId: 'dato-desconocido',
    reason: `Dato \`${name}\` desconocido, se esperaba uno de ${enumerate(names, 'o')}${didYouMean(meant)}`,
    note: 'Un dato con otro nombre no llegaría a ninguna pieza.',
    ...suggest(meant)
  }),

  repeatedKey: (name: string): Problem => ({
    ruleId: 'dato-repetido',
    reason: `Dato \`${name}\` escrito dos veces, se esperaba una, quite la otra`,
    note: 'De dos datos iguales no se sabe cuál vale.'
  }),

  missingKey: (name: string, {holds, example, need}: MetadataKey): Problem => ({
    ruleId: 'dato-ausente',
    reason: `Ficha sin \`${name}\`, se esperaba ${holds}, agregue por ejemplo \`${name}: ${example}\``,
    note:
      need === 'yes'
        ? whyMetadata
        : 'Las licencias piden decir de quién es la obra; sin este dato, las piezas dicen «Autoría no indicada».',
    ...(need !== 'yes' && {isWarning: true as const})
  }),

  emptyValue: (name: string, {holds, example}: MetadataKey): Problem => ({
    ruleId: 'dato-vacio',
    reason: `Dato \`${name}\` vacío, se esperaba ${holds}, escriba por ejemplo \`${name}: ${example}\``,
    note: whyMetadata
  }),

  wrongKind: (name: string, found: string, {holds}: MetadataKey, instead?: string): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`${name}\` con ${found}, se esperaba texto: ${holds}${instead ? `, escríbalo entre comillas: \`${instead}\`` : ''}`,
    note: whyMetadata,
    ...suggest(instead)
  }),

  notAMapping: (name: string, {holds, keys = {}}: MetadataKey): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`${name}\` sin nombres, se esperaba ${holds}, escriba debajo y con sangría \`${Object.keys(keys).find((key) => keys[key]!.need === 'yes') ?? Object.keys(keys)[0]}: …\``,
    note: whyMetadata
  }),

  procedureElsewhere: (kind: string): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`tramite\` en un explicador de \`tipo: ${kind}\`, se esperaba solo en los de \`tipo: tramite\`, cambie el tipo o quite el dato`,
    note: 'Los datos de un trámite son los que la ley pide publicar de cada uno.'
  }),

  wrongChoice: (
    name: string,
    found: string,
    {choices = []}: MetadataKey,
    meant: string | undefined
  ): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`${name}\` con \`${found}\`, se esperaba uno de ${enumerate(choices, 'o')}${didYouMean(meant)}`,
    note: 'De la clase depende qué debe llevar el explicador: por ejemplo, la leyenda de un programa social.',
    ...suggest(meant, choices)
  }),

  wrongLicence: (found: string, {choices = []}: MetadataKey, meant: string | undefined): Problem => ({
    ruleId: 'licencia-desconocida',
    reason: `Licencia \`${found}\` desconocida, se esperaba una de ${enumerate(choices, 'o')}${didYouMean(meant)}`,
    note: 'Con una licencia libre y conocida cualquiera puede copiar, traducir y adaptar el explicador. Se escribe con su identificador SPDX.',
    ...suggest(meant, choices)
  }),

  wrongDate: (name: string, found: string, meant: string | undefined): Problem => ({
    ruleId: 'fecha-incorrecta',
    reason: `Dato \`${name}\` con \`${found}\`, se esperaba un día del calendario como \`2026-11-03\`${didYouMean(meant)}`,
    note: 'El año va primero, después el mes y el día, con guiones: así nadie confunde el día con el mes.',
    ...suggest(meant)
  }),

  wrongFlag: (name: string, found: string, {holds}: MetadataKey, meant: string | undefined): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`${name}\` con \`${found}\`, se esperaba \`true\` o \`false\`${didYouMean(meant)}`,
    note: `Se escribe ${holds}; YAML dice sí y no en inglés.`,
    ...suggest(meant, ['true', 'false'])
  }),

  wrongSlug: (name: string, found: string, {holds}: MetadataKey, meant: string | undefined): Problem => ({
    ruleId: 'dato-incorrecto',
    reason: `Dato \`${name}\` con \`${found}\`, se esperaba ${holds}${didYouMean(meant)}`,
    note: 'Es un nombre en minúsculas, sin acentos ni espacios, con guiones entre palabras.',
    ...suggest(meant)
  })
} as const
