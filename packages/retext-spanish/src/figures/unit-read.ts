import type {FigureUnit, Quantity} from './figure.ts'

/** A unit that was read after a number. */
export interface UnitRead {
  kind: Quantity['kind']
  unit: FigureUnit
  /** Index after its last token. */
  end: number
  /** Hundredths that the words add: «pesos 50/100». */
  hundredths?: number
}
