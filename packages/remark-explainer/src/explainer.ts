import type {Range} from 'remark-legal'
import type {Procedure} from './procedure/procedure.ts'

/** The kinds of block, as an author writes them after `:::`. */
export type BlockType =
  | 'aviso'
  | 'cifra'
  | 'cita'
  | 'comparacion'
  | 'contacto'
  | 'decision'
  | 'definicion'
  | 'derechos'
  | 'grafica'
  | 'obligaciones'
  | 'pasos'
  | 'plazos'
  | 'preguntas'
  | 'quien'
  | 'requisitos'

/** A run of text with one look. */
export interface TextRun {
  text: string
  strong?: true
  emphasis?: true
  /** Address of a link. */
  href?: string
  /** Id of the provision that `:art[…]` leads to. */
  provision?: string
  /** Slug of the glossary's term that `:termino[…]` leads to. */
  term?: string
}

/** A line or paragraph: runs in reading order. */
export type RichText = TextRun[]

/** What every block has. */
interface BlockBase {
  /** Unique in the explainer, usable as an anchor: `requisitos`, `requisitos-2`. */
  id: string
  /** The author's (`:::pasos[Cómo pedirla]`) or the usual one of its type; empty for a `texto`. */
  title: string
  /** Ids of the provisions it explains, in the author's order; empty for a `texto` only. */
  sources: string[]
  position: Range
}

/** A figure that says much: an amount, a share, a count. */
export interface FigureBlock extends BlockBase {
  type: 'cifra'
  /** The figure itself, as printed: «$1,200», «15 días hábiles». */
  figure: string
  /** What it counts, right beside it; may be empty. */
  caption: RichText
  detail: RichText[]
}

/** Who may, what to bring, what one may ask or must do: paragraphs, then a list. */
export interface ListBlock extends BlockBase {
  type: 'derechos' | 'obligaciones' | 'quien' | 'requisitos'
  intro: RichText[]
  items: RichText[]
}

/** One step of a procedure. */
export interface Step {
  /** The strong words it begins with, when it does. */
  title: string | null
  text: RichText[]
}

/** What to do, in order. */
export interface StepsBlock extends BlockBase {
  type: 'pasos'
  intro: RichText[]
  steps: Step[]
}

/** A date or term, and what happens by then. */
export interface Term {
  when: string
  what: RichText
}

/** Dates and terms. */
export interface TermsBlock extends BlockBase {
  type: 'plazos'
  intro: RichText[]
  terms: Term[]
}

/** A question and its answer. */
export interface Question {
  question: string
  answer: RichText[]
}

/** Questions that people ask. */
export interface QuestionsBlock extends BlockBase {
  type: 'preguntas'
  questions: Question[]
}

/** A way to reach the office. */
export interface Contact {
  /** «Teléfono», «Correo», «Oficina», «Horario» … */
  label: string
  value: RichText
}

/** Where to ask. */
export interface ContactBlock extends BlockBase {
  type: 'contacto'
  intro: RichText[]
  contacts: Contact[]
}

/** Something that must be said or must not be missed. */
export interface NoticeBlock extends BlockBase {
  type: 'aviso'
  text: RichText[]
}

/** A term and what it means. */
export interface Definition {
  term: string
  meaning: RichText
}

/** Words of the norm in plain language. */
export interface DefinitionsBlock extends BlockBase {
  type: 'definicion'
  definitions: Definition[]
}

/** Where a decision ends: what it means for the reader. */
export interface DecisionOutcome {
  type: 'outcome'
  text: RichText
}

/** A question of a decision, with its answers in the author's order; at least two. */
export interface DecisionQuestion {
  type: 'question'
  question: string
  answers: DecisionAnswer[]
}

/** «Sí», «No», «Entre 5 y 19 años», and where it leads. */
export interface DecisionAnswer {
  label: string
  next: DecisionOutcome | DecisionQuestion
}

/** Questions that lead to whether and how something applies. */
export interface DecisionBlock extends BlockBase {
  type: 'decision'
  intro: RichText[]
  root: DecisionQuestion
}

/** Things side by side: a table whose first column names the row. */
export interface ComparisonBlock extends BlockBase {
  type: 'comparacion'
  intro: RichText[]
  /** Heading of each column, the first one's too. */
  columns: string[]
  /** One cell a column, the first is the row's name. */
  rows: RichText[][]
}

/** Words of the norm as they are, with who says so. */
export interface QuoteBlock extends BlockBase {
  type: 'cita'
  text: RichText[]
}

/** What a chart draws: bars, a line over time, parts of a whole, or where money comes from and goes. */
export type ChartKind = 'barras' | 'flujo' | 'linea' | 'partes'

/** Values of one colour: one a category, `null` where there is none. */
export interface ChartSeries {
  name: string
  values: (number | null)[]
}

/** An amount that goes from one place to another. */
export interface ChartFlow {
  from: string
  to: string
  value: number
}

/** A chart of figures from a CSV file, with its table as alternative. */
export interface ChartBlock extends BlockBase {
  type: 'grafica'
  intro: RichText[]
  chart: ChartKind
  /** Name of the CSV file beside the explainer. */
  file: string
  /** «pesos», «por ciento», «solicitudes»; what every value counts. */
  unit: string
  /** Heading of the first column; empty for a flow. */
  categoryName: string
  categories: string[]
  /** At least one; empty for a flow. */
  series: ChartSeries[]
  /** Of a `flujo` only. */
  flows: ChartFlow[]
}

/** Paragraphs between blocks; `title` and `sources` are empty. */
export interface ProseBlock extends BlockBase {
  type: 'texto'
  text: RichText[]
}

/** A block of an explainer. */
export type Block =
  | ChartBlock
  | ComparisonBlock
  | ContactBlock
  | DecisionBlock
  | DefinitionsBlock
  | FigureBlock
  | ListBlock
  | NoticeBlock
  | ProseBlock
  | QuestionsBlock
  | QuoteBlock
  | StepsBlock
  | TermsBlock

/** Front matter of an explainer; keys as an author writes them. */
export interface ExplainerMetadata {
  titulo: string
  resumen: string
  /** Slug of the norm it explains: a file of `content/normas`. */
  norma: string
  tipo: 'derecho' | 'norma' | 'programa-social' | 'tramite'
  /** SPDX identifier. */
  licencia: string
  /** Who publishes it; «Autoría no indicada» when its author did not say. */
  autoria: string
  /** Day its statements were last held against the norm, `YYYY-MM-DD`. */
  verificado?: string
  /** Slug of a theme: a file of `content/temas`. */
  tema?: string
  /** Words the law orders on every piece, word for word. */
  leyenda?: string
  /** True for a made-up programme (samples, training). */
  ficticio?: boolean
  /** Of a `tipo: tramite` only. */
  tramite?: Procedure
}

/** A plain explanation of a norm: one model for page, piece and check. */
export interface Explainer {
  /** File name without ending. */
  slug: string
  metadata: ExplainerMetadata
  /** In the author's order; at least one that is no `texto`. */
  blocks: Block[]
}
