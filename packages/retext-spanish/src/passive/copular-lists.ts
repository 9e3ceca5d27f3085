/**
 * Roots of nouns that look like a participle: «fue diputado» says what someone was.
 *
 * Source: Diccionario de la lengua española (RAE): nouns of person, body or result in -ado, -ido whose
 * participle is rare.
 */
const nouns =
  'abogad aficionad aliad antepasad apellid apoderad asalariad bebid comid cuñad diputad egresad estad feriad hacendad ' +
  'letrad licenciad magistrad mercad partid pecad prelad refugiad resultad salid senad significad soldad'

/**
 * Roots of adjectives whose verb is hardly used in the passive.
 *
 * Source: Diccionario de la lengua española (RAE): entries in -ado, -ido marked as adjectives; those whose
 * participle tells an action as often are in `stative` or in no list.
 */
const adjectives =
  'abigarrad aburrid acalorad acaudalad acertad acomodad acomplejad adecuad adinerad afamad agraciad airad alocad anaranjad ' +
  'anticuad apasionad apresurad apropiad arraigad arriesgad atildad atinad atrevid avanzad avergonzad avezad avispad callad ' +
  'cansad casad cohibid comedid complicad concurrid cuadrad debid decidid descabellad desconfiad desesperad desgraciad ' +
  'desmesurad desordenad despreocupad desvalid disparatad divertid divorciad dorad empedernid enamorad enfadad engreíd ' +
  'enojad entretenid equivocad errad esmerad estresad exagerad fatigad fracasad hastiad holgad indefinid interesad ' +
  'intrincad lucid merecid morad nacid necesitad nublad obcecad obstinad parecid pausad pesad precavid preocupad presumid ' +
  'remilgad resentid reñid rosad sofisticad sonad sosegad templad trillad variad versad viud'

/** Roots of adjectives that are participles of common verbs too. Source: as above. */
const stative =
  'abiert acentuad ajustad arraigad cerrad comprometid confiad cuidad definid descuidad despejad destacad diferenciad ' +
  'diversificad educad elevad emancipad equilibrad escalonad especializad extendid fundad honrad indicad jubilad justificad ' +
  'limitad marcad moderad nutrid obligad privilegiad prolongad pronunciad reducid refinad restringid retrasad saturad surtid'

/** Roots of adjectives that say what was done only after «fue», «ha sido» or with a sign of it. Source: as above. */
const qualities =
  'abiert capacitad cerrad conocid diversificad educad equilibrad especializad honrad justificad moderad ordenad privilegiad ' +
  'calificad cualificad limitad definid detallad'

/** Nouns that look like a participle, in every gender and number, lower case. */
export const nounParticiples: ReadonlySet<string> = inflect(nouns)

/** Words that are adjectives after any form of *ser*, lower case. */
export const adjectiveParticiples: ReadonlySet<string> = inflect(adjectives)

/**
 * Words that describe after «es», «son», «era», «eran» and tell what was done after any other form, lower
 * case: «la suma es elevada», «el acuerdo será elevado a escritura pública».
 */
export const stativeParticiples: ReadonlySet<string> = inflect(stative)

/**
 * Words that describe after any form of *ser* but «fue», «fueron», «sido», unless an agent or the event shows,
 * lower case: «deben ser abiertos», «será abierto el sobre».
 */
export const qualityParticiples: ReadonlySet<string> = inflect(qualities)

function inflect(roots: string): ReadonlySet<string> {
  return new Set(roots.split(' ').flatMap((root) => [`${root}o`, `${root}a`, `${root}os`, `${root}as`]))
}
