import {type Analysis, type Sentence, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {definedTerms} from '../../defined-terms.ts'
import {describeMatch} from '../../phrases/describe-match.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {conjugate} from '../../spanish/conjugate.ts'
import {findSupports, type Support} from './find-supports.ts'
import {phrases} from './phrases.ts'

/** Options of `verbo-soporte`. */
export interface Options {
  /** `trusted`: only phrases that nearly always deserve a change; `all`: also those that are often right. */
  terms?: 'all' | 'trusted'
  /** Whether technical terms are reported, the first time each. */
  explain?: boolean
}

const reason = 'El verbo solo dice la acción en una palabra, y pide decir quién la hace.'
/** Words that can follow the verb when the noun is gone. */
const goesOn =
  /^(?:[,.;:)]|ante|con|conforme|cuando|dentro|durante|en|mediante|para|por|previa|previo|según)$/
/** Verbs of which «a» marks who receives: «efectuará la notificación al interesado». */
const giving: ReadonlySet<string> = new Set(
  'comunicar devolver entregar enviar notificar pagar reembolsar solicitar'.split(' ')
)
const opensObject = wordBit.article | wordBit.determiner | wordBit.capitalized

/** Verbs stretched into a noun: «efectuará la notificación» for «notificará». */
export const verboSoporte = defineRule<Options>({
  meta: {
    id: 'verbo-soporte',
    severity: 'warning',
    note: `${reason} Lo recomiendan los manuales de lenguaje claro de Aragón (2019) y de la Ciudad de Buenos Aires (2024).`,
    options: {
      terms: {
        default: 'trusted',
        unit: 'trusted | all',
        description:
          'Con `trusted`, solo las frases que casi siempre conviene cambiar; con `all`, también las discutibles.',
        source: 'Llano: lo que se equivoca a menudo se deja de leer'
      },
      explain: {
        default: false,
        unit: 'sí o no',
        description:
          'Señala las figuras procesales («dar vista»), cada una la primera vez, para que se expliquen.',
        source: 'Llano: en una ley el lector las espera; en un folleto, no'
      }
    }
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    const terms = definedTerms(analysis)
    const taken = new Set<number>()
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const support of findSupports(analysis, sentence)) {
        const {firstToken, endToken} = support
        // «las adecuaciones necesarias» are as much a thing as an action.
        const isThing =
          analysis.tokens.lower[endToken - 1]!.endsWith('s') && !endsThere(analysis, sentence, endToken)
        if (isThing || terms.has(analysis.tokens.folded.slice(endToken - 1, endToken))) continue
        for (let at = firstToken; at < endToken; at++) taken.add(at)
        report(describeSupport(analysis, sentence, support))
      }
    }
    const explained = new Set<string>()
    for (const match of matches) {
      const {entry} = match
      if (taken.has(match.firstToken)) continue
      if (
        entry.explain ? !options.explain || explained.has(entry.term) : entry.trust && options.terms !== 'all'
      )
        continue
      if (entry.explain) explained.add(entry.term)
      report({
        ...describeMatch(match, analysis, reason),
        ...(entry.explain || entry.trust ? {severity: 'info'} : {})
      })
    }
  }
})

function describeSupport(analysis: Analysis, sentence: Sentence, support: Support) {
  const {tokens, text} = analysis
  const {firstToken, endToken, verb, cells, isQualified} = support
  const next = endToken < sentence.endToken ? tokens.lower[endToken]! : '.'
  const takesObject = next === 'de' || next === 'del'
  const start = tokens.start[firstToken]!
  const end = tokens.end[takesObject ? endToken : endToken - 1]!
  const found = text.slice(start, end).replace(/\s+/g, ' ')
  const isReflexive =
    cells[0] === 'inf+se' || (firstToken > sentence.firstToken && tokens.lower[firstToken - 1] === 'se')
  const forms = new Set(cells.map((cell) => conjugate(verb).get(cell.replace('+se', ''))))
  const [form] = forms
  const said = isReflexive || forms.size !== 1 || form === undefined ? verb : form
  // With *se* the verb would have to agree with what was its complement: «se revisarán los documentos».
  const isSafe = said === form && !isReflexive && !isQualified && fitsNext(analysis, sentence, endToken, verb)
  const plain = matchCase(text.slice(start, tokens.end[firstToken]!), said)
  const expected = isSafe ? [next === 'del' ? `${plain} el` : plain] : []
  const advice = isSafe ? `«${expected[0]}»` : `el verbo «${verb}»`
  return {start, end, message: `«${found}», se esperaba ${advice}`, note: reason, expected}
}

// «de los datos» is an object; «de oficio», «y vigilancia» are not.
function fitsNext({tokens}: Analysis, sentence: Sentence, next: number, verb: string): boolean {
  if (next >= sentence.endToken) return true
  const word = tokens.lower[next]!
  if (
    word === 'del' ||
    (word === 'de' && next + 1 < sentence.endToken && tokens.bits[next + 1]! & opensObject)
  )
    return true
  if (word === 'a' || word === 'al') return giving.has(verb)
  return goesOn.test(word)
}

function endsThere({tokens}: Analysis, sentence: Sentence, next: number): boolean {
  return (
    next >= sentence.endToken ||
    /^(?:a|al|de|del)$/.test(tokens.lower[next]!) ||
    goesOn.test(tokens.lower[next]!)
  )
}
