import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {chartLines} from '../alternatives/statement-lines.ts'
import {chartTable} from '../chart-table.ts'
import type {ChartBlock} from '../explainer.ts'
import {metadata} from '../messages-of.fixture.ts'
import {parseExplainer} from '../parse-explainer.ts'

function read(
  kind: string,
  csv: string | undefined,
  unit = 'pesos'
): {block: ChartBlock | undefined; messages: string[]} {
  const file = new VFile(
    `${metadata}:::grafica{fuente="art-7" datos="gasto.csv" tipo="${kind}" unidad="${unit}"}\nLo aprobado.\n:::\n`
  )
  const explainer = parseExplainer(file, {readData: (name) => (name === 'gasto.csv' ? csv : undefined)})
  return {block: explainer?.blocks[0] as ChartBlock | undefined, messages: file.messages.map(String)}
}

describe('grafica', () => {
  it('reads series, with quotes, gaps and a byte order mark', () => {
    const {block, messages} = read(
      'barras',
      '\uFEFFRubro,Aprobado,"Gastado, a junio"\r\n"Parques, jardines","$1,200.50",300\r\nAgua "limpia"\r\n'.replace(
        'Agua "limpia"\r\n',
        '"Agua ""limpia""",-5,\r\n\r\n'
      )
    )
    expect(messages).toEqual([])
    expect(block).toMatchObject({
      intro: [[{text: 'Lo aprobado.'}]],
      chart: 'barras',
      file: 'gasto.csv',
      unit: 'pesos',
      categoryName: 'Rubro',
      categories: ['Parques, jardines', 'Agua "limpia"'],
      series: [
        {name: 'Aprobado', values: [1200.5, -5]},
        {name: 'Gastado, a junio', values: [300, null]}
      ],
      flows: []
    })
    expect(chartTable(block!)).toEqual({
      columns: ['Rubro', 'Aprobado', 'Gastado, a junio'],
      rows: [
        ['Parques, jardines', '$1,200.50', '$300'],
        ['Agua "limpia"', '-$5', '—']
      ]
    })
    expect(chartLines(block!)).toEqual([
      'Parques, jardines. Aprobado: $1,200.50. Gastado, a junio: $300',
      'Agua "limpia". Aprobado: -$5. Gastado, a junio: —'
    ])
  })

  it('reads flows', () => {
    const {block, messages} = read(
      'flujo',
      'De,A,Monto\nFederación,Municipio,"1,200"\nMunicipio,Escuelas,900'
    )
    expect(messages).toEqual([])
    expect(block!.flows).toEqual([
      {from: 'Federación', to: 'Municipio', value: 1200},
      {from: 'Municipio', to: 'Escuelas', value: 900}
    ])
    expect(chartLines(block!)).toEqual(['De Federación a Municipio: $1,200', 'De Municipio a Escuelas: $900'])
    expect(chartTable(block!).columns).toEqual(['De', 'A', 'Pesos'])
  })

  it('counts what it counts', () => {
    expect(
      chartLines(read('partes', 'Medio,Total\nEn línea,60\nVentanilla,40', 'solicitudes').block!)
    ).toEqual(['En línea: 60 solicitudes', 'Ventanilla: 40 solicitudes'])
    expect(chartLines(read('partes', 'Medio,Total\nEn línea,60.5%\nVentanilla,39.5', '%').block!)).toEqual([
      'En línea: 60.5\u00A0%',
      'Ventanilla: 39.5\u00A0%'
    ])
  })
})

