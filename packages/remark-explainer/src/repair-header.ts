/** What is wrong with the line that opens a block, and how it should read. */
export interface HeaderRepair {
  /** What to do, in the infinitive of the messages: «quite el espacio …». */
  advice: string
  /** The whole line, put right; absent when that takes a person. */
  header?: string
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
  const [, colons = ':::', space = '', name = '', rest = ''] =
    /^(:{3,})(\s*)([\p{L}\p{N}_-]*)(.*)$/u.exec(header) ?? []
  const braces = rest.indexOf('{')
  const title = (braces < 0 ? rest : rest.slice(0, braces)).trim()
  const attributes = braces < 0 ? '' : rest.slice(braces).trim()
  const fixed = `${colons}${name}${repairTitle(title)}${repairAttributes(attributes)}`
  const isSound = /^:{3,}[\p{L}\p{N}_-]*[\p{L}\p{N}](?:\[[^[\]]*\])?(?:\{[\p{L}-]+="[^"]*"\})?$/u.test(fixed)
  const advice = /[“”„«»‘’]/.test(attributes)
    ? 'cambie las comillas tipográficas por comillas rectas `"`'
    : attributes && !attributes.endsWith('}')
      ? 'cierre la llave `}` al final de la línea'
      : (attributes.match(/"/g) ?? []).length % 2
        ? 'cierre las comillas del atributo'
        : space
          ? 'quite el espacio después de los dos puntos'
          : title && !title.startsWith('[')
            ? 'ponga el título entre corchetes, o el texto en la línea siguiente'
            : /\s$|^\s/.test(braces < 0 ? rest : rest.slice(0, braces)) || /\]\s+\{/.test(rest)
              ? 'quite los espacios entre el nombre, los corchetes y las llaves'
              : 'revise corchetes, llaves y comillas'
  return isSound && fixed !== header ? {advice, header: fixed} : {advice}
}

function repairTitle(title: string): string {
  return title === '' || title.startsWith('[') ? title : `[${title}]`
}

function repairAttributes(attributes: string): string {
  if (!attributes) return ''
  const inner = attributes.replace(/^\{|\}$/g, '').replace(/[“”„«»]/g, '"')
  const value = /^\s*fuente\s*[=:]?\s*["'‘’]*([^"'‘’{}]*)["'‘’]*\s*$/.exec(inner)
  return value ? `{fuente="${value[1]!.trim()}"}` : attributes
}
