/** Why the front matter is asked for. */
export const whyMetadata = 'La ficha da el título, la norma, la licencia y la autoría de todas las piezas.'

/** Why a block has the shape it has. */
export const whyShape =
  'Cada bloque se dibuja según su forma: por eso la página, la infografía y el tríptico dicen lo mismo.'

/** Why the text of a block has no more than plain Markdown. */
export const whyPlain =
  'El texto de un explicador también se imprime y se lee en voz alta: solo lleva párrafos, listas, negritas, cursivas y enlaces.'
