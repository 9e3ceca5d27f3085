import type {Rule} from './define-rule.ts'
import {adverbiosEnMente} from './rules/adverbios-en-mente/index.ts'
import {agenteOmitido} from './rules/agente-omitido/index.ts'
import {antesCitado} from './rules/antes-citado/index.ts'
import {arcaismo} from './rules/arcaismo/index.ts'
import {cadenaDeComplementosDe} from './rules/cadena-de-complementos-de/index.ts'
import {clausulaVaga} from './rules/clausula-vaga/index.ts'
import {condicionesAnidadas} from './rules/condiciones-anidadas/index.ts'
import {densidadNominal} from './rules/densidad-nominal/index.ts'
import {dichoAnaforico} from './rules/dicho-anaforico/index.ts'
import {dobleNegacion} from './rules/doble-negacion/index.ts'
import {doblete} from './rules/doblete/index.ts'
import {efectoDe} from './rules/efecto-de/index.ts'
import {enumeracionCorrida} from './rules/enumeracion-corrida/index.ts'
import {fechaEnLetra} from './rules/fecha-en-letra/index.ts'
import {formulaBurocratica} from './rules/formula-burocratica/index.ts'
import {futuroDeSubjuntivo} from './rules/futuro-de-subjuntivo/index.ts'
import {gerundioAdjetivo} from './rules/gerundio-adjetivo/index.ts'
import {gerundioDePosterioridad} from './rules/gerundio-de-posterioridad/index.ts'
import {incisoEntreSujetoYVerbo} from './rules/inciso-entre-sujeto-y-verbo/index.ts'
import {infinitivoIndependiente} from './rules/infinitivo-independiente/index.ts'
import {latinismo} from './rules/latinismo/index.ts'
import {lenguajeIncluyente} from './rules/lenguaje-incluyente/index.ts'
import {locucionCondicional} from './rules/locucion-condicional/index.ts'
import {locucionPrepositiva} from './rules/locucion-prepositiva/index.ts'
import {mayusculasCorridas} from './rules/mayusculas-corridas/index.ts'
import {mismoAnaforico} from './rules/mismo-anaforico/index.ts'
import {modalidadAmbigua} from './rules/modalidad-ambigua/index.ts'
import {numeroDuplicado} from './rules/numero-duplicado/index.ts'
import {numeroEnLetra} from './rules/numero-en-letra/index.ts'
import {oracionLarga} from './rules/oracion-larga/index.ts'
import {parentesisLargo} from './rules/parentesis-largo/index.ts'
import {parrafoLargo} from './rules/parrafo-largo/index.ts'
import {parrafoUnioracional} from './rules/parrafo-unioracional/index.ts'
import {pasivaPerifrastica} from './rules/pasiva-perifrastica/index.ts'
import {pasivaReflejaDensa} from './rules/pasiva-refleja-densa/index.ts'
import {perifrasisDeObligacion} from './rules/perifrasis-de-obligacion/index.ts'
import {plazoVago} from './rules/plazo-vago/index.ts'
import {redundancia} from './rules/redundancia/index.ts'
import {remisionEnCadena} from './rules/remision-en-cadena/index.ts'
import {remisionRelativa} from './rules/remision-relativa/index.ts'
import {remisionesDensas} from './rules/remisiones-densas/index.ts'
import {siglaSinDefinir} from './rules/sigla-sin-definir/index.ts'
import {subordinacionEncadenada} from './rules/subordinacion-encadenada/index.ts'
import {terminoDefinidoSinUso} from './rules/termino-definido-sin-uso/index.ts'
import {terminoInconsistente} from './rules/termino-inconsistente/index.ts'
import {terminoReemplazable} from './rules/termino-reemplazable/index.ts'
import {terminoSinDefinir} from './rules/termino-sin-definir/index.ts'
import {verboSoporte} from './rules/verbo-soporte/index.ts'
import {yO} from './rules/y-o/index.ts'

/** Every rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  adverbiosEnMente,
  agenteOmitido,
  antesCitado,
  arcaismo,
  cadenaDeComplementosDe,
  clausulaVaga,
  condicionesAnidadas,
  densidadNominal,
  dichoAnaforico,
  dobleNegacion,
  doblete,
  efectoDe,
  enumeracionCorrida,
  fechaEnLetra,
  formulaBurocratica,
  futuroDeSubjuntivo,
  gerundioAdjetivo,
  gerundioDePosterioridad,
  incisoEntreSujetoYVerbo,
  infinitivoIndependiente,
  latinismo,
  lenguajeIncluyente,
  locucionCondicional,
  locucionPrepositiva,
  mayusculasCorridas,
  mismoAnaforico,
  modalidadAmbigua,
  numeroDuplicado,
  numeroEnLetra,
  oracionLarga,
  parentesisLargo,
  parrafoLargo,
  parrafoUnioracional,
  pasivaPerifrastica,
  pasivaReflejaDensa,
  perifrasisDeObligacion,
  plazoVago,
  redundancia,
  remisionEnCadena,
  remisionRelativa,
  remisionesDensas,
  siglaSinDefinir,
  subordinacionEncadenada,
  terminoDefinidoSinUso,
  terminoInconsistente,
  terminoReemplazable,
  terminoSinDefinir,
  verboSoporte,
  yO
]
