/** Which part of the difficulty a rule's remarks count in; the other rules' count in none. */
const rulesByPart = {
  syntax: [
    'agente-omitido',
    'cadena-de-complementos-de',
    'condiciones-anidadas',
    'densidad-nominal',
    'dicho-anaforico',
    'doble-negacion',
    'enumeracion-corrida',
    'futuro-de-subjuntivo',
    'gerundio-adjetivo',
    'gerundio-de-posterioridad',
    'inciso-entre-sujeto-y-verbo',
    'infinitivo-independiente',
    'mismo-anaforico',
    'parentesis-largo',
    'pasiva-perifrastica',
    'pasiva-refleja-densa',
    'subordinacion-encadenada'
  ],
  vocabulary: [
    'adverbios-en-mente',
    'antes-citado',
    'arcaismo',
    'doblete',
    'efecto-de',
    'formula-burocratica',
    'latinismo',
    'locucion-condicional',
    'locucion-prepositiva',
    'perifrasis-de-obligacion',
    'redundancia',
    'termino-reemplazable',
    'verbo-soporte'
  ],
  terms: ['sigla-sin-definir', 'termino-inconsistente', 'termino-sin-definir']
} as const

/** Part of the difficulty by rule id. */
export const partOfRule: ReadonlyMap<string, keyof typeof rulesByPart> = new Map(
  (Object.keys(rulesByPart) as (keyof typeof rulesByPart)[]).flatMap((part) =>
    rulesByPart[part].map((id) => [id, part] as const)
  )
)
