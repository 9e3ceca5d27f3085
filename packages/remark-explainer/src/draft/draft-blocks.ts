import type {Norm} from 'remark-legal'
import {findDefinitions} from 'remark-legal'
import {figures} from 'retext-spanish'
import {sentencesOf} from '../alternatives/sentences.ts'
import type {BlockType} from '../explainer.ts'
import {fold} from '../nearest.ts'
import {type CandidateType, candidatePatterns, definitions, person, plainTerms} from './candidate-patterns.ts'
import type {Candidates} from './find-candidates.ts'
import type {NormUnit} from './norm-units.ts'
import {shortenText} from './shorten-text.ts'

/** A block of a draft. */
export interface DraftBlock {
  type: BlockType
  title?: string
  /** Ids of provisions, at least one. */
  sources: string[]
  /** Markdown that stands in it. */
  lines: string[]
  /** What a person should do with it, in Spanish. */
  task: string
}

/** Words of a norm, with the provision that says them. */
interface Statement {
  id: string
  text: string
}

/** Letters of an item; longer ones are cut, since nobody would leave them as they are. */
const itemLength = 160

/** How many items a block of a draft has at most. */
const mostItems = 10

/** Tasks of each kind of block made of a list or of sentences. */
const tasks: Readonly<Record<CandidateType, string>> = {
  quien: 'diga quién puede, como se lo diría a una vecina',
  requisitos: 'deje solo lo que la persona lleva o cumple, con palabras de todos los días',
  pasos: 'diga qué hace la persona en cada paso; quite los que solo tocan a la oficina',
  derechos: 'diga qué puede exigir cada quien',
  obligaciones: 'diga qué debe cumplir cada quien',
  aviso: 'diga en una o dos oraciones lo que nadie debe pasar por alto',
  contacto: 'escriba teléfono, correo, domicilio y horario; la norma suele decir solo a quién acudir'
}

/**
 * Draft the blocks for which something was found.
 *
 * @param norm
 *   The norm.
 * @param candidates
 *   What was found in it.
 * @returns
 *   Blocks in the order in which a reader needs them.
 */
export function draftBlocks(norm: Norm, candidates: Candidates): DraftBlock[] {
  const {blocks, questions} = candidates
  const list = (type: 'derechos' | 'obligaciones' | 'quien' | 'requisitos') => draftList(type, blocks[type])
  return [
    ...draftFigures(candidates),
    ...list('quien'),
    ...list('requisitos'),
    ...draftSteps(blocks.pasos),
    ...draftTerms(candidates),
    ...list('derechos'),
    ...list('obligaciones'),
    ...draftQuestions(questions),
    ...draftDefinitions(norm, candidates),
    ...draftNotice(blocks.aviso),
    ...draftContact(candidates)
  ]
}

function draftList(type: CandidateType & BlockType, units: readonly NormUnit[]): DraftBlock[] {
  return units.map((unit) => {
    const task = tasks[type]
    if (unit.items.length < 2) {
      const {id, text} = statement(unit, type)
      return {type, sources: [id], lines: [`- ${itemText(text)}`], task}
    }
    const intro = unit.paragraphs[0] ? [`${itemText(unit.paragraphs[0].text)}:`, ''] : []
    const items = unit.items.slice(0, mostItems).map(({text}) => `- ${itemText(text)}`)
    return {type, sources: [unit.provision.id], lines: [...intro, ...items], task}
  })
}

function draftSteps(units: readonly NormUnit[]): DraftBlock[] {
  if (!units.length) return []
  const steps = units.flatMap((unit): Statement[] =>
    // One provision that lists the whole procedure says it best.
    units.length === 1 && unit.items.length > 1 ? unit.items : [statement(unit, 'pasos')]
  )
  return [
    {
      type: 'pasos',
      sources: [...new Set(steps.map(({id}) => id))],
      lines: steps
        .slice(0, mostItems)
        .map(({text}, index) => `${index + 1}. **Escriba qué hacer.** ${itemText(text)}`),
      task: tasks.pasos
    }
  ]
}

