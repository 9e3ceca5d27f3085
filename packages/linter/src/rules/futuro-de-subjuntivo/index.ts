import {type Analysis, type Sentence, tokenKind, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {joinAlternatives} from '../../phrases/describe-match.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {type PresentForms, presentOf} from './present-forms.ts'

const opensSubjunctive = new Set(['cuando', 'cuanto', 'donde', 'mientras', 'que', 'quien', 'quienes'])

/** The future subjunctive: «incumpliere», «hubiere recibido». */
export const futuroDeSubjuntivo = defineRule({
  meta: {
    id: 'futuro-de-subjuntivo',
    severity: 'error',
    note: 'El futuro de subjuntivo ya no se usa fuera de las leyes: quien lee lo confunde con un pasado. El presente dice lo mismo («quien incumpla», «si incumple»).',
    options: {}
  },
  check({analysis, report}) {
    const {tokens, text} = analysis
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        if (!(tokens.bits[at]! & wordBit.futureSubjunctive) || flags[at]! & (quoted | named)) continue
        const end = endOfForm(analysis, sentence, at)
        const start = tokens.start[at]!
        const stop = tokens.end[end - 1]!
        const tail = text.slice(tokens.end[at]!, stop)
        const found = text.slice(start, stop).replace(/\s+/g, ' ')
        const present = presentOf(tokens.lower[at]!)
        const place = {start, end: stop}
        // A signature in capitals: «TABARE».
        if (!present && tokens.bits[at]! & wordBit.allCaps) continue
        if (!present) {
          report({...place, message: `«${found}», se esperaba el presente`})
          continue
        }
        // «si lo hubiere» is «si lo hay»; with a participle, «si ha recibido».
        const isAlone = tokens.bits[at]! & wordBit.haber && end === at + 1
        const forms = isAlone ? {...present, indicative: 'hay'} : present
        const chosen = choose(analysis, sentence, at, forms)
        const options = chosen ? [chosen] : [...new Set([forms.subjunctive, forms.indicative])]
        const plain = options.map(
          (form) => matchCase(text.slice(start, tokens.end[at]!), form) + tail.replace(/\s+/g, ' ')
        )
        report({
          ...place,
          message: `«${found}», se esperaba ${joinAlternatives(plain.map((form) => `«${form}»`))}`,
          expected: chosen ? plain : []
        })
      }
    }
  }
})

// «hubiere recibido», «hubiere sido notificado».
function endOfForm({tokens}: Analysis, sentence: Sentence, at: number): number {
  let end = at + 1
  if (!(tokens.bits[at]! & wordBit.haber)) return end
  while (
    end < sentence.endToken &&
    end < at + 3 &&
    tokens.bits[end]! & wordBit.participle &&
    /o$|sid/.test(tokens.lower[end]!)
  ) {
    end += 1
  }
  return end
}

// After «si» the indicative, after «que», «quien», «cuando» the subjunctive; with both before it, who knows.
function choose(
  {tokens}: Analysis,
  sentence: Sentence,
  at: number,
  present: PresentForms
): string | undefined {
  let hasIf = false
  let opener: string | undefined
  for (let before = at - 1; before >= sentence.firstToken; before--) {
    const word = tokens.lower[before]!
    if (tokens.kind[before] === tokenKind.punctuation && /^[;:]$/.test(word)) break
    if (word === 'si') {
      if (tokens.lower[before - 1] === 'como') return present.imperfect
      hasIf = true
    }
    if (!opener && opensSubjunctive.has(word)) opener = word
  }
  if (hasIf) return opener ? undefined : present.indicative
  return opener ? present.subjunctive : undefined
}
