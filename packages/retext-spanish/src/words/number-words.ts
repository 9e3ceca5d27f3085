/**
 * Cardinals and fractions in words, lower case with accents. «un», «una», «uno» are not among them: they
 * are articles far more often; «medio» is no number in «medio ambiente».
 *
 * Source: Ortografía de la lengua española (RAE–ASALE 2010), chapter 8.
 */
export const numberWords: ReadonlySet<string> = new Set(
  (
    'cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
    'diecinueve veinte veintiún veintiuno veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
    'veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos doscientas ' +
    'trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos ' +
    'setecientas ochocientos ochocientas novecientos novecientas mil millón millones billón billones'
  ).split(' ')
)
