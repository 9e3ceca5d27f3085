import type {Norm} from 'remark-legal'
import type {BlockAttribute} from './block-types.ts'
import type {BlockType} from './explainer.ts'
import type {MetadataKey} from './metadata-keys.ts'
import type {Problem} from './problems.ts'
import type {HeaderRepair} from './repair-header.ts'
import {shortenQuote} from './shorten-quote.ts'

const whySources =
  'Cada bloque dice qué disposición lo sostiene, para que cualquiera pueda comprobarlo y para avisar cuando la norma cambie.'
const whyMetadata = 'La ficha da el título, la norma, la licencia y la autoría de todas las piezas.'
const whyBlocks =
  'Entre bloques solo van párrafos que los presentan: lo que se afirma va en un bloque, que dice qué disposición lo sostiene.'
const whyDecision =
  'Una decisión es una lista: una pregunta y, debajo, con sangría, cada respuesta, dos puntos y otra pregunta o el resultado.'
const whyTable =
  'La tabla se lee también en voz alta y en el teléfono, renglón por renglón: cada celda necesita el nombre de su columna y de su renglón.'
const whyInline =
  'El enlace se comprueba contra la norma, igual que `fuente`, y lleva a quien lee a la disposición o al glosario.'
const whyShape =
  'Cada bloque se dibuja según su forma: por eso la página, la infografía y el tríptico dicen lo mismo.'
const whyHeadings = 'Los encabezados permiten saltar de pregunta en pregunta.'
const whyPlain =
  'El texto de un explicador también se imprime y se lee en voz alta: solo lleva párrafos, listas, negritas, cursivas y enlaces.'
const whyFences =
  'Un bloque empieza con `:::nombre[Título]{fuente="…"}` en su propia línea y termina con `:::`.'

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