const cases: readonly (readonly [kind: string, csv: string | undefined, message: string])[] = [
  [
    'barras',
    undefined,
    '`gasto.csv` no se encontró junto al explicador, se esperaba un archivo CSV, corrija el nombre o añada el archivo'
  ],
  [
    'barras',
    '',
    '`gasto.csv`, línea 1: archivo vacío, se esperaba una línea con los nombres de las columnas y, debajo, las cifras'
  ],
  [
    'barras',
    'a;b\n1;2',
    '`gasto.csv`, línea 1: columnas separadas con punto y coma, se esperaban comas, guárdelo como «CSV delimitado por comas»'
  ],
  [
    'barras',
    'a\n1',
    '`gasto.csv`, línea 1: una columna en una gráfica de `barras`, se esperaban al menos dos: los nombres y las cifras'
  ],
  [
    'partes',
    'a,b,c\n1,2,3',
    '`gasto.csv`, línea 1: 3 columnas en una gráfica de `partes`, se esperaban dos: los nombres y las cifras'
  ],
  [
    'flujo',
    'a,b\n1,2',
    '`gasto.csv`, línea 1: 2 columnas en una gráfica de `flujo`, se esperaban tres: de dónde sale, a dónde llega y cuánto'
  ],
  [
    'barras',
    'a,\n1,2',
    '`gasto.csv`, línea 1, columna 2: columna sin nombre, se esperaba uno en la primera línea'
  ],
  [
    'barras',
    'a,b,b\n1,2,3',
    '`gasto.csv`, línea 1, columna 3: otra columna «b», se esperaba un nombre distinto'
  ],
  [
    'barras',
    'a,b\n',
    '`gasto.csv`, línea 2: sin cifras, se esperaba al menos un renglón debajo de los nombres de las columnas'
  ],
  [
    'barras',
    'a,b\nx,1,200',
    '`gasto.csv`, línea 2: 3 celdas, se esperaban 2, una por columna; si una cifra lleva comas, póngala entre comillas'
  ],
  ['barras', 'a,b\n,1', '`gasto.csv`, línea 2, columna 1: celda vacía, se esperaba un nombre'],
  [
    'barras',
    'a,b\nx,1\nx,2',
    '`gasto.csv`, línea 3, columna 1: otro renglón «x», se esperaba uno por nombre, sume sus cifras o distinga los nombres'
  ],
  [
    'barras',
    'a,b\nx,n.d.',
    '`gasto.csv`, línea 2, columna 2: `n.d.` en «b», se esperaba un número como `1200.50`, o nada si no se sabe'
  ],
  [
    'barras',
    'a,b\n\n"x\ny",1\nz,"1.200,50"',
    '`gasto.csv`, línea 5, columna 2: `1.200,50` en «b», se esperaba un número como `1200.50`, o nada si no se sabe'
  ],
  [
    'barras',
    'a,b,c\nx,1,\ny,2,',
    '`gasto.csv`, línea 1, columna 3: columna «c» sin cifras, se esperaba al menos una'
  ],
  [
    'partes',
    'a,b\nx,',
    '`gasto.csv`, línea 2, columna 2: celda vacía en «b», se esperaba un número como `1200.50`'
  ],
  [
    'partes',
    'a,b\nx,-1',
    '`gasto.csv`, línea 2, columna 2: `-1` en «b», se esperaba un número mayor que cero'
  ],
  [
    'barras',
    'a,b\nx "y",1',
    '`gasto.csv`, línea 2, columna 1: comillas en medio de una celda, se esperaba la celda entera entre comillas y las de dentro dobles (`""`)'
  ],
  [
    'barras',
    'a,b\n"x" y,1',
    '`gasto.csv`, línea 2, columna 1: texto después de las comillas, se esperaba una coma o el fin de la línea'
  ],
  [
    'barras',
    'a,b\nx,"1\n',
    '`gasto.csv`, línea 2, columna 2: comillas sin cerrar, se esperaban otras al final de la celda'
  ],
  ['flujo', 'De,A,Monto\nx,,1', '`gasto.csv`, línea 2, columna 2: celda vacía, se esperaba un nombre'],
  [
    'flujo',
    'De,A,Monto\nx,y,0',
    '`gasto.csv`, línea 2, columna 3: `0` en «Monto», se esperaba un número mayor que cero'
  ],
  [
    'flujo',
    'De,A,Monto\nx,y,1\nx,y,2',
    '`gasto.csv`, línea 3: otro renglón de «x» a «y», se esperaba uno, sume las cifras'
  ],
  [
    'flujo',
    'De,A,Monto\nx,y,1\ny,z,1\nz,x,1',
    '`gasto.csv`, línea 4: de «z» a «x» se vuelve a donde se empezó, se esperaba que el dinero no diera vueltas, distinga los nombres'
  ]
]

describe('grafica, with data that cannot be drawn', () => {
  it.each(cases)('%s %j', (kind, csv, message) => {
    const {block, messages} = read(kind, csv)
    expect(block).toBeUndefined()
    expect(messages).toEqual([`10:34-10:43: ${message}`])
  })

  it.each([
    ['../gasto.csv', 'sin carpetas'],
    ['/etc/gasto.csv', 'sin carpetas'],
    ['c:\\gasto.csv', 'sin carpetas'],
    ['.csv', 'sin carpetas'],
    ['gasto.xlsx', 'sin carpetas']
  ])('asks nobody for %s', (name, part) => {
    const file = new VFile(
      `${metadata}:::grafica{fuente="art-7" datos="${name}" tipo="barras" unidad="pesos"}\n:::\n`
    )
    const asked: string[] = []
    const explainer = parseExplainer(file, {
      readData(wanted) {
        asked.push(wanted)
        return 'a,b\n1,2'
      }
    })
    expect([explainer, asked]).toEqual([null, []])
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason.includes(part)])).toEqual([
      ['datos-incorrectos', true]
    ])
  })
})
