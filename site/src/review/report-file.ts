import type {LintReport} from '@llano/linter'

const day = new Intl.DateTimeFormat('es-MX', {dateStyle: 'long'})

/**
 * Write a report as data, in the form of `llano lint --format json`.
 *
 * @param report
 *   Of the text.
 * @param name
 *   Name of its file.
 * @returns
 *   JSON that ends in a line feed.
 */
export function reportJson({messages, score}: LintReport, name: string): string {
  return `${JSON.stringify({version: 1, files: [{path: name, messages, score}]}, null, 2)}\n`
}

/**
 * Write a report for people: what to mend, in the order of the text.
 *
 * @param report
 *   Of the text.
 * @param name
 *   Name of its file.
 * @param text
 *   The text itself, for the words that each remark is on.
 * @param when
 *   Day of the report.
 * @returns
 *   Markdown, which any word processor opens too.
 */
export function reportMarkdown(
  {messages, score}: LintReport,
  name: string,
  text: string,
  when: Date
): string {
  const {inflesz, band, words, sentences} = score
  const remarks = messages.map(({start, end, message, note, url, replacements}) =>
    [
      `- Renglón ${start.line}: ${message}.`,
      `  Dice: «${text.slice(start.offset, end.offset).replace(/\s+/g, ' ')}».`,
      ...(replacements.length
        ? [`  Puede decir: ${replacements.map((words) => `«${words}»`).join(', ')}.`]
        : []),
      `  ${note} ${url}`
    ].join('\n')
  )
  return [
    `# Revisión de ${name}`,
    `${day.format(when)}. Hecha con Llano.`,
    inflesz === null
      ? 'El texto no tiene palabras.'
      : `Lectura: ${Math.round(inflesz)} de 100 en la escala INFLESZ, ${band}. Palabras: ${words}. Oraciones: ${sentences}.`,
    messages.length === 0 ? 'No hay avisos.' : `Avisos: ${messages.length}.`,
    ...(remarks.length ? [remarks.join('\n')] : [])
  ]
    .join('\n\n')
    .concat('\n')
}
