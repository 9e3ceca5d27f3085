import type {GuideCode} from './phrase.ts'

/** Name of each guide, as a note prints it. */
export const guideNames: Record<GuideCode, string> = {
  AR: '«Lenguaje simple», argentina.gob.ar',
  ARA: 'Manual de estilo de lenguaje claro, Gobierno de Aragón (2019)',
  'ARA-p': 'Manual de estilo de lenguaje claro, Gobierno de Aragón (2019), en una variante',
  CIJ: 'Centro de Información Judicial (Argentina), lección 79',
  DPD: 'Diccionario panhispánico de dudas, según FundéuRAE',
  ED: 'equivalencia propuesta por Llano',
  GCBA: 'Manual de lenguaje claro, Gobierno de la Ciudad de Buenos Aires (2024)',
  IC: 'Guía práctica del español correcto, Instituto Cervantes',
  IN: 'diccionario de la institución',
  LAT: 'glosarios públicos de locuciones latinas jurídicas',
  'LAT-p': 'glosarios públicos de locuciones latinas jurídicas, en una variante',
  LEJ: 'Libro de estilo de la Justicia, RAE y CGPJ (2017)',
  MLSP: 'anotadores del conjunto de datos MLSP 2024',
  OC: 'lista que esTS reunió de quince guías',
  'OC-p': 'lista que esTS reunió de quince guías, en una variante',
  UNC: 'RedactaSimple, Universidad Nacional de Córdoba',
  'UNC-p': 'RedactaSimple, Universidad Nacional de Córdoba, en una variante'
}

/**
 * Say whose guides list a phrase.
 *
 * @param codes
 *   Codes of guides; may be empty.
 * @returns
 *   One sentence in Spanish.
 */
export function nameGuides(codes: readonly GuideCode[]): string {
  const guides = codes.filter((code) => code !== 'ED')
  if (guides.length === 0) return 'Equivalencia propuesta por Llano.'
  return `Fuente: ${guides.map((code) => guideNames[code]).join('; ')}.`
}
