import type {Edit, Sample} from './sample.fixture.ts'

/** A change of a text that makes it say something else. */
export interface Mutation extends Edit {
  kind: 'figure' | 'legend' | 'licence' | 'modality' | 'source' | 'swap' | 'unit'
}

const otherUnits: readonly (readonly [RegExp, readonly string[]])[] = [
  [/d[ií]as[ \u00a0]hábiles/g, ['días naturales', 'días', 'meses']],
  [/d[ií]as[ \u00a0]naturales/g, ['días hábiles', 'meses']],
  [/(?<=\d[ \u00a0])horas(?! a)(?<!:\d\d[ \u00a0]horas)/g, ['días', 'minutos']],
  [/(?<=(?:\d|dos|tres|seis)[ \u00a0])meses/g, ['días', 'años', 'semanas']],
  [/(?<=(?:\d|tres|cinco)[ \u00a0])años?/g, ['meses', 'días']],
  [/(?<=\d[ \u00a0])minutos/g, ['horas', 'días']],
  [/(?<=\d[ \u00a0])semanas/g, ['meses', 'días']],
  [/bimestres/g, ['meses', 'trimestres']],
  [/(?<=\d[ \u00a0])metros(?! cuadrados)/g, ['kilómetros', 'pesos']],
  [/(?<=\d[ \u00a0])puntos/g, ['%']],
  [/(?<=\d[ \u00a0])(?:por ciento|%)/g, ['pesos', 'UMA', 'puntos']],
  [/(?<=\d[ \u00a0])UMA/g, ['pesos', '%']],
  [/\$(?=[\d,]+ y)/g, ['']],
  [/(?<=\d[ \u00a0])millones de pesos/g, ['mil pesos', 'millones de dólares']],
  [/al mes/g, ['al año', 'a la semana']],
  [/por semana/g, ['por mes', 'al día']],
  [/por día/g, ['al mes', 'por semana']],
  [/cada semestre/g, ['cada año', 'cada mes']],
  [/trimestral/g, ['mensual', 'anual']]
]
const otherWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|treinta)(?!\p{L})/giu,
    ['nueve', 'once']
  ],
  [/la mitad/g, ['la tercera parte', 'el doble', 'el 40 %']],
  [/un tercio/g, ['un cuarto', 'la mitad']],
  [/una cuarta parte/g, ['una tercera parte', 'la mitad']],
  [/Dos terceras partes/g, ['Tres cuartas partes', 'Una tercera parte', 'La mitad']],
  [/el doble/g, ['el triple', 'la mitad']],
  [/el triple/g, ['el doble']],
  [/(?<!\p{L})enero(?!\p{L})/gu, ['marzo', 'junio']],
  [/(?<!\p{L})lunes(?!\p{L})/gu, ['martes']]
]
const otherModals: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[Nn]o (?:puede[ns]?|podrás?)(?= \p{L}+r)/gu, ['debe', 'tiene que']],
  [/(?<!(?:[Nn]o|Tampoco|te) )debe[ns]?(?= \p{L}+r)/gu, ['puede', 'no debe']],
  [/(?<=te )debe(?= \p{L}+r)/gu, ['puede']],
  [/[Nn]o (?=(?:puede[ns]?|podrás?) \p{L}+r)/gu, ['']],
  [/Tampoco(?= podrás? \p{L}+r)/gu, ['También']]
]

/**
 * List what a careless edit could make of an explainer; list numbers, sources and names of files say no figure.
 *
 * @param sample
 *   Explainer that agrees with its norm.
 */
