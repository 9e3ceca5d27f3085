import type {BlockType} from './explainer.ts'

/** A kind of block, as editors and pages present it. */
export interface BlockTypeInfo {
  type: BlockType
  /** Title of a block whose author gave none. */
  title: string
  /** What it holds and in which Markdown, one sentence in Spanish. */
  holds: string
  /** A whole block that can be pasted and changed. */
  example: string
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
