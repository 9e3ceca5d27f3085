import {type Analysis, findReflexivePassives, isFiniteVerbAt, type Sentence, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `gerundio-de-posterioridad`. */
export interface Options {
  /** `trusted`: only gerunds that hardly ever tell the manner; `all`: every gerund after a comma. */
  gerunds?: 'all' | 'trusted'
}

/** Gerunds that, after a comma, tell what comes next: duties, powers, results. */
const later: ReadonlySet<string> = new Set(
  (
    'debiendo pudiendo quedando procediendo debiéndose pudiéndose procediéndose quedándose teniéndose haciéndose dándose dejándose devolviéndose notificándose ' +
    'levantándose entregándose remitiéndose pasándose aplicándose corriéndose poniéndose turnándose'
  ).split(' ')
)
/** Gerunds that are prepositions or set phrases, or tell the manner or the cause. */
const notLater: ReadonlySet<string> = new Set(
  (
    'incluyendo excluyendo exceptuando considerando teniendo tomando siendo tratándose estando habiendo atendiendo conforme observando respetando garantizando ' +
    'salvaguardando procurando evitando privilegiando cuidando utilizando usando empleando aplicando mediante señalando indicando precisando especificando ' +
    'mencionando expresando acreditando acompañando anexando adjuntando conteniendo recorriendo pasando citando entendiendo asegurando ' +
    'renovando basando fundando sujetando contando computando atendiendo dando partiendo comprendiendo'
  ).split(' ')
)
/** How far back, in tokens, the main verb is looked for. */
const farthestVerb = 80
/** What holds a gerund as part of a verb: «seguirá recibiendo», «está tramitando». */
const holds = /^(?:est|sig|segu|contin|v[aie]|iba|and|lleva|qued)/

/** A gerund that tells what happens after the main verb: «se revisará, debiendo notificarse». */
export const gerundioDePosterioridad = defineRule<Options>({
  meta: {
    id: 'gerundio-de-posterioridad',
    severity: 'warning',
    note: 'El gerundio dice lo que ocurre a la vez o antes. Para lo que viene después, un verbo conjugado deja claro quién lo hace y cuándo. Lo piden el Libro de estilo de la Justicia (RAE y CGPJ, 2017) y los manuales de lenguaje claro de la Ciudad de Buenos Aires (2024) y de Aragón (2019).',
    options: {
      gerunds: {
        default: 'trusted',
        unit: 'trusted | all',
        description:
          'Con `trusted`, solo los gerundios que casi nunca dicen el modo; con `all`, todos los que siguen a una coma, como sugerencia.',
        source: 'Llano: que un gerundio diga el modo o lo que sigue depende del sentido'
      }
    }
  },
  check({analysis, options, report}) {
    const {tokens, text} = analysis
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      let passives: Set<number> | undefined
      for (let at = sentence.firstToken + 2; at < sentence.endToken; at++) {
        if (!(tokens.bits[at]! & wordBit.gerund) || flags[at]! & (quoted | named)) continue
        if (!followsComma(analysis, sentence, at) || !hasVerbBefore(analysis, sentence, at)) continue
        const lower = tokens.lower[at]!
        if (lower.endsWith('se'))
          passives ??= new Set(findReflexivePassives(analysis, sentence).map(({se}) => se))
        const plain = lower.replace(/ándose$/, 'ando').replace(/éndose$/, 'endo')
        // «; cuantificándose el importe se dirá …»: after a semicolon it opens a clause of its own.
        const isResult = !notLater.has(plain) && tokens.lower[at - 1] !== ';' && passives?.has(at) === true
        const isLater = later.has(lower) || isResult || isPassive(analysis, at)
        if (!isLater && (options.gerunds !== 'all' || notLater.has(plain))) continue
        const start = tokens.start[at]!
        const end = tokens.end[at]!
        report({
          start,
          end,
          message: `Gerundio «${text.slice(start, end)}» para lo que viene después, se esperaba un verbo conjugado, empiece otra oración y diga quién lo hace`,
          ...(!isLater && {severity: 'info' as const})
        })
      }
    }
  }
})

// «, debiendo», «, en su caso, debiendo» no: only right after the comma, or after «y».
function followsComma({tokens}: Analysis, sentence: Sentence, at: number): boolean {
  const before = tokens.lower[at - 1]!
  return (
    before === ',' ||
    before === ';' ||
    (before === 'no' && tokens.lower[at - 2] === ',' && at - 2 > sentence.firstToken)
  )
}

function hasVerbBefore({tokens}: Analysis, sentence: Sentence, at: number): boolean {
  for (let before = at - 2; before >= Math.max(sentence.firstToken, at - farthestVerb); before--) {
    if (tokens.bits[before]! & wordBit.haber || isFiniteVerbAt(tokens, before, sentence.firstToken)) {
      // «estará, conforme al anexo, recibiendo».
      return !holds.test(tokens.folded[before]!) || before < at - 4
    }
  }
  return false
}

// «siendo sancionado», «, siendo notificado el interesado»; «no siendo permitido» says how things are.
function isPassive({tokens}: Analysis, at: number): boolean {
  return (
    tokens.lower[at] === 'siendo' &&
    tokens.lower[at - 1] !== 'no' &&
    at + 1 < tokens.length &&
    (tokens.bits[at + 1]! & wordBit.participle) !== 0
  )
}
