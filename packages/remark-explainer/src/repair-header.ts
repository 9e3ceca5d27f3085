/** What is wrong with the line that opens a block, and how it should read. */
export interface HeaderRepair {
  /** What to do, to be read last in a message: «quite el espacio …». */
  advice: string
  /** The whole line, put right; absent when that takes a person. */
  header?: string
}

/** The parts of a line that was meant to open a block, as far as they can be told apart. */
interface HeaderParts {
  colons: string
  space: string
  name: string
  /** From the name to the brace, blanks included. */
  middle: string
  title: string
  /** From the brace to the end. */
  attributes: string
}

/**
 * Find out why Markdown does not read a line as the opening of a block.
 *
 * @param header
 *   Line that begins with three colons or more and is no directive, without blanks at its ends.
 * @returns
 *   What to do about it.
 */
export function repairHeader(header: string): HeaderRepair {
  const [, colons = '', space = '', name = '', rest = ''] =
    /^(:{3,})(\s*)([\p{L}\p{N}_-]*)(.*)$/u.exec(header) ?? []
  const braces = rest.indexOf('{')
  const middle = braces < 0 ? rest : rest.slice(0, braces)
  const attributes = braces < 0 ? '' : rest.slice(braces)
  const parts = {colons, space, name, middle, title: middle.trim(), attributes}
  const fixed = `${colons}${name}${repairTitle(parts)}${repairAttributes(attributes)}`
  const isSound = /^:{3,}[\p{L}\p{N}_-]*[\p{L}\p{N}](?:\[[^[\]]*\])?(?:\{fuente="[^"]*"\})?$/u.test(fixed)
  return {advice: advise(parts), ...(isSound && fixed !== header && {header: fixed})}
}

function advise({space, middle, title, attributes}: HeaderParts): string {
  if (/[“”„«»‘’]/.test(attributes)) return 'cambie las comillas tipográficas por comillas rectas `"`'
  if (attributes && !attributes.endsWith('}'))
    return attributes.includes('}')
      ? 'ponga el texto en la línea siguiente'
      : 'cierre la llave `}` al final de la línea'
  if ((attributes.match(/"/g) ?? []).length % 2) return 'cierre las comillas del atributo'
  if (space) return 'quite el espacio después de los dos puntos'
  if (title && !title.startsWith('['))
    return 'ponga el título entre corchetes, o el texto en la línea siguiente'
  if (middle !== title) return 'quite los espacios entre el nombre, los corchetes y las llaves'
  return 'revise corchetes, llaves y comillas'
}

/** Words without brackets are a title only when attributes follow: else they may be the text itself. */
function repairTitle({title, attributes}: HeaderParts): string {
  return title === '' || title.startsWith('[') || !attributes ? title : `[${title}]`
}

function repairAttributes(attributes: string): string {
  const inner = attributes.replace(/^\{|\}$/g, '').replace(/[“”„«»]/g, '"')
  const value = /^\s*fuente\s*[=:]?\s*["'‘’]*([^"'‘’{}]*)["'‘’]*\s*$/.exec(inner)
  return value ? `{fuente="${value[1]!.trim()}"}` : attributes
}
