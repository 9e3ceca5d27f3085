/** The site's own pages, whose words are ours. */
export const ownPages = [
  '/',
  '/acerca/',
  '/accesibilidad/',
  '/buscar/',
  '/compromisos/',
  '/datos/',
  '/explicadores/',
  '/glosario/',
  '/normas/',
  '/opinar/',
  '/piezas/',
  '/reglas/',
  '/reutilizar/',
  '/revisar/'
]

/** One page of each kind that content makes. */
export const contentPages = [
  '/compromisos/puerto-cormoran-2026/',
  '/explicadores/beca-camino-escuela/',
  '/explicadores/presupuesto-puerto-cormoran/',
  '/normas/declaracion-gobierno-abierto/',
  '/normas/reglas-camino-escuela/',
  '/normas/reglas-camino-escuela/cambios/',
  '/reglas/oracion-larga/'
]

/** One page of each kind. */
export const pageKinds = [...ownPages, ...contentPages]
