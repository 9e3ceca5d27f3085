import {type Citation, citationResolver} from 'remark-legal'
import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {citationsOf} from '../../document/citations.ts'
import {onwardProvisions} from './onward-provisions.ts'

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
    const citations = citationsOf(analysis)
    if (citations.length === 0) return
    const isHeld = new Set(
      analysis.units.flatMap(({provision}) => (provision === undefined ? [] : [provision]))
    )
    const resolve = citationResolver(isHeld)
    const onward = onwardProvisions(analysis, citations, options.maxWords)
    for (const citation of citations) {
      const {start, end, levels, unit} = citation
      if (citation.isAmended) continue
      const found = wordsOf(analysis, start, end)
      const depth = levels.length < options.minLevels ? 0 : chainedLevels(citation, found)
      if (depth >= options.minLevels) {
        report({
          start,
          end,
          message: `«${found}», ${depth} niveles encadenados, se esperaba decir qué dispone y citar de mayor a menor`
        })
        continue
      }
      const from = analysis.units[unit]!.provision ?? ''
      if (citation.norm.kind !== 'own' || citation.targets.length !== 1) continue
      const target = citation.targets[0]!
      if (target.base?.place === 'this' || target.base?.type === 'parrafo') continue
      const ids = resolve(target, from)
      const next = ids.length === 1 && ids[0] !== from ? onward.get(ids[0]!) : undefined
      if (!next || next.unit === unit) continue
      const said = wordsOf(analysis, next.start, next.end)
      report({
        start,
        end,
        severity: 'info',
        message: `«${found}» solo remite a «${said}», se esperaba citar directamente lo que se aplica, o decirlo aquí`
      })
    }
  }
})

const link =
  /(?:^|\s)de(?:l| la| las| los)? (?:(?:el|este|esta|presente|propi[oa]|mism[oa]|dich[oa]|citad[oa]) )?(?=(?:apartado|art|base|fracc|inciso|numeral|p[áa]rrafo|regla|(?:primer|segundo|tercer|cuarto|quinto|sexto|[úu]ltimo|pen[úu]ltimo) p[áa]rrafo))/gi

/** How many levels «de» joins: «inciso a) de la fracción II del artículo 5» has three; «este artículo» is at hand. */
function chainedLevels({targets}: Citation, words: string): number {
  const links = words.match(link)?.length ?? 0
  const isHere = targets.some(({base}) => base?.place === 'this')
  return links === 0 ? 1 : links + (isHere ? 0 : 1)
}

function wordsOf({text}: Analysis, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
}
