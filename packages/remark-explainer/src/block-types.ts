import type {BlockType} from './explainer.ts'
import {fold, nearest} from './nearest.ts'

/** What an author writes between the braces of a block, beside `fuente`. */
export interface BlockAttribute {
  name: string
  /** What it says, to be read after «se esperaba». */
  holds: string
  /** Values there are, where they can be counted. */
  choices?: readonly string[]
  example: string
}

/** A kind of block, as editors and pages present it. */
export interface BlockTypeInfo {
  type: BlockType
  /** Title of a block whose author gave none. */
  title: string
  /** What it holds and in which Markdown, one sentence in Spanish. */
  holds: string
  /** A whole block that can be pasted and changed. */
  example: string
  /** What it needs between its braces beside `fuente`; nothing when absent. */
  attributes?: readonly BlockAttribute[]
}

/** Every kind of block, in the order in which a reader needs them. */
export const blockTypes: Readonly<Record<BlockType, BlockTypeInfo>> = {
  cifra: {
    type: 'cifra',
    title: 'En cifras',
    holds:
      'Un párrafo que empieza con la cifra en negritas y sigue con lo que cuenta; los demás párrafos son detalle',
    example: ':::cifra{fuente="art-8"}\n**$1,200** cada dos meses\n\nPor estudiante de primaria.\n:::'
  },
  quien: {
    type: 'quien',
    title: 'Para quién es',
    holds: 'Párrafos, si hacen falta, y una lista de guiones con quiénes pueden o deben',
    example: ':::quien{fuente="art-5"}\n- Estudiantes de primaria y secundaria que viven en el municipio\n:::'
  },
  requisitos: {
    type: 'requisitos',
    title: 'Qué se necesita',
    holds: 'Párrafos, si hacen falta, y una lista de guiones con lo que hay que cumplir o llevar',
    example:
      ':::requisitos{fuente="art-10.fr-i art-10.fr-ii"}\n- CURP de la niña o el niño\n- Comprobante de domicilio\n:::'
  },
  derechos: {
    type: 'derechos',
    title: 'Tus derechos',
    holds: 'Párrafos, si hacen falta, y una lista de guiones con lo que cada quien puede exigir',
    example: ':::derechos{fuente="art-15"}\n- Recibir respuesta por escrito\n:::'
  },
  obligaciones: {
    type: 'obligaciones',
    title: 'Qué te toca cumplir',
    holds: 'Párrafos, si hacen falta, y una lista de guiones con lo que cada quien debe cumplir',
    example: ':::obligaciones{fuente="art-16"}\n- Avisar si cambia de escuela\n:::'
  },
  decision: {
    type: 'decision',
    title: '¿Es para ti?',
    holds:
      'Párrafos, si hacen falta, y una lista con una pregunta; debajo, con sangría, cada respuesta, dos puntos y otra pregunta o el resultado en negritas',
    example:
      ':::decision{fuente="art-9"}\n- ¿Vives en el municipio?\n  - Sí: ¿Estudias primaria?\n    - Sí: **Puedes pedirla**\n    - No: **No te toca**\n  - No: **No te toca**\n:::'
  },
  pasos: {
    type: 'pasos',
    title: 'Paso a paso',
    holds:
      'Párrafos, si hacen falta, y una lista numerada; las negritas con que empieza un paso son su título',
    example:
      ':::pasos{fuente="art-12"}\n1. **Reúna los papeles.** Bastan copias.\n2. **Entregue la solicitud.** Le darán un folio.\n:::'
  },
  plazos: {
    type: 'plazos',
    title: 'Fechas y plazos',
    holds:
      'Párrafos, si hacen falta, y una lista de guiones: la fecha o el plazo en negritas, dos puntos y lo que pasa',
    example:
      ':::plazos{fuente="art-14"}\n- **15 de enero al 20 de febrero**: se reciben solicitudes\n- **15 días hábiles**: responde el comité\n:::'
  },
  comparacion: {
    type: 'comparacion',
    title: 'En qué se distinguen',
    holds: 'Párrafos, si hacen falta, y una tabla cuya primera columna da nombre a cada renglón',
    example:
      ':::comparacion{fuente="art-9"}\n| Nivel | Dinero | Viajes |\n| --- | --- | --- |\n| Primaria | $1,200 | 80 |\n| Secundaria | $1,450 | 80 |\n:::'
  },
  grafica: {
    type: 'grafica',
    title: 'La gráfica',
    holds: 'Párrafos, si hacen falta; las cifras están en el archivo CSV que dice `datos`',
    example:
      ':::grafica{fuente="art-7" datos="presupuesto.csv" tipo="barras" unidad="pesos"}\nLo aprobado para 2026.\n:::',
    attributes: [
      {
        name: 'datos',
        holds: 'el nombre de un archivo CSV que esté junto al explicador',
        example: 'presupuesto.csv'
      },
      {
        name: 'tipo',
        holds: 'la clase de gráfica',
        choices: ['barras', 'flujo', 'linea', 'partes'],
        example: 'barras'
      },
      {name: 'unidad', holds: 'lo que cuenta cada cifra', example: 'pesos'}
    ]
  },
  preguntas: {
    type: 'preguntas',
    title: 'Preguntas frecuentes',
    holds: 'Encabezados que son preguntas, cada uno con los párrafos de su respuesta',
    example:
      ':::preguntas{fuente="art-20"}\n### ¿Se puede pedir en línea?\n\nSí, en la página del municipio.\n:::'
  },
  contacto: {
    type: 'contacto',
    title: 'Dónde preguntar',
    holds: 'Párrafos, si hacen falta, y una lista de guiones: el medio, dos puntos y el dato',
    example:
      ':::contacto{fuente="art-30"}\n- Teléfono: 998 000 0000\n- Horario: lunes a viernes de 9:00 a 15:00\n:::'
  },
  cita: {
    type: 'cita',
    title: 'Lo que dice la norma',
    holds: 'Las palabras de la norma tal como son, en párrafos o con `>` al principio de cada renglón',
    example: ':::cita{fuente="art-1"}\n> Toda persona tiene derecho a saber.\n:::'
  },
  aviso: {
    type: 'aviso',
    title: 'Importante',
    holds: 'Párrafos con lo que hay que decir o no se debe pasar por alto',
    example: ':::aviso{fuente="art-22"}\nEl trámite es gratuito.\n:::'
  },
  definicion: {
    type: 'definicion',
    title: 'Qué significa',
    holds: 'Una lista de guiones: la palabra en negritas, dos puntos y lo que significa',
    example: ':::definicion{fuente="art-3.fr-ii"}\n- **Padrón**: la lista de quienes reciben el apoyo\n:::'
  }
}

/** Other words for the same, folded: what people write who know the thing and not its name here. */
const otherNames: Readonly<Record<string, BlockType>> = {
  alerta: 'aviso',
  arbol: 'decision',
  costo: 'cifra',
  documentos: 'requisitos',
  fechas: 'plazos',
  glosario: 'definicion',
  importante: 'aviso',
  monto: 'cifra',
  procedimiento: 'pasos',
  requerimientos: 'requisitos',
  tabla: 'comparacion',
  telefono: 'contacto'
}

/**
 * Guess which kind of block a word means.
 *
 * @param word
 *   What stands after `:::`.
 * @returns
 *   The kind whose name is near, or that people call so; `undefined` when there is none.
 */
export function nearestBlockType(word: string): BlockType | undefined {
  const folded = fold(word)
  return Object.hasOwn(otherNames, folded)
    ? otherNames[folded]
    : nearest(word, Object.keys(blockTypes) as BlockType[])
}

/**
 * Tell whether a word names a kind of block.
 *
 * @param name
 *   What stands after `:::`.
 * @returns
 *   True for a kind that exists.
 */
export function isBlockType(name: string): name is BlockType {
  return Object.hasOwn(blockTypes, name)
}
