import type {VFile} from 'vfile'
import {type FieldSpec, readYaml} from '../read-yaml.ts'
import type {GlossaryTerm} from './glossary-term.ts'

/** Words that a definition on a tap can have; more do not fit a telephone's screen. */
const mostWords = 35

const fields: Readonly<Record<string, FieldSpec>> = {
  termino: {kind: 'text', holds: 'el término como se dice, por ejemplo `días hábiles`'},
  definicion: {kind: 'text', holds: 'una oración que lo explique'},
  variantes: {kind: 'texts', holds: 'una lista de otras formas de escribirlo', isOptional: true},
  ver: {kind: 'texts', holds: 'una lista de nombres de archivo de otros términos', isOptional: true},
  fuente: {
    kind: 'map',
    holds: 'de dónde sale la definición: `titulo` y, si hay, `url`, `norma` y `disposicion`',
    isOptional: true,
    fields: {
      titulo: {kind: 'text', holds: 'el nombre de la publicación'},
      url: {kind: 'url', holds: 'una dirección como `https://…`', isOptional: true},
      norma: {kind: 'slug', holds: 'el nombre del archivo de la norma, sin `.md`', isOptional: true},
      disposicion: {kind: 'text', holds: 'el identificador de la disposición', isOptional: true}
    }
  }
}

/**
 * Read a term of the glossary.
 *
 * @param file
 *   Markdown: front matter, then paragraphs. What is wrong becomes messages with line and column.
 * @returns
 *   `null` when something is wrong.
 */
export function parseTerm(file: VFile): GlossaryTerm | null {
  const source = String(file)
  const match = /^(\uFEFF?---[\t ]*\r?\n)([\s\S]*?)^---[\t ]*(?:\r?\n|$)/m.exec(source)
  if (!match || match.index > 0) {
    const message = file.message(
      'Término sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `termino` y `definicion`',
      {place: {line: 1, column: 1}, ruleId: 'ficha-ausente', source: 'remark-explainer'}
    )
    message.fatal = true
    return null
  }
  const read = readYaml<Omit<GlossaryTerm, 'parrafos' | 'slug'>>(file, fields, match[2]!, match[1]!.length)
  if (!read) return null
  const words = read.value.definicion.split(/\s+/).length
  if (words > mostWords) {
    read.tell(
      ['definicion'],
      `Definición de ${words} palabras, se esperaban como máximo ${mostWords}, pase lo demás al texto`,
      'Se muestra sobre la página al tocar el término.',
      true
    )
  }
  const parrafos = source
    .slice(match[0].length)
    .split(/\r?\n[\t ]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return {slug: file.stem ?? '', ...read.value, parrafos}
}
