import {type Analysis, type Sentence, tokenKind, type Unit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {perUnit} from '../../unit-facts.ts'
import {findNeighbours} from './neighbours.ts'

const parts: ReadonlySet<string> = new Set(
  (
    'articulo articulos parrafo parrafos fraccion fracciones inciso incisos subinciso subincisos numeral numerales apartado ' +
    'apartados capitulo capitulos titulo titulos seccion secciones regla reglas punto puntos clausula clausulas lineamiento ' +
    'lineamientos'
  ).split(' ')
)
const backwards: ReadonlySet<string> = new Set('anterior anteriores precedente precedentes'.split(' '))
const forwards: ReadonlySet<string> = new Set('siguiente siguientes subsecuente subsecuentes'.split(' '))
const follows: ReadonlySet<string> = new Set('antecede anteceden precede preceden sigue siguen'.split(' '))
/** Before «lo anterior» these make a connector of it: «por lo anterior», «aunado a lo anterior». */
const connects: ReadonlySet<string> = new Set(
  'por para todo hecho obstante aunado ademas adicionalmente derivado independencia independientemente perjuicio menoscabo'.split(
    ' '
  )
)
/** A colon this near, in tokens, says that what follows is announced, not referred to. */
const nearColon = 6

interface Reference {
  firstToken: number
  endToken: number
  /** Which way it points, for an article or fracción in the singular. */
  direction: 'next' | 'previous'
}

/** References by position: «el artículo anterior», «el párrafo que antecede», «lo anterior». */
export const remisionRelativa = defineRule({
  meta: {
    id: 'remision-relativa',
    scope: 'document',
    severity: 'info',
    note: 'Si una reforma intercala un párrafo o un artículo, «el anterior» ya es otro; con el número o el nombre la remisión no se rompe y quien lee la encuentra. La norma ISO 24495-1 pide que lo que se busca se encuentre.',
    options: {}
  },
  check({analysis, report}) {
    for (const [index, references] of perUnit(analysis, readReferences).entries()) {
      const unit = analysis.units[index]!
      for (const {start, end, found, noun, direction} of references) {
        const name = nameTarget(analysis, unit.provision, noun, direction)
        const plain = name === undefined ? undefined : matchCase(found, name)
        const more = noun === 'lo' ? 'el nombre de aquello a lo que se refiere' : 'su número o de qué trata'
        report({
          start: unit.start + start,
          end: unit.start + end,
          message: `«${found}», se esperaba ${plain === undefined ? more : `«${plain}»`}`,
          ...(plain !== undefined && {expected: [plain]})
        })
      }
    }
  }
})

/** A reference in a unit; offsets count from the unit's start. */
interface UnitReference extends Pick<Reference, 'direction'> {
  start: number
  end: number
  /** Its words, white space folded. */
  found: string
  /** Its first word, lower case without accents. */
  noun: string
}

function readReferences(analysis: Analysis, unit: Unit): UnitReference[] {
  const found: UnitReference[] = []
  const {tokens, text} = analysis
  if (!proseKinds.has(unit.kind)) return found
  const flags = exemptTokens(analysis)
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = analysis.sentences[index]!
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const reference = readReference(analysis, sentence, at)
      if (!reference || flags[at]! & quoted) continue
      at = reference.endToken - 1
      const start = tokens.start[reference.firstToken]!
      const end = tokens.end[reference.endToken - 1]!
      found.push({
        start: start - unit.start,
        end: end - unit.start,
        found: text.slice(start, end).replace(/\s+/g, ' '),
        noun: tokens.folded[reference.firstToken]!,
        direction: reference.direction
      })
    }
  }
  return found
}

function readReference(
  {tokens}: Analysis,
  {firstToken, endToken}: Sentence,
  at: number
): Reference | undefined {
  const word = (place: number) => (place < endToken ? tokens.folded[place]! : '')
  const own = word(at)
  if (own === 'lo') {
    const before = /^(?:a|de)$/.test(word(at - 1)) ? at - 2 : at - 1
    const isConnector = before >= firstToken && connects.has(word(before))
    if (word(at + 1) === 'anterior' && !isConnector && tokens.lower[at + 2] !== 'a')
      return {firstToken: at, endToken: at + 2, direction: 'previous'}
    if (word(at + 1) === 'que' && (word(at + 2) === 'antecede' || word(at + 2) === 'precede'))
      return {firstToken: at, endToken: at + 3, direction: 'previous'}
    return
  }
  if (!parts.has(own)) return
  let end = at + 1
  if (word(end) === 'inmediato' || word(end) === 'inmediata') end += 1
  const next = word(end)
  if (next === 'que') {
    const verb = word(end + 1) === 'le' ? end + 2 : end + 1
    if (!follows.has(word(verb))) return
    const direction = word(verb).startsWith('sig') ? 'next' : 'previous'
    return {firstToken: at, endToken: verb + 1, direction}
  }
  if (backwards.has(next)) {
    // «el artículo anterior a la reforma».
    return word(end + 1) === 'a' || word(end + 1) === 'al'
      ? undefined
      : {firstToken: at, endToken: end + 1, direction: 'previous'}
  }
  // «los párrafos subsecuentes se recorren»: a decree that renumbers them.
  if (!forwards.has(next) || (word(end + 1) === 'se' && word(end + 2).startsWith('recorr'))) return
  for (let later = end + 1; later < Math.min(endToken, end + 1 + nearColon); later++) {
    if (tokens.lower[later] === ':') return
    if (tokens.kind[later] === tokenKind.punctuation) break
  }
  return {firstToken: at, endToken: end + 1, direction: 'next'}
}

function nameTarget(
  analysis: Analysis,
  provision: string | undefined,
  noun: string,
  direction: Reference['direction']
): string | undefined {
  if (provision === undefined || (noun !== 'articulo' && noun !== 'fraccion')) return
  const depth = noun === 'articulo' ? 1 : 2
  return findNeighbours(analysis)[direction].get(provision.split('.').slice(0, depth).join('.'))
}
