const bare = /^[^áéíóú]*(?:[aei]r|ír)$/
const oneClitic = /^([^áéíóú]*(?:[aei]r|ír))(?:me|te|se|nos|l[aeo]s?)$/
const twoClitics = /[áéí]r(?:me|te|se|nos)l[aeo]s?$/

/**
 * Words in -ar, -er, -ir that are no verbs, and words that look like a verb with a pronoun at its end.
 *
 * Source: Diccionario de la lengua española (RAE): entries in those endings that are not verbs.
 */
const notInfinitives: ReadonlySet<string> = new Set(
  // Nouns and adjectives.
  (
    'lugar mar hogar par azar bar collar altar ejemplar escolar preescolar extraescolar familiar unifamiliar particular ' +
    'singular popular similar lunar solar polar bipolar pilar pulgar bienestar malestar telar ajuar avatar radar vulgar ' +
    'secular insular peninsular celular nuclear molar muscular ocular vascular cardiovascular angular rectangular triangular ' +
    'curricular extracurricular perpendicular espectacular peculiar consular capilar irregular impar talar hangar paladar ' +
    'muladar pinar olivar palmar manglar millar lupanar ayer anteayer mujer alquiler taller primer tercer cualquier menester ' +
    'brigadier bachiller canciller mercader alfiler super ujier somier chofer elixir nadir faquir emir visir menhir tapir ' +
    'souvenir porvenir ' +
    // A noun or a form of a verb, not a verb with a pronoun.
    'parte contraparte comparte reparte imparte aparte departe arte baluarte estandarte descarte encarte harte coarte marte duarte ' +
    'uriarte ugarte bonaparte muerte suerte fuerte inerte advierte convierte invierte divierte vierte revierte subvierte ' +
    'pervierte controvierte acierte despierte alerte inserte concierte desconcierte oferte deserte perla charla parla carlos ' +
    'mirlo burla firme confirme afirme reafirme enferme inerme duerme alarme arme desarme informe conforme forme ' +
    'gobiernos internos externos modernos alternos subalternos cuernos inviernos infiernos cuadernos eternos paternos maternos ' +
    'fraternos ternos tiernos posmodernos'
  ).split(' ')
)

/**
 * Tell whether a word can be an infinitive, with or without pronouns at its end.
 *
 * @param lower
 *   Word in lower case, with its accents: «notificar», «entregarse», «dárselo».
 * @returns
 *   Whether it can; «poder» and «deber» can, though they are nouns too.
 */
export function isInfinitive(lower: string): boolean {
  if (notInfinitives.has(lower)) return false
  if (bare.test(lower)) return lower.length > 2 || lower === 'ir'
  const clitic = oneClitic.exec(lower)
  if (clitic) {
    const verb = clitic[1]!
    return verb.length > 2 && !notInfinitives.has(verb)
  }
  return twoClitics.test(lower)
}
