import {wordBit} from './word-bit.ts'

/**
 * Closed word classes, lower case with accents.
 *
 * Source: Nueva gramática de la lengua española (RAE–ASALE 2009): chapters 14 (article), 16 (personal
 * pronouns), 17–22 (demonstratives, possessives, quantifiers, relatives), 29 (preposition), 30 (adverb),
 * 31 (conjunction), 48 (negation); facts of the language.
 */
export const closedLists: ReadonlyArray<readonly [bit: number, words: string]> = [
  [wordBit.article, 'el la los las lo un una unos unas al del'],
  [
    wordBit.preposition,
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras versus'
  ],
  [
    wordBit.pronoun,
    'yo tú vos usted ustedes él ella ello ellos ellas nosotros nosotras vosotros vosotras mí ti sí conmigo contigo consigo ' +
      'esto eso aquello éste ésta éstos éstas ése ésa ésos ésas aquél aquélla aquéllos aquéllas alguien nadie algo nada ' +
      'quien quienes quién quiénes que qué cual cuales cuál cuáles cuanto cuanta cuantos cuantas cuánto cuánta cuántos cuántas ' +
      'cualquiera cualesquiera quienquiera quienesquiera uno'
  ],
  [wordBit.clitic, 'me te se nos os lo la los las le les'],
  [
    wordBit.conjunction,
    'y e o u ni pero mas sino que si porque pues aunque como cuando donde mientras conque luego empero ora bien sea'
  ],
  [
    wordBit.adverb,
    'ya aún aun todavía también tampoco no nunca jamás siempre sólo solo solamente muy más menos tan tanto casi apenas así asimismo ' +
      'bien mal mejor peor ahora antes después luego entonces pronto tarde temprano hoy ayer mañana anoche recién aquí ahí allí allá acá ' +
      'cerca lejos dentro fuera arriba abajo encima debajo delante detrás enfrente adelante atrás quizá quizás acaso además incluso ' +
      'inclusive mucho poco bastante demasiado medio sí cuándo dónde cómo'
  ],
  [
    wordBit.determiner,
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros ' +
      'nuestras vuestro vuestra vuestros vuestras cuyo cuya cuyos cuyas cada todo toda todos todas algún alguno alguna algunos algunas ' +
      'ningún ninguno ninguna ningunos ningunas cualquier cualesquier otro otra otros otras ambos ambas varios varias mucho mucha ' +
      'muchos muchas poco poca pocos pocas tanto tanta tantos tantas demás dicho dicha dichos dichas tal tales sendos sendas ' +
      'mismo misma mismos mismas bastante bastantes diversos diversas cierto cierta ciertos ciertas'
  ],
  [wordBit.negation, 'no ni nunca jamás tampoco nadie nada ningún ninguno ninguna ningunos ningunas sin']
]