function draftNotice(units: readonly NormUnit[]): DraftBlock[] {
  return units.map((unit) => {
    const {id, text} = statement(unit, 'aviso')
    return {type: 'aviso', sources: [id], lines: [itemText(text, 300)], task: tasks.aviso}
  })
}

/** Every piece says where to ask: what the norm does not say is left to be written. */
function draftContact({blocks, units}: Candidates): DraftBlock[] {
  const found = blocks.contacto
    .map((unit) => statement(unit, 'contacto'))
    .find(({text}) => !candidatePatterns.contacto.against.test(fold(text)))
  const [other] = [...blocks.pasos, ...blocks.requisitos, ...blocks.quien, ...units]
  const source = found?.id ?? other?.provision.id
  if (source === undefined) return []
  const intro = found ? [itemText(found.text, 300), ''] : []
  return [
    {
      type: 'contacto',
      sources: [source],
      lines: [...intro, '- Teléfono: escriba el número', '- Oficina: escriba el domicilio y el horario'],
      task: tasks.contacto
    }
  ]
}

function draftQuestions(questions: Candidates['questions']): DraftBlock[] {
  if (!questions.length) return []
  return [
    {
      type: 'preguntas',
      sources: [...new Set(questions.map(({unit}) => unit.provision.id))],
      lines: questions.flatMap(({question, unit, answer}, index) => [
        ...(index ? [''] : []),
        `### ${question}`,
        '',
        itemText(statementWith(unit, [[answer, 1]]).text, 240)
      ]),
      task: 'responda cada pregunta en dos oraciones; quite las que nadie hace y agregue las que oye en la ventanilla'
    }
  ]
}

