import {describe, expect, it} from 'vitest'
import {messagesOf, metadata} from './messages-of.fixture.ts'

const cases: readonly (readonly [name: string, blocks: string, messages: readonly string[]])[] = [
  [
    'no blocks at all',
    '',
    [
      '8:1-8:4 sin-bloques: Explicador sin bloques, se esperaba al menos uno, escriba por ejemplo `:::requisitos{fuente="art-10"}`'
    ]
  ],
  [
    'what is no paragraph between blocks, one message for a stretch',
    '- uno\n\n## dos\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n\nOtra vez.\n\n> tres\n',
    [
      '10:1-10:6 texto-fuera-de-bloque: Lista, cita o encabezado fuera de un bloque, se esperaban párrafos o un bloque, póngalo en uno como `:::requisitos{fuente="…"}` o escríbalo como párrafo',
      '20:1-20:7 texto-fuera-de-bloque: Lista, cita o encabezado fuera de un bloque, se esperaban párrafos o un bloque, póngalo en uno como `:::requisitos{fuente="…"}` o escríbalo como párrafo'
    ]
  ],
  [
    'a title',
    '# Beca\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '10:1-10:7 texto-fuera-de-bloque: Título fuera de un bloque, se esperaba en la ficha, escríbalo en el dato `titulo`'
    ]
  ],
  [
    'a block that does not exist',
    ':::requisito{fuente="art-1"}\n- CURP\n:::\n',
    [
      '10:4-10:13 bloque-desconocido: `:::requisito` no es un bloque de Llano, se esperaba uno de `cifra`, `quien`, `requisitos`, `derechos`, `obligaciones`, `decision`, `pasos`, `plazos`, `comparacion`, `grafica`, `preguntas`, `contacto`, `cita`, `aviso` o `definicion`, ¿quiso decir `requisitos`?'
    ]
  ],
  [
    'a block with capitals and accents',
    ':::Definición{fuente="art-1"}\n- **Padrón**: lista\n:::\n',
    [
      '10:4-10:14 bloque-desconocido: `:::Definición` no es un bloque de Llano, se esperaba uno de `cifra`, `quien`, `requisitos`, `derechos`, `obligaciones`, `decision`, `pasos`, `plazos`, `comparacion`, `grafica`, `preguntas`, `contacto`, `cita`, `aviso` o `definicion`, ¿quiso decir `definicion`?'
    ]
  ],
  [
    'a block of which nothing is near',
    ':::video{fuente="art-1"}\n:::\n',
    [
      '10:4-10:9 bloque-desconocido: `:::video` no es un bloque de Llano, se esperaba uno de `cifra`, `quien`, `requisitos`, `derechos`, `obligaciones`, `decision`, `pasos`, `plazos`, `comparacion`, `grafica`, `preguntas`, `contacto`, `cita`, `aviso` o `definicion`'
    ]
  ],
  [
    'a block never closed before another',
    ':::aviso{fuente="art-1"}\nTexto.\n\n:::requisitos{fuente="art-2"}\n- CURP\n:::\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '10:1-10:25 bloque-sin-cerrar: `:::aviso` sin cerrar, se esperaba una línea `:::` al final del bloque, póngala antes de `:::requisitos`'
    ]
  ],
  [
    'three blocks never closed',
    ':::aviso{fuente="art-1"}\nTexto.\n\n:::requisitos{fuente="art-2"}\n- CURP\n\n:::quien{fuente="art-2"}\n- Niñas\n',
    [
      '10:1-10:25 bloque-sin-cerrar: `:::aviso` sin cerrar, se esperaba una línea `:::` al final del bloque, póngala antes de `:::requisitos`',
      '13:1-13:30 bloque-sin-cerrar: `:::requisitos` sin cerrar, se esperaba una línea `:::` al final del bloque, póngala antes de `:::quien`',
      '16:1-16:25 bloque-sin-cerrar: `:::quien` sin cerrar, se esperaba una línea `:::` al final del bloque'
    ]
  ],
  [
    'a block never closed at the end, and the faults of the one before',
    ':::requisitos\n- CURP\n:::\n:::aviso{fuente="art-1"}\nTexto.\n',
    [
      '10:1-10:14 fuente-ausente: `:::requisitos` sin `fuente`, se esperaba la disposición que lo sostiene, escriba por ejemplo `:::requisitos{fuente="art-8"}`',
      '13:1-13:25 bloque-sin-cerrar: `:::aviso` sin cerrar, se esperaba una línea `:::` al final del bloque'
    ]
  ],
  [
    'a block closed with too few colons',
    '::::aviso{fuente="art-1"}\nTexto.\n:::\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '10:1-10:26 bloque-sin-cerrar: `::::aviso` sin cerrar, se esperaba una línea `::::` al final del bloque, póngala antes de `:::aviso`'
    ]
  ],
  [
    'a block in a block',
    '::::aviso{fuente="art-1"}\nTexto.\n\n:::quien{fuente="art-2"}\n- Niñas\n:::\n::::\n',
    [
      '13:1-13:25 bloque-dentro-de-bloque: `:::quien` dentro de otro bloque, se esperaba fuera, cierre antes el bloque que lo contiene'
    ]
  ],
  [
    'an end without block',
    ':::aviso{fuente="art-1"}\nTexto.\n:::\n:::\n',
    [
      '13:1-13:4 cierre-sin-bloque: `:::` sin bloque que cerrar, se esperaba un bloque abierto antes, quite la línea o abra el bloque'
    ]
  ],
  [
    'a space after the colons',
    '::: requisitos {fuente="art-1"}\n- CURP\n:::\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n',
    [
      '10:1-10:32 bloque-ilegible: `::: requisitos {fuente="art-1"}` no se puede leer, se esperaba `:::requisitos{fuente="art-1"}`, quite el espacio después de los dos puntos'
    ]
  ],
  [
    'typographic quotes',
    ':::requisitos{fuente=“art-1 art-2”}\n- CURP\n:::\n',
    [
      '10:1-10:36 bloque-ilegible: `:::requisitos{fuente=“art-1 art-2”}` no se puede leer, se esperaba `:::requisitos{fuente="art-1 art-2"}`, cambie las comillas tipográficas por comillas rectas `"`'
    ]
  ],
  [
    'a space before the braces',
    ':::requisitos {fuente="art-1"}\n- CURP\n:::\n',
    [
      '10:1-10:31 bloque-ilegible: `:::requisitos {fuente="art-1"}` no se puede leer, se esperaba `:::requisitos{fuente="art-1"}`, quite los espacios entre el nombre, los corchetes y las llaves'
    ]
  ],
  [
    'a title without brackets',
    ':::requisitos Qué llevar {fuente="art-1"}\n- CURP\n:::\n',
    [
      '10:1-10:42 bloque-ilegible: `:::requisitos Qué llevar {fuente="art-1"}` no se puede leer, se esperaba `:::requisitos[Qué llevar]{fuente="art-1"}`, ponga el título entre corchetes, o el texto en la línea siguiente'
    ]
  ],
  [
    'quotes never closed',
    ':::requisitos{fuente="art-1}\n- CURP\n:::\n',
    [
      '10:1-10:29 bloque-ilegible: `:::requisitos{fuente="art-1}` no se puede leer, se esperaba `:::requisitos{fuente="art-1"}`, cierre las comillas del atributo'
    ]
  ],
  [
    'braces never closed',
    ':::requisitos{fuente="art-1"\n- CURP\n:::\n',
    [
      '10:1-10:29 bloque-ilegible: `:::requisitos{fuente="art-1"` no se puede leer, se esperaba `:::requisitos{fuente="art-1"}`, cierre la llave `}` al final de la línea'
    ]
  ],
  [
    'a colon for the equals sign',
    ':::requisitos{fuente: "art-1"}\n- CURP\n:::\n',
    [
      '10:1-10:31 bloque-ilegible: `:::requisitos{fuente: "art-1"}` no se puede leer, se esperaba `:::requisitos{fuente="art-1"}`, revise corchetes, llaves y comillas'
    ]
  ],
  [
    'brackets never closed',
    ':::requisitos[Qué [llevar]{fuente="art-1"}\n- CURP\n:::\n',
    [
      '10:1-10:43 bloque-ilegible: `:::requisitos[Qué [llevar]{fuente="art-1"}` no se puede leer, se esperaba `:::nombre[Título]{fuente="…"}`, revise corchetes, llaves y comillas'
    ]
  ],
  [
    'text beside the attributes',
    ':::aviso{fuente="art-1"} Texto.\n:::\n',
    [
      '10:1-10:32 bloque-ilegible: `:::aviso{fuente="art-1"} Texto.` no se puede leer, se esperaba `:::nombre[Título]{fuente="…"}`, ponga el texto en la línea siguiente'
    ]
  ],
  [
    'a whole block in one line',
    ':::aviso Texto. :::\n',
    [
      '10:1-10:20 bloque-ilegible: `:::aviso Texto. :::` no se puede leer, se esperaba `:::nombre[Título]{fuente="…"}`, ponga el título entre corchetes, o el texto en la línea siguiente'
    ]
  ],
  [
    'a broken line in a block',
    ':::aviso{fuente="art-1"}\nTexto.\n::: requisitos\n- CURP\n:::\n',
    [
      '12:1-12:15 bloque-ilegible: `::: requisitos` no se puede leer, se esperaba `:::requisitos`, quite el espacio después de los dos puntos'
    ]
  ],
  [
    'two colons',
    '::cifra{fuente="art-1"}\n**$1** al mes\n:::\n',
    [
      '10:1-10:24 dos-puntos-de-menos: `::cifra` con dos signos de dos puntos, se esperaba `:::cifra` en su propia línea, con una línea `:::` al final'
    ]
  ],
  [
    'two colons in a block',
    ':::aviso{fuente="art-1"}\nTexto.\n\n::cifra[$1]\n:::\n',
    [
      '13:1-13:12 dos-puntos-de-menos: `::cifra` con dos signos de dos puntos, se esperaba `:::cifra` en su propia línea, con una línea `:::` al final'
    ]
  ],
  [
    'one colon',
    ':cifra{fuente="art-1"}\n**$1** al mes\n:::\n',
    [
      '10:1-10:23 dos-puntos-de-menos: `:cifra` con un signo de dos puntos, se esperaba `:::cifra` en su propia línea, con una línea `:::` al final'
    ]
  ],
  [
    'one colon and no attributes',
    ':aviso\nTexto\n:::\n',
    [
      '10:1-10:7 dos-puntos-de-menos: `:aviso` con un signo de dos puntos, se esperaba `:::aviso` en su propia línea, con una línea `:::` al final'
    ]
  ],
  [
    'one colon in a sentence',
    ':::aviso{fuente="art-1"}\nVea :mapa[12] y :cifras{x}.\n:::\n',
    [
      '11:5-11:14 directiva-desconocida: `:mapa` con corchetes o llaves, se esperaba texto, quítelos o escriba `\\:mapa` si los dos puntos son del texto',
      '11:17-11:27 dos-puntos-de-menos: `:cifras` con un signo de dos puntos, se esperaba `:::cifra` en su propia línea, con una línea `:::` al final'
    ]
  ],
  [
    'a block moved to the right',
    '    :::aviso{fuente="art-1"}\n    Texto.\n    :::\n',
    [
      '10:1-12:8 texto-fuera-de-bloque: Bloque con sangría, o dentro de una lista o cita, se esperaba al principio del renglón, quite lo que está antes de los dos puntos'
    ]
  ],
  [
    'a block in a list',
    '- :::aviso{fuente="art-1"}\n  Texto.\n  :::\n',
    [
      '10:1-12:6 texto-fuera-de-bloque: Bloque con sangría, o dentro de una lista o cita, se esperaba al principio del renglón, quite lo que está antes de los dos puntos'
    ]
  ],
  [
    'an empty block',
    ':::aviso{fuente="art-1"}\n:::\n',
    [
      '10:1-10:25 bloque-vacio: `:::aviso` vacío, se esperaba su contenido: párrafos con lo que hay que decir o no se debe pasar por alto'
    ]
  ],
  [
    'a block of blanks and comments',
    ':::quien{fuente="art-1"}\n&nbsp;\n\n<!-- nada -->\n:::\n',
    [
      '10:1-10:25 bloque-vacio: `:::quien` vacío, se esperaba su contenido: párrafos, si hacen falta, y una lista de guiones con quiénes pueden o deben'
    ]
  ],
  [
    'HTML, also between blocks',
    '<div>Hola</div>\n\n:::aviso{fuente="art-1"}\nUn <b>texto</b> <!-- sí -->.\n:::\n',
    [
      '10:1-10:16 html: HTML `<div>Hola</div>`, se esperaba Markdown, escríbalo sin etiquetas',
      '13:4-13:7 html: HTML `<b>`, se esperaba Markdown, escríbalo sin etiquetas',
      '13:12-13:16 html: HTML `</b>`, se esperaba Markdown, escríbalo sin etiquetas'
    ]
  ],
  [
    'a comment never closed',
    ':::aviso{fuente="art-1"}\nTexto.\n\n<!-- abierto\n:::\n',
    ['13:1-13:13 html: Comentario sin cerrar, se esperaba `-->` al final, agréguelo']
  ],
  [
    'text beside a comment',
    ':::aviso{fuente="art-1"}\n<!-- ojo --> Texto.\n\n<!-- a --><!-- b -->\n:::\n',
    ['11:1-11:20 html: Texto en el renglón en que termina un comentario, se esperaba en otro, baje el texto']
  ],
  [
    'images',
    ':::aviso{fuente="art-1"}\n![Escuela](a.png)\n:::\n',
    ['11:1-11:18 imagen: Imagen, se esperaba texto, diga con palabras lo que muestra']
  ],
  [
    'what prints nothing',
    ':::aviso{fuente="art-1"}\n> cita\n\n    sangría\n\n```\ncódigo\n```\n\n***\n\n| a | b |\n|---|---|\n| 1 | 2 |\n:::\n',
    [
      '11:1-11:7 contenido-no-admitido: Cita con `>`, se esperaba texto en párrafos o listas, quite el signo y póngala entre comillas «»',
      '13:1-13:12 contenido-no-admitido: Texto con sangría de cuatro espacios, se esperaba texto en párrafos o listas, quite la sangría',
      '15:1-17:4 contenido-no-admitido: Código entre acentos graves, se esperaba texto en párrafos o listas, escríbalo como párrafo',
      '19:1-19:4 contenido-no-admitido: Línea divisoria, se esperaba texto en párrafos o listas, quítela',
      '21:1-23:10 contenido-no-admitido: Tabla, se esperaba texto en párrafos o listas, haga de cada renglón un elemento de una lista'
    ]
  ],
  [
    'strong that does not open',
    ':::aviso{fuente="art-1"}\n** Aviso** y \\*\\* no\n:::\n',
    [
      '11:1-11:21 negritas-sin-cerrar (aviso): Dos asteriscos que no abren ni cierran negritas, se esperaba `**texto**`, quite los espacios junto a los asteriscos'
    ]
  ],
  [
    'bad links',
    ':::requisitos{fuente="art-1"}\n- [a](javascript:alert(1))\n- [b](java&#9;script:x)\n- [c](www.gob.mx)\n- [d](a@b.mx)\n- [e](//b.mx)\n- [f]()\n- [](https://b.mx)\n- [g][h]\n- <ftp://b.mx>\n\n[h]: data:text/html,x\n:::\n',
    [
      '11:3-11:27 enlace-incorrecto: Enlace a `javascript:alert(1)`, se esperaba una dirección `https:`, `mailto:` o `tel:`, cámbiela o quite el enlace',
      '12:3-12:24 enlace-incorrecto: Enlace a `java script:x`, se esperaba una dirección `https:`, `mailto:` o `tel:`, cámbiela o quite el enlace',
      '13:3-13:18 enlace-incorrecto: Enlace a `www.gob.mx`, se esperaba la dirección completa, ¿quiso decir `https://www.gob.mx`?',
      '14:3-14:14 enlace-incorrecto: Enlace a `a@b.mx`, se esperaba la dirección completa, ¿quiso decir `mailto:a@b.mx`?',
      '15:3-15:14 enlace-incorrecto: Enlace a `//b.mx`, se esperaba la dirección completa, ¿quiso decir `https://b.mx`?',
      '16:3-16:8 enlace-incorrecto: Enlace sin dirección, se esperaba `[texto](dirección)`, escriba la dirección o quite los corchetes',
      '17:3-17:19 enlace-incorrecto: Enlace sin texto, se esperaba `[texto](dirección)`, escriba a dónde lleva',
      '18:3-18:9 enlace-incorrecto: Enlace a `data:text/html,x`, se esperaba una dirección `https:`, `mailto:` o `tel:`, cámbiela o quite el enlace',
      '19:3-19:15 enlace-incorrecto: Enlace a `ftp://b.mx`, se esperaba una dirección `https:`, `mailto:` o `tel:`, cámbiela o quite el enlace'
    ]
  ]
]

describe('readBlocks', () => {
  it.each(cases)('reports %s', (_, blocks, messages) => {
    expect(messagesOf(metadata + blocks)).toEqual(messages)
  })
})
