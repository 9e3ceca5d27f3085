import type {Rule} from './define-rule.ts'
import {arcaismo} from './rules/arcaismo/index.ts'
import {condicionesAnidadas} from './rules/condiciones-anidadas/index.ts'
import {efectoDe} from './rules/efecto-de/index.ts'
import {futuroDeSubjuntivo} from './rules/futuro-de-subjuntivo/index.ts'
import {latinismo} from './rules/latinismo/index.ts'
import {locucionCondicional} from './rules/locucion-condicional/index.ts'
import {locucionPrepositiva} from './rules/locucion-prepositiva/index.ts'
import {mayusculasCorridas} from './rules/mayusculas-corridas/index.ts'
import {mismoAnaforico} from './rules/mismo-anaforico/index.ts'
import {oracionLarga} from './rules/oracion-larga/index.ts'
import {parentesisLargo} from './rules/parentesis-largo/index.ts'
import {parrafoLargo} from './rules/parrafo-largo/index.ts'
import {parrafoUnioracional} from './rules/parrafo-unioracional/index.ts'
import {pasivaPerifrastica} from './rules/pasiva-perifrastica/index.ts'
import {perifrasisDeObligacion} from './rules/perifrasis-de-obligacion/index.ts'
import {redundancia} from './rules/redundancia/index.ts'
import {remisionRelativa} from './rules/remision-relativa/index.ts'
import {subordinacionEncadenada} from './rules/subordinacion-encadenada/index.ts'
import {terminoReemplazable} from './rules/termino-reemplazable/index.ts'
import {verboSoporte} from './rules/verbo-soporte/index.ts'
import {yO} from './rules/y-o/index.ts'

/** Every rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  arcaismo,
  condicionesAnidadas,
  efectoDe,
  futuroDeSubjuntivo,
  latinismo,
  locucionCondicional,
  locucionPrepositiva,
  mayusculasCorridas,
  mismoAnaforico,
  oracionLarga,
  parentesisLargo,
  parrafoLargo,
  parrafoUnioracional,
  pasivaPerifrastica,
  perifrasisDeObligacion,
  redundancia,
  remisionRelativa,
  subordinacionEncadenada,
  terminoReemplazable,
  verboSoporte,
  yO
]
