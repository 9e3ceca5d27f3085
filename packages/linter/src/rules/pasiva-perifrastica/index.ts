import {type Analysis, findPassives, type Passive, type Sentence, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** An agent longer than this, in tokens, is cut in the message. */
const longestAgent = 8
/** How far before the verb, in tokens, «nadie» may stand. */
const farthestNobody = 6
/** Words that begin something else about the agent. */
const endsAgent = new Set([
  'conforme',
  'cuando',
  'cuyo',
  'en',
  'mediante',
  'para',
  'previa',
  'previo',
  'que',
  'quien',
  'según',
  'si'
])

/** Agents that name nobody: «por el mismo», «por éste». */
const pointsBack = /^(?:(?:el|la|los|las) mism[oa]s?|[ée]l|ellos|ellas?|[ée]st[eao]s?|aqu[ée]l(?:l[oa]s?)?)$/i

/** The passive with *ser*: a warning with an agent, a suggestion without. */
export const pasivaPerifrastica = defineRule({
  meta: {
    id: 'pasiva-perifrastica',
    severity: 'info',
    note: 'La voz activa dice primero quién hace qué, y así se sabe quién responde. Lo recomiendan los manuales de lenguaje claro de la Ciudad de Buenos Aires (2024) y de Aragón (2019).',
    options: {}
  },
  check({analysis, report}) {
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const passive of findPassives(analysis, sentence)) {
        const {start, end, ser} = passive
        if (flags[ser]! & quoted) continue
        const found = `«${read(analysis, start, end)}» en pasiva`
        const agent = nameAgent(analysis, passive)
        if (!agent && isRight(analysis, sentence, passive)) continue
        if (agent) {
          const subject = pointsBack.test(agent) ? 'quien lo hace' : `«${agent}»`
          const message = `${found}, se esperaba la voz activa, con ${subject} como sujeto`
          report({start, end, severity: 'warning', message})
        } else {
          // «Serán consideradas faltas» says what they are.
          const isDefinition = /^considerad/.test(analysis.tokens.lower[passive.participle]!)
          const advice = isDefinition
            ? 'se esperaba «ser» a secas («es», «son») o la voz activa'
            : 'se esperaba la voz activa, diga quién lo hace'
          report({start, end, message: `${found} y sin agente, ${advice}`})
        }
      }
    }
  }
})

// «Nadie podrá ser privado de la libertad», «votar y ser votado»: whoever it is that does it.
function isRight({tokens}: Analysis, {firstToken}: Sentence, {ser, participle}: Passive): boolean {
  const form = tokens.lower[ser]!
  if (/^votad[oa]s?$/.test(tokens.lower[participle]!) && form === 'ser') return true
  // «Nadie fue herido» tells; only what rules forbids.
  if (!/^(?:ser|será|serán|sea|sean)$/.test(form)) return false
  for (let at = ser - 1; at >= Math.max(firstToken, ser - farthestNobody); at--) {
    if (/^[,;:.]$/.test(tokens.lower[at]!)) return false
    const isNobody = /^(?:nadie|ning[uú]n|ninguna)$/.test(tokens.lower[at]!)
    if (isNobody) return at === firstToken || !(tokens.bits[at - 1]! & wordBit.preposition)
  }
  return false
}

function nameAgent(analysis: Analysis, {agent}: Passive): string | undefined {
  if (!agent) return
  const {start, end, lower} = analysis.tokens
  const limit = Math.min(agent.endToken, agent.firstToken + longestAgent)
  let last = agent.firstToken
  while (last + 1 < limit && !endsAgent.has(lower[last + 1]!)) last += 1
  const words = read(analysis, start[agent.firstToken]!, end[last]!)
    .replace(/^por parte del /i, 'el ')
    .replace(/^por (?:parte de )?/i, '')
  return last + 1 === limit && limit < agent.endToken ? `${words} …` : words
}

function read({text}: Analysis, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
}