/** Everything this package says to an author; one place, so that it can be read and translated. */
export const messages = {
  emptyFile: (): Problem => ({
    ruleId: 'archivo-vacio',
    reason: 'Archivo vacío, se esperaba una ficha entre dos líneas `---` y, debajo, al menos un bloque',
    note: 'Un explicador es una ficha con título, norma y licencia, y bloques como `:::requisitos`.'
  }),

  missingMetadata: (): Problem => ({
    ruleId: 'ficha-ausente',
    reason:
      'Archivo sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`',
    note: whyMetadata
  }),

  lateMetadata: (line: number): Problem => ({
    ruleId: 'ficha-ausente',
    reason: `Ficha en la línea ${line}, se esperaba en la línea 1, quite lo que está antes`,
    note: whyMetadata
  }),

  unclosedMetadata: (): Problem => ({
    ruleId: 'ficha-sin-cerrar',
    reason: 'Ficha sin cerrar, se esperaba una línea `---` después del último dato',
    note: whyMetadata
  }),

  emptyMetadata: (): Problem => ({
    ruleId: 'ficha-vacia',
    reason:
      'Ficha vacía, se esperaban sus datos, escriba `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`',
    note: whyMetadata
  }),

  metadataWithoutKeys: (): Problem => ({
    ruleId: 'ficha-ilegible',
    reason: 'Ficha sin nombres de datos, se esperaba `clave: valor` en cada línea',
    note: whyMetadata
  }),

  brokenMetadata: (found: string, expected: string, line: string | undefined): Problem => ({
    ruleId: 'ficha-ilegible',
    reason: `${found}, ${expected}${line ? `, escriba \`${line}\`` : ''}`,
    note: 'La ficha se escribe en YAML: un dato por línea, con su nombre, dos puntos, un espacio y el valor.',
    ...suggest(line)
  }),

  missingPlugin: (name: string): Problem => ({
    ruleId: 'complemento-ausente',
    reason: `Archivo leído sin \`${name}\`, se esperaba ese complemento, úselo antes de \`remark-explainer\``,
    note: 'El árbol que se recibió no distingue la ficha o los bloques del texto.'
  }),

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
  }),

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
  }),

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
  }),

  emptyBlock: (name: string, holds: string): Problem => ({
    ruleId: 'bloque-vacio',
    reason: `\`:::${name}\` vacío, se esperaba su contenido: ${holds.charAt(0).toLowerCase()}${holds.slice(1)}`,
    note: whyShape
  }),

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

  emptyLink: (): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: 'Enlace sin texto, se esperaba `[texto](dirección)`, escriba a dónde lleva',
    note: 'Quien lee en papel o escucha la página solo tiene el texto del enlace.'
  }),

  linkWithoutAddress: (): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason:
      'Enlace sin dirección, se esperaba `[texto](dirección)`, escriba la dirección o quite los corchetes',
    note: 'Un enlace vacío lleva a la misma página.'
  }),

  linkScheme: (url: string): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: `Enlace a \`${shortenQuote(url)}\`, se esperaba una dirección \`https:\`, \`mailto:\` o \`tel:\`, cámbiela o quite el enlace`,
    note: 'Otras direcciones podrían ejecutar código o abrir archivos del equipo de quien lee.'
  }),

  incompleteLink: (url: string, meant: string): Problem => ({
    ruleId: 'enlace-incorrecto',
    reason: `Enlace a \`${shortenQuote(url)}\`, se esperaba la dirección completa, ¿quiso decir \`${meant}\`?`,
    note: 'Sin `https://` o `mailto:` se busca dentro de este sitio.',
    expected: [meant]
  }),

  missingFigure: (isLater: boolean): Problem => ({
    ruleId: 'forma-de-cifra',
    reason: isLater
      ? 'Cifra después de otras palabras, se esperaba al principio del párrafo, póngala primero o incluya las palabras en las negritas'
      : 'Párrafo sin cifra, se esperaba que empezara con la cifra en negritas, escriba por ejemplo `**$1,200** cada dos meses`',
    note: 'La cifra se imprime en grande; el resto del párrafo, a su lado.'
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
  }),

  missingList: (type: BlockType, isOrdered: boolean): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `\`:::${type}\` sin lista, se esperaba ${isOrdered ? 'una lista numerada, empiece cada renglón con `1.`' : 'una lista, empiece cada renglón con `- `'}`,
    note: whyShape
  }),

  wrongList: (type: BlockType, isOrdered: boolean): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: isOrdered
      ? `Lista con guiones en \`:::${type}\`, se esperaba una numerada, empiece cada renglón con \`1.\``
      : `Lista numerada en \`:::${type}\`, se esperaba una con guiones, empiece cada renglón con \`- \``,
    note: isOrdered
      ? 'Los pasos van en orden y se imprimen con su número.'
      : 'Los números dicen un orden, que aquí no se imprime; si lo hay, use `:::pasos`.'
  }),

  afterList: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Párrafo después de la lista en \`:::${type}\`, se esperaba antes, súbalo o póngale sangría para que sea parte de su elemento`,
    note: whyShape
  }),

  emptyItem: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: 'Elemento de lista vacío, se esperaba texto, escríbalo o quite el renglón',
    note: whyShape
  }),

  longItem: (type: BlockType): Problem => ({
    ruleId: `forma-de-${type}`,
    reason: `Elemento de varios párrafos en \`:::${type}\`, se esperaba uno, júntelos o haga otro elemento`,
    note: whyShape
  }),

  incompleteTerm: (): Problem => ({
    ruleId: 'forma-de-plazos',
    reason: 'Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`',
    note: 'La fecha o el plazo se imprime aparte, para que se encuentre a la primera.'
  }),

  incompleteContact: (): Problem => ({
    ruleId: 'forma-de-contacto',
    reason:
      'Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
    note: 'Cada medio se imprime con su nombre.'
  }),

  incompleteDefinition: (): Problem => ({
    ruleId: 'forma-de-definicion',
    reason:
      'Elemento sin palabra o sin significado, se esperaba `- **Padrón**: la lista de quienes reciben el apoyo`',
    note: 'La palabra se imprime aparte de lo que significa.'
  }),

  paragraphInDefinitions: (): Problem => ({
    ruleId: 'forma-de-definicion',
    reason: 'Párrafo en `:::definicion`, se esperaba una lista, empiece el renglón con `- ` o quítelo',
    note: whyShape
  }),

  missingAnswer: (question: string): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: `Pregunta «${shortenQuote(question)}» sin respuesta, se esperaba un párrafo debajo, escríbala`,
    note: whyShape
  }),

  emptyQuestion: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: 'Encabezado vacío, se esperaba una pregunta, escríbala o quite el encabezado',
    note: whyShape
  }),

  missingQuestions: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason:
      '`:::preguntas` sin preguntas, se esperaban encabezados, escriba por ejemplo `### ¿Se puede pedir en línea?`',
    note: whyShape
  }),

  beforeFirstQuestion: (): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason:
      'Texto antes de la primera pregunta, se esperaba un encabezado, escriba por ejemplo `### ¿Se puede pedir en línea?`',
    note: whyHeadings
  }),

  secondRoot: (): Problem => ({
    ruleId: 'forma-de-decision',
    reason:
      'Otra pregunta al margen, se esperaba una sola de la que salgan las demás, póngale sangría debajo de una respuesta o haga otro bloque',
    note: whyDecision
  }),

  notAQuestion: (text: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `«${shortenQuote(text)}» con respuestas debajo, se esperaba una pregunta, escríbala entre «¿» y «?»`,
    note: whyDecision
  }),

  missingAnswers: (question: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Pregunta «${shortenQuote(question)}» con menos de dos respuestas, se esperaban al menos dos, escriba debajo, con sangría, \`- Sí: …\` y \`- No: …\``,
    note: whyDecision
  }),

  deepDecision: (most: number): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Más de ${most} preguntas una dentro de otra, se esperaban como máximo ${most}, divida la decisión en dos bloques`,
    note: 'Con tantas preguntas seguidas, quien lee se pierde.'
  }),

  incompleteAnswer: (): Problem => ({
    ruleId: 'forma-de-decision',
    reason:
      'Respuesta sin dos puntos o sin lo que sigue, se esperaba `- Sí: **Puedes pedirla**` o `- Sí: ¿…?`',
    note: whyDecision
  }),

  repeatedAnswer: (label: string): Problem => ({
    ruleId: 'forma-de-decision',
    reason: `Respuesta «${shortenQuote(label)}» dos veces a la misma pregunta, se esperaba una, cambie o quite la otra`,
    note: whyDecision
  }),

  missingTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason:
      '`:::comparacion` sin tabla, se esperaba una, escriba por ejemplo `| Nivel | Dinero |`, `| --- | --- |`',
    note: whyTable
  }),

  listBesideTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Lista en `:::comparacion`, se esperaba una tabla, haga de cada elemento un renglón',
    note: whyTable
  }),

  secondTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Otra tabla en el mismo bloque, se esperaba una, póngala en otro `:::comparacion`',
    note: whyTable
  }),

  afterTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Párrafo después de la tabla, se esperaba antes, súbalo',
    note: whyTable
  }),

  narrowTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Tabla de una columna, se esperaban al menos dos: los nombres y lo que se compara',
    note: whyTable
  }),

  unnamedColumn: (column: number): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: `Columna ${column} sin nombre, se esperaba uno en el primer renglón de la tabla, escríbalo`,
    note: whyTable
  }),

  tableWithoutRows: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Tabla sin renglones, se esperaba al menos uno debajo de `| --- | --- |`',
    note: whyTable
  }),

  unevenRow: (count: number, columns: number): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: `Renglón de ${count === 1 ? 'una celda' : `${count} celdas`}, se esperaban ${columns}, una por columna`,
    note: whyTable
  }),

  unnamedRow: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Renglón sin nombre, se esperaba en su primera celda, escríbalo',
    note: whyTable
  }),

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
  }),

  strongQuestion: (question: string): Problem => ({
    ruleId: 'forma-de-preguntas',
    reason: `Pregunta en negritas, se esperaba un encabezado, escriba \`### ${shortenQuote(question)}\``,
    note: whyHeadings,
    ...suggest(`### ${question}`)
  })
} as const

function enumerate(names: readonly string[], conjunction: 'o' | 'y'): string {
  const quoted = names.map((name) => `\`${name}\``)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`
}

function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `, ¿quiso decir \`${meant}\`?`
}

function suggest(meant: string | undefined, others: readonly string[] = []): {expected?: string[]} {
  const expected = [...(meant ? [meant] : []), ...others.filter((other) => other !== meant)]
  return expected.length ? {expected} : {}
}
