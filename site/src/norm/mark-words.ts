import type {Definition, Norm, PlacedCitation, Provision} from 'remark-legal'

/** A stretch of a provision's words: plain, a link, or a term that can be tapped. */
export interface WordStretch {
  text: string
  /** Id of the provision it cites. */
  cites?: string
  /** Index of its definition in the norm's list. */
  defines?: number
}

interface Mark extends Omit<WordStretch, 'text'> {
  start: number
  end: number
}

/**
 * Mark in a norm's words what cites its provisions and, once in each article, what it defines.
 *
 * @param norm
 *   With text.
 * @param citations
 *   Of its words.
 * @param definitions
 *   What it defines.
 * @returns
 *   Stretches of each paragraph, by id of provision; those with nothing marked are left out.
 */
export function markWords(
  norm: Norm,
  citations: readonly PlacedCitation[],
  definitions: readonly Definition[]
): Map<string, WordStretch[][]> {
  const links = Map.groupBy(citations, ({provision}) => provision)
  const parents = new Map(norm.provisions.map(({id, parent}) => [id, parent]))
  const pattern = termPattern(definitions)
  const told = new Map<string, Set<number>>()
  const marked = new Map<string, WordStretch[][]>()
  for (const provision of norm.provisions) {
    const chain = ancestors(provision.id, parents)
    const article = chain.findLast((id) => /^(?:art|regla|trans)-/.test(id)) ?? provision.id
    const known = told.get(article) ?? new Set()
    told.set(article, known)
    const marks = [
      ...(links.get(provision.id) ?? []).flatMap(citationMarks),
      ...termMarks(provision, pattern, definitions, known, chain)
    ].sort((one, other) => one.start - other.start)
    if (marks.length > 0) marked.set(provision.id, cutWords(provision.text, marks))
  }
  return marked
}

/** A citation of one provision is one link, its «artículo» included. */
function citationMarks({provision, start, end, targets}: PlacedCitation): Mark[] {
  const own = targets.length === 1 ? targets.map(({ids}) => ({ids, start, end})) : targets
  return own.flatMap(({start, end, ids: [id]}) => (id && id !== provision ? [{start, end, cites: id}] : []))
}

function termMarks(
  {text}: Provision,
  pattern: RegExp | null,
  definitions: readonly Definition[],
  known: Set<number>,
  chain: readonly string[]
): Mark[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[0]
    const index = definitions.findIndex(
      ({term, provision, scopeId}) =>
        words.startsWith(term) && !chain.includes(provision) && (scopeId === null || chain.includes(scopeId))
    )
    if (index < 0 || known.has(index)) return []
    known.add(index)
    return [{start: match.index, end: match.index + words.length, defines: index}]
  })
}

/** Terms as they are printed, capitals and all: what is written otherwise may be another thing. */
function termPattern(definitions: readonly Definition[]): RegExp | null {
  const terms = [...new Set(definitions.map(({term}) => term).filter((term) => /^\p{Lu}/u.test(term)))]
  if (terms.length === 0) return null
  const words = terms.sort((one, other) => other.length - one.length).map((term) => RegExp.escape(term))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`, 'gu')
}

function ancestors(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = []
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) chain.push(at)
  return chain
}

/** Paragraphs are parted by empty lines; a mark that overlaps the one before it, or a cut, gives way. */
function cutWords(text: string, marks: readonly Mark[]): WordStretch[][] {
  const paragraphs: WordStretch[][] = []
  let start = 0
  for (const gap of [...text.matchAll(/\n{2,}/g), {index: text.length, 0: ''}]) {
    const stretches: WordStretch[] = []
    let done = start
    for (const {start: from, end: to, ...mark} of marks) {
      if (from < done || to > gap.index) continue
      if (from > done) stretches.push({text: text.slice(done, from)})
      stretches.push({text: text.slice(from, to), ...mark})
      done = to
    }
    if (done < gap.index) stretches.push({text: text.slice(done, gap.index)})
    paragraphs.push(stretches)
    start = gap.index + gap[0].length
  }
  return paragraphs
}
