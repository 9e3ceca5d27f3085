import {type Provision, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {examineText, type ReadText, readText} from '../examine.ts'
import {addMeasures, type Measures, measureUnits, noMeasures} from './measures.ts'
import {type Difficulty, scoreMeasures} from './score-measures.ts'

/** How hard a provision is, with all that stands in it. */
export interface ProvisionDifficulty extends Difficulty {
  id: string
  /** As printed: «Artículo 16 Bis.»; empty for an unnumbered paragraph. */
  label: string
  /** Its title, or empty. */
  heading: string
  /** Id of the provision it stands in, `null` at the top. */
  parent: string | null
}

/** How hard a text and each of its provisions are. */
export interface DifficultyReport {
  document: Difficulty
  /** In reading order; those without words left out. */
  provisions: ProvisionDifficulty[]
}

/**
 * Score how hard a text is, from 0 to 100, and say from what: length of sentences, syntax, vocabulary,
 * references, terms.
 *
 * Every rule is looked at as in the preset `estricto`, whatever a project's own config says, so that scores
 * of two texts compare. What a comment turned off does not count.
 *
 * @param markdown
 *   A norm, a draft, an explainer; plain text is Markdown too.
 * @returns
 *   The difficulty of the text and, in a norm, of each provision from títulos to incisos.
 */
export function difficulty(markdown: string): DifficultyReport {
  return difficultyOf(readText(markdown), markdown)
}

/**
 * Score how hard a text is that was read.
 *
 * @param read
 *   The text.
 * @param markdown
 *   The same, as it was given.
 * @returns
 *   What `difficulty` gives.
 */
export function difficultyOf(read: ReadText, markdown: string): DifficultyReport {
  const {analysis, findings} = examineText(read, {preset: 'estricto'})
  const own = new Map<string, Measures>()
  const document = noMeasures()
  for (const [index, measures] of measureUnits(analysis, findings).entries()) {
    addMeasures(document, measures)
    const id = analysis.units[index]!.provision
    if (id === undefined || measures.words === 0) continue
    const sum = own.get(id) ?? noMeasures()
    addMeasures(sum, measures)
    own.set(id, sum)
  }
  return {document: scoreMeasures(document), provisions: own.size > 0 ? scoreProvisions(markdown, own) : []}
}

type Place = Pick<Provision, 'heading' | 'id' | 'label' | 'parent'>

function scoreProvisions(markdown: string, own: ReadonlyMap<string, Measures>): ProvisionDifficulty[] {
  const places = new Map<string, Place>(
    parseNorm(new VFile(markdown))?.provisions.map((provision) => [provision.id, provision])
  )
  for (const id of own.keys()) if (!places.has(id)) places.set(id, {id, label: '', parent: outerId(id, own)})
  const sums = new Map<string, Measures>()
  for (const [id, measures] of own) {
    for (let at: string | null = id; at !== null; at = places.get(at)?.parent ?? null) {
      const sum = sums.get(at) ?? noMeasures()
      addMeasures(sum, measures)
      sums.set(at, sum)
    }
  }
  return [...places.values()].flatMap(({id, label, heading = '', parent}) => {
    const measures = sums.get(id)
    return measures ? [{id, label, heading, parent, ...scoreMeasures(measures)}] : []
  })
}

function outerId(id: string, known: ReadonlyMap<string, unknown>): string | null {
  const end = id.lastIndexOf('.')
  if (end < 0) return null
  const outer = id.slice(0, end)
  return known.has(outer) ? outer : outerId(outer, known)
}
