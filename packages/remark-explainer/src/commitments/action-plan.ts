/** Where something was published or can be seen. */
export interface Evidence {
  titulo: string
  url: string
}

/** What is measured, from where to where. */
export interface Indicator {
  /** «Pozos con su medición publicada cada mes» */
  nombre: string
  /** What the values count: `pozos`, `por ciento`. */
  unidad: string
  inicial: number
  meta: number
}

/** How far it has come. */
export interface Progress {
  /** In the indicator's unit. */
  valor: number
  /** Day of the measurement, `YYYY-MM-DD`. */
  fecha: string
  evidencia: Evidence[]
  /** What happened, in a sentence or two. */
  nota?: string
}

/** One of the five things a plan promises. */
export interface Commitment {
  /** Unique in the plan, usable as an anchor. */
  clave: string
  titulo: string
  /** What is wrong today. */
  problema: string
  /** What will be done. */
  promesa: string
  /** Body that answers for it. */
  responsable: string
  /** Who of society works on it. */
  contraparte?: string
  indicador: Indicator
  /** Last day to reach the goal, `YYYY-MM-DD`. */
  limite: string
  avance: Progress
}

/** A local action plan: exactly five commitments, one year. */
export interface ActionPlan {
  /** File name without ending. */
  slug: string
  titulo: string
  resumen: string
  /** Who promises. */
  gobierno: string
  /** First and last day, `YYYY-MM-DD`; one year at most. */
  inicio: string
  fin: string
  /** Day the progress was last looked at. */
  actualizado: string
  licencia: string
  fuente?: Evidence
  ficticio?: boolean
  compromisos: Commitment[]
}

/** How a commitment stands. */
export interface Standing {
  /** From 0 to 1, of the way from the first value to the goal. */
  share: number
  isDone: boolean
  /** Past its day and not done. */
  isLate: boolean
}

/**
 * Say how a commitment stands on a day.
 *
 * @param commitment
 *   Commitment of a plan that was read.
 * @param date
 *   Day, `YYYY-MM-DD`; usually the plan's `actualizado`.
 */
export function standingOf({indicador, limite, avance}: Commitment, date: string): Standing {
  const share = (avance.valor - indicador.inicial) / (indicador.meta - indicador.inicial)
  const isDone = share >= 1
  return {share: Math.min(1, Math.max(0, share)), isDone, isLate: !isDone && limite < date}
}
