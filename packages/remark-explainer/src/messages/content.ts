import type {BlockType} from '../explainer.ts'
import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'
import {whyPlain, whyShape} from './reasons.ts'

/** What cannot stand in a block and what to do about it, by kind of node. */
const contents: Readonly<Record<string, readonly [found: string, advice: string]>> = {
  blockquote: ['Cita con `>`', 'quite el signo y póngala entre comillas «»'],
  code: ['Código entre acentos graves', 'escríbalo como párrafo'],
  delete: ['Texto tachado', 'quítelo'],
  footnoteDefinition: ['Nota al pie', 'póngala en el párrafo'],
  footnoteReference: ['Nota al pie', 'póngala en el párrafo'],
  heading: ['Encabezado en una lista', 'use negritas'],
  indentedCode: ['Texto con sangría de cuatro espacios', 'quite la sangría'],
  table: ['Tabla', 'haga de cada renglón un elemento de una lista'],
  thematicBreak: ['Línea divisoria', 'quítela'],
  yaml: ['Segunda ficha', 'quítela']
}

/** What is said to an author of what cannot stand in a block. */
export const contentMessages = {
  unsupportedContent: (kind: string): Problem => {
    const [found, advice] = contents[kind] ?? [`Contenido de clase \`${kind}\``, 'escríbalo como párrafo']
    return {
      ruleId: 'contenido-no-admitido',
      reason: `${found}, se esperaba texto en párrafos o listas, ${advice}`,
      note: whyPlain
    }
  },

  unclosedComment: (): Problem => ({
    ruleId: 'html',
    reason: 'Comentario sin cerrar, se esperaba `-->` al final, agréguelo',
    note: 'Sin ese cierre, todo lo que sigue queda dentro del comentario.'
  }),

  textAfterComment: (): Problem => ({
    ruleId: 'html',
    reason: 'Texto en el renglón en que termina un comentario, se esperaba en otro, baje el texto',
    note: 'Markdown toma por HTML el renglón completo.'
  }),

  rawHtml: (html: string): Problem => ({
    ruleId: 'html',
    reason: `HTML \`${shortenQuote(html)}\`, se esperaba Markdown, escríbalo sin etiquetas`,
    note: `${whyPlain} Los comentarios \`<!-- … -->\` sí se admiten.`
  }),

  image: (): Problem => ({
    ruleId: 'imagen',
    reason: 'Imagen, se esperaba texto, diga con palabras lo que muestra',
    note: 'Los explicadores no llevan imágenes propias: las piezas las dibujan a partir de los bloques.'
  }),

  checkbox: (): Problem => ({
    ruleId: 'contenido-no-admitido',
    reason: 'Casilla `[ ]` en una lista, se esperaba texto, quítela',
    note: 'Los corchetes se imprimirían tal cual; las piezas ya marcan cada elemento.'
  }),

  nestedList: (): Problem => ({
    ruleId: 'lista-dentro-de-lista',
    reason:
      'Lista dentro de otra lista, se esperaba una lista de un solo nivel, haga de cada renglón un elemento o una oración',
    note: whyShape
  }),

  strayAsterisks: (): Problem => ({
    ruleId: 'negritas-sin-cerrar',
    reason:
      'Dos asteriscos que no abren ni cierran negritas, se esperaba `**texto**`, quite los espacios junto a los asteriscos',
    note: 'Los asteriscos se imprimirían tal cual.',
    isWarning: true
  }),

  listInBlock: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Lista en \`:::${type}\`, se esperaban párrafos, escriba cada elemento como oración`,
    note: whyShape
  }),

  headingInBlock: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Encabezado en \`:::${type}\`, se esperaban párrafos o listas, ponga el título entre corchetes: \`:::${type}[Título]\``,
    note: `${whyShape} También es encabezado un renglón subrayado con \`---\` o \`===\`.`
  })
} as const