export function* mutationsOf(sample: Sample): Generator<Mutation> {
  const {source} = sample
  const body = source.indexOf('\n---\n', 4)
  const blank = (text: string) => text.replace(/[^\n]/g, '·')
  const seen = source
    .replace(/^(?!titulo:|resumen:|leyenda:)[a-z]+:.*$/gm, (line, at: number) =>
      at < body ? blank(line) : line
    )
    .replace(/\{[^{}\n]*\}$/gm, blank)
    .replace(/^\d+\. /gm, blank)
  // A question takes nothing for granted.
  const stated = seen.replace(/^#+ .*$|(?<!\p{L})[Ss]i [^,.;]*/gmu, blank)
  yield* changedFigures(seen)
  for (const [kind, list] of [
    ['figure', otherWords],
    ['unit', otherUnits],
    ['modality', sample.norm.metadata.porReferencia ? [] : otherModals]
  ] as const)
    for (const [pattern, others] of list)
      for (const {0: text, index} of (kind === 'modality' ? stated : seen).matchAll(pattern))
        for (const put of others) yield {kind, start: index, end: index + text.length, put}
  for (const {0: text, index} of seen.matchAll(/\$[\d,]+/g))
    for (const put of [`${text.slice(1)} UMA`, `${text.slice(1)} días`])
      yield {kind: 'unit', start: index, end: index + text.length, put}
  // A norm by reference has no words that tell its figures apart.
  if (!sample.norm.metadata.porReferencia) yield* swappedFigures(sample, seen)
  yield* changedSources(sample)
  yield* changedHeader(source)
}

function* changedFigures(seen: string): Generator<Mutation> {
  for (const {0: text, index} of seen.matchAll(/\d[\d,.:]*\d|\d/g)) {
    const others = [1, 7].map((step) =>
      text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + step) % 10))
    )
    // One digit too many, or too few.
    const isTime = text.includes(':')
    if (!isTime && !text.includes('.')) others.push(`${text}0`)
    if (!isTime && /^[1-9][\d,.]*\d\d$|^[1-9]\d$/.test(text)) others.push(text.slice(0, -1))
    for (const put of others) yield {kind: 'figure', start: index, end: index + text.length, put}
  }
}

/** Two figures of one block and one kind, each in the other's place. */
function* swappedFigures({explainer, source}: Sample, seen: string): Generator<Mutation> {
  const pattern =
    /(?<number>\$[\d,]+|\d[\d,.]*\d(?!:)|\d)(?<unit>[ \u00a0](?:d[ií]as (?:hábiles|naturales)|años|meses|horas|UMA|%))?(?![\d:])/gu
  for (const {position} of explainer.blocks) {
    const start = position.start.offset ?? 0
    const text = seen.slice(start, position.end.offset)
    const figures = [...text.matchAll(pattern)].filter(({0: found}) => /\$|[\p{L}%]/u.test(found))
    for (const [at, first] of figures.entries()) {
      for (const second of figures.slice(at + 1)) {
        const [one, other] = [first.groups!, second.groups!]
        const between = text.slice(first.index + first[0].length, second.index)
        // «De 10 a 40 UMA» is one figure.
        const isRange = /^\s(?:a|y|al|o)(?:\s(?:los|las))?\s$/.test(between)
        if (one.unit !== other.unit || one.number === other.number || isRange) continue
        const from = start + first.index
        const to = start + second.index + other.number!.length
        const middle = source.slice(from + one.number!.length, start + second.index)
        yield {kind: 'swap', start: from, end: to, put: `${other.number}${middle}${one.number}`}
      }
    }
  }
}

function* changedSources({source, norm}: Sample): Generator<Mutation> {
  const siblingOf = (id: string) => {
    const own = norm.provisions.find((one) => one.id === id)
    return norm.provisions.find(({parent, type, id: other}) => {
      return other !== id && own?.parent === parent && own?.type === type
    })?.id
  }
  for (const {0: header, index} of source.matchAll(/fuente="[^"]*"/g)) {
    for (const {0: id, index: at} of header.slice(8, -1).matchAll(/[\w.-]+/g)) {
      const start = index + 8 + at
      for (const put of [`${id}9`, 'art-1', siblingOf(id)])
        if (put !== undefined && put !== id) yield {kind: 'source', start, end: start + id.length, put}
    }
  }
}

function* changedHeader(source: string): Generator<Mutation> {
  const licence = /^licencia: (.*)$/m.exec(source)!
  const start = licence.index + 'licencia: '.length
  for (const put of ['CC-BY-4', 'CCBY4.0', 'cc by 4.0', 'CC-BY-NC-4.0'])
    yield {kind: 'licence', start, end: start + licence[1]!.length, put}
  const legend = /^leyenda: .*\n/m.exec(source)
  if (!legend) return
  const end = legend.index + legend[0].length
  const [text] = legend
  for (const put of [
    '',
    text.replace('ajeno', 'ajena'),
    text.replace(' Queda prohibido', ' Se prohíbe'),
    text.replace('el uso para', 'su uso para'),
    text.replace('desarrollo social', 'desarrollo')
  ])
    yield {kind: 'legend', start: legend.index, end, put}
}
