import type {Rule} from './define-rule.ts'
import {futuroDeSubjuntivo} from './rules/futuro-de-subjuntivo/index.ts'
import {latinismo} from './rules/latinismo/index.ts'
import {locucionPrepositiva} from './rules/locucion-prepositiva/index.ts'
import {mismoAnaforico} from './rules/mismo-anaforico/index.ts'
import {oracionLarga} from './rules/oracion-larga/index.ts'
import {pasivaPerifrastica} from './rules/pasiva-perifrastica/index.ts'
import {terminoReemplazable} from './rules/termino-reemplazable/index.ts'
import {yO} from './rules/y-o/index.ts'

/** Every rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  futuroDeSubjuntivo,
  latinismo,
  locucionPrepositiva,
  mismoAnaforico,
  oracionLarga,
  pasivaPerifrastica,
  terminoReemplazable,
  yO
]
