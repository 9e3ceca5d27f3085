import type {ExplainerMetadata} from 'remark-explainer'

/** Why a person comes, and the explainers that answer it. */
export interface Situation {
  /** An anchor. */
  id: string
  /** What the person wants to do. */
  title: string
  kinds: readonly ExplainerMetadata['tipo'][]
}

/** In the order of how many people look for each. */
export const situations: readonly Situation[] = [
  {id: 'pedir-un-apoyo', title: 'Pedir un apoyo o una beca', kinds: ['programa-social']},
  {id: 'hacer-un-tramite', title: 'Hacer un trámite', kinds: ['tramite']},
  {id: 'conocer-un-derecho', title: 'Conocer tus derechos', kinds: ['derecho']},
  {id: 'entender-una-norma', title: 'Entender una norma', kinds: ['norma']}
]
