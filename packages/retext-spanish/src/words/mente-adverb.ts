/**
 * Roots of verbs in -mentar: «fundamente», «implemente» are their subjunctives, not adverbs.
 *
 * Source: Diccionario de la lengua española (RAE): entries in -mentar.
 */
const verbRoots =
  'acre ali aplo apesta argu ator au ceme ci co comple condi cre decre desali desfrag desmorali docu dora entable escar excre experi fer ' +
  'fo frag funda incre imple instru jura la lu medica orna para parla pavi pig regla repavi retroali sacra salpi seg ' +
  'sedi sobreali suple testa ce desci recremen'
const notAdverbs: ReadonlySet<string> = new Set([
  ...verbRoots.split(' ').map((root) => `${root}mente`),
  ...'mente demente clemente inclemente vehemente miente desmiente simiente eminente entremente'.split(' ')
])

/**
 * Tell whether a word is an adverb in -mente.
 *
 * @param lower
 *   Word in lower case: «oportunamente» is one, «fundamente» and «demente» are not.
 * @returns
 *   Whether it is.
 */
export function isMenteAdverb(lower: string): boolean {
  return lower.length > 7 && lower.endsWith('mente') && !notAdverbs.has(lower)
}
