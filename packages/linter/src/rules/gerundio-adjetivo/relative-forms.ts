import {conjugate} from '../../spanish/conjugate.ts'

/** Verbs of what a document says or does, or holds. */
const verbs =
  'aclarar adicionar ampliar anunciar aprobar autorizar comunicar conceder concluir confirmar contener convocar crear declarar derogar designar determinar disponer establecer exigir expedir explicar exponer fijar impugnar indicar informar invitar manifestar modificar negar nombrar notificar ofrecer ordenar otorgar pedir permitir prohibir prorrogar promover proponer publicar reclamar reconocer reformar regular rechazar requerir revocar señalar solicitar'

const forms = new Map<string, {singular: string; plural: string}>(
  verbs.split(' ').map((verb) => {
    const cells = conjugate(verb)
    return [cells.get('ger')!, {singular: cells.get('ind.pres.3s')!, plural: cells.get('ind.pres.3p')!}]
  })
)

/**
 * Give the relative clause that says what a gerund after a document says: «reformando», «que reforma».
 *
 * @param gerund
 *   Lower case, without pronouns.
 * @param isPlural
 *   Whether the document is plural.
 * @returns
 *   The clause; nothing for verbs that do not tell what a document says.
 */
export function relativeOf(gerund: string, isPlural: boolean): string | undefined {
  const form = forms.get(gerund)
  return form && `que ${isPlural ? form.plural : form.singular}`
}
