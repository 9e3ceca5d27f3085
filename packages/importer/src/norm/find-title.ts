import type {Block} from '../block.ts'
import type {HeadLine} from './head-lines.ts'

/** First words of the titles of norms, folded, and the `tipo` each gives. */
const types: Record<string, string> = {
  acuerdo: 'acuerdo',
  aviso: 'aviso',
  bando: 'bando',
  bases: 'bases',
  circular: 'circular',
  codigo: 'codigo',
  constitucion: 'constitucion',
  convenio: 'convenio',
  convocatoria: 'convocatoria',
  criterios: 'criterios',
  declaracion: 'declaracion',
  decreto: 'decreto',
  estatuto: 'estatuto',
  guia: 'guia',
  ley: 'ley',
  lineamiento: 'lineamientos',
  lineamientos: 'lineamientos',
  manual: 'manual',
  norma: 'norma',
  normas: 'normas',
  plan: 'plan',
  politicas: 'politicas',
  programa: 'programa',
  protocolo: 'protocolo',
  reglamento: 'reglamento',
  reglas: 'reglas'
}
const maxTitleChars = 350
/** A title in small letters stands among the first lines; later ones name other norms. */
const maxEarly = 6
const small = new Set(
  'a al ante con de del desde e el en entre la las lo los o para por que según sin sobre su sus u y'.split(
    ' '
  )
)
const goesOn = /^(?:a|al|con|de|del|e|el|en|la|las|los|para|por|que|sobre|y)\s/i
const dangles = /\s(?:a|al|con|de|del|e|el|en|la|las|los|para|por|que|sobre|su|sus|y),?$/i
const ends = /[.;:]$/

/** The title of a norm and the blocks that print it. */
export interface FoundTitle {
  titulo: string
  tipo?: string
  /** Lines that are the title and nothing else, to be left out of the text. */
  printed: HeadLine[]
}

/**
 * Find the title of a norm in what stands before its first article.
 *
 * @param head
 *   Lines before the first article.
 * @param blocks
 *   The whole document.
 * @param fileTitle
 *   Title in the file's own data; used for its capitals when it says the same, or when nothing else is found.
 * @returns
 *   `null` when nothing can be a title.
 */
export function findTitle(
  head: readonly HeadLine[],
  blocks: readonly Block[],
  fileTitle: string | undefined
): FoundTitle | null {
  const known = cleanFileTitle(fileTitle)
  const candidates = [...head.keys()].filter((index) => {
    const text = head[index]?.text ?? ''
    const isListed = /:$/.test(head[index - 1]?.text ?? '')
    return (
      isTitle(text) &&
      (text === text.toUpperCase() || (index < maxEarly && !isListed) || isGazetteTitle(text))
    )
  })
  // A decree that issues a law comes first, and the law's own title after it.
  const own = candidates.find(
    (index) => !/^(?:decreto|acuerdo|aviso)$/.test(typeOf(head[index]?.text ?? '') ?? '')
  )
  const found = own ?? candidates[0] ?? -1
  if (found >= 0) return makeTitle(head, found, known, blocks)
  if (known && typeOf(known)) return {titulo: known, ...tipoOf(known), printed: []}
  const named = head.map(({text}) => nameInProse(text)).find((name) => name !== null)
  if (named) return {titulo: named, ...tipoOf(named), printed: []}
  const early = head.slice(0, maxEarly)
  const chosen =
    early.find(({block}) => blocks[block]?.kind === 'heading') ??
    early.find(({text}) => text.length > 8 && text.length < 200 && /\p{L}{3}/u.test(text))
  if (!chosen) return known ? {titulo: known, printed: []} : null
  return {titulo: readable(chosen.text, known), ...tipoOf(chosen.text), printed: [chosen]}
}

/** «ACUERDO por el que se …»: gazettes print the first word of a title in capitals. */
function isGazetteTitle(text: string): boolean {
  return /^\p{Lu}{4,} \p{Ll}/u.test(text)
}

