import type {Problem} from '../problems.ts'
import type {HeaderRepair} from '../repair-header.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {whyPlain, whyShape} from './reasons.ts'
import {didYouMean, enumerate, suggest} from './wording.ts'

const whyBlocks =
  'Entre bloques solo van párrafos que los presentan: lo que se afirma va en un bloque, que dice qué disposición lo sostiene.'
const whyFences =
  'Un bloque empieza con `:::nombre[Título]{fuente="…"}` en su propia línea y termina con `:::`.'

/** What is said to an author of blocks, where they begin and end. */
export const blockMessages = {
  draftMark: (task: string): Problem => ({
    ruleId: 'borrador',
    reason: `Borrador sin terminar, se esperaba el texto de una persona${task ? `: ${shortenQuote(task)}` : ''}, reescriba y borre la nota`,
    note: 'Las palabras de un borrador vienen de la norma: todavía no explican nada a quien las lee.',
    isWarning: true
  }),

  noBlocks: (): Problem => ({
    ruleId: 'sin-bloques',
    reason:
      'Explicador sin bloques, se esperaba al menos uno, escriba por ejemplo `:::requisitos{fuente="art-10"}`',
    note: whyFences
  }),

  strayContent: (): Problem => ({
    ruleId: 'texto-fuera-de-bloque',
    reason:
      'Lista, cita o encabezado fuera de un bloque, se esperaban párrafos o un bloque, póngalo en uno como `:::requisitos{fuente="…"}` o escríbalo como párrafo',
    note: whyBlocks
  }),

  strayTitle: (): Problem => ({
    ruleId: 'texto-fuera-de-bloque',
    reason: 'Título fuera de un bloque, se esperaba en la ficha, escríbalo en el dato `titulo`',
    note: whyBlocks
  }),

  indentedBlock: (): Problem => ({
    ruleId: 'texto-fuera-de-bloque',
    reason:
      'Bloque con sangría, o dentro de una lista o cita, se esperaba al principio del renglón, quite lo que está antes de los dos puntos',
    note: whyFences
  }),

  unknownBlock: (name: string, names: readonly string[], meant: string | undefined): Problem => ({
    ruleId: 'bloque-desconocido',
    reason: `\`:::${name}\` no es un bloque de Llano, se esperaba uno de ${enumerate(names, 'o')}${didYouMean(meant)}`,
    note: whyShape,
    ...suggest(meant)
  }),

  unclosedBlock: (fence: string, name: string, next?: string): Problem => ({
    ruleId: 'bloque-sin-cerrar',
    reason: `\`${fence}${name}\` sin cerrar, se esperaba una línea \`${fence}\` al final del bloque${next ? `, póngala antes de \`:::${next}\`` : ''}`,
    note: 'Sin esa línea, todo lo que sigue queda dentro del bloque.'
  }),

  nestedBlock: (name: string): Problem => ({
    ruleId: 'bloque-dentro-de-bloque',
    reason: `\`:::${name}\` dentro de otro bloque, se esperaba fuera, cierre antes el bloque que lo contiene`,
    note: 'Los bloques van uno tras otro: cada uno es una parte de la página, de la infografía y del tríptico.'
  }),

  strayFence: (fence: string): Problem => ({
    ruleId: 'cierre-sin-bloque',
    reason: `\`${fence}\` sin bloque que cerrar, se esperaba un bloque abierto antes, quite la línea o abra el bloque`,
    note: whyFences
  }),

  brokenHeader: (header: string, {advice, header: repaired}: HeaderRepair): Problem => ({
    ruleId: 'bloque-ilegible',
    reason: `\`${shortenQuote(header)}\` no se puede leer, se esperaba ${repaired ? `\`${repaired}\`` : '`:::nombre[Título]{fuente="…"}`'}, ${advice}`,
    note: whyFences,
    ...suggest(repaired)
  }),

  wrongColons: (colons: string, name: string, meant: string): Problem => ({
    ruleId: 'dos-puntos-de-menos',
    reason: `\`${colons}${name}\` con ${colons.length === 1 ? 'un signo' : 'dos signos'} de dos puntos, se esperaba \`:::${meant}\` en su propia línea, con una línea \`:::\` al final`,
    note: whyFences
  }),

  unknownDirective: (colons: string, name: string): Problem => ({
    ruleId: 'directiva-desconocida',
    reason: `\`${colons}${name}\` con corchetes o llaves, se esperaba texto, quítelos o escriba \`\\${colons}${name}\` si los dos puntos son del texto`,
    note: whyPlain
  }),

  emptyBlock: (name: string, holds: string): Problem => ({
    ruleId: 'bloque-vacio',
    reason: `\`:::${name}\` vacío, se esperaba su contenido: ${holds.charAt(0).toLowerCase()}${holds.slice(1)}`,
    note: whyShape
  })
} as const
