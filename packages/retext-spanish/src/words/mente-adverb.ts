/**
 * Roots of verbs in -mentar: «fundamente», «implemente» are their subjunctives, not adverbs.
 *
 * Source: Diccionario de la lengua española (RAE): entries in -mentar.
 */
const verbRoots =
  'ali argu ator au ce ci co comple condi cumpli decre desfrag docu escar experi fer fo frag funda imple incre instru jura la ' +
  'medica orna para parla pavi pig pi regi regla reimple repavi retroali sacra salpi sedi seg sobreali suple testa tor'
const notAdverbs: ReadonlySet<string> = new Set([
  ...verbRoots.split(' ').map((root) => `${root}mente`),
  ...'mente demente clemente inclemente vehemente miente desmiente simiente'.split(' ')
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
