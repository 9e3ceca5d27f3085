// «iendo» and its variants after a vowel, ñ, ll; pronouns at the end move the accent mark onto it.
const plain = /(?:ando|[iyñ]endo|llendo)$/
const withPronouns = /(?:ándo|[iyñ]éndo|lléndo)(?:(?:me|te|se|nos|os)(?:l[aeo]s?)?|l[aeo]s?)$/

/**
 * Words in -ando, -iendo that are no gerunds: nouns, adjectives, first persons of the present.
 *
 * Source: Diccionario de la lengua española (RAE). «considerando» and «resultando» are nouns and gerunds
 * and stay out of the list.
 */
const notGerunds: ReadonlySet<string> = new Set(
  (
    'cuando bando bandos blando brando contrabando comando demando mando desmando ando desando ablando agrando nefando infando ' +
    'doctorando memorando fernando hernando orlando villalpando rolando ferdinando arriendo subarriendo realquiendo atiendo desatiendo entiendo sobrentiendo sobreentiendo subentiendo ' +
    'malentiendo extiendo tiendo distiendo contiendo defiendo enciendo asciendo desciendo condesciendo trasciendo transciendo ' +
    'hiendo recomiendo encomiendo enmiendo remiendo meriendo reprehiendo'
  ).split(' ')
)

/**
 * Tell whether a word can be a gerund, with or without pronouns at its end.
 *
 * @param lower
 *   Word in lower case, with its accents: «debiendo», «devolviéndose».
 * @returns
 *   Whether it can.
 */
export function isGerund(lower: string): boolean {
  if (lower.length < 5)
    return lower === 'ando' ? false : lower === 'endo' ? false : /^[dy]ando$|^yendo$/.test(lower)
  return withPronouns.test(lower) || (plain.test(lower) && !notGerunds.has(lower))
}