/** Amounts and shares: what people look at first. */
function draftFigures({units, relevance}: Candidates): DraftBlock[] {
  const seen = new Set<string>()
  return units
    .filter(({folded}) => !definitions.test(folded))
    .flatMap((unit) => {
      const about = `${unit.heading} ${unit.folded.slice(0, 250)}`
      const paid = /\b(?:montos?|apoyos?|becas?|pension|subsidios?|tarifas?|cuotas?|costos?)\b/.test(about)
        ? 3
        : 0
      const given = /\b(?:consist\w+|se otorgara[n]?|se entregara[n]?|recibiran?|ascend\w+)\b/.test(about)
        ? 2
        : 0
      const fine = /\b(?:multas?|sancion\w*|infraccion\w*)\b/.test(unit.folded) ? 3 : 0
      return statementsOf(unit).flatMap(({id, text}) =>
        figures(text).flatMap((figure) => {
          if (figure.kind !== 'amount' && figure.kind !== 'percentage') return []
          const words = text.slice(figure.start, figure.end)
          const limit = /\b(?:puntos|ingresos?|rebas\w+|exced\w+)\b/.test(fold(text)) ? 2 : 0
          const weight =
            relevance.get(unit)! + paid + given - fine - limit + (figure.kind === 'amount' ? 1 : 0)
          return [{weight, id, figure: words, text}]
        })
      )
    })
    .filter(({weight}) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .filter(({figure}) => !seen.has(figure) && seen.add(figure))
    .slice(0, 3)
    .map(({id, figure, text}) => ({
      type: 'cifra',
      sources: [id],
      lines: [`**${oneLine(figure)}** escriba qué cuenta esta cifra`, '', itemText(text, 240)],
      task: 'diga qué cuenta la cifra en pocas palabras; quite el bloque si no le sirve a nadie'
    }))
}

/** Terms and dates of what a citizen takes part in. */
function draftTerms({units, relevance, blocks}: Candidates): DraftBlock[] {
  const steps = new Set(blocks.pasos)
  const found = units
    .filter(({folded}) => !definitions.test(folded))
    .flatMap((unit, index) =>
      statementsOf(unit).flatMap(({id, text}) =>
        sentencesOf(text).flatMap((sentence) => {
          const figure = figures(sentence).find(
            ({kind, ...rest}) =>
              (kind === 'term' && /^(?:d[ií]as|meses|horas)/.test(String((rest as {unit?: string}).unit))) ||
              (kind === 'date' && /^(?:--|\d{4}-\d\d-\d\d)/.test(String((rest as {value?: unknown}).value)))
          )
          if (!figure) return []
          const when = sentence.slice(figure.start, figure.end)
          return [{index, id, when, sentence, weight: relevance.get(unit)! + (steps.has(unit) ? 0.5 : 0)}]
        })
      )
    )
    .filter(({weight}) => weight >= 0.5)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .sort((a, b) => a.index - b.index)
  if (!found.length) return []
  return [
    {
      type: 'plazos',
      sources: [...new Set(found.map(({id}) => id))],
      lines: found.map(({when, sentence}) => `- **${oneLine(when)}**: ${itemText(sentence)}`),
      task: 'diga qué pasa en cada fecha o plazo, y desde cuándo se cuenta'
    }
  ]
}

/** Words that the norm defines and its other candidates use. */
function draftDefinitions(norm: Norm, {blocks, questions}: Candidates): DraftBlock[] {
  const used = [...Object.values(blocks).flat(), ...questions.map(({unit}) => unit)]
    .map(({folded}) => folded)
    .join(' ')
  const seen = new Set<string>()
  const found = findDefinitions(norm)
    .map(({term, meaning, provision}) => ({
      term,
      meaning,
      provision,
      uses: used.split(fold(term)).length - 1
    }))
    .filter(({term, uses}) => {
      const isNew = !seen.has(fold(term))
      seen.add(fold(term))
      return isNew && uses > 1 && term.length < 60 && !plainTerms.test(fold(term))
    })
    .sort((a, b) => b.uses - a.uses)
    .slice(0, 5)
  if (!found.length) return []
  return [
    {
      type: 'definicion',
      sources: [...new Set(found.map(({provision}) => provision))],
      lines: found.map(({term, meaning}) => `- **${oneLine(term)}**: ${itemText(meaning)}`),
      task: 'explique cada palabra sin usar otra igual de difícil; quite las que no use'
    }
  ]
}

/** The sentence that speaks most for a kind of block. */
function statement(unit: NormUnit, type: CandidateType): Statement {
  // What the person does says more to them than what the office does.
  return statementWith(unit, [...candidatePatterns[type].words, [person, 2]])
}

function statementWith(
  unit: NormUnit,
  words: readonly (readonly [pattern: RegExp, weight: number])[]
): Statement {
  const sentences = statementsOf(unit).flatMap(({id, text}) =>
    sentencesOf(text).map((sentence) => ({id, text: sentence}))
  )
  let best = sentences[0]!
  let most = 0
  for (const one of sentences) {
    const folded = fold(one.text)
    const weight = words.reduce((sum, [pattern, own]) => sum + (pattern.test(folded) ? own : 0), 0)
    if (weight > most) [best, most] = [one, weight]
  }
  if (!best.text.endsWith(':') || !unit.items.length) return best
  const listed = unit.items.slice(0, 4).map(({text}) => text.replace(/[\s;,.]+(?:[yo]\s*)?$/u, ''))
  return {id: unit.provision.id, text: `${best.text} ${listed.join('; ')}`}
}

function statementsOf({paragraphs, items}: NormUnit): Statement[] {
  return [...paragraphs, ...items]
}

function itemText(text: string, most = itemLength): string {
  const line = oneLine(shortenText(text, most))
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Words of a norm as Markdown that says the same: none of its signs opens anything. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>{}|#]/g, '\\$&')
    .replace(/:(?=\p{L})/gu, ': ')
}
