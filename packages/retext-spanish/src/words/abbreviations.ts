/**
 * Abbreviations without their dot, folded to lower case without accents.
 *
 * Source: list of abbreviations of the Ortografía de la lengua española (RAE–ASALE 2010, appendix 1),
 * and those that Mexican federal laws and the Diario Oficial print. Words that are also whole words
 * («no», «col», «sin») are in `numberAbbreviations` or absent.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    // Parts of a norm and of a book.
    'art arts ap apdo aptdo cap caps cfr cf cit cits cp ed eds ej ejs ejem et fasc fol fols frac fracc fraccs fracs',
    'inc incs lam lib loc num nums numl obs op pag pags parr parrs pp ppal sec secc sig sigs sgte sgtes',
    'ss tit transit ts vol vols vgr vs coord coords comp comps trad dir',
    // People.
    'adm admon alcde almte arq atte biol cap capit cc cmdte comdte cnel cptan contralm dip dips dn dna dr dra dres',
    'dras enf exc excma excmo fdo fr gob gral grales hno hna hnos hnas ilma ilmo ing ings lic lica licda licdo lics',
    'lcda lcdo ma mag magda magdo mdo mons mr mrs mro mta mtra mtro mtros nac pbro pdte pdta prof profa profra profs',
    'presb psic qbp qfb quim rev rvdo resp sen sens sgto sr sra sras sres srio sria srta srtas srto srtos sta sto',
    'st tec tte ud uds vda vdo alfz',
    // Places, bodies, things.
    'admtvo av avda blvd boul calz cda cert cia cias circ cto cod const constl conv corp crta ctra cta ctas',
    'depto deptos dept depend deleg dpto dptos dist dom edif edo edos esc esq est exp expte fed ferr fracc gdor gmo',
    'hab hosp impr inst int ext izq izda izdo dcha dcho jal jur juzg kms lgo lng lte mpal mpio mpios mun mza mzna',
    'ofna ofic pdo pob prov pte pral priv prol pto ptos pza reg regl rel rte secret sej serv soc ssria',
    'suc supte tel tels telef trib univ urb vto',
    // Months and days, measures, money.
    'ene feb abr jun jul ago sep sept oct nov dic lun mie jue vie mins hr hrs hs seg cts dls mdp mdd',
    'mill aprox max admva',
    // What may also end a sentence: see `closingAbbreviations`.
    'etc jr ltd ltda bros inc co dcto cv'
  ]
    .join(' ')
    .split(' ')
)

/** Abbreviations that often stand last in a sentence: a capital after them begins the next one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'etc. jr. ltd. ltda. bros. hab. mdp. mdd. hrs. hr. hs. mins. min. kms. cts. dls. ss. sigs. sgtes. uds. ud. cv. p.m. a.m.'.split(
    ' '
  )
)

/** Words that are abbreviations only where a number follows: «No. 5», «col. 3». */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no nos col cols nr mar may fig figs tab tabs cuad min mt mts ref refs'.split(' ')
)

/** Words that are abbreviations only with a capital: «Col. Centro». */
export const capitalAbbreviations: ReadonlySet<string> = new Set(['Col'])

/**
 * Nouns that a Roman numeral or a letter follows, folded: after them «V.» is a numeral and a full stop,
 * not an initial.
 */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'apartado apartados anexo anexos articulo articulos base bases capitulo capitulos categoria clase cuadro etapa fase ' +
    'formato fraccion fracciones grado grupo grupos inciso incisos letra letras libro libros linea modulo nivel nota numeral ' +
    'numerales parrafo parte partes pliego punto puntos seccion secciones serie siglo siglos tabla tipo titulo titulos ' +
    'tomo tomos transitorio vitamina volumen zona art. arts. cap. fracc. frac. fraccs. inc. incs. num. ap. tit. secc. sec. lib. vol.'
  ).split(' ')
)
