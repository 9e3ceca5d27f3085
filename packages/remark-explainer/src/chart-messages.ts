import type {ChartKind} from './explainer.ts'
import type {Problem} from './problems.ts'
import type {CsvMistake} from './read-csv.ts'

const whyFile =
  'Las cifras de una gráfica están en un archivo aparte, que también se publica como datos abiertos.'
const whyTable =
  'La primera línea del archivo da nombre a las columnas; cada una de las demás es un renglón de la tabla.'

const widths: Readonly<Record<ChartKind, string>> = {
  barras: 'al menos dos: los nombres y las cifras',
  linea: 'al menos dos: los momentos y las cifras',
  partes: 'dos: los nombres y las cifras',
  flujo: 'tres: de dónde sale, a dónde llega y cuánto'
}

/** What is wrong in a CSV file, and where in it. */
export interface CsvProblem {
  /** Line of the file, from 1. */
  line: number
  /** Column of the table, from 1. */
  column?: number
  /** `<lo hallado>, se esperaba <lo esperado>[, <qué hacer>]`. */
  reason: string
}

/** A cell of a table, with the name of its column. */
export interface CsvCell {
  line: number
  column: number
  name: string
}

/** What this package says to an author about the data of a chart. */
export const chartMessages = {
  tableInChart: (): Problem => ({
    ruleId: 'forma-de-grafica',
    reason:
      'Tabla en `:::grafica`, se esperaban las cifras en un archivo CSV, póngalas ahí y escriba su nombre en `datos`',
    note: whyFile
  }),

  badFileName: (name: string): Problem => ({
    ruleId: 'datos-incorrectos',
    reason: `\`datos="${name}"\`, se esperaba solo el nombre de un archivo \`.csv\`, sin carpetas, póngalo junto al explicador`,
    note: `${whyFile} Se lee únicamente de la carpeta del explicador.`
  }),

  missingFile: (name: string): Problem => ({
    ruleId: 'datos-ausentes',
    reason: `\`${name}\` no se encontró junto al explicador, se esperaba un archivo CSV, corrija el nombre o añada el archivo`,
    note: whyFile
  }),

  unreadData: (name: string): Problem => ({
    ruleId: 'datos-ausentes',
    reason: `\`${name}\` sin leer, se esperaba que el programa diera el archivo, use la opción \`readData\` de \`parseExplainer\``,
    note: whyFile
  }),

  inFile: (name: string, {line, column, reason}: CsvProblem): Problem => ({
    ruleId: 'datos-incorrectos',
    reason: `\`${name}\`, línea ${line}${column === undefined ? '' : `, columna ${column}`}: ${reason}`,
    note: whyTable
  }),

  broken: ({kind, line, column}: CsvMistake): CsvProblem => ({
    line,
    column,
    reason: {
      'quote in cell':
        'comillas en medio de una celda, se esperaba la celda entera entre comillas y las de dentro dobles (`""`)',
      'text after quote': 'texto después de las comillas, se esperaba una coma o el fin de la línea',
      'unclosed quote': 'comillas sin cerrar, se esperaban otras al final de la celda'
    }[kind]
  }),

  emptyCsv: (): CsvProblem => ({
    line: 1,
    reason: 'archivo vacío, se esperaba una línea con los nombres de las columnas y, debajo, las cifras'
  }),

  semicolons: (): CsvProblem => ({
    line: 1,
    reason:
      'columnas separadas con punto y coma, se esperaban comas, guárdelo como «CSV delimitado por comas»'
  }),

  wrongWidth: (count: number, kind: ChartKind): CsvProblem => ({
    line: 1,
    reason: `${columns(count)} en una gráfica de \`${kind}\`, se esperaban ${widths[kind]}`
  }),

  unnamedColumn: (line: number, column: number): CsvProblem => ({
    line,
    column,
    reason: 'columna sin nombre, se esperaba uno en la primera línea'
  }),

  repeatedColumn: (name: string, line: number, column: number): CsvProblem => ({
    line,
    column,
    reason: `otra columna «${name}», se esperaba un nombre distinto`
  }),

  noRows: (): CsvProblem => ({
    line: 2,
    reason: 'sin cifras, se esperaba al menos un renglón debajo de los nombres de las columnas'
  }),

  unevenRow: (count: number, width: number, line: number): CsvProblem => ({
    line,
    reason: `${count === 1 ? 'una celda' : `${count} celdas`}, se esperaban ${width}, una por columna; si una cifra lleva comas, póngala entre comillas`
  }),

  unnamedEnd: (line: number, column: number): CsvProblem => ({
    line,
    column,
    reason: 'celda vacía, se esperaba un nombre'
  }),

  repeatedCategory: (name: string, line: number): CsvProblem => ({
    line,
    column: 1,
    reason: `otro renglón «${name}», se esperaba uno por nombre, sume sus cifras o distinga los nombres`
  }),

  notANumber: (found: string, {line, column, name}: CsvCell, mayBeEmpty: boolean): CsvProblem => ({
    line,
    column,
    reason: `${found ? `\`${found}\`` : 'celda vacía'} en «${name}», se esperaba un número como \`1200.50\`${mayBeEmpty ? ', o nada si no se sabe' : ''}`
  }),

  negative: (found: string, {line, column, name}: CsvCell): CsvProblem => ({
    line,
    column,
    reason: `\`${found}\` en «${name}», se esperaba un número mayor que cero`
  }),

  emptySeries: (name: string, column: number): CsvProblem => ({
    line: 1,
    column,
    reason: `columna «${name}» sin cifras, se esperaba al menos una`
  }),

  repeatedFlow: (from: string, to: string, line: number): CsvProblem => ({
    line,
    reason: `otro renglón de «${from}» a «${to}», se esperaba uno, sume las cifras`
  }),

  circle: (from: string, to: string, line: number): CsvProblem => ({
    line,
    reason: `de «${from}» a «${to}» se vuelve a donde se empezó, se esperaba que el dinero no diera vueltas, distinga los nombres`
  })
} as const

function columns(count: number): string {
  return count === 1 ? 'una columna' : `${count} columnas`
}
