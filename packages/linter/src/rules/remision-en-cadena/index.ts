import {type Citation, citationResolver, type ResolveCitation} from 'remark-legal'
import type {Analysis, Unit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {citationsOf} from '../../document/citations.ts'
import {perUnit} from '../../unit-facts.ts'
import {onwardProvisions, wordsOf} from './onward-provisions.ts'

/** Options of `remision-en-cadena`. */
export interface Options {
  /** From how many levels on, said from the small to the large, a citation is hard to follow. */
  minLevels?: number
  /** Provisions longer than this say something of their own, and do not only refer onward. */
  maxWords?: number
}

/** Citations of provisions that only refer onward, and pointers of three levels. */
export const remisionEnCadena = defineRule<Options>({
  meta: {
    id: 'remision-en-cadena',
    scope: 'document',
    severity: 'warning',
    note: 'Quien lee tiene que buscar un artículo para que ese lo mande a otro, o bajar tres niveles para hallar una línea. Diga ahí mismo qué dispone, en pocas palabras, y cite después de mayor a menor.',
    options: {
      minLevels: {
        default: 3,
        unit: 'niveles',
        description:
          'A partir de cuántos niveles encadenados con «de» se avisa: «inciso a) de la fracción II del artículo 5» tiene tres.',
        source: 'Llano: «artículo 5, fracción II» se encuentra; con un nivel más hay que volver atrás'
      },
      maxWords: {
        default: 20,
        unit: 'palabras',
        description: 'Cuántas palabras tiene como máximo una disposición que solo remite a otra.',
        source: 'Llano: con más, ya dice algo por sí misma'
      }
    }
  },
  check({analysis, options, report}) {
    const {units} = analysis
    const onward = onwardProvisions(analysis, options.maxWords)
    const held = new Set(units.flatMap(({provision}) => (provision === undefined ? [] : [provision])))
    const told = {minLevels: options.minLevels, resolve: citationResolver(held)}
    const read = perUnit(analysis, readLinks, told, `${options.minLevels} ${[...held].join(' ')}`)
    for (const [unit, links] of read.entries()) {
      const from = units[unit]!.start
      for (const {start, end, found, depth, target} of links) {
        const place = {start: from + start, end: from + end}
        if (depth > 0) {
          report({
            ...place,
            message: `«${found}», ${depth} niveles encadenados, se esperaba decir qué dispone y citar de mayor a menor`
          })
          continue
        }
        const next = onward.get(target)
        if (!next || next.unit === unit) continue
        report({
          ...place,
          severity: 'info',
          message: `«${found}» solo remite a «${next.found}», se esperaba citar directamente lo que se aplica, o decirlo aquí`
        })
      }
    }
  }
})

/** A citation that may be a link of a chain; offsets count from its unit's start. */
interface Link {
  start: number
  end: number
  /** Its words. */
  found: string
  /** How many levels it joins, when too many; else `0`. */
  depth: number
  /** Id of the one provision of this norm it points to; empty when it has to be none. */
  target: string
}

interface Told {
  minLevels: number
  resolve: ResolveCitation
}

function readLinks(analysis: Analysis, unit: Unit, told: Told | undefined): readonly Link[] {
  const citations = citationsOf(analysis)[unit.index]!
  if (!told || citations.length === 0) return noLinks
  const links: Link[] = []
  for (const citation of citations) {
    const {start, end, levels, isAmended} = citation
    if (isAmended) continue
    const found = wordsOf(analysis, unit, citation)
    const joined = levels.length < told.minLevels ? 0 : chainedLevels(citation, found)
    const depth = joined >= told.minLevels ? joined : 0
    const target = depth > 0 ? '' : targetOf(citation, unit, told.resolve)
    if (depth > 0 || target !== '') links.push({start, end, found, depth, target})
  }
  return links
}

const noLinks: readonly Link[] = []

function targetOf({norm, targets}: Citation, {provision = ''}: Unit, resolve: ResolveCitation): string {
  const [target, ...rest] = targets
  if (norm.kind !== 'own' || !target || rest.length > 0) return ''
  if (target.base?.place === 'this' || target.base?.type === 'parrafo') return ''
  const [id, ...others] = resolve(target, provision)
  return id === undefined || others.length > 0 || id === provision ? '' : id
}

const link =
  /(?:^|\s)de(?:l| la| las| los)? (?:(?:el|este|esta|presente|propi[oa]|mism[oa]|dich[oa]|citad[oa]) )?(?=(?:apartado|art|base|fracc|inciso|numeral|p[áa]rrafo|regla|(?:primer|segundo|tercer|cuarto|quinto|sexto|[úu]ltimo|pen[úu]ltimo) p[áa]rrafo))/gi

/** How many levels «de» joins: «inciso a) de la fracción II del artículo 5» has three; «este artículo» is at hand. */
function chainedLevels({targets}: Citation, words: string): number {
  const links = words.match(link)?.length ?? 0
  const isHere = targets.some(({base}) => base?.place === 'this')
  return links === 0 ? 1 : links + (isHere ? 0 : 1)
}
