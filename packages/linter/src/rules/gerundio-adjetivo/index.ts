import {type Analysis, isFiniteVerbAt, type Sentence, type Tokens, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {relativeOf} from './relative-forms.ts'

/** Documents, of which a gerund tells what they say. Singular and plural, folded. */
const documents: ReadonlySet<string> = new Set(
  'acta acuerdo anuncio auto aviso boletin bando caja carta cartel certificado circular comunicado constancia convenio convocatoria correo decreto demanda denuncia dictamen directiva documento edicto escrito expediente formato iniciativa informe instancia invitacion lista ley lineamiento mensaje nota notificacion oferta oficio orden ordenanza paquete peticion proyecto queja recibo recurso reforma reglamento resolucion sentencia sobre solicitud telegrama testimonio'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`, `${noun}es`])
)
/** Words before the noun after which the gerund belongs to a verb: «presentará por escrito, señalando». */
const adverbial = /^(?:por|mediante|de|en|a|con|bajo)$/

/** A gerund that goes with a noun as an adjective would: «acuerdo reformando las reglas». */
export const gerundioAdjetivo = defineRule({
  meta: {
    id: 'gerundio-adjetivo',
    severity: 'warning',
    note: 'Un gerundio no califica a un nombre: «acuerdo que reforma» dice lo mismo en buen español. Lo recuerdan la FundéuRAE y el manual de lenguaje claro de la Ciudad de Buenos Aires (2024).',
    options: {}
  },
  check({analysis, report}) {
    const {tokens, text} = analysis
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      const {kind} = analysis.units[sentence.unit]!
      if (!proseKinds.has(kind) && kind !== 'heading') continue
      for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
        if (!(tokens.bits[at]! & wordBit.gerund) || flags[at]! & quoted) continue
        const relative = relativeOf(tokens.lower[at]!, tokens.folded[at - 1]!.endsWith('s'))
        if (!relative || !isOfDocument(analysis, sentence, at)) continue
        const start = tokens.start[at]!
        const end = tokens.end[at]!
        report({
          start,
          end,
          message: `Gerundio «${text.slice(start, end)}» como adjetivo de «${text.slice(tokens.start[at - 1]!, tokens.end[at - 1]!)}», se esperaba «${relative}»`,
          // After «dicten», the clause would need another mood.
          expected: at - 1 === sentence.firstToken && !isJoined(analysis, at + 1) ? [relative] : []
        })
      }
    }
  }
})

function isOfDocument({tokens}: Analysis, sentence: Sentence, at: number): boolean {
  if (!documents.has(tokens.folded[at - 1]!)) return false
  if (at - 2 < sentence.firstToken) return true
  return !adverbial.test(tokens.lower[at - 2]!) && !tellsHow(tokens, sentence, at - 2)
}

// «Presentará la denuncia indicando su nombre» says how; «se publicó la ley regulando el transporte», which.
function tellsHow(tokens: Tokens, {firstToken}: Sentence, article: number): boolean {
  const verb = article - 1
  if (verb < firstToken || !/^(?:el|la|los|las|su|sus)$/.test(tokens.lower[article]!)) return false
  if (verb > firstToken && tokens.lower[verb - 1] === 'se') return false
  return (tokens.bits[verb]! & wordBit.infinitive) !== 0 || isFiniteVerbAt(tokens, verb, firstToken)
}

function isJoined({tokens}: Analysis, next: number): boolean {
  return next < tokens.length && /^[yo]$/.test(tokens.lower[next]!)
}
