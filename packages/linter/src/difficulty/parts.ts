import type {Measures} from './measures.ts'

/** The parts of the difficulty, in the order they are told. */
export type DifficultyPartName = 'length' | 'references' | 'syntax' | 'terms' | 'vocabulary'

/** A thing that is measured: nothing to mend at `easy` and below, no harder from `hard` on. */
export interface Scale {
  /** What is measured, in Spanish. */
  title: string
  easy: number
  hard: number
  /** Where the ends come from, in Spanish. */
  source: string
  measure(measures: Measures): number
}

/** A part of the difficulty. */
export interface DifficultyPartMeta {
  /** In Spanish. */
  title: string
  /** Points it can add; all parts add up to 100. */
  weight: number
  /** Why it weighs that, in Spanish. */
  reason: string
  /** Each counts the same. */
  scales: readonly Scale[]
}

/** Densities of short provisions count as if they had this many words: one remark in ten words is no 10 %. */
const fewestWords = 50
const perHundred = (count: number, {words}: Measures) => (100 * count) / Math.max(words, fewestWords)
const laws = 'Llano: 95 de cada 100 artículos de ocho leyes mexicanas quedan debajo'

/** What is said of each part, how it is measured and what it weighs. */
export const difficultyParts: Readonly<Record<DifficultyPartName, DifficultyPartMeta>> = {
  length: {
    title: 'longitud',
    weight: 30,
    reason: 'Las palabras por oración están en todas las fórmulas de lecturabilidad del español.',
    scales: [
      {
        title: 'palabras de la oración en que está una palabra cualquiera',
        easy: 10,
        hard: 60,
        source:
          'Llano: 10 es lo que miden los explicadores de muestra; en 60, veinte más de lo que el Manual de estilo de lenguaje claro de Aragón (2019) llama ilegible, ya nada empeora',
        measure: ({squares, words}) => squares / words
      }
    ]
  },
  syntax: {
    title: 'sintaxis',
    weight: 25,
    reason: 'Lo que las fórmulas no ven: pasivas, incisos, gerundios y condiciones en una oración corta.',
    scales: [
      {
        title: 'avisos sobre la construcción por cada 100 palabras',
        easy: 0,
        hard: 3,
        source: laws,
        measure: (measures) => perHundred(measures.remarks.syntax, measures)
      }
    ]
  },
  vocabulary: {
    title: 'vocabulario',
    weight: 25,
    reason: 'El largo de las palabras está en casi todas las fórmulas; que sean raras, en ninguna.',
    scales: [
      {
        title: 'sílabas por palabra',
        easy: 1.9,
        hard: 2.5,
        source: 'Llano: entre esos dos números están 9 de cada 10 artículos de ocho leyes mexicanas',
        measure: ({syllables, spelled}) => (spelled > 0 ? syllables / spelled : 0)
      },
      {
        title: 'avisos sobre las palabras por cada 100',
        easy: 0,
        hard: 3,
        source: laws,
        measure: (measures) => perHundred(measures.remarks.vocabulary, measures)
      }
    ]
  },
  references: {
    title: 'remisiones',
    weight: 12,
    reason: 'Quien sigue una remisión deja de leer; pesa menos porque mucha norma no las lleva.',
    scales: [
      {
        title: 'artículos a que se remite por cada 100 palabras',
        easy: 0,
        hard: 2,
        source: laws,
        measure: (measures) => perHundred(measures.references, measures)
      }
    ]
  },
  terms: {
    title: 'términos',
    weight: 8,
    reason: 'Una sigla o un término sin definir detiene, pero se arregla con una línea.',
    scales: [
      {
        title: 'siglas y términos sin definir, o con dos nombres, por cada 100 palabras',
        easy: 0,
        hard: 1,
        source: 'Llano: uno en cada párrafo',
        measure: (measures) => perHundred(measures.remarks.terms, measures)
      }
    ]
  }
}
