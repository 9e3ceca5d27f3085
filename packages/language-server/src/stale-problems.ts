import {type Explainer, type Lock, type StaleBlock, staleBlocks} from 'remark-explainer'
import {citeProvision, type Norm} from 'remark-legal'
import {type Diagnostic, DiagnosticSeverity, type Position} from 'vscode-languageserver'

/**
 * Say which blocks of an explainer nobody has held against the norm as it is.
 *
 * @param explainer
 *   Explainer whose sources exist.
 * @param norm
 *   Its norm.
 * @param lock
 *   What was verified; `null` when nothing was.
 * @returns
 *   Information on the first line of each block; one for all of an explainer that was never verified.
 */
export function staleProblems(explainer: Explainer, norm: Norm, lock: Lock | null): Diagnostic[] {
  const stale = staleBlocks(explainer, norm, lock)
  const {slug} = explainer
  if (stale.length > 1 && stale.every(({reason}) => reason === 'nuevo'))
    return [
      pending(
        {line: 0, character: 0},
        `Pendiente: nadie ha comparado con la norma sus ${stale.length} bloques`,
        slug
      )
    ]
  return stale.map((found) => {
    const {block} = found
    const {line, column} = block.position.start
    const place = {line: line - 1, character: column - 1}
    return pending(place, `Pendiente: ${reasonOf(found, norm)}`, `${slug}#${block.id}`)
  })
}

function reasonOf({reason, provisions, verified}: StaleBlock, norm: Norm): string {
  const cited = new Intl.ListFormat('es', {type: 'conjunction'}).format(
    provisions.map((id) => citeProvision(norm, id))
  )
  if (reason === 'nuevo') return 'nadie lo ha comparado con la norma'
  return reason === 'fuente'
    ? `su fuente ya no es la del ${verified}: ${cited}`
    : `desde el ${verified} cambió ${cited}`
}

function pending(start: Position, message: string, target: string): Diagnostic {
  return {
    source: 'llano',
    code: 'pendiente',
    severity: DiagnosticSeverity.Information,
    message: `${message}; compárelo y anótelo con \`llano check --accept ${target}\``,
    range: {start, end: {line: start.line + 1, character: 0}}
  }
}
