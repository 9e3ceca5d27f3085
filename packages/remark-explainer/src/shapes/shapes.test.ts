import {describe, expect, it} from 'vitest'
import {messagesOf, metadata} from '../messages-of.fixture.ts'

const cases: readonly (readonly [name: string, blocks: string, messages: readonly string[]])[] = [
  [
    'aviso: list',
    ':::aviso{fuente="art-8"}\n- uno\n:::\n',
    [
      '11:1-11:6 forma-de-aviso: Lista en `:::aviso`, se esperaban párrafos, escriba cada elemento como oración'
    ]
  ],
  [
    'aviso: heading',
    ':::aviso{fuente="art-8"}\n# Uno\n:::\n',
    [
      '11:1-11:6 forma-de-aviso: Encabezado en `:::aviso`, se esperaban párrafos o listas, ponga el título entre corchetes: `:::aviso[Título]`'
    ]
  ],
  [
    'aviso: underlined',
    ':::aviso{fuente="art-8"}\nTexto.\n---\n:::\n',
    [
      '11:1-12:4 forma-de-aviso: Encabezado en `:::aviso`, se esperaban párrafos o listas, ponga el título entre corchetes: `:::aviso[Título]`'
    ]
  ],
  [
    'cifra: no strong words',
    ':::cifra{fuente="art-8"}\n$1,200 al mes\n:::\n',
    [
      '11:1-11:14 forma-de-cifra: Párrafo sin cifra, se esperaba que empezara con la cifra en negritas, escriba por ejemplo `**$1,200** cada dos meses`'
    ]
  ],
  [
    'cifra: strong words later',
    ':::cifra{fuente="art-8"}\nHasta **$1,200** al mes\n:::\n',
    [
      '11:1-11:24 forma-de-cifra: Cifra después de otras palabras, se esperaba al principio del párrafo, póngala primero o incluya las palabras en las negritas'
    ]
  ],
  [
    'cifra: list',
    ':::cifra{fuente="art-8"}\n- **$1,200** al mes\n:::\n',
    [
      '11:1-11:20 forma-de-cifra: Lista en `:::cifra`, se esperaban párrafos, escriba cada elemento como oración'
    ]
  ],
  [
    'pasos: bullets',
    ':::pasos{fuente="art-8"}\n- Vaya\n:::\n',
    [
      '11:1-11:7 forma-de-pasos: Lista con guiones en `:::pasos`, se esperaba una numerada, empiece cada renglón con `1.`'
    ]
  ],
  [
    'pasos: no list',
    ':::pasos{fuente="art-8"}\nVaya.\n:::\n',
    [
      '10:1-10:25 forma-de-pasos: `:::pasos` sin lista, se esperaba una lista numerada, empiece cada renglón con `1.`'
    ]
  ],
  [
    'pasos: paragraph between',
    ':::pasos{fuente="art-8"}\n1. Vaya\n\nEspere.\n\n2. Vuelva\n:::\n',
    [
      '13:1-13:8 forma-de-pasos: Párrafo después de la lista en `:::pasos`, se esperaba antes, súbalo o póngale sangría para que sea parte de su elemento'
    ]
  ],
  [
    'pasos: empty item',
    ':::pasos{fuente="art-8"}\n1.\n2. Vuelva\n:::\n',
    ['11:1-11:3 forma-de-pasos: Elemento de lista vacío, se esperaba texto, escríbalo o quite el renglón']
  ],
  [
    'pasos: heading in an item',
    ':::pasos{fuente="art-8"}\n1. # Vaya\n:::\n',
    [
      '11:4-11:10 contenido-no-admitido: Encabezado en una lista, se esperaba texto en párrafos o listas, use negritas'
    ]
  ],
  [
    'requisitos: numbers',
    ':::requisitos{fuente="art-8"}\n1. CURP\n:::\n',
    [
      '11:1-11:8 forma-de-requisitos: Lista numerada en `:::requisitos`, se esperaba una con guiones, empiece cada renglón con `- `'
    ]
  ],
  [
    'requisitos: list in a list',
    ':::requisitos{fuente="art-8"}\n- CURP\n  - original\n    - copia\n- Acta\n:::\n',
    [
      '12:3-13:12 lista-dentro-de-lista: Lista dentro de otra lista, se esperaba una lista de un solo nivel, haga de cada renglón un elemento o una oración'
    ]
  ],
  [
    'requisitos: two paragraphs',
    ':::requisitos{fuente="art-8"}\n- CURP\n\n  Original.\n:::\n',
    [
      '11:1-13:12 forma-de-requisitos: Elemento de varios párrafos en `:::requisitos`, se esperaba uno, júntelos o haga otro elemento'
    ]
  ],
  [
    'quien: heading',
    ':::quien{fuente="art-8"}\n## Niñas\n- Niños\n:::\n',
    [
      '11:1-11:9 forma-de-quien: Encabezado en `:::quien`, se esperaban párrafos o listas, ponga el título entre corchetes: `:::quien[Título]`'
    ]
  ],
  [
    'preguntas: list only',
    ':::preguntas{fuente="art-8"}\n- ¿Qué?\n:::\n',
    [
      '10:1-10:29 forma-de-preguntas: `:::preguntas` sin preguntas, se esperaban encabezados, escriba por ejemplo `### ¿Se puede pedir en línea?`'
    ]
  ],
  [
    'preguntas: strong question',
    ':::preguntas{fuente="art-8"}\n**¿Qué?**\n\nEsto.\n:::\n',
    ['11:1-11:10 forma-de-preguntas: Pregunta en negritas, se esperaba un encabezado, escriba `### ¿Qué?`']
  ],
  [
    'preguntas: no answer, also at the end',
    ':::preguntas{fuente="art-8"}\n### ¿Qué?\n### ¿Cómo?\nAsí.\n### ¿Cuándo?\n:::\n',
    [
      '11:1-11:10 forma-de-preguntas: Pregunta «¿Qué?» sin respuesta, se esperaba un párrafo debajo, escríbala',
      '14:1-14:13 forma-de-preguntas: Pregunta «¿Cuándo?» sin respuesta, se esperaba un párrafo debajo, escríbala'
    ]
  ],
  [
    'preguntas: empty heading',
    ':::preguntas{fuente="art-8"}\n### ¿Qué?\nEsto.\n###\nAsí.\n:::\n',
    [
      '13:1-13:4 forma-de-preguntas: Encabezado vacío, se esperaba una pregunta, escríbala o quite el encabezado'
    ]
  ],
  [
    'requisitos: boxes',
    ':::requisitos{fuente="art-8"}\n- [ ] CURP\n- [x] Acta\n- [sic] Foto\n:::\n',
    [
      '11:1-11:11 contenido-no-admitido: Casilla `[ ]` en una lista, se esperaba texto, quítela',
      '12:1-12:11 contenido-no-admitido: Casilla `[ ]` en una lista, se esperaba texto, quítela'
    ]
  ],
  [
    'preguntas: text before, list after',
    ':::preguntas{fuente="art-8"}\nLea.\n### ¿Cómo?\nAsí.\n- uno\n:::\n',
    [
      '11:1-11:5 forma-de-preguntas: Texto antes de la primera pregunta, se esperaba un encabezado, escriba por ejemplo `### ¿Se puede pedir en línea?`',
      '14:1-14:6 forma-de-preguntas: Lista en `:::preguntas`, se esperaban párrafos, escriba cada elemento como oración'
    ]
  ],
  [
    'contacto: no label or no value',
    ':::contacto{fuente="art-8"}\n- Teléfono 998 000 0000\n- 9:00 a 15:00\n- : 998\n- Correo:\n- https://b.mx\n:::\n',
    [
      '11:1-11:24 forma-de-contacto: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
      '12:1-12:15 forma-de-contacto: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
      '13:1-13:8 forma-de-contacto: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
      '14:1-14:10 forma-de-contacto: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos',
      '15:1-15:15 forma-de-contacto: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos'
    ]
  ],
  [
    'plazos: no term or nothing that happens',
    ':::plazos{fuente="art-8"}\n- se abre la ventanilla\n- **15 de enero**\n- **15 de enero:**\n:::\n',
    [
      '11:1-11:24 forma-de-plazos: Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`',
      '12:1-12:18 forma-de-plazos: Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`',
      '13:1-13:19 forma-de-plazos: Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`'
    ]
  ],
  [
    'definicion: no list',
    ':::definicion{fuente="art-8"}\nPadrón: la lista\n:::\n',
    [
      '10:1-10:30 forma-de-definicion: `:::definicion` sin lista, se esperaba una lista, empiece cada renglón con `- `'
    ]
  ],
  [
    'definicion: paragraph',
    ':::definicion{fuente="art-8"}\nPalabras.\n\n- **Padrón**: la lista\n- Beca\n:::\n',
    [
      '11:1-11:10 forma-de-definicion: Párrafo en `:::definicion`, se esperaba una lista, empiece el renglón con `- ` o quítelo',
      '14:1-14:7 forma-de-definicion: Elemento sin palabra o sin significado, se esperaba `- **Padrón**: la lista de quienes reciben el apoyo`'
    ]
  ]
]

describe('shapes of blocks', () => {
  it.each(cases)('reports %s', (_, blocks, messages) => {
    expect(messagesOf(metadata + blocks)).toEqual(messages)
  })
})