/** «El presente Manual de Procedimientos de la Dirección General …» names the norm that has no title page. */
function nameInProse(text: string): string | null {
  const name =
    /(?:el|la|los|las) presentes? ((?:\p{Lu}\p{L}+)(?: (?:(?:de|del|la|las|los|el|y|e|para|en) )*\p{Lu}\p{L}+)+)/iu.exec(
      text
    )?.[1]
  const exact = /^(?:\p{Lu}\p{L}+)(?: (?:(?:de|del|la|las|los|el|y|e|para|en) )*\p{Lu}\p{L}+)+/u.exec(
    name ?? ''
  )?.[0]
  return exact !== undefined && exact.split(' ').length > 3 && typeOf(exact) ? exact : null
}

function isTitle(text: string): boolean {
  if (
    text.length > maxTitleChars ||
    /(?:\p{L} ){4}\p{L}(?!\p{L})/u.test(text) ||
    !typeOf(text) ||
    /[;:]$/.test(text)
  )
    return false
  const words = text.split(' ')
  if (words.length < 2) return false
  const isCapital = text === text.toUpperCase()
  // «Ley publicada en …» and «Acuerdo que antecede, el …» speak of a norm.
  if (/^\S+(?: \S+)? public(?:ad|ó)/i.test(text)) return false
  return (
    isCapital || (/^\p{Lu}/u.test(text) && !/\.\s|,\s(?:se|el|la|y)\s|[.]$/.test(text) && text.length < 250)
  )
}

function makeTitle(
  head: readonly HeadLine[],
  from: number,
  known: string | null,
  blocks: readonly Block[]
): FoundTitle {
  let text = head[from]?.text ?? ''
  const isCapital = text === text.toUpperCase()
  const printed = head.slice(from, from + 1)
  for (const line of head.slice(from + 1)) {
    const more = line.text
    const isMore = goesOn.test(more) || dangles.test(text) || (!isCapital && /^\p{Ll}/u.test(more))
    if (blocks[line.block]?.kind !== blocks[printed[0]?.block ?? 0]?.kind) break
    if (!isMore || ends.test(text) || text.length + more.length > maxTitleChars) break
    if (isCapital && more !== more.toUpperCase()) break
    text += ` ${more}`
    printed.push(line)
  }
  const again =
    printed.length === 1 ? head.slice(from + 1).find((line) => fold(line.text) === fold(text)) : undefined
  if (again) printed.push(again)
  return {titulo: readable(text, known), ...tipoOf(text), printed}
}

function typeOf(text: string): string | undefined {
  const first = fold(/^\p{L}+/u.exec(text)?.[0] ?? '')
  return Object.hasOwn(types, first) ? types[first] : undefined
}

function tipoOf(text: string): {tipo?: string} {
  const tipo = typeOf(text)
  return tipo === undefined ? {} : {tipo}
}

/** «Microsoft Word - REGLAMENTO … .docx» is a file's name, and «React App» a program's. */
function cleanFileTitle(title: string | undefined): string | null {
  const plain = (title ?? '')
    .replace(/^Microsoft Word - /, '')
    .replace(/\.(?:docx?|odt|pdf|indd)$/i, '')
    .trim()
  return plain.split(/\s+/).length >= 3 && typeOf(plain) && !/[\uFFFD_]/.test(plain) ? plain : null
}

/** Capitals all through are hard to read: the file's own capitals, or else those of a title. */
function readable(text: string, known: string | null): string {
  const plain = text.replace(/[.,]+$/, '').trim()
  if (known && known !== known.toUpperCase() && fold(known) === fold(plain)) return known
  if (plain !== plain.toUpperCase()) {
    return isGazetteTitle(plain) ? plain.replace(/^\p{L}+/u, (word) => capital(word.toLowerCase())) : plain
  }
  return plain
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && small.has(word.replace(/\P{L}/gu, '')) ? word : capital(word)))
    .join(' ')
}

function capital(word: string): string {
  if (/^[ivxlc]+$/.test(word) && word !== 'mil') return word.toUpperCase()
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,]+$/, '')
    .toLowerCase()
    .trim()
}
