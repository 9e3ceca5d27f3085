import {describe, expect, it} from 'vitest'
import {messagesOf, metadata} from './messages-of.fixture.ts'

const cases: readonly (readonly [name: string, blocks: string, messages: readonly string[]])[] = [
  [
    'no source',
    ':::aviso\nTexto.\n:::\n',
    [
      '10:1-10:9 fuente-ausente: `:::aviso` sin `fuente`, se esperaba la disposición que lo sostiene, escriba por ejemplo `:::aviso{fuente="art-8"}`'
    ]
  ],
  [
    'an empty source',
    ':::aviso{fuente=""}\nTexto.\n:::\n',
    [
      '10:10-10:16 fuente-ausente: `:::aviso` con `fuente` vacía, se esperaba la disposición que lo sostiene, escriba por ejemplo `fuente="art-8"`'
    ]
  ],
  [
    'a source without value',
    ':::aviso{fuente}\nTexto.\n:::\n',
    [
      '10:10-10:16 fuente-ausente: `:::aviso` con `fuente` vacía, se esperaba la disposición que lo sostiene, escriba por ejemplo `fuente="art-8"`'
    ]
  ],
  [
    'a citation in words',
    ':::aviso{fuente="artículo 8"}\nTexto.\n:::\n',
    [
      '10:18-10:28 fuente-incorrecta: Fuente `artículo 8`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios, ¿quiso decir `art-8`?'
    ]
  ],
  [
    'commas',
    ':::aviso{fuente="art-8, art-9"}\nTexto.\n:::\n',
    [
      '10:18-10:30 fuente-incorrecta: Fuente `art-8, art-9`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios, ¿quiso decir `art-8 art-9`?'
    ]
  ],
  [
    'a number alone',
    ':::aviso{fuente="8"}\nTexto.\n:::\n',
    [
      '10:18-10:19 fuente-incorrecta: Fuente `8`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios, ¿quiso decir `art-8`?'
    ]
  ],
  [
    'no citation at all',
    ':::aviso{fuente="???"}\nTexto.\n:::\n',
    [
      '10:18-10:21 fuente-incorrecta: Fuente `???`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios'
    ]
  ],
  [
    'the same twice',
    ':::aviso{fuente="art-8 art-9 art-8"}\nTexto.\n:::\n',
    [
      '10:18-10:35 fuente-repetida: Fuente `art-8` escrita dos veces en el mismo bloque, se esperaba una, quite la otra'
    ]
  ],
  [
    'an attribute nearly right',
    ':::aviso{fuentes="art-8"}\nTexto.\n:::\n',
    [
      '10:10-10:17 atributo-desconocido: Atributo `fuentes` desconocido, se esperaba solo `fuente`, ¿quiso decir `fuente`?'
    ]
  ],
  [
    'attributes of other kinds',
    ':::aviso{#uno .rojo color=azul fuente="art-8"}\nTexto.\n:::\n',
    [
      '10:10-10:14 atributo-desconocido: Atributo `#uno` desconocido, se esperaba solo `fuente`',
      '10:15-10:20 atributo-desconocido: Atributo `.rojo` desconocido, se esperaba solo `fuente`',
      '10:21-10:26 atributo-desconocido: Atributo `color` desconocido, se esperaba solo `fuente`'
    ]
  ],
  [
    'the attribute twice',
    ':::aviso[fuente]{fuente="fuente" fuente="art-9"}\nTexto.\n:::\n',
    [
      '10:34-10:40 atributo-repetido: Atributo `fuente` escrito dos veces, se esperaba una, junte sus valores con un espacio: `fuente="art-8 art-9"`'
    ]
  ]
]

describe('readSources', () => {
  it.each(cases)('reports %s', (_, blocks, messages) => {
    expect(messagesOf(metadata + blocks)).toEqual(messages)
  })
})
