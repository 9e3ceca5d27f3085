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
