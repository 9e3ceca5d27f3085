import type {Norm, Range} from 'remark-legal'
import type {VFile} from 'vfile'
import type {Block, Explainer} from '../explainer.ts'
import {createProblems} from '../problems.ts'
import {type BlockText, blockTexts} from './block-texts.ts'
import {checkFigures, type Statement} from './check-figures.ts'
import {checkModality} from './check-modality.ts'
import {checkNames} from './check-names.ts'
import {checkQuote} from './check-quote.ts'
import {findIn} from './place-in-file.ts'

/**
 * Hold what an explainer says against the provisions it cites.
 *
 * Every amount, number, percentage, date, term, age and time must occur in the provisions its block cites, whatever
 * its spelling; title, summary and prose between blocks are held against all provisions that the explainer cites.
 *
 * @param explainer
 *   Explainer whose sources exist (see `checkSources`).
 * @param norm
 *   The norm it names, whole or by reference.
 * @param file
 *   The explainer's file; each difference is a message of it, `fatal` for a figure that no source contains.
 * @returns
 *   True when nothing fatal was found.
 */
export function checkFidelity(explainer: Explainer, norm: Norm, file: VFile): boolean {
  const problems = createProblems()
  const {titulo, resumen, tramite} = explainer.metadata
  const all = [...new Set(explainer.blocks.flatMap(({sources}) => sources))]
  const header: BlockText[] = [titulo, resumen].map((text) => ({text, kind: 'prose', context: ''}))
  for (const [key, text] of Object.entries(tramite ?? {})) {
    if (typeof text !== 'string' || key === 'clave') continue
    header.push({text, kind: key === 'horarios' || key === 'oficinas' ? 'contact' : 'prose', context: ''})
  }
  checkStatement({
    texts: header,
    sources: all,
    places: findIn(file, headerRange(explainer)),
    counts: explainer.blocks.flatMap(listLengths)
  })
  for (const block of explainer.blocks) {
    const places = findIn(file, block.position)
    const sources = block.sources.length ? block.sources : all
    checkStatement({texts: blockTexts(block), sources, places, counts: listLengths(block)})
    checkQuote(block, norm, findIn(file, block.position), problems)
  }
  return problems.tell(file)

  function checkStatement(statement: Statement): void {
    checkFigures(statement, norm, problems)
    checkNames(statement, norm, problems)
    checkModality(statement, norm, problems)
  }
}

function listLengths(block: Block): number[] {
  return Object.values(block).flatMap((value) => (Array.isArray(value) ? [value.length] : []))
}

/** From the file's first line to its first block. */
function headerRange({blocks}: Explainer): Range | undefined {
  const first = blocks[0]?.position.start
  return first && {start: {line: 1, column: 1, offset: 0}, end: first}
}
