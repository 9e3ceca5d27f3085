/** Whether a form of a verb goes with a singular or plural subject; `any`: infinitive, gerund, participle. */
export type VerbNumber = 'any' | 'plural' | 'singular'

/**
 * Forms of *ser*, lower case, by number.
 *
 * Source: conjugation of *ser* in the Diccionario de la lengua española (RAE); facts of the language.
 * Forms without accent that old capitals print («sera», «seran», «seria») are left out: they are other words.
 */
export const serForms: Readonly<Record<VerbNumber, string>> = {
  any: 'ser sido siendo serlo serme serte serle serles sernos siéndolo siéndole siéndoles',
  singular:
    'soy eres sos es era eras fui fuiste fue seré serás será sería serías sea seas fuera fueras fuese fueses fuere fueres sé',
  plural:
    'somos sois son éramos erais eran fuimos fuisteis fueron seremos seréis serán seríamos seríais serían seamos seáis sean ' +
    'fuéramos fuerais fueran fuésemos fueseis fuesen fuéremos fuereis fueren'
}

/**
 * Forms of *estar*, lower case. «este», «esta» are left out; «está», «esté» are in.
 *
 * Source: Diccionario de la lengua española (RAE), conjugation; facts of the language.
 */
export const estarForms =
  'estar estado estando estarse estándose estoy estás está estamos estáis están estaba estabas estábamos estabais estaban ' +
  'estuve estuviste estuvo estuvimos estuvisteis estuvieron estaré estarás estará estaremos estaréis estarán estaría estarías ' +
  'estaríamos estaríais estarían esté estés estemos estéis estén estuviera estuvieras estuviéramos estuvierais estuvieran ' +
  'estuviese estuvieses estuviésemos estuvieseis estuviesen estuviere estuvieres estuviéremos estuviereis estuvieren'

/**
 * Forms of *haber*, lower case.
 *
 * Source: Diccionario de la lengua española (RAE), conjugation; facts of the language.
 */
export const haberForms =
  'haber habido habiendo haberse habiéndose haberlo haberla haberle haberles haberlos haberlas he has ha hemos habéis han hay ' +
  'había habías habíamos habíais habían hube hubiste hubo hubimos hubisteis hubieron habré habrás habrá habremos habréis habrán ' +
  'habría habrías habríamos habríais habrían haya hayas hayamos hayáis hayan hubiera hubieras hubiéramos hubierais hubieran ' +
  'hubiese hubieses hubiésemos hubieseis hubiesen hubiere hubieres hubiéremos hubiereis hubieren'
