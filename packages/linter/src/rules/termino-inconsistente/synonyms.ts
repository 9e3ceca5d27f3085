import {stemOf} from '../../document/stem.ts'

/** Words that norms use for the same kind of thing; with the same second word they name one concept. */
export const synonymLists: ReadonlyArray<readonly string[]> = [
  'area autoridad dependencia entidad instancia institucion oficina organo unidad',
  'comite comision consejo junta',
  'beneficiario ciudadano participante persona poblacion solicitante sujeto usuario',
  'ayuda apoyo beca estimulo incentivo subsidio',
  'cedula documento formato formulario solicitud',
  'catalogo lista listado padron registro relacion',
  'modulo oficina ventanilla',
  'pagina plataforma portal sistema sitio',
  'bases criterios lineamientos normas reglas',
  'acuerdo carta convenio contrato',
  'localidad municipio region territorio zona',
  'programa proyecto'
].map((words) => words.split(' '))

const groups = new Map<string, number[]>()
for (const [index, list] of synonymLists.entries()) {
  for (const word of list) groups.set(stemOf(word), [...(groups.get(stemOf(word)) ?? []), index])
}

/**
 * Tell whether two words can head two names of one thing: «Instancia Ejecutora», «Unidad Ejecutora».
 *
 * @param first
 *   As `stemOf` gives it.
 * @param second
 *   As `stemOf` gives it; another word.
 */
export function areInterchangeable(first: string, second: string): boolean {
  const own = groups.get(first)
  return own !== undefined && (groups.get(second)?.some((group) => own.includes(group)) ?? false)
}

/** Words that name a person by what she does, as `stemOf` gives them: «la persona solicitante», «el solicitante». */
export const personWords: ReadonlySet<string> = new Set(
  'acreditado aspirante beneficiario contribuyente denunciante derechohabiente promovente recurrente solicitante usuario'
    .split(' ')
    .map(stemOf)
)
