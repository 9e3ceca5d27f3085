/** Countries that publish norms in Spanish, by their ISO 3166-1 code in small letters. */
export const countries: Readonly<Record<string, string>> = {
  ar: 'Argentina',
  bo: 'Bolivia',
  cl: 'Chile',
  co: 'Colombia',
  cr: 'Costa Rica',
  cu: 'Cuba',
  do: 'República Dominicana',
  ec: 'Ecuador',
  es: 'España',
  gq: 'Guinea Ecuatorial',
  gt: 'Guatemala',
  hn: 'Honduras',
  mx: 'México',
  ni: 'Nicaragua',
  pa: 'Panamá',
  pe: 'Perú',
  pr: 'Puerto Rico',
  py: 'Paraguay',
  sv: 'El Salvador',
  uy: 'Uruguay',
  ve: 'Venezuela'
}
