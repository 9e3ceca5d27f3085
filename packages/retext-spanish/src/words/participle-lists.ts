/**
 * Roots of irregular participles without their last vowel; a prefix is part of the root where usage has it.
 *
 * Source: Nueva gramática de la lengua española (RAE–ASALE 2009), § 4.12; forms in -pt- are those of the
 * River Plate. «electo», «suelto» are adjectives that official texts use as participles.
 */
const roots =
  'abiert reabiert entreabiert absuelt resuelt disuelt suelt devuelt envuelt desenvuelt revuelt vuelt cubiert descubiert ' +
  'encubiert recubiert redescubiert dich redich predich contradich antedich susodich hech deshech rehech contrahech satisfech ' +
  'insatisfech escrit adscrit circunscrit descrit inscrit manuscrit prescrit proscrit reescrit rescrit sobrescrit subscrit suscrit ' +
  'transcrit trascrit adscript circunscript descript inscript prescript proscript suscript transcript frit refrit impres ' +
  'reimpres sobreimpres muert puest antepuest apuest compuest contrapuest depuest descompuest dispuest expuest impuest ' +
  'indispuest interpuest opuest pospuest predispuest presupuest propuest recompuest repuest sobrepuest superpuest ' +
  'supuest transpuest traspuest yuxtapuest previst provist desprovist revist entrevist vist rot elect reelect'

/** Irregular participles in every gender and number, lower case. */
export const irregularParticiples: ReadonlySet<string> = new Set(roots.split(' ').flatMap(inflect))

/**
 * Nouns and adjectives in -ado, -ido that no verb has as its participle.
 *
 * Source: Diccionario de la lengua española (RAE): entries in -ado, -ido without a verb behind them.
 */
const inflected =
  'demasiad afortunad desafortunad infortunad bandid delgad delicad cuñad desalmad despiadad descarad desdichad forajid malvad ' +
  'sagrad lad grad had prad nid inadecuad inacabad inadvertid inalterad inanimad inapropiad incontrolad indebid indeterminad ' +
  'indiscriminad inesperad inexplorad infundad inhabitad injustificad inmerecid inmotivad inmoderad inmaculad inopinad ' +
  'insospechad inusitad ilimitad imprevist innominad invertebrad inexplicad desproporcionad desinteresad ' +
  'desconsiderad desaforad desatinad desmedid consabid malhadad malparad malentendid malnacid bienaventurad bienintencionad ' +
  'malintencionad bienvenid antepasad alicaíd dolorid empedernid aguerrid ' +
  'mercad senad condad ducad obispad arzobispad papad principad marquesad electorad tejad apellid sonid ruid marid quejid ' +
  'ladrid alarid aullid mugid silbid estallid bufid rugid zumbid cupid docenad tonelad jornad temporad brigad ' +
  'fachad almohad espad cascad ensalad embajad granad manad balad arcad pomad limonad mermelad madrugad avenid guarid olimpiad vid'
const exact = 'cada nada todavida druida druidas ada lada vida vidas sendos madrid covid ovoide'

/** Words in -ado, -ada, -ido, -ida that are never participles, lower case. */
export const notParticiples: ReadonlySet<string> = new Set([
  ...inflected.split(' ').flatMap(inflect),
  ...exact.split(' ')
])

function inflect(root: string): string[] {
  return [`${root}o`, `${root}a`, `${root}os`, `${root}as`]
}
