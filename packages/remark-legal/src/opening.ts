import {fold} from './fold.ts'

/**
 * What a line that stands alone opens: the transitory articles, the recitals or one group of them,
 * what the norm orders after its recitals, or the disposiciones that follow its articles.
 */
export type Opening = 'considerandos' | 'disposiciones' | 'mandato' | 'transitorios'

const openings: [line: RegExp, opening: Opening][] = [
  [
    /^(?:articulos? |disposici(?:on|ones) (?:complementarias? )?|regimen |de los )?transitori[oa]s?(?: (?:de|del|de la|de los|y) .{1,90})?$/,
    'transitorios'
  ],
  [
    /^(?:(?:y )?considerandos?|resultandos?|reconociendo|recordando|convencid[oa]s|conscientes|reafirmando|ratificamos|teniendo (?:en cuenta|presente)|tomando nota|preocupad[oa]s|observando)(?: que)?$/,
    'considerandos'
  ],
  [
    /^(?:convenimos|convienen|acordamos|se acuerda|acuerdan?|declaramos|declaran?|resuelven?|resolvemos|resolucion|nos comprometemos|decretan?|decreto|acuerdo|aviso|expiden?|clausulas)(?: que| lo siguiente)?$/,
    'mandato'
  ],
  [
    // «Disposición derogatoria» alone is one itself.
    /^(?:disposiciones (?:complementarias|(?:complementarias )?(?:adicionales|derogatorias|finales|modificatorias))|disposicion complementaria (?:adicional|derogatoria|final|modificatoria))$/,
    'disposiciones'
  ]
]
const maxChars = 110

/**
 * Say what a line standing alone opens.
 *
 * @param line
 *   A whole line or heading: «TRANSITORIOS», «T R A N S I T O R I O S», «Considerando», «D E C R E T O».
 * @returns
 *   `null` when it opens nothing.
 */
export function readOpening(line: string): Opening | null {
  if (line.length > maxChars) return null
  const plain = fold(joinSpacedLetters(line.trim()).replace(/^["“«]|[\s.:,"”»]+$/g, ''))
  return openings.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/**
 * Say of which kind the disposiciones are that a line opens.
 *
 * @param line
 *   «DISPOSICIONES COMPLEMENTARIAS FINALES»
 * @returns
 *   `final`, as ids have it; `complementaria` when the line says no more.
 */
export function readDispositionKind(line: string): string {
  const kinds = /(adicional|derogatoria|final|modificatoria)(?:es|s)?\W*$/.exec(
    fold(joinSpacedLetters(line.trim()))
  )
  return kinds?.[1] ?? 'complementaria'
}

/**
 * Put a word back together that was printed with spaced letters.
 *
 * @param line
 *   One line: «T R A N S I T O R I O S».
 * @returns
 *   «TRANSITORIOS»; other lines as they are, with single spaces.
 */
export function joinSpacedLetters(line: string): string {
  const words = line.split(/\s+/)
  const isSpaced = words.length > 3 && words.every((word) => [...word.replace(/[.:]$/, '')].length === 1)
  return words.join(isSpaced ? '' : ' ')
}

/**
 * Say whether a line is printed all in capitals, as titles are.
 *
 * @param line
 *   One line.
 * @returns
 *   `false` for what ends as a sentence or says only that a provision was repealed.
 */
export function isCapitalLine(line: string): boolean {
  if (line.length > 200 || /[.;,]["”»]?$/.test(line) || /\p{Ll}/u.test(line)) return false
  if ((line.match(/\p{Lu}/gu)?.length ?? 0) < 4) return false
  return !/^\(?(?:SE )?DEROGAD?[OA]?S?\)?$/.test(line) && !/^["“«]/.test(line)
}
