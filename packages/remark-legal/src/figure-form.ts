const number = String.raw`(?:0|[1-9]\d*)(?:\.\d+)?`
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`
const month = '(?:0[1-9]|1[0-2])'

const forms = new RegExp(
  `^(?:${[
    `dinero ${number} (?:EUR|MXN|UDI|UMA|USD|salarios-minimos)`,
    `plazo ${number} (?:minutos|horas|dias|dias-habiles|dias-naturales|semanas|quincenas|meses|bimestres|trimestres|cuatrimestres|semestres|anios)`,
    `(?:ordinal|porcentaje) ${number}`,
    // «cantidad 1500 metros»; what a plain number counts is not written.
    `cantidad ${number}(?: [a-z]+(?:-[a-z]+)*)?`,
    // What days are taken for where the norm says no more than «días».
    'computo dias-(?:habiles|naturales)',
    'dia (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
    String.raw`fraccion [1-9]\d*\/[1-9]\d*`,
    String.raw`fecha (?:\d{4}(?:-${month}(?:-${day})?)?|--${month}(?:-${day})?)`,
    String.raw`hora (?:[01]\d|2[0-4]):[0-5]\d`
  ].join('|')})$`
)

/**
 * Say whether a text is a figure in the canonical form of norms by reference.
 *
 * @param text
 *   One item of `cifras`: a kind, a value and, for money and lengths of time, a unit.
 */
export function isFigure(text: string): boolean {
  return forms.test(text)
}
