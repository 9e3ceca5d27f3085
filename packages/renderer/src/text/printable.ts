import type {Block, Explainer} from 'remark-explainer'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import type {Typeface} from '../type/typeface.ts'

/** Characters that few typefaces have, and what says the same. */
const equivalents: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2212': '-',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': '\u00a0',
  '\u2009': '\u00a0',
  '\u200a': '',
  '\u200b': '',
  '\u2060': '',
  '\u202f': '\u00a0',
  '\ufeff': '',
  '\u00ad': '',
  '\u02bc': '’',
  '≥': '>=',
  '≤': '<=',
  '≠': 'distinto de',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '‰': ' por mil',
  '№': 'núm.',
  '℃': '°C',
  '●': '•',
  '▪': '•',
  '■': '•',
  '\t': ' ',
  '\n': ' '
}

/** Parts of the model that are not printed. */
const unprinted = new Set(['id', 'type', 'sources', 'position', 'href', 'slug', 'licencia', 'norma', 'tema'])

/**
 * Make every text of a piece one that its typeface can print.
 *
 * @param input
 *   What the piece is made from.
 * @param typeface
 *   What it is set in.
 * @returns
 *   The same, composed (NFC) and with equivalents for characters the typeface lacks.
 * @throws {RenderError}
 *   When a character has neither glyph nor equivalent: printed, it would be an empty box.
 */
export function makePrintable(input: PieceInput, typeface: Typeface): PieceInput {
  const {explainer, norm, theme} = input
  const blocks = explainer.blocks.map((block) =>
    mapTexts(block, (text) => printable(text, typeface, blockPlace(block, explainer)))
  )
  const inHead = `en el encabezado de \`${explainer.slug}\``
  return {
    explainer: {
      ...explainer,
      metadata: mapTexts(explainer.metadata, (text) => printable(text, typeface, inHead)),
      blocks
    },
    norm: {
      ...norm,
      metadata: mapTexts(norm.metadata, (text) => printable(text, typeface, `en la norma \`${norm.slug}\``)),
      provisions: norm.provisions.map((provision) => ({
        ...provision,
        label: printable(
          provision.label,
          typeface,
          `en la disposición \`${provision.id}\` de \`${norm.slug}\``
        )
      }))
    },
    theme: mapTexts(theme, (text) => printable(text, typeface, `en el tema \`${theme.slug}\``))
  }
}

function printable(text: string, typeface: Typeface, place: string): string {
  const has = (character: string) =>
    typeface.faces.every(({font}) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
  return [...text.normalize('NFC')]
    .map((character) => {
      const known = /\p{Cc}|\u00ad/u.test(character) ? equivalents[character] : undefined
      if (known === undefined && has(character)) return character
      const equivalent = known ?? equivalents[character]
      if (equivalent !== undefined) return equivalent
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      throw new RenderError(
        `El carácter «${character}» (U+${code}) ${place} no está en la tipografía ${typeface.name}, se esperaban letras y signos que tenga, escríbalo con palabras o quítelo`
      )
    })
    .join('')
    .replace(/ {2,}/g, ' ')
}

function blockPlace(block: Block, {slug}: Explainer): string {
  const {line, column} = block.position.start
  return `en el bloque \`${block.id}\` (${slug}.md:${line}:${column})`
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unprinted.has(key) ? item : mapTexts(item, change)])
  ) as Value
}
