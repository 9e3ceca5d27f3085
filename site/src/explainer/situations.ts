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
  {id: 'apoyos', title: 'Pedir un apoyo o una beca', kinds: ['programa-social']},
  {id: 'tramites', title: 'Hacer un trámite', kinds: ['tramite']},
  {id: 'derechos', title: 'Conocer tus derechos', kinds: ['derecho']},
  {id: 'normas', title: 'Entender una norma', kinds: ['norma']}
]
