import type {DifficultyPartName} from '@llano/linter'
import type {tokenKind, UnitKind, WordBitName} from 'retext-spanish'

const list = (names: readonly string[]) =>
  new Intl.ListFormat('es', {type: 'disjunction'}).format(names.map((n) => `\`${n}\``))
const meant = (name: string | undefined) => (name ? ` ¿Quiso decir \`${name}\`?` : '')
const count = (n: number, one: string, many: string) => `${n.toLocaleString('es-MX')} ${n === 1 ? one : many}`

/** What the command says in Spanish. */
export const es = {
  language: 'es' as 'en' | 'es',
  unknownCommand: (name: string, names: readonly string[], near?: string) =>
    `\`${name}\` no es una orden de llano, se esperaba ${list(names)}.${meant(near)}`,
  unknownOption: (name: string, near?: string) =>
    `La opción \`${name}\` no existe en esta orden.${near ? meant(`--${near}`) : ''} Vea \`llano ORDEN --help\``,
  optionWithoutValue: (name: string, values?: readonly string[]) =>
    `La opción \`${name}\` está sola, se esperaba un valor después${values ? `: ${list(values)}` : ''}`,
  badOptionValue: (name: string, value: string, values: readonly string[]) =>
    `\`${value}\` no es un valor de \`${name}\`, se esperaba ${list(values)}`,
  badNumber: (name: string, value: string, least: number) =>
    `\`${value}\` no es un valor de \`${name}\`, se esperaba un número entero de ${least} en adelante`,
  needsFile: (usage: string) => `No se nombró ningún archivo, se esperaba al menos uno: \`${usage}\``,
  tooManyFiles: (usage: string) => `Se nombraron varios archivos, se esperaba uno solo: \`${usage}\``,
  missing: (path: string) =>
    `${path}: no existe, se esperaba un archivo de texto o Markdown; revise la ruta y las mayúsculas`,
  missingFolder: (path: string) =>
    `${path}: no existe, se esperaba una carpeta; revise la ruta y las mayúsculas`,
  directory: (path: string) =>
    `${path}: es una carpeta, se esperaba un archivo; nombre los archivos, por ejemplo \`${path.replace(/\/$/, '')}/*.md\``,
  notDirectory: (path: string) => `${path}: es un archivo, se esperaba una carpeta`,
  unreadable: (path: string, code: string) => `${path}: no se pudo leer (${code}), revise los permisos`,
  empty: (path: string) => `${path}: está vacío, se esperaba texto; revise que se haya guardado`,
  binary: (path: string, kind: string | null) =>
    kind && ['PDF', 'DOCX', 'DOC'].includes(kind)
      ? `${path}: es un archivo ${kind}, se esperaba texto o Markdown; conviértalo con \`llano import ${path} -o norma.md\``
      : kind
        ? `${path}: es un archivo ${kind}, se esperaba texto o Markdown; guárdelo como texto (.txt o .md) y repita la orden`
        : `${path}: no es texto, se esperaba un archivo de texto o Markdown`,
  notUtf8: (path: string) =>
    `${path}: sus letras no están en UTF-8, se esperaba UTF-8; ábralo en su editor y guárdelo con esa codificación`,
  badRule: (value: string, levels: readonly string[]) =>
    `\`--rule ${value}\` no se entiende, se esperaba \`--rule ID\` o \`--rule ID=NIVEL\`, con NIVEL ${list(levels)}`,
  unknownRule: (id: string, near?: string) =>
    `La regla \`${id}\` no existe.${meant(near)} La lista está en la página «Reglas» del sitio y en packages/linter/src/rules`,
  missingNorm: (path: string, line: number, slug: string, expected: string, names: readonly string[]) =>
    `${path}:${line}: no hay una norma \`${slug}\`, se esperaba el archivo ${expected}${names.length ? `; hay ${list(names)}` : '; esa carpeta no tiene normas'}`,
  missingTheme: (slug: string, expected: string, names: readonly string[]) =>
    `No hay un tema \`${slug}\`, se esperaba el archivo ${expected}${names.length ? `; hay ${list(names)}` : '; esa carpeta no tiene temas'}`,
  skippedPiece: (piece: string, reason: string) => `Sin \`${piece}\`: ${reason}`,
  noFormat: (piece: string, formats: readonly string[]) =>
    `La pieza \`${piece}\` no se hace en los formatos pedidos, se esperaba ${list(formats)}`,
  needsFolder: 'Son varios archivos y no caben en la salida, se esperaba una carpeta: añada `-o CARPETA`',
  exists: (path: string) => `${path}: ya existe, se esperaba un nombre libre; elija otro o borre ese archivo`,
  badName: (name: string) =>
    `\`${name}\` no sirve de nombre, se esperaban letras sin acento, números y guiones, por ejemplo \`beca-transporte\``,
  newWhat: (kinds: readonly string[]) =>
    `Falta decir qué hacer, se esperaba ${list(kinds)}: \`llano new explicador NOMBRE\``,
  nothingToCite: (title: string) =>
    `«${title}» sin disposiciones, se esperaba al menos una que citar, dé a sus artículos un encabezado como \`## Artículo 1.\` o anótelos en \`disposiciones\``,
  chooseNorm: (names: readonly string[]) =>
    names.length
      ? `Hay varias normas, se esperaba una: añada \`--norm\` con ${list(names)}`
      : 'No hay ninguna norma en esa carpeta, se esperaba al menos una en normas/; escriba primero la norma',
  noExplainers: (path: string) =>
    `${path}: no tiene explicadores, se esperaba al menos uno en ${path.replace(/\/$/, '')}/explicadores`,
  onlyOfReference: 'La opción `--only` va con `--reference`, se esperaban las dos juntas',
  check: {
    unknownBlock: (typed: string, near: string | undefined) =>
      `No hay un bloque \`${typed}\`, se esperaba \`EXPLICADOR#BLOQUE\`.${meant(near)} Los pendientes se ven con \`llano check\``,
    badDate: (typed: string) => `\`${typed}\` no es un día, se esperaba como \`2026-11-03\``,
    stale: (
      block: string,
      reason: 'fuente' | 'norma' | 'nuevo',
      provisions: readonly string[],
      verified: string | null
    ) => {
      const named = new Intl.ListFormat('es', {type: 'conjunction'}).format(provisions)
      const why = {
        nuevo: 'nadie lo ha comparado con la norma',
        fuente: `su fuente ya no es la del ${verified}: ${named}`,
        norma: `desde el ${verified} cambió ${named}`
      }[reason]
      return `pendiente: ${why}; compárelo y anótelo con \`llano check --accept ${block}\``
    },
    neverVerified: (n: number, slug: string) =>
      `pendiente: nadie ha comparado con la norma sus ${n} bloques; compárelos y anótelo con \`llano check --accept ${slug}\``,
    summary: (errors: number, warnings: number, stale: number) =>
      errors + warnings + stale === 0
        ? 'Todo concuerda con la norma'
        : [
            count(errors, 'error', 'errores'),
            count(warnings, 'aviso', 'avisos'),
            count(stale, 'bloque pendiente de comparar', 'bloques pendientes de comparar')
          ].join(', ')
  },
  contentErrors: (n: number) => `${count(n, 'error', 'errores')} en el contenido; no se escribió nada`,
  fixNeedsAlone:
    'Con `--fix` la entrada va sola, se esperaba únicamente `-`; nombre los archivos en otra orden',
  tooManyWords: (word: string, usage: string) => `\`${word}\` está de más, se esperaba \`${usage}\``,
  unexpected: (message: string) =>
    `Algo falló dentro de llano: ${message}. Repita la orden con DEBUG=1 para ver el detalle e infórmelo`,
  nothingToLint: 'Nada que revisar: la configuración deja fuera todos los archivos',
  emptyFolder: (path: string) =>
    `${path}: no tiene nada que revisar, se esperaban archivos .md, .txt, .docx, .doc, .odt o .pdf`,
  fixNeedsText: (path: string) =>
    `${path}: no es Markdown y \`--fix\` no puede escribir en él, se esperaba un archivo .md o .txt, o un DOCX con \`--format docx -o revisado.docx\``,
  badBaseline: (path: string) =>
    `${path}: no es una línea base de Llano, se esperaba un archivo hecho con \`--update-baseline\``,
  needsBaseline: '`--update-baseline` está sola, se esperaba `--baseline ARCHIVO`',
  noBaseline: (path: string) =>
    `${path}: no existe, se esperaba una línea base; hágala con \`--baseline ${path} --update-baseline\``,
  baselineKnown: (n: number, path: string) =>
    `${count(n, 'observación ya anotada', 'observaciones ya anotadas')} en ${path}`,
  baselineGone: (n: number, path: string) =>
    `${n === 1 ? 'Una observación anotada' : `${n} observaciones anotadas`} en ${path} ya no ${n === 1 ? 'está' : 'están'}: quítelas con \`--update-baseline\``,
  noDiff: (ref: string, isMissing: boolean) =>
    isMissing
      ? 'No se encontró git, se esperaba instalado para usar `--changed`'
      : `\`--changed ${ref}\` no se pudo comparar, se esperaba estar en un repositorio de git y una rama, etiqueta o revisión que exista`,
  nothingChanged: 'Nada que revisar: ningún documento cambió',
  badShard: (value: string) =>
    `\`${value}\` no es un valor de \`--shard\`, se esperaba la parte y el total, por ejemplo \`1/3\``,
  shardNeedsJson: 'Una parte se junta después con las otras, se esperaba `--shard` con `--format json`',
  reportWhat: (usage: string) => `Falta decir qué hacer, se esperaba \`merge\`: \`${usage}\``,
  badReport: (path: string) =>
    `${path}: no es un informe de Llano, se esperaba uno hecho con \`llano lint --format json\``,
  missingShard: (part: string, total: number) =>
    `Falta la parte ${part}, se esperaban las ${total}, añada su informe`,
  shardAgain: (path: string, part: string) =>
    `${path}: parte ${part} otra vez, se esperaba cada una una sola vez, quite un informe`,
  otherShard: (path: string, part: string, total: number) =>
    `${path}: parte ${part}, se esperaba una de ${total}, junte los informes de una misma revisión`,
  docxAlone: 'Son varios documentos, se esperaba uno solo con `--format docx`; revise cada uno en su orden',
  docxNeedsOutput: 'Un DOCX no cabe en la terminal, se esperaba `-o revisado.docx`',
  notDocx: (path: string) =>
    `${path}: no es un DOCX, se esperaba uno para \`--format docx\`; ábralo en su procesador de textos y guárdelo así`,
  tooLarge: (megabytes: number) =>
    `Documento que al descomprimirse pasa de ${megabytes} MB, se esperaba uno con menos imágenes`,
  trackedChanges: (n: number) =>
    n === 0 ? 'Ningún cambio por aceptar' : count(n, 'cambio por aceptar', 'cambios por aceptar'),
  unknownShell: (name: string, names: readonly string[]) =>
    `\`${name}\` no es una terminal conocida, se esperaba ${list(names)}`,
  leftAlone: (path: string) => `Ya existe, queda como está: ${path}`,
  html: {
    language: 'es-MX',
    scoreTitle: 'Qué tan difícil es leerlo',
    titleOf: (name: string) => `Revisión de ${name}`,
    titleOfAll: (n: number) => `Revisión de ${n} documentos`,
    difficulty: 'de 100 en dificultad',
    inflesz: (band: string) => `de 100 en INFLESZ (${band})`,
    words: 'palabras',
    errors: 'errores',
    warnings: 'advertencias',
    infos: 'sugerencias',
    heatTitle: 'Dónde cuesta más leer, disposición por disposición',
    lengthTitle: 'Oraciones según sus palabras',
    partsTitle: 'De qué viene la dificultad',
    rulesTitle: 'Observaciones por regla',
    remarks: 'Observaciones en su lugar',
    ofHundred: (score: number) => `${score} de 100`,
    easy: 'fácil',
    hard: 'difícil',
    line: (n: number) => `línea ${n}`,
    why: 'por qué',
    footer: 'Hecho con Llano. Esta página está completa: se puede guardar, enviar e imprimir.'
  },
  clean: 'Sin observaciones',
  summary: (errors: number, warnings: number, infos: number) =>
    [
      count(errors, 'error', 'errores'),
      count(warnings, 'advertencia', 'advertencias'),
      count(infos, 'sugerencia', 'sugerencias')
    ].join(', '),
  hiddenInfos: (n: number) => `(${count(n, 'sugerencia más', 'sugerencias más')} con \`--info\`)`,
  score: (inflesz: number, band: string, words: number, perSentence: string) =>
    `Lectura: ${Math.round(inflesz)} de 100 en la escala INFLESZ (${band}); ${count(words, 'palabra', 'palabras')}, ${perSentence} por oración`,
  fixed: (n: number, files: number) =>
    n === 0
      ? 'Nada que corregir sin cambiar lo que se dice'
      : `${count(n, 'corrección hecha', 'correcciones hechas')} en ${count(files, 'archivo', 'archivos')}`,
  tooManyWarnings: (n: number, max: number) =>
    `${count(n, 'advertencia', 'advertencias')}, se esperaban como máximo ${max}`,
  wordsTitle: 'palabras',
  difficultyParts: {
    length: 'longitud',
    syntax: 'sintaxis',
    vocabulary: 'vocabulario',
    references: 'remisiones',
    terms: 'términos'
  } as Record<DifficultyPartName, string>,
  difficulty: (score: number, words: number) =>
    `Dificultad: ${Math.round(score)} de 100, en ${count(words, 'palabra', 'palabras')}`,
  pointsOf: (part: DifficultyPartName, points: number, weight: number) =>
    `${es.difficultyParts[part]} ${Math.round(points)} de ${weight}`,
  inflesz: (score: number, band: string) => `INFLESZ: ${Math.round(score)} de 100 (${band})`,
  severityTitle: 'nivel',
  rulesTitle: 'Reglas:',
  unitKinds: {
    heading: 'título',
    item: 'fracción o punto',
    note: 'nota',
    paragraph: 'párrafo',
    quote: 'cita',
    tableCell: 'celda'
  } as Record<UnitKind, string>,
  sentenceOf: (words: number) => `oración de ${count(words, 'palabra', 'palabras')}`,
  introducedBy: (place: string) => `la introduce ${place}`,
  tokenKinds: {
    word: 'palabra',
    number: 'número',
    date: 'fecha',
    address: 'dirección',
    punctuation: 'puntuación',
    symbol: 'signo'
  } as Record<keyof typeof tokenKind, string>,
  wordBits: {
    ser: 'ser',
    estar: 'estar',
    haber: 'haber',
    participle: 'participio',
    gerund: 'gerundio',
    infinitive: 'infinitivo',
    adverbMente: 'adverbio en -mente',
    futureSubjunctive: 'futuro de subjuntivo',
    negation: 'negación',
    abbreviation: 'abreviatura',
    numeral: 'numeral',
    roman: 'número romano',
    allCaps: 'mayúsculas',
    capitalized: 'mayúscula inicial',
    article: 'artículo',
    preposition: 'preposición',
    pronoun: 'pronombre',
    clitic: 'pronombre átono',
    conjunction: 'conjunción',
    adverb: 'adverbio',
    determiner: 'determinante',
    finite: 'verbo conjugado',
    perhapsFinite: 'quizá verbo conjugado'
  } as Record<WordBitName, string>,
  severity: {error: 'error', warning: 'aviso', info: 'sugiere'},
  insteadOf: 'en su lugar:',
  byRule: 'Por regla:',
  hardest: (places: readonly string[]) => `Lo más difícil de leer: ${places.join(', ')}`,
  provisionScore: (id: string, score: number) => `${id} (${Math.round(score)} de 100)`,
  placesImported: (path: string) => `(líneas y columnas del Markdown que da \`llano import ${path}\`)`,
  imported: (path: string) =>
    `Hecho: ${path}\nSiga así: compare el encabezado y los artículos con el documento oficial y revise el texto con\n  llano lint ${path}`,
  referenced: (path: string) =>
    `Hecho: ${path}\nSiga así: compare el encabezado y las cifras con el documento oficial y agregue en \`fuente\` dónde se publica`,
  needsFormat: (name: string, values: readonly string[]) =>
    `No se dijo en qué formato, se esperaba \`${name}\` con ${list(values)}`,
  needsTwoFiles: (usage: string) =>
    `Se esperaban dos archivos, la versión de antes y la de ahora: \`${usage}\``,
  noChanges: 'Ninguna disposición cambió',
  changes: (added: number, changed: number, moved: number, removed: number) =>
    [
      count(added, 'agregada', 'agregadas'),
      count(changed, 'cambiada', 'cambiadas'),
      count(moved, 'movida', 'movidas'),
      count(removed, 'quitada', 'quitadas')
    ].join(', '),
  movedFrom: (name: string) => `antes ${name}`,
  made: (path: string) => `Hecho: ${path}`,
  madeAll: (n: number, folder: string) => `${count(n, 'archivo', 'archivos')} en ${folder}`,
  step: {read: 'Leyendo', lint: 'Revisando', render: 'Dibujando', write: 'Guardando'},
  created: (path: string) =>
    `Hecho: ${path}\nSiga así: cambie los textos, deje en cada bloque la \`fuente\` que lo sostiene y mírelo con\n  llano render ${path} -o salida`
}

/** Everything the command says, in one language. */
export type Strings = typeof es
