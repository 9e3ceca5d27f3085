/** Front matter without fault. */
export const head = `---
titulo: Beca
resumen: Para qué sirve.
norma: reglas
tipo: tramite
licencia: CC0-1.0
autoria: Municipio
---
`
/** A block without fault. */
export const good = `
:::aviso{fuente="art-1"}
Es gratis.
:::
`
const swap = (from: string, to: string) => head.replace(from, to) + good
const body = (text: string) => `${head}\n${text}\n`
const block = (type: string, content: string, more = '') =>
  body(`:::${type}{fuente="art-1"${more}}\n${content}\n:::`)
const chart = (more: string) => body(`:::grafica{fuente="art-1" ${more}}\n:::`)

/** Explainers with one fault each, and what is said of it: `line:column-line:column: message`. */
export const cases: readonly (readonly [name: string, source: string, message: string])[] = [
  [
    'no front matter',
    good.trimStart(),
    '1:1-1:25: Archivo sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`'
  ],
  [
    'front matter never closed',
    head.replace(/---\n$/, '') + good,
    '1:1-1:4: Ficha sin cerrar, se esperaba una línea `---` después del último dato'
  ],
  [
    'front matter after a title',
    `# Beca\n\n${head}${good}`,
    '3:1-3:4: Ficha en la línea 3, se esperaba en la línea 1, quite lo que está antes'
  ],
  [
    'a tab in the front matter',
    swap('titulo: Beca', 'titulo: Beca\n\ttema: x'),
    '3:2-3:9: Tabulador al principio de una línea, se esperaba cada dato al principio de su línea'
  ],
  [
    'a quote never closed',
    swap('titulo: Beca', 'titulo: "Beca'),
    '2:1-2:14: Comillas sin cerrar, se esperaban comillas también al final, escriba `titulo: "Beca"`'
  ],
  [
    'a colon in a value',
    swap('titulo: Beca', 'titulo: Beca: la de siempre'),
    '2:1-2:28: Dos puntos dentro de un valor sin comillas, se esperaba el valor entre comillas, escriba `titulo: "Beca: la de siempre"`'
  ],
  [
    'a key that does not exist',
    swap('titulo: Beca', 'titulo: Beca\ncolor: rojo'),
    '3:1-3:6: Dato `color` desconocido, se esperaba uno de `titulo`, `resumen`, `norma`, `tipo`, `licencia`, `autoria`, `verificado`, `tema`, `leyenda`, `ficticio` o `tramite`'
  ],
  [
    'a key twice',
    swap('titulo: Beca', 'titulo: Beca\ntitulo: Otra'),
    '3:1-3:7: Dato `titulo` escrito dos veces, se esperaba una, quite la otra'
  ],
  [
    'no title',
    swap('titulo: Beca\n', ''),
    '1:1-1:4: Ficha sin `titulo`, se esperaba el título del explicador, agregue por ejemplo `titulo: Beca Camino a la Escuela`'
  ],
  [
    'an empty summary',
    swap('resumen: Para qué sirve.', 'resumen:'),
    '3:1-3:8: Dato `resumen` vacío, se esperaba una oración que diga para qué sirve, escriba por ejemplo `resumen: Quién puede pedirla, qué llevar y hasta cuándo.`'
  ],
  [
    'a kind that does not exist',
    swap('tipo: tramite', 'tipo: trámites'),
    '5:7-5:15: Dato `tipo` con `trámites`, se esperaba uno de `derecho`, `norma`, `programa-social` o `tramite`, ¿quiso decir `tramite`?'
  ],
  [
    'a licence that is not free',
    swap('CC0-1.0', 'CC-BY-NC-4.0'),
    '6:11-6:23: Licencia `CC-BY-NC-4.0` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`'
  ],
  [
    'a licence misspelt',
    swap('CC0-1.0', 'CC BY 4.0'),
    '6:11-6:20: Licencia `CC BY 4.0` desconocida, se esperaba una de `CC-BY-4.0`, `CC-BY-SA-4.0`, `CC0-1.0` o `LicenseRef-LibreUsoMX`, ¿quiso decir `CC-BY-4.0`?'
  ],
  [
    'a day that does not exist',
    swap('titulo: Beca', 'titulo: Beca\nverificado: 2026-02-30'),
    '3:13-3:23: Dato `verificado` con `2026-02-30`, se esperaba un día del calendario como `2026-11-03`'
  ],
  [
    'a day written backwards',
    swap('titulo: Beca', 'titulo: Beca\nverificado: 03/11/2026'),
    '3:13-3:23: Dato `verificado` con `03/11/2026`, se esperaba un día del calendario como `2026-11-03`, ¿quiso decir `2026-11-03`?'
  ],
  [
    'yes for true',
    swap('titulo: Beca', 'titulo: Beca\nficticio: sí'),
    '3:11-3:13: Dato `ficticio` con `sí`, se esperaba `true` o `false`, ¿quiso decir `true`?'
  ],
  [
    'the file for the slug',
    swap('norma: reglas', 'norma: normas/Reglas.md'),
    '4:8-4:24: Dato `norma` con `normas/Reglas.md`, se esperaba el nombre del archivo de la norma, sin `.md`, ¿quiso decir `reglas`?'
  ],
  [
    'a number for a cost',
    swap('titulo: Beca', 'titulo: Beca\ntramite:\n  costo: 350'),
    '4:10-4:13: Dato `costo` con `350`, se esperaba texto: el monto o cómo se determina, escríbalo entre comillas: `"350"`'
  ],
  [
    'an office without address',
    swap('titulo: Beca', 'titulo: Beca\ntramite:\n  oficinas: [{area: Obras}]'),
    '4:14-4:27: Ficha sin `domicilio`, se esperaba la calle, el número y la colonia, agregue por ejemplo `domicilio: Calle Hidalgo 12, colonia Centro`'
  ],
  [
    'nothing but front matter',
    head,
    '8:1-8:4: Explicador sin bloques, se esperaba al menos uno, escriba por ejemplo `:::requisitos{fuente="art-10"}`'
  ],
  [
    'a list between blocks',
    `${head}\n- CURP\n${good}`,
    '10:1-10:7: Lista, cita o encabezado fuera de un bloque, se esperaban párrafos o un bloque, póngalo en uno como `:::requisitos{fuente="…"}` o escríbalo como párrafo'
  ],
  [
    'a heading between blocks',
    `${head}\n## Requisitos\n${good}`,
    '10:1-10:14: Lista, cita o encabezado fuera de un bloque, se esperaban párrafos o un bloque, póngalo en uno como `:::requisitos{fuente="…"}` o escríbalo como párrafo'
  ],
  [
    'a title between blocks',
    `${head}\n# Beca\n${good}`,
    '10:1-10:7: Título fuera de un bloque, se esperaba en la ficha, escríbalo en el dato `titulo`'
  ],
  [
    'a script',
    `${head}\n<script>alert(1)</script>\n${good}`,
    '10:1-10:26: HTML `<script>alert(1)</script>`, se esperaba Markdown, escríbalo sin etiquetas'
  ],
  [
    'a block that does not exist',
    block('requerimientos', '- CURP'),
    '10:4-10:18: `:::requerimientos` no es un bloque de Llano, se esperaba uno de `cifra`, `quien`, `requisitos`, `derechos`, `obligaciones`, `decision`, `pasos`, `plazos`, `comparacion`, `grafica`, `preguntas`, `contacto`, `cita`, `aviso` o `definicion`, ¿quiso decir `requisitos`?'
  ],
  [
    'a block never closed',
    body(':::aviso{fuente="art-1"}\nEs gratis.'),
    '10:1-10:25: `:::aviso` sin cerrar, se esperaba una línea `:::` al final del bloque'
  ],
  [
    'a fence too many',
    `${head}${good}:::\n`,
    '13:1-13:4: `:::` sin bloque que cerrar, se esperaba un bloque abierto antes, quite la línea o abra el bloque'
  ],
  [
    'a space after the colons',
    body('::: aviso{fuente="art-1"}\nEs gratis.\n:::'),
    '10:1-10:26: `::: aviso{fuente="art-1"}` no se puede leer, se esperaba `:::aviso{fuente="art-1"}`, quite el espacio después de los dos puntos'
  ],
  [
    'typographic quotes',
    body(':::aviso{fuente=“art-1”}\nEs gratis.\n:::'),
    '10:17-10:24: Fuente `“art-1”`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios, ¿quiso decir `art-1`?'
  ],
  [
    'two colons',
    body('::aviso{fuente="art-1"}\nEs gratis.\n:::'),
    '10:1-10:24: `::aviso` con dos signos de dos puntos, se esperaba `:::aviso` en su propia línea, con una línea `:::` al final'
  ],
  [
    'a block in a block',
    body('::::aviso{fuente="art-1"}\nUno.\n\n:::quien{fuente="art-1"}\n- Niñas\n:::\n::::'),
    '13:1-13:25: `:::quien` dentro de otro bloque, se esperaba fuera, cierre antes el bloque que lo contiene'
  ],
  [
    'no source',
    body(':::aviso\nEs gratis.\n:::'),
    '10:1-10:9: `:::aviso` sin `fuente`, se esperaba la disposición que lo sostiene, escriba por ejemplo `:::aviso{fuente="art-8"}`'
  ],
  [
    'a source in words',
    body(':::aviso{fuente="artículo 8"}\nEs gratis.\n:::'),
    '10:18-10:28: Fuente `artículo 8`, se esperaban identificadores como `art-8` o `art-9.fr-ii`, separados por espacios, ¿quiso decir `art-8`?'
  ],
  [
    'a source twice',
    body(':::aviso{fuente="art-1 art-1"}\nEs gratis.\n:::'),
    '10:18-10:29: Fuente `art-1` escrita dos veces en el mismo bloque, se esperaba una, quite la otra'
  ],
  [
    'an attribute that does not exist',
    block('aviso', 'Es gratis.', ' color="rojo"'),
    '10:25-10:30: Atributo `color` desconocido, se esperaba solo `fuente`'
  ],
  [
    'an empty block',
    body(':::aviso{fuente="art-1"}\n:::'),
    '10:1-10:25: `:::aviso` vacío, se esperaba su contenido: párrafos con lo que hay que decir o no se debe pasar por alto'
  ],
  [
    'a figure without figure',
    block('cifra', 'Mucho dinero'),
    '11:1-11:13: Párrafo sin cifra, se esperaba que empezara con la cifra en negritas, escriba por ejemplo `**$1,200** cada dos meses`'
  ],
  [
    'numbers for bullets',
    block('requisitos', '1. CURP'),
    '11:1-11:8: Lista numerada en `:::requisitos`, se esperaba una con guiones, empiece cada renglón con `- `'
  ],
  [
    'bullets for steps',
    block('pasos', '- Vaya'),
    '11:1-11:7: Lista con guiones en `:::pasos`, se esperaba una numerada, empiece cada renglón con `1.`'
  ],
  [
    'a list in a list',
    block('derechos', '- Uno\n  - Dos'),
    '12:3-12:8: Lista dentro de otra lista, se esperaba una lista de un solo nivel, haga de cada renglón un elemento o una oración'
  ],
  [
    'a term without date',
    block('plazos', '- se abre la ventanilla'),
    '11:1-11:24: Elemento sin fecha o sin lo que pasa, se esperaba `- **15 de enero**: se abre la ventanilla`'
  ],
  [
    'a question without answer',
    block('preguntas', '### ¿Cuánto?'),
    '11:1-11:13: Pregunta «¿Cuánto?» sin respuesta, se esperaba un párrafo debajo, escríbala'
  ],
  [
    'a contact without data',
    block('contacto', '- Teléfono'),
    '11:1-11:11: Elemento sin medio o sin dato, se esperaba `- Teléfono: 998 000 0000`, separe los dos con dos puntos'
  ],
  [
    'a decision without question',
    block('decision', '- Vives aquí\n  - Sí: **Es para ti**\n  - No: **No**'),
    '11:1-13:15: «Vives aquí» con respuestas debajo, se esperaba una pregunta, escríbala entre «¿» y «?»'
  ],
  [
    'a decision with one answer',
    block('decision', '- ¿Vives aquí?\n  - Sí: **Es para ti**'),
    '11:1-12:23: Pregunta «¿Vives aquí?» con menos de dos respuestas, se esperaban al menos dos, escriba debajo, con sangría, `- Sí: …` y `- No: …`'
  ],
  [
    'a comparison without table',
    block('comparacion', 'Se distinguen mucho.'),
    '10:1-10:31: `:::comparacion` sin tabla, se esperaba una, escriba por ejemplo `| Nivel | Dinero |`, `| --- | --- |`'
  ],
  [
    'a row too short',
    block('comparacion', '| Nivel | Dinero |\n| --- | --- |\n| Primaria |'),
    '13:1-13:13: Renglón de una celda, se esperaban 2, una por columna'
  ],
  [
    'a chart without data',
    chart('tipo="barras" unidad="pesos"'),
    '10:1-10:56: `:::grafica` sin `datos`, se esperaba el nombre de un archivo CSV que esté junto al explicador, escriba por ejemplo `datos="presupuesto.csv"`'
  ],
  [
    'a chart of a kind that does not exist',
    chart('datos="a.csv" tipo="pastel" unidad="pesos"'),
    '10:47-10:53: Atributo `tipo` con `pastel`, se esperaba uno de `barras`, `flujo`, `linea` o `partes`, ¿quiso decir `partes`?'
  ],
  [
    'data in another folder',
    chart('datos="../a.csv" tipo="barras" unidad="pesos"'),
    '10:34-10:42: `datos="../a.csv"`, se esperaba solo el nombre de un archivo `.csv`, sin carpetas, póngalo junto al explicador'
  ],
  [
    'data that is not there',
    chart('datos="b.csv" tipo="barras" unidad="pesos"'),
    '10:34-10:39: `b.csv` no se encontró junto al explicador, se esperaba un archivo CSV, corrija el nombre o añada el archivo'
  ],
  [
    'data that is not a number',
    chart('datos="a.csv" tipo="barras" unidad="pesos"'),
    '10:34-10:39: `a.csv`, línea 2, columna 2: `mucho` en «Monto», se esperaba un número como `1200.50`, o nada si no se sabe'
  ],
  [
    'a provision in other words',
    block('aviso', 'Vea :art[el de siempre].'),
    '11:5-11:24: `el de siempre` no dice qué disposición es, se esperaba `:art[12]`, `:art[art-12.fr-ii]` o `:art[la fracción II]{id="art-12.fr-ii"}`'
  ],
  [
    'a link that runs code',
    block('aviso', '[aquí](javascript:alert(1))'),
    '11:1-11:28: Enlace a `javascript:alert(1)`, se esperaba una dirección `https:`, `mailto:` o `tel:`, cámbiela o quite el enlace'
  ],
  [
    'a link without its scheme',
    block('aviso', '[aquí](www.gob.mx)'),
    '11:1-11:19: Enlace a `www.gob.mx`, se esperaba la dirección completa, ¿quiso decir `https://www.gob.mx`?'
  ],
  [
    'a picture',
    block('aviso', '![escudo](escudo.png)'),
    '11:1-11:22: Imagen, se esperaba texto, diga con palabras lo que muestra'
  ],
  [
    'a provision that the norm lacks',
    body(':::aviso{fuente="art-9"}\nEs gratis.\n:::'),
    '10:18-10:23: `art-9` no está en «Reglas», se esperaba una disposición de la norma, las más parecidas son `art-1` y `art-8`'
  ],
  [
    'a link to a provision that the norm lacks',
    block('aviso', 'Vea :art[9].'),
    '11:5-11:12: `art-9` no está en «Reglas», se esperaba una disposición de la norma, las más parecidas son `art-1` y `art-8`'
  ],
  [
    'a term that the glossary lacks',
    block('aviso', 'El :termino[padrones].'),
    '11:4-11:22: `padrones` no está en el glosario, se esperaba uno de sus términos, el más parecido es `padron`, corrija el nombre o añada el término'
  ]
]
