import type {ProvisionType} from './norm.ts'

/** Every kind of provision, from the widest to the narrowest. */
export const provisionTypes: readonly ProvisionType[] = [
  'libro',
  'parte',
  'titulo',
  'capitulo',
  'seccion',
  'articulo',
  'apartado',
  'parrafo',
  'fraccion',
  'inciso',
  'numeral',
  'regla',
  'transitorio',
  'considerando',
  'anexo'
]

/** Those that group provisions, from the widest to the narrowest. */
export const divisionTypes: readonly ProvisionType[] = ['libro', 'parte', 'titulo', 'capitulo', 'seccion']

/** Those that stand in a list. */
export const itemTypes: readonly ProvisionType[] = ['fraccion', 'inciso', 'numeral']
