import {type Analysis, type Sentence, type Tokens, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'

/** Verbs of saying that open a sentence in place of a conjugated verb. */
const saying: ReadonlySet<string> = new Set(
  'aclarar agradecer agregar añadir apuntar comentar concluir decir destacar enfatizar hacer indicar informar insistir invitar mencionar precisar puntualizar recalcar recordar reiterar resaltar señalar subrayar advertir'.split(
    ' '
  )
)
/** Words that can stand before it: «Por último, precisar que». */
const openers =
  /^(?:por|ultimo|finalmente|asimismo|tambien|ademas|igualmente|y|,|en|primer|segundo|lugar|este|ese|sentido|solo|solamente|unicamente|ahora|bien|para|terminar|concluir|fin|al|respecto|mismo|de|igual|forma|manera|antes|todo|nada)$/
const longestOpening = 6

/** An infinitive as the main verb of a sentence: «Señalar que los documentos se entregan». */
export const infinitivoIndependiente = defineRule({
  meta: {
    id: 'infinitivo-independiente',
    severity: 'warning',
    note: 'Un infinitivo no dice quién hace la acción ni cuándo: la oración necesita un verbo conjugado. Lo recuerdan los manuales de lenguaje claro de Aragón (2019) y de la Ciudad de Buenos Aires (2024).',
    options: {}
  },
  check({analysis, report}) {
    const {text, tokens} = analysis
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      const unit = analysis.units[sentence.unit]!
      // In a list, «I. Señalar que …» hangs from its lead-in.
      if (unit.kind !== 'paragraph' || unit.leadIn !== undefined) continue
      const at = infinitiveOf(analysis, sentence)
      if (at < 0 || flags[at]! & quoted) continue
      const start = tokens.start[at]!
      const isThat = tokens.lower[at + 1] === 'que'
      const end = tokens.end[isThat ? at + 1 : at]!
      const found = text.slice(start, end)
      report({
        start,
        end,
        message: `Infinitivo «${text.slice(start, tokens.end[at]!)}» como verbo principal, se esperaba un verbo conjugado, ${isThat ? `borre «${found}» o diga quién lo dice` : 'diga quién hace la acción'}`
      })
    }
  }
})

function infinitiveOf({tokens}: Analysis, {firstToken, endToken}: Sentence): number {
  let at = firstToken
  while (
    at < endToken &&
    at - firstToken < longestOpening &&
    !(tokens.bits[at]! & wordBit.infinitive && saying.has(tokens.folded[at]!))
  ) {
    if (!openers.test(tokens.folded[at]!)) return -1
    at += 1
  }
  if (at + 1 >= endToken || at - firstToken >= longestOpening) return -1
  // «Para terminar,» opens; «Para señalar el sitio» says what for.
  if (at > firstToken && tokens.bits[at - 1]! & wordBit.preposition) return -1
  if (!saying.has(tokens.folded[at]!)) return -1
  const next = tokens.lower[at + 1]!
  if (next === 'que') return at
  // «Indicar también que la oficina atiende».
  if (tokens.bits[at + 1]! & (wordBit.adverb | wordBit.adverbMente) && tokens.lower[at + 2] === 'que')
    return at
  if (tokens.folded[at] === 'hacer') return -1
  return tokens.bits[at + 1]! & (wordBit.article | wordBit.determiner) && !hasMainVerb(tokens, at, endToken)
    ? at
    : -1
}

function hasMainVerb(tokens: Tokens, at: number, endToken: number): boolean {
  for (let next = at + 1; next < endToken; next++) {
    if (tokens.bits[next]! & (wordBit.ser | wordBit.estar | wordBit.haber)) return true
    if (/(?:rán?|[aei]n)$/.test(tokens.lower[next]!) && !(tokens.bits[next]! & wordBit.preposition))
      return true
  }
  return false
}
