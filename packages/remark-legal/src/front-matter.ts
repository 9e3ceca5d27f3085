import type {Root} from 'mdast'
import {isMap, parseDocument, type YAMLMap} from 'yaml'
import {countries} from './countries.ts'
import type {Problems} from './problem.ts'

/** The front matter of a file. */
export interface FrontMatter {
  map: YAMLMap
  /** Offset of the YAML text in the file. */
  shift: number
}

/**
 * Read the YAML between the `---` at the start of a file.
 *
 * @param tree
 *   Markdown tree whose front matter is a `yaml` node.
 * @param source
 *   The Markdown it was parsed from.
 * @param problems
 *   Gets what is wrong with the YAML.
 * @returns
 *   `null` when there is none or it cannot be read.
 */
export function readFrontMatter(tree: Root, source: string, problems: Problems): FrontMatter | null {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    const open = /^\uFEFF?---[ \t]*\r?\n[ \t]*[\p{L}_]+:/u.exec(source)
    if (open) {
      problems.fatal('Encabezado sin cerrar, se esperaba una línea `---` después de la última clave', 0)
    }
    return null
  }
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const shift = source.indexOf('\n', start) + 1
  const document = parseDocument(node.value, {prettyErrors: false, stringKeys: true})
  const error = document.errors[0]
  if (error) {
    problems.fatal(explain(error.code), shift + error.pos[0])
    return null
  }
  if (document.contents === null) return null
  if (!isMap(document.contents)) {
    problems.fatal('Encabezado sin claves, se esperaban líneas como `titulo: Ley de …`', shift)
    return null
  }
  return {map: document.contents, shift}
}

function explain(code: string): string {
  const advice = 'pon entre comillas los textos con dos puntos y alinea las claves'
  if (code === 'DUPLICATE_KEY') return 'Clave repetida en el encabezado, se esperaba una sola vez'
  if (code === 'TAB_AS_INDENT') return 'Tabulador en el encabezado, se esperaban espacios'
  if (code === 'MISSING_CHAR')
    return 'Texto sin cerrar en el encabezado, se esperaban comillas o corchetes de cierre'
  return `Encabezado que no se puede leer, se esperaba YAML como \`clave: valor\`, ${advice}`
}

/**
 * Read from another tool's front matter where a norm is in force.
 *
 * @param frontMatter
 *   Its `country` may be an ISO 3166-1 code: `uy`.
 * @returns
 *   «Uruguay»; `undefined` when it does not say.
 */
export function readCountry({map}: FrontMatter): string | undefined {
  const code: unknown = map.get('country')
  return typeof code === 'string' ? countries[code.toLowerCase()] : undefined
}
