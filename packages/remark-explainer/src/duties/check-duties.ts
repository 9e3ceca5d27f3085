import type {Norm} from 'remark-legal'
import type {VFile} from 'vfile'
import type {Explainer} from '../explainer.ts'
import {findIn} from '../fidelity/place-in-file.ts'
import {createProblems, type Problem} from '../problems.ts'
import {missingProcedureFields} from '../procedure/missing-procedure-fields.ts'
import {type Legend, usualLegends} from './legends.ts'

/**
 * Hold an explainer against what the law orders of one of its kind.
 *
 * A social programme carries its legend word for word (fatal); a procedure says what article 54 of the Ley Nacional
 * para Eliminar Trámites Burocráticos wants, and the norm says where it was published and when it was consulted.
 *
 * @param explainer
 *   Explainer that was read.
 * @param norm
 *   The norm it names.
 * @param file
 *   The explainer's file, which receives the messages.
 * @param legends
 *   Legends of the content folder; by default that of social programmes.
 * @returns
 *   True when nothing fatal was found.
 */
export function checkDuties(
  explainer: Explainer,
  norm: Norm,
  file: VFile,
  legends: readonly Legend[] = usualLegends
): boolean {
  const problems = createProblems()
  const {tipo, leyenda} = explainer.metadata
  const due = legends.filter((one) => one.tipo === tipo && (one.normas?.includes(norm.slug) ?? true))
  // One that names the norm goes before those that speak of all.
  const named = due.filter(({normas}) => normas)
  const wanted = named.length ? named : due
  if (wanted.length && !wanted.some(({texto}) => texto === leyenda)) {
    const place = findIn(file, undefined).find(leyenda ?? `tipo: ${tipo}`)
    problems.add(leyenda === undefined ? missingLegend(wanted[0]!) : changedLegend(wanted[0]!), place)
  }
  const top = findIn(file, undefined)
  for (const {place, holds, fraction} of missingProcedureFields(explainer))
    problems.add(missingField(place, holds, fraction), top.find('tipo: tramite'))
  const {fuente} = norm.metadata
  const normPlace = findIn(file, undefined).find(`norma: ${norm.slug}`)
  if (!fuente) problems.add(missingSource(norm, 'fuente', 'dónde se publicó la norma'), normPlace)
  else if (!fuente.consulta)
    problems.add(missingSource(norm, 'fuente.consulta', 'el día en que se leyó'), normPlace)
  return problems.tell(file)
}

const whyLegend =
  'La ley la ordena palabra por palabra en toda publicidad e información del programa, para que nadie lo use con fines de partido.'

function missingLegend({texto, fuente}: Legend): Problem {
  return {
    ruleId: 'leyenda-ausente',
    reason: `Ficha sin \`leyenda\`, se esperaba la que ordena ${fuente}, agregue \`leyenda: ${texto}\``,
    note: whyLegend,
    expected: [`leyenda: ${texto}`]
  }
}

function changedLegend({texto, fuente}: Legend): Problem {
  return {
    ruleId: 'leyenda-distinta',
    reason: `Leyenda con otras palabras, se esperaba la que ordena ${fuente}, escriba \`${texto}\``,
    note: whyLegend,
    expected: [texto]
  }
}

function missingField(place: string, holds: string, fraction: string): Problem {
  return {
    ruleId: 'tramite-incompleto',
    reason: `Trámite sin \`${place}\`, se esperaba ${holds}, agréguelo`,
    note: `Lo pide el artículo 54, fracción ${fraction}, de la Ley Nacional para Eliminar Trámites Burocráticos.`,
    isWarning: true
  }
}

function missingSource({slug}: Norm, key: string, holds: string): Problem {
  return {
    ruleId: 'norma-sin-fuente',
    reason: `La norma \`${slug}\` no tiene \`${key}\`, se esperaba ${holds}, agréguelo en su ficha`,
    note: 'Quien reutiliza información pública cita de dónde la tomó y qué día (Términos de Libre Uso MX).',
    isWarning: true
  }
}
