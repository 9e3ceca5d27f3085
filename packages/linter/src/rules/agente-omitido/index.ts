import {type Analysis, findPassives, findReflexivePassives, type Sentence, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {namesWhoActs, opensWithBody} from '../../names-who-acts.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Future or «deber»: what makes a duty of a verb. */
const duty = /(?:^deb(?:e|en|erá|erán)|rán?)$/
/** Forms that end as a future does and are none. */
const notDuty = /^(?:para|fuera|será|serán|podrá|podrán|habrá|habrán|tendrá|tendrán|estará|estarán)$/
/** Verbs that define, presume, change the law or say its effects: nobody is to do them. Roots, folded. */
const effects =
  /^(?:abrog|adicion|aplic|apreci|comput|consider|cont|defin|denomin|derog|entend|entiend|estim|integr|interpret|presum|reform|reput|suspend|tendr|ten|reg|rij|extin|interrump|prescrib|estar|benefici|conoc|contar|identific|observ|requer|conform|constitu|divid|clasific|compon|ubic|mantendr|manten|logr|exceptu|perd|iniciar|perfeccion|prorrog|dej|escalon|recorr|celebr|prefer)/

/** A duty of which nobody is said to be in charge: «se entregará el apoyo». */
export const agenteOmitido = defineRule({
  meta: {
    id: 'agente-omitido',
    severity: 'info',
    note: 'Quien lee una obligación necesita saber a quién le toca: así sabe a quién acudir y quién responde. Lo pide el manual de lenguaje claro de la Ciudad de Buenos Aires (2024).',
    options: {}
  },
  check({analysis, report}) {
    const flags = exemptTokens(analysis)
    const leadIns = new Map<number, boolean>()
    for (const sentence of analysis.sentences) {
      const unit = analysis.units[sentence.unit]!
      if (!proseKinds.has(unit.kind)) continue
      const duty = findDuty(analysis, sentence)
      if (!duty || flags[duty.token]! & quoted) continue
      if (namesWhoActs(analysis, sentence) || leadInNames(analysis, unit.leadIn, leadIns)) continue
      const before = analysis.sentences.slice(unit.firstSentence, sentence.index)
      if (before.some((earlier) => opensWithBody(analysis, earlier))) continue
      const found = analysis.text.slice(duty.start, duty.end).replace(/\s+/g, ' ')
      report({
        start: duty.start,
        end: duty.end,
        message: `Obligación sin responsable («${found}»), se esperaba saber quién debe cumplirla, diga qué área o qué persona`
      })
    }
  }
})

interface Duty {
  start: number
  end: number
  token: number
}

// The first one is enough: who does it is asked once a sentence.
function findDuty(analysis: Analysis, sentence: Sentence): Duty | undefined {
  const {tokens} = analysis
  const candidates: Duty[] = []
  for (const {start, end, se, verb, finite} of findReflexivePassives(analysis, sentence)) {
    if (
      isDuty(tokens.lower[finite]!) &&
      standsFree(analysis, sentence, Math.min(se, finite)) &&
      !effects.test(tokens.folded[verb]!) &&
      !saysHow(analysis, Math.max(verb, finite) + 1, sentence.endToken)
    ) {
      const first = Math.min(se, finite)
      candidates.push({start: Math.min(start, tokens.start[first]!), end, token: first})
    }
  }
  for (const {start, end, ser, participle, agent} of findPassives(analysis, sentence)) {
    // «por mayoría», «por el voto de los miembros» say who, though they name nobody.
    if (agent || tokens.lower[participle + 1] === 'por' || effects.test(tokens.folded[participle]!)) continue
    const before = ser > sentence.firstToken ? tokens.lower[ser - 1]! : ''
    const isModal = tokens.lower[ser] === 'ser' && /^deb(?:e|en|erá|erán)$/.test(before)
    if (isModal && standsFree(analysis, sentence, ser - 1))
      candidates.push({start: tokens.start[ser - 1]!, end, token: ser})
    else if (!isModal && standsFree(analysis, sentence, ser) && /^será(?:n)?$/.test(tokens.lower[ser]!))
      candidates.push({start, end, token: ser})
  }
  return candidates.sort((a, b) => a.start - b.start)[0]
}

// «se hará por el voto de dos terceras partes» says who; «se cubrirá con cargo al presupuesto», from where.
function saysHow({tokens}: Analysis, at: number, limit: number): boolean {
  const [first, second, third] = [tokens.lower[at], tokens.lower[at + 1], tokens.lower[at + 2]]
  if (at + 2 >= limit) return false
  if (first === 'con' && second === 'cargo') return true
  const opens = wordBit.article | wordBit.numeral
  return first === 'por' && third !== 'vez' && third !== 'sola' && (tokens.bits[at + 1]! & opens) !== 0
}

// «el monto que se pagará» describes, «no se exigirá» forbids.
function standsFree({tokens}: Analysis, sentence: Sentence, at: number): boolean {
  const before = at > sentence.firstToken ? tokens.lower[at - 1]! : ''
  // «en ningún caso se hará público».
  if (before === 'caso' && tokens.lower[at - 2] === 'ningún') return false
  return !/^(?:que|quien|quienes|cual|cuales|donde|no|ni|si|tampoco|nunca|jamás)$/.test(before)
}

function isDuty(finite: string): boolean {
  return duty.test(finite) && !notDuty.test(finite) && !/ara$|era$/.test(finite)
}

// «La Unidad: I. Se coordinará con …»: the lead-in says who.
function leadInNames(analysis: Analysis, leadIn: number | undefined, known: Map<number, boolean>): boolean {
  if (leadIn === undefined) return false
  let answer = known.get(leadIn)
  if (answer === undefined) {
    const unit = analysis.units[leadIn]!
    const sentences = analysis.sentences.slice(unit.firstSentence, unit.endSentence)
    // A lead-in stands before what it introduces.
    const above = unit.leadIn !== undefined && unit.leadIn < leadIn ? unit.leadIn : undefined
    answer =
      sentences.some((sentence) => namesWhoActs(analysis, sentence)) || leadInNames(analysis, above, known)
    known.set(leadIn, answer)
  }
  return answer
}
