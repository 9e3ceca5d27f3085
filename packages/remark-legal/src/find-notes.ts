/** A stretch of text that is an editor's remark on a reform. */
export interface NoteRange {
  start: number
  end: number
}

const gazette = '(?:D\\.?O\\.?F\\.?|[A-ZÁÉÍÓÚ][A-ZÁÉÍÓÚ.]{1,12})'
const numericDate = '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}(?!\\d)'
const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)'
const wordedDate = `\\d{1,2}[oº°]?\\.?\\s+de\\s+${month}\\s+del?\\s+\\d{4}`
const dates = (date: string) => `(?:${gazette}\\s+)?${date}(?:(?:,|,?\\s+y)\\s+(?:${gazette}\\s+)?${date})*`
const numericDates = new RegExp(dates(numericDate), 'gu')
const wordedDates = new RegExp(dates(wordedDate), 'giu')

const subject =
  /(?<!\p{L})(?:Art[ií]culos?|Fracci(?:ón|on|ones)|P[aá]rrafos?|(?:Sub)?[Ii]ncisos?|(?:Sub)?[Nn]umeral(?:es)?|Apartados?|Cap[ií]tulos?|T[ií]tulos?|Secci(?:ón|on|ones)|Libros?|Bases?|Denominaci[oó]n|Encabezado|Transitorios?|Tablas?|Tarifas?|Definici[oó]n|Ep[ií]grafe|Rubros?|Anexos?|Reglas?|Lineamientos?|Considerandos?|Puntos?|Fe de erratas|FE DE ERRATAS|[ÚU]ltima [Rr]eforma|Reforma(?:do|da|dos|das)?|Adiciona(?:do|da|dos|das)|Deroga(?:do|da|dos|das)|Recorrid[oa]s?|Reubicad[oa]s?|Modificad[oa]s?|Abrogad[oa]s?|Publicad[oa]s?)(?!\p{L})/gu
const participle =
  /^(?:Fe de|FE DE|[ÚU]ltima|Reform|Adicionad|Derogad|Recorrid|Reubicad|Modificad|Abrogad|Publicad)|\s(?:reformad|adicionad|derogad|recorrid|reubicad|modificad|abrogad|original|sustituid|suprimid|declarad|publicad|erratas|Reformad|Adicionad|Derogad)/u
// A word before that makes it part of a sentence: «… del Título adicionado mediante …».
const determined =
  /(?:^|[\s("“«])(?:el|la|los|las|del|al|un|una|su|este|esta|dicho|dicha|de|en|con|por|y el|y la|cuyo|cuya)\s+$/iu
const tail =
  /(?:,? y (?:publicad[oa]|notificad[oa])s?(?: en el)? (?:[A-Z.]{2,12} )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4})|\s?\((?:antes|actual|para|como|en la|se reci|sic|en vigor|fe de)[^()\n]{0,300}\)/iuy
const explanation = /:[ \t]+(?=[A-ZÁÉÍÓÚ])/uy
const bracketed =
  /\((?:REFORMAD|ADICIONAD|DEROGAD|RECORRID|REUBICAD|REPUBLICAD|MODIFICAD|F\. ?DE ?E|N\. ?DE ?E)[^()\n]{0,300}\)/giuy
const maxSubjectChars = 200
const maxExplanationChars = 300

/**
 * Find the editor's remarks in a line: «Fracción reformada DOF 15-01-2026», also glued to text.
 *
 * @param text
 *   Visible text.
 * @param from
 *   Index where the line begins.
 * @param to
 *   Index after its last character.
 * @returns
 *   The remarks in order, never overlapping; two in a row are two.
 */
export function findNotes(text: string, from: number, to: number): NoteRange[] {
  const line = text.slice(from, to)
  const notes: NoteRange[] = []
  const lead = line.length - line.trimStart().length
  bracketed.lastIndex = lead
  if (line[lead] === '(' && bracketed.test(line)) notes.push({start: lead, end: bracketed.lastIndex})
  // Most lines hold no date, which is told sooner than by looking for one with its gazette.
  if (/\d[-/.]\d{1,2}[-/.]\d{4}/.test(line)) collect(line, numericDates, notes, false)
  if (notes.length === 0 && /\d[oº°]?\.?\s+de\s/i.test(line)) collect(line, wordedDates, notes, true)
  return notes.map((note) => ({start: from + note.start, end: from + note.end}))
}

function collect(line: string, dateLists: RegExp, notes: NoteRange[], wholeLine: boolean): void {
  let floor = notes.at(-1)?.end ?? 0
  for (const found of line.matchAll(dateLists)) {
    if (found.index < floor) continue
    const start = findSubject(line, floor, found.index)
    if (start < 0) continue
    if (wholeLine && line.slice(0, start).trim() !== '') continue
    const end = readTail(line, found.index + found[0].length)
    if (wholeLine && line.slice(end).trim() !== '') continue
    const before = notes.at(-1)
    if (before && start <= before.end) before.end = end
    else notes.push({start, end})
    floor = end
  }
  extendExplanations(line, notes)
}

function findSubject(line: string, floor: number, dateAt: number): number {
  const window = Math.max(floor, dateAt - maxSubjectChars)
  const before = line.slice(window, dateAt)
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1
  let start = -1
  subject.lastIndex = stop
  for (let found = subject.exec(before); found; found = subject.exec(before)) {
    if (determined.test(before.slice(Math.max(0, found.index - 12), found.index))) continue
    if (participle.test(before.slice(found.index))) start = found.index
  }
  return start < 0 ? -1 : window + start
}

function readTail(line: string, at: number): number {
  let end = at
  for (;;) {
    tail.lastIndex = end
    if (!tail.test(line)) break
    end = tail.lastIndex
  }
  if (line[end] === '.' && (end + 1 === line.length || line[end + 1] === ' ')) end++
  return end
}

/** «Reforma DOF 31-12-1974: Derogó del artículo el párrafo tercero» is a remark to its end. */
function extendExplanations(line: string, notes: NoteRange[]): void {
  notes.forEach((note, index) => {
    explanation.lastIndex = note.end
    if (!explanation.test(line)) return
    const end = notes[index + 1]?.start ?? line.length
    if (end - note.end <= maxExplanationChars)
      note.end = note.end + line.slice(note.end, end).trimEnd().length
  })
}
