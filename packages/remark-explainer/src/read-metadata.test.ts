import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseExplainer} from './parse-explainer.ts'

const block = ':::aviso{fuente="art-1"}\nTexto.\n:::\n'

const wholeMetadata = {
  titulo: 'Beca',
  resumen: 'Para qué.',
  norma: 'reglas',
  tipo: 'tramite',
  licencia: 'CC0-1.0',
  autoria: 'Municipio'
}

/** A file whose front matter differs in some keys; `undefined` leaves one out. */
function fileWith(changes: Record<string, string | undefined>): string {
  const lines = Object.entries({...wholeMetadata, ...changes}).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`]
  )
  return `---\n${lines.join('\n')}\n---\n\n${block}`
}

/** What the parser says: place, kind, words. */
function messagesOf(source: string): string[] {
  const file = new VFile(source)
  const explainer = parseExplainer(file)
  expect(explainer === null).toBe(file.messages.some(({fatal}) => fatal))
  return file.messages.map(
    ({name, ruleId, fatal, reason}) => `${name} ${ruleId}${fatal ? '' : ' (aviso)'}: ${reason}`
  )
}

const cases: readonly (readonly [
  name: string,
  source: string | Record<string, string | undefined>,
  messages: readonly string[]
])[] = [
  [
    'an empty file',
    '',
    [
      '1:1 archivo-vacio: Archivo vacío, se esperaba una ficha entre dos líneas `---` y, debajo, al menos un bloque'
    ]
  ],
  [
    'a byte order mark alone',
    '\uFEFF',
    [
      '1:1 archivo-vacio: Archivo vacío, se esperaba una ficha entre dos líneas `---` y, debajo, al menos un bloque'
    ]
  ],
  [
    'blanks',
    ' \n\n',
    [
      '1:1 archivo-vacio: Archivo vacío, se esperaba una ficha entre dos líneas `---` y, debajo, al menos un bloque'
    ]
  ],
  [
    'no front matter',
    ':::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '1:1-1:25 ficha-ausente: Archivo sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`'
    ]
  ],
  [
    'front matter too late',
    '\n# Beca\n\n---\ntitulo: Beca\nresumen: Para qué.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    ['4:1-4:4 ficha-ausente: Ficha en la línea 4, se esperaba en la línea 1, quite lo que está antes']
  ],
  [
    'front matter after text',
    'Hola.\n\n---\ntitulo: Beca\nresumen: Para qué.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    ['3:1-3:4 ficha-ausente: Ficha en la línea 3, se esperaba en la línea 1, quite lo que está antes']
  ],
  [
    'front matter never closed',
    '---\ntitulo: x\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    ['1:1-1:4 ficha-sin-cerrar: Ficha sin cerrar, se esperaba una línea `---` después del último dato']
  ],
  [
    'front matter of another kind',
    '+++\ntitulo = "x"\n+++\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '1:1-1:4 ficha-ausente: Archivo sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`'
    ]
  ],
  [
    'empty front matter',
    '---\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '1:1-1:4 ficha-vacia: Ficha vacía, se esperaban sus datos, escriba `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`'
    ]
  ],
  [
    'text for front matter',
    '---\nBeca\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    ['1:1-1:4 ficha-ilegible: Ficha sin nombres de datos, se esperaba `clave: valor` en cada línea']
  ],
  [
    'a list for front matter',
    '---\n- Beca\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    ['1:1-1:4 ficha-ilegible: Ficha sin nombres de datos, se esperaba `clave: valor` en cada línea']
  ],
  [
    'a colon in a value',
    {titulo: 'Beca: cómo pedirla'},
    [
      '2:1-2:27 ficha-ilegible: Dos puntos dentro de un valor sin comillas, se esperaba el valor entre comillas, escriba `titulo: "Beca: cómo pedirla"`'
    ]
  ],
  [
    'a quote never closed',
    {titulo: '"Beca'},
    [
      '2:1-2:14 ficha-ilegible: Comillas sin cerrar, se esperaban comillas también al final, escriba `titulo: "Beca"`'
    ]
  ],
  [
    'a reserved sign',
    {titulo: '@beca'},
    [
      '2:1-2:14 ficha-ilegible: Valor que empieza con un signo reservado, se esperaba texto entre comillas, escriba `titulo: "@beca"`'
    ]
  ],
  [
    'a bracket',
    {titulo: '[Beca'},
    [
      '2:1-2:14 ficha-ilegible: Valor que empieza con un signo reservado, se esperaba texto entre comillas, escriba `titulo: "[Beca"`'
    ]
  ],
  [
    'an asterisk',
    {titulo: '*Beca*'},
    [
      '2:9-2:15 dato-incorrecto: Dato `titulo` con `*Beca*`, se esperaba texto: el título del explicador, escríbalo entre comillas: `"*Beca*"`'
    ]
  ],
  [
    'no space after a colon',
    '---\ntitulo:Beca\nresumen: x\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '2:1-2:12 ficha-ilegible: Dos puntos sin espacio después, se esperaba `clave: valor`, escriba `titulo: Beca`'
    ]
  ],
  [
    'a tab',
    '---\n\ttitulo: Beca\n---\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '2:2-2:14 ficha-ilegible: Tabulador al principio de una línea, se esperaba cada dato al principio de su línea'
    ]
  ],
  [
    'a line moved to the right',
    {titulo: 'Beca\n  resumen: x'},
    [
      '3:3-3:13 ficha-ilegible: Línea con una sangría que no corresponde, se esperaba cada dato al principio de su línea, escriba `resumen: x`'
    ]
  ],
  [
    'a key twice',
    {titulo: 'Beca\ntitulo: Otra'},
    ['3:1-3:7 dato-repetido: Dato `titulo` escrito dos veces, se esperaba una, quite la otra']
  ],
  [
    'a key misspelt',
    {titulo: undefined, titlo: 'Beca'},
    [
      '7:1-7:6 dato-desconocido: Dato `titlo` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`, ¿quiso decir `titulo`?'
    ]
  ],
  [
    'a key with accent',
    {título: 'x', titulo: undefined},
    [
      '7:1-7:7 dato-desconocido: Dato `título` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`, ¿quiso decir `titulo`?'
    ]
  ],
  [
    'a key of which nothing is near',
    {color: 'x'},
    [
      '8:1-8:6 dato-desconocido: Dato `color` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`'
    ]
  ],
  [
    'a key that objects have',
    {constructor: 'x'},
    [
      '8:1-8:12 dato-desconocido: Dato `constructor` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`'
    ]
  ],
  [
    'missing keys',
    {norma: undefined, tipo: undefined},
    [
      '1:1-1:4 dato-ausente: Ficha sin `norma`, se esperaba el nombre del archivo de la norma, sin `.md`, agregue por ejemplo `norma: reglas-camino-escuela`',
      '1:1-1:4 dato-ausente: Ficha sin `tipo`, se esperaba la clase de explicador, agregue por ejemplo `tipo: programa-social`'
    ]
  ],
  [
    'no author',
    {autoria: undefined},
    [
      '1:1-1:4 dato-ausente (aviso): Ficha sin `autoria`, se esperaba quién lo publica, agregue por ejemplo `autoria: Municipio de Río Claro`'
    ]
  ],
  [
    'author under another name',
    {autoria: undefined, autor: 'Municipio'},
    [
      '7:1-7:6 dato-desconocido: Dato `autor` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`, ¿quiso decir `autoria`?'
    ]
  ],
  [
    'no value',
    {titulo: ''},
    [
      '2:1-2:7 dato-vacio: Dato `titulo` vacío, se esperaba el título del explicador, escriba por ejemplo `titulo: Beca Camino a la Escuela`'
    ]
  ],
  [
    'a value of blanks',
    {titulo: '"  "'},
    [
      '2:9-2:13 dato-vacio: Dato `titulo` vacío, se esperaba el título del explicador, escriba por ejemplo `titulo: Beca Camino a la Escuela`'
    ]
  ],
  [
    'a number for text',
    {titulo: '2026'},
    [
      '2:9-2:13 dato-incorrecto: Dato `titulo` con `2026`, se esperaba texto: el título del explicador, escríbalo entre comillas: `"2026"`'
    ]
  ],
  [
    'a list for text',
    {titulo: '[a, b]'},
    [
      '2:9-2:15 dato-incorrecto: Dato `titulo` con una lista o datos con nombre, se esperaba texto: el título del explicador'
    ]
  ],
  [
    'a kind nearly right',
    {tipo: 'Programa social'},
    [
      '5:7-5:22 dato-incorrecto: Dato `tipo` con `Programa social`, se esperaba uno de `derecho`, `norma`, `programa-social` o `tramite`, ¿quiso decir `programa-social`?'
    ]
  ],
  [
    'a kind of which nothing is near',
    {tipo: 'beca'},
    [
      '5:7-5:11 dato-incorrecto: Dato `tipo` con `beca`, se esperaba uno de `derecho`, `norma`, `programa-social` o `tramite`'
    ]
  ],
  [
    'a licence otherwise written',
    {licencia: 'CC BY 4.0'},
    [
      '6:11-6:20 licencia-desconocida: Licencia `CC BY 4.0` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`, ¿quiso decir `CC-BY-4.0`?'
    ]
  ],
  [
    'a licence by its common name',
    {licencia: 'Libre Uso MX'},
    [
      '6:11-6:23 licencia-desconocida: Licencia `Libre Uso MX` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`, ¿quiso decir `LicenseRef-LibreUsoMX`?'
    ]
  ],
  [
    'a licence that is not free',
    {licencia: 'CC-BY-NC-4.0'},
    [
      '6:11-6:23 licencia-desconocida: Licencia `CC-BY-NC-4.0` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`'
    ]
  ],
  [
    'a licence for code',
    {licencia: 'MIT'},
    [
      '6:11-6:14 licencia-desconocida: Licencia `MIT` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`'
    ]
  ],
  [
    'a number for a licence',
    {licencia: '4'},
    [
      '6:11-6:12 licencia-desconocida: Licencia `4` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`'
    ]
  ],
  [
    'a day that does not exist',
    {verificado: '2026-02-30'},
    [
      '8:13-8:23 fecha-incorrecta: Dato `verificado` con `2026-02-30`, se esperaba un día del calendario como `2026-11-03`'
    ]
  ],
  [
    'a date in words',
    {verificado: '3 de noviembre de 2026'},
    [
      '8:13-8:35 fecha-incorrecta: Dato `verificado` con `3 de noviembre de 2026`, se esperaba un día del calendario como `2026-11-03`, ¿quiso decir `2026-11-03`?'
    ]
  ],
  [
    'a date with slashes',
    {verificado: '31/12/2026'},
    [
      '8:13-8:23 fecha-incorrecta: Dato `verificado` con `31/12/2026`, se esperaba un día del calendario como `2026-11-03`, ¿quiso decir `2026-12-31`?'
    ]
  ],
  [
    'no date',
    {verificado: 'ayer'},
    [
      '8:13-8:17 fecha-incorrecta: Dato `verificado` con `ayer`, se esperaba un día del calendario como `2026-11-03`'
    ]
  ],
  [
    'a path for a slug',
    {norma: 'content/normas/Reglas de operación.md'},
    [
      '4:8-4:45 dato-incorrecto: Dato `norma` con `content/normas/Reglas de operación.md`, se esperaba el nombre del archivo de la norma, sin `.md`, ¿quiso decir `reglas-de-operacion`?'
    ]
  ],
  [
    'a slug with underscores',
    {tema: 'mi_tema.yml'},
    [
      '8:7-8:18 dato-incorrecto: Dato `tema` con `mi_tema.yml`, se esperaba el nombre del archivo del tema, sin `.yml`, ¿quiso decir `mi-tema`?'
    ]
  ],
  [
    'yes in Spanish',
    {ficticio: 'sí'},
    [
      '8:11-8:13 dato-incorrecto: Dato `ficticio` con `sí`, se esperaba `true` o `false`, ¿quiso decir `true`?'
    ]
  ],
  [
    'no truth value',
    {ficticio: ''},
    [
      '8:1-8:9 dato-vacio: Dato `ficticio` vacío, se esperaba `true` si el programa es inventado, escriba por ejemplo `ficticio: true`'
    ]
  ]
]

describe('readMetadata', () => {
  it.each(cases)('reports %s', (_, source, messages) => {
    expect(messagesOf(typeof source === 'string' ? source : fileWith(source))).toEqual(messages)
  })
})
