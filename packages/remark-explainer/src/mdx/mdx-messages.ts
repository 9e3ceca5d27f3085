import type {Problem} from '../problems.ts'
import {shortenQuote} from '../shorten-quote.ts'

const whyStatic =
  'Un explicador nunca ejecuta código: de MDX solo se leen los bloques, como `<Pasos fuente="art-12">`, con atributos de texto.'

/** What this package says to an author about MDX. */
export const mdxMessages = {
  expression: (source: string): Problem => ({
    ruleId: 'mdx-codigo',
    reason: `Expresión \`${shortenQuote(source)}\`, se esperaba texto, quítela o escriba \`\\{\` si las llaves son del texto`,
    note: whyStatic
  }),

  module: (word: string): Problem => ({
    ruleId: 'mdx-codigo',
    reason: `Línea de código \`${word}\`, se esperaba un bloque o un párrafo, quítela: los bloques no se importan`,
    note: whyStatic
  }),

  codeAttribute: (name: string): Problem => ({
    ruleId: 'mdx-codigo',
    reason: name
      ? `Atributo \`${name}\` con código entre llaves, se esperaba texto entre comillas: \`${name}="…"\``
      : 'Atributos con código entre llaves, se esperaba texto entre comillas: `fuente="art-8"`',
    note: whyStatic
  }),

  unknownComponent: (name: string, names: readonly string[], meant: string | undefined): Problem => ({
    ruleId: 'bloque-desconocido',
    reason: `\`<${name}>\` no es un bloque de Llano, se esperaba uno de ${list(names)}${meant ? `, ¿quiso decir \`<${meant}>\`?` : ''}`,
    note: whyStatic,
    ...(meant && {expected: [meant]})
  }),

  html: (name: string): Problem => ({
    ruleId: 'html',
    reason: `HTML \`<${name}>\`, se esperaba Markdown, escríbalo sin etiquetas`,
    note: whyStatic
  }),

  blockInText: (name: string): Problem => ({
    ruleId: 'bloque-dentro-de-bloque',
    reason: `\`<${name}>\` en medio de un párrafo, se esperaba en su propia línea, baje la etiqueta`,
    note: whyStatic
  }),

  inlineAsBlock: (name: string): Problem => ({
    ruleId: 'remision-incorrecta',
    reason: `\`<${name}>\` fuera de un párrafo, se esperaba dentro de una oración`,
    note: 'Es un enlace del texto, no un bloque.'
  }),

  tooDeep: (): Problem => ({
    ruleId: 'contenido-no-admitido',
    reason: 'Texto dentro de más de cien elementos, se esperaban unos pocos, quite los que sobran',
    note: whyStatic
  }),

  repeatedAttribute: (name: string): Problem => ({
    ruleId: 'atributo-repetido',
    reason: `Atributo \`${name}\` escrito dos veces, se esperaba una, quite la otra`,
    note: 'De dos atributos iguales solo se lee el último.'
  }),

  directive: (source: string, instead: string): Problem => ({
    ruleId: 'directiva-desconocida',
    reason: `\`${shortenQuote(source)}\` en un archivo \`.mdx\`, se esperaba \`${instead}\``,
    note: 'En MDX los bloques y enlaces se escriben como componentes; con dos puntos, en archivos `.md`.'
  }),

  unclosed: (name: string): Problem => ({
    ruleId: 'bloque-sin-cerrar',
    reason: `\`<${name}>\` sin cerrar, se esperaba \`</${name}>\` al final del bloque, en su propia línea`,
    note: 'Sin esa línea, todo lo que sigue queda dentro del bloque.'
  }),

  strayClosing: (): Problem => ({
    ruleId: 'cierre-sin-bloque',
    reason:
      'Etiqueta de cierre sin bloque que cerrar, se esperaba un bloque abierto antes, quítela o abra el bloque',
    note: whyStatic
  }),

  htmlComment: (): Problem => ({
    ruleId: 'html',
    reason: 'Comentario de HTML, se esperaba `{/* … */}`, que es como se escriben en MDX',
    note: whyStatic
  }),

  unclosedBrace: (): Problem => ({
    ruleId: 'mdx-codigo',
    reason: 'Llave `{` sin cerrar, se esperaba texto, escriba `\\{` si la llave es del texto',
    note: whyStatic
  }),

  brokenTag: (): Problem => ({
    ruleId: 'bloque-ilegible',
    reason:
      'Etiqueta que no se puede leer, se esperaba `<Nombre fuente="…">`, revise ángulos y comillas, o escriba `\\<` si el signo es del texto',
    note: whyStatic
  })
} as const

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `\`<${name}>\``)
  return `${quoted.slice(0, -1).join(', ')} o ${quoted.at(-1)}`
}
