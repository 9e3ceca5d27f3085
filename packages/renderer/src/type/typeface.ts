/// <reference path="./fontkit.d.ts" />
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {create, type Font} from 'fontkit'
import {RenderError} from '../render-error.ts'
import {rememberLayouts} from './remember-layouts.ts'

/** One cut of a typeface. */
export interface Face {
  /** Unique in the typeface; safe as part of an XML id. */
  key: 'r' | 'b' | 'i'
  weight: 400 | 700
  style: 'italic' | 'normal'
  /** The font as TTF or OTF. Always the same object: Satori keeps what it learns by identity. */
  data: Buffer
  font: Font
}

/** A family of letters that pieces can be set in. */
export interface Typeface {
  /** As themes name it. */
  name: string
  faces: Face[]
}

// To add one: put its @expo-google-fonts package, which has whole TTF files, in package.json and a line here.
const families: Record<string, {source: string; prefix: string}> = {
  'Atkinson Hyperlegible Next': {
    source: '@expo-google-fonts/atkinson-hyperlegible-next',
    prefix: 'AtkinsonHyperlegibleNext'
  },
  'Public Sans': {source: '@expo-google-fonts/public-sans', prefix: 'PublicSans'}
}

/** Names of the typefaces there are. */
export const typefaceNames: string[] = Object.keys(families)

const cuts = [
  {key: 'r', weight: 400, style: 'normal', folder: '400Regular'},
  {key: 'b', weight: 700, style: 'normal', folder: '700Bold'},
  {key: 'i', weight: 400, style: 'italic', folder: '400Regular_Italic'}
] as const

const require = createRequire(import.meta.url)
const loaded = new Map<string, Typeface>()

/**
 * Load a typeface, once a process.
 *
 * @param name
 *   One of `typefaceNames`.
 * @returns
 *   Its regular, bold and italic cuts.
 * @throws {RenderError}
 *   When there is no such typeface, or its files cannot be read.
 */
export function loadTypeface(name: string): Typeface {
  const known = loaded.get(name)
  if (known) return known
  const family = families[name]
  if (!family) throw new RenderError(unknownTypeface(name))
  const typeface = {name, faces: cuts.map((cut) => loadFace(family, cut))}
  loaded.set(name, typeface)
  return typeface
}

/**
 * Say that a typeface is not there and what to do.
 *
 * @param name
 *   What was asked for.
 * @returns
 *   A message for an editor.
 */
export function unknownTypeface(name: string): string {
  const known = typefaceNames.map((one) => `\`${one}\``).join(', ')
  return `Tipografía \`${name}\` desconocida, se esperaba ${typefaceNames.length > 1 ? 'una de ' : ''}${known}, escriba ese nombre o agregue la tipografía como dice el README de @llano/renderer`
}

function loadFace(
  {source, prefix}: (typeof families)[string],
  {folder, ...cut}: (typeof cuts)[number]
): Face {
  const file = `${source}/${folder}/${prefix}_${folder}.ttf`
  try {
    const data = readFileSync(require.resolve(file))
    return {...cut, data, font: rememberLayouts(create(data))}
  } catch (error) {
    throw new RenderError(
      `No se pudo leer la tipografía \`${file}\`, se esperaba un archivo TTF, vuelva a instalar las dependencias`,
      {cause: error}
    )
  }
}
