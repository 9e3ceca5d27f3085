/** How the number of a figure is written: in digits, in words, or twice («15 (quince)»). */
export type FigureSpelling = 'both' | 'digits' | 'words'

/** What every figure has. */
export interface FigurePlace {
  /** Offset of its first character, in UTF-16 units of the text. */
  start: number
  /** Offset after its last character, unit included. */
  end: number
  /** Offset of the number alone: no sign of currency before it, no unit after it. */
  numberStart: number
  /** Offset after the number alone; of a number written twice, after the closing bracket when that comes first. */
  numberEnd: number
  /** Index of its first token in the analysis of the text. */
  firstToken: number
  /** Index after its last token. */
  endToken: number
  spelling: FigureSpelling
}

/** Units of a figure; money as ISO 4217 codes. */
export type FigureUnit =
  | '%'
  | '‰'
  | 'EUR'
  | 'MXN'
  | 'UDI'
  | 'UMA'
  | 'USD'
  | 'años'
  | 'bimestres'
  | 'cuatrimestres'
  | 'días'
  | 'días hábiles'
  | 'días naturales'
  | 'horas'
  | 'meses'
  | 'minutos'
  | 'quincenas'
  | 'salarios mínimos'
  | 'semanas'
  | 'semestres'
  | 'trimestres'

/**
 * A figure that counts or measures.
 *
 * `amount` money, or units that stand for it (UMA, salaries); `term` a length of time; `percentage` of a
 * hundred or a thousand; `fraction` «dos terceras partes»; `ordinal` «3o.», «tercera»; `reference` a number
 * that only names something («artículo 5», «oficio 27»); `number` all others.
 */
export interface Quantity extends FigurePlace {
  kind: 'amount' | 'fraction' | 'number' | 'ordinal' | 'percentage' | 'reference' | 'term'
  value: number
  /** Absent for plain numbers. */
  unit?: FigureUnit
  /** Value of the second spelling, when it is not that of the first: «15 (veinte)». */
  otherValue?: number
}

/** A day, a month or a year of the calendar. */
export interface CalendarDate extends FigurePlace {
  kind: 'date'
  /** As ISO 8601 writes it: `2026-01-15`, `2026-01`, `2026`; `--01-15` where no year is given. */
  value: string
}

/** A time of day. */
export interface TimeOfDay extends FigurePlace {
  kind: 'time'
  /** `HH:MM`. */
  value: string
}

/** A number, amount, date or term as it stands in a text. */
export type Figure = CalendarDate | Quantity | TimeOfDay
