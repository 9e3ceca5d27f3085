import type {ProvisionType} from './norm.ts'
import type {LabelReading, LabelStyle} from './read-label.ts'

const types: Record<LabelStyle, ProvisionType> = {
  letter: 'inciso',
  lowerRoman: 'numeral',
  multilevel: 'numeral',
  number: 'numeral',
  ordinal: 'numeral',
  roman: 'fraccion',
  upper: 'apartado',
  upperBracket: 'inciso'
}

/**
 * Say what kind of provision a label begins.
 *
 * @param reading
 *   The label's number: «II» a fracción, «a» an inciso, «1» and «i» a numeral, «A.» an apartado, «A)» an inciso.
 */
export function readItemType(reading: LabelReading): ProvisionType {
  return types[reading.style]
}
