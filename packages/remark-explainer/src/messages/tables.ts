import type {Problem} from '../problems.ts'

const whyTable =
  'La tabla se lee también en voz alta y en el teléfono, renglón por renglón: cada celda necesita el nombre de su columna y de su renglón.'

/** What is said to an author of comparisons. */
export const tableMessages = {
  missingTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason:
      '`:::comparacion` sin tabla, se esperaba una, escriba por ejemplo `| Nivel | Dinero |`, `| --- | --- |`',
    note: whyTable
  }),

  listBesideTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Lista en `:::comparacion`, se esperaba una tabla, haga de cada elemento un renglón',
    note: whyTable
  }),

  secondTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Otra tabla en el mismo bloque, se esperaba una, póngala en otro `:::comparacion`',
    note: whyTable
  }),

  afterTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Párrafo después de la tabla, se esperaba antes, súbalo',
    note: whyTable
  }),

  narrowTable: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Tabla de una columna, se esperaban al menos dos: los nombres y lo que se compara',
    note: whyTable
  }),

  unnamedColumn: (column: number): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: `Columna ${column} sin nombre, se esperaba uno en el primer renglón de la tabla, escríbalo`,
    note: whyTable
  }),

  tableWithoutRows: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Tabla sin renglones, se esperaba al menos uno debajo de `| --- | --- |`',
    note: whyTable
  }),

  unevenRow: (count: number, columns: number): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: `Renglón de ${count === 1 ? 'una celda' : `${count} celdas`}, se esperaban ${columns}, una por columna`,
    note: whyTable
  }),

  unnamedRow: (): Problem => ({
    ruleId: 'forma-de-comparacion',
    reason: 'Renglón sin nombre, se esperaba en su primera celda, escríbalo',
    note: whyTable
  })
} as const
