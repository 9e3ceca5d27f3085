import {closest, distance} from 'fastest-levenshtein'
import type {VFile} from 'vfile'
import {isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml'
import type {Theme} from '../piece.ts'
import {typefaceNames, unknownTypeface} from '../type/typeface.ts'
import {contrast, isColour} from './colour.ts'
import {colourPairs} from './palette.ts'
import {type Logo, parseLogo} from './parse-logo.ts'

const requiredKeys = ['institucion', 'sitio', 'colores'] as const
const themeKeys = [...requiredKeys, 'tipografia', 'contacto', 'logo']
const colourKeys = ['primario', 'acento', 'fondo', 'texto'] as const

/** Gives the text of a file that stands beside a theme; `undefined` when there is none, or it stands elsewhere. */
export type ReadBeside = (name: string) => string | undefined

/** What else is needed to read a theme. */
export interface ThemeOptions {
  readFile?: ReadBeside
}

/**
 * Read an institution's theme.
 *
 * @param file
 *   A YAML file of `content/temas`, with path and value; receives what is wrong as messages with
 *   `fatal: true`, each with its place, what was found, what was expected and what to do.
 * @param options
 *   `readFile` gives the text of a file beside the theme; without it a theme may have no logo.
 * @returns
 *   The theme, its colours held against WCAG AA; `null` when something is wrong.
 */
export function parseTheme(file: VFile, {readFile}: ThemeOptions = {}): Theme | null {
  const reading = new Reading(file)
  const root = reading.root()
  if (!root) return null
  reading.checkKeys(root, themeKeys, requiredKeys)
  const institucion = reading.text(root, 'institucion')
  const sitio = reading.text(root, 'sitio')
  const tipografia = root.has('tipografia') ? reading.text(root, 'tipografia') : typefaceNames[0]!
  const contacto = reading.text(root, 'contacto')
  const colores = reading.colours(root)
  if (sitio && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(sitio))
    reading.fail(
      `Dirección \`${sitio}\` en \`sitio\`, se esperaba una que empiece con https://`,
      root.get('sitio', true)
    )
  if (tipografia && !typefaceNames.includes(tipografia))
    reading.fail(unknownTypeface(tipografia), root.get('tipografia', true))
  const logo = reading.logo(root, readFile)
  if (reading.failed || !institucion || !sitio || !tipografia || !colores || !file.stem) return null
  return {
    slug: file.stem,
    institucion,
    sitio: sitio.replace(/\/+$/, ''),
    colores,
    tipografia,
    ...(logo && {logo}),
    ...(contacto && {contacto})
  }
}

/** A theme being read: its places in the file and what is wrong with it. */
class Reading {
  failed = false
  readonly #file: VFile
  readonly #lines = new LineCounter()

  constructor(file: VFile) {
    this.#file = file
  }

  root(): YAMLMap | null {
    const source = String(this.#file)
    const document = parseDocument(source, {lineCounter: this.#lines, prettyErrors: false})
    for (const error of document.errors)
      this.#failAt(
        `YAML que no se entiende (${error.code}), se esperaban líneas \`clave: valor\`, revise sangría y comillas`,
        error.pos[0]
      )
    if (this.failed) return null
    if (isMap(document.contents)) return document.contents
    this.#failAt(
      `${source.trim() ? 'Un tema sin claves' : 'Archivo vacío'}, se esperaban las claves ${list(requiredKeys)}`,
      0
    )
    return null
  }

  checkKeys(map: YAMLMap, known: readonly string[], required: readonly string[], within = ''): void {
    const keys = map.items.map(({key}: Pair) => (isScalar(key) ? String(key.value) : ''))
    for (const [index, key] of keys.entries()) {
      if (known.includes(key)) continue
      const near = closest(key, known)
      const expected =
        distance(key, near) <= Math.max(2, key.length / 3) ? `\`${near}\`` : `una de ${list(known)}`
      this.fail(
        `Clave \`${key}\`${within} desconocida, se esperaba ${expected}`,
        map.items[index]!.key as Node
      )
    }
    for (const key of required)
      if (!keys.includes(key))
        this.fail(`Falta la clave \`${key}\`${within}, se esperaba una línea \`${key}: …\``, map)
  }

  text(map: YAMLMap, key: string): string | null {
    const value = map.get(key, true)
    if (value === undefined) return null
    if (isScalar(value) && typeof value.value === 'string' && value.value.trim()) return value.value.trim()
    // A telephone alone is a number to YAML.
    if (isScalar(value) && typeof value.value === 'number' && value.source) return value.source
    this.fail(`\`${key}\` sin texto, se esperaba \`${key}: …\` en una línea`, value ?? map)
    return null
  }

  colours(root: YAMLMap): Theme['colores'] | null {
    const map = root.get('colores')
    if (map === undefined) return null
    if (!isMap(map)) {
      this.fail(`\`colores\` sin claves, se esperaban ${list(colourKeys)}`, root.get('colores', true))
      return null
    }
    this.checkKeys(map, colourKeys, colourKeys, ' en `colores`')
    const entries = colourKeys.map((key) => {
      const node = map.get(key, true)
      const value = isScalar(node) ? String(node.value ?? '') : ''
      if (node && !isColour(value))
        this.fail(
          `Color \`${value}\` en \`${key}\`, se esperaba \`#\` y seis cifras hexadecimales entre comillas, como \`"#1f6f50"\``,
          node
        )
      return [key, value.toLowerCase()]
    })
    if (this.failed) return null
    const colours = Object.fromEntries(entries) as Theme['colores']
    this.#checkContrast(colours, map)
    return this.failed ? null : colours
  }

  logo(root: YAMLMap, readFile?: ReadBeside): Logo | null {
    const name = this.text(root, 'logo')
    const node = root.get('logo', true)
    if (name === null) return null
    if (!/^[\w-][\w.-]*\.svg$/i.test(name)) {
      this.fail(
        `Logo \`${name}\`, se esperaba el nombre de un archivo SVG junto al tema, como \`escudo.svg\`, guárdelo en esa carpeta`,
        node
      )
      return null
    }
    const source = readFile?.(name)
    if (source === undefined) {
      this.fail(
        `Logo \`${name}\` que no está junto al tema, se esperaba ese archivo, guárdelo en esa carpeta`,
        node
      )
      return null
    }
    const logo = parseLogo(source)
    if (!('reason' in logo)) return logo
    this.fail(`Logo \`${name}\`, línea ${logo.line}, columna ${logo.column}: ${logo.reason}`, node)
    return null
  }

  fail(reason: string, node: unknown): void {
    this.#failAt(reason, (node as Node | undefined)?.range?.[0] ?? 0)
  }

  #checkContrast(colours: Theme['colores'], map: YAMLMap): void {
    const reported = new Set<string>()
    for (const {keys, front, back, needed, use} of colourPairs(colours)) {
      const ratio = contrast(front, back)
      const pair = [...keys].sort().join()
      if (ratio >= needed || reported.has(keys[0]) || reported.has(pair)) continue
      // The pairs after the first of a colour fail for the same reason.
      reported.add(keys[0]).add(pair)
      this.fail(
        `Contraste de ${format(ratio)} entre \`${keys[0]}\` y \`${keys[1]}\` en ${use} (${front} sobre ${back}), se esperaba al menos ${format(needed)} (WCAG AA), aclare uno u oscurezca el otro`,
        map.get(keys[0], true)
      )
    }
  }

  #failAt(reason: string, offset: number): void {
    this.failed = true
    const {line, col} = this.#lines.linePos(offset)
    const place = {line: line || 1, column: col || 1, offset}
    this.#file.message(reason, {place, source: 'renderer', ruleId: 'tema'}).fatal = true
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

// Rounded down: 4.49 must not read as 4.5.
function format(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`
}
