import {type IrregularVerb, irregularVerbs, type StemChange, stemChanges} from './irregular-verbs.ts'

/** Persons that official texts use: `1s` yo … `3p` ellos, ustedes. */
export const persons = ['1s', '2s', '3s', '1p', '3p'] as const

type Conjugation = 'ar' | 'er' | 'ir'
type Tense = 'cond' | 'fut' | 'imp' | 'pres' | 'pret'

const indicative: Record<Tense, Record<Conjugation, string>> = {
  pres: {ar: 'o as a amos an', er: 'o es e emos en', ir: 'o es e imos en'},
  imp: {ar: 'aba abas aba ábamos aban', er: 'ía ías ía íamos ían', ir: 'ía ías ía íamos ían'},
  pret: {ar: 'é aste ó amos aron', er: 'í iste ió imos ieron', ir: 'í iste ió imos ieron'},
  fut: {ar: 'é ás á emos án', er: 'é ás á emos án', ir: 'é ás á emos án'},
  cond: {ar: 'ía ías ía íamos ían', er: 'ía ías ía íamos ían', ir: 'ía ías ía íamos ían'}
}
const presentSubjunctive: Record<Conjugation, string> = {
  ar: 'e es e emos en',
  er: 'a as a amos an',
  ir: 'a as a amos an'
}
const pastSubjunctives: Record<string, Record<Conjugation, string>> = {
  ra: {
    ar: 'ara aras ara áramos aran',
    er: 'iera ieras iera iéramos ieran',
    ir: 'iera ieras iera iéramos ieran'
  },
  se: {
    ar: 'ase ases ase ásemos asen',
    er: 'iese ieses iese iésemos iesen',
    ir: 'iese ieses iese iésemos iesen'
  },
  fut: {
    ar: 'are ares are áremos aren',
    er: 'iere ieres iere iéremos ieren',
    ir: 'iere ieres iere iéremos ieren'
  }
}

const cache = new Map<string, ReadonlyMap<string, string>>()

/**
 * Conjugate a verb.
 *
 * @param infinitive
 *   Without pronoun: «erogar», «contravenir».
 * @returns
 *   Forms by cell: `inf`, `ger`, `part.ms` (`fs`, `mp`, `fp`), `ind.pres.3s` (`imp`, `pret`, `fut`, `cond`),
 *   `sub.pres.3s` (`ra`, `se`, `fut`).
 * @throws {RangeError}
 *   When it ends in none of -ar, -er, -ir.
 */
export function conjugate(infinitive: string): ReadonlyMap<string, string> {
  const known = cache.get(infinitive)
  if (known) return known
  const forms = buildForms(infinitive)
  cache.set(infinitive, forms)
  return forms
}

function buildForms(infinitive: string): Map<string, string> {
  const ending = infinitive.slice(-2).replace('í', 'i')
  if (ending !== 'ar' && ending !== 'er' && ending !== 'ir') {
    throw new RangeError(`Verbo \`${infinitive}\`, se esperaba un infinitivo en -ar, -er o -ir`)
  }
  const stem = infinitive.slice(0, -2)
  const change = stemChanges.get(infinitive)
  const [prefix, irregular] = findIrregular(infinitive)
  const stressed = irregular.stressed ? prefix + irregular.stressed : stress(stem, ending, change)
  const weak = weaken(stem, change)
  const first = irregular.first ? prefix + irregular.first : firstStem(stem, stressed, ending)
  const strongPast = irregular.preterite === undefined ? undefined : prefix + irregular.preterite
  const forms = new Map<string, string>()
  const add = (cell: string, base: string, tail: string) => forms.set(cell, spell(infinitive, base, tail))

  forms.set('inf', infinitive)
  forms.set(
    'ger',
    irregular.gerund ? prefix + irregular.gerund : join(weak, ending === 'ar' ? 'ando' : 'iendo')
  )
  const participle = irregular.participle
    ? prefix + irregular.participle
    : /[aeo]$/.test(stem) && ending !== 'ar'
      ? `${stem}íd`
      : stem + (ending === 'ar' ? 'ad' : 'id')
  for (const [cell, tail] of [
    ['ms', 'o'],
    ['fs', 'a'],
    ['mp', 'os'],
    ['fp', 'as']
  ]) {
    forms.set(`part.${cell}`, participle + tail)
  }
  for (const [place, person] of persons.entries()) {
    const strong = person !== '1p'
    const tail = (list: string) => list.split(' ')[place]!
    add(
      `ind.pres.${person}`,
      person === '1s' ? first : strong ? stressed : stem,
      irregular.first === 've' && person === '1p' ? 'emos' : tail(indicative.pres[ending])
    )
    add(`ind.imp.${person}`, stem, tail(indicative.imp[ending]))
    const pastBase = person === '3s' || person === '3p' ? weak : stem
    if (strongPast === undefined)
      forms.set(`ind.pret.${person}`, pastForm(infinitive, pastBase, tail(indicative.pret[ending])))
    else forms.set(`ind.pret.${person}`, strongPastForm(strongPast, place))
    const futureStem = irregular.future ? prefix + irregular.future : infinitive.replace(/ír$/, 'ir')
    forms.set(`ind.fut.${person}`, futureStem + tail(indicative.fut[ending]))
    forms.set(`ind.cond.${person}`, futureStem + tail(indicative.cond[ending]))
    const keepsFirst = strong || irregular.first !== undefined || stressed.endsWith('y')
    const subjunctiveStem = keepsFirst ? first : firstStem(stem, weak, ending)
    add(`sub.pres.${person}`, subjunctiveStem, tail(presentSubjunctive[ending]))
    for (const [name, endings] of Object.entries(pastSubjunctives)) {
      const kind = strongPast === undefined ? ending : 'er'
      forms.set(
        `sub.${name}.${person}`,
        join(strongPast ?? weak, tail(endings[kind]), strongPast !== undefined)
      )
    }
  }
  if (prefix === '') for (const [cell, form] of Object.entries(irregular.forms ?? {})) forms.set(cell, form)
  return forms
}

function findIrregular(infinitive: string): [prefix: string, verb: IrregularVerb] {
  const exact = irregularVerbs[infinitive]
  if (exact) return ['', exact]
  for (const [base, verb] of Object.entries(irregularVerbs)) {
    // Only whole-verb exceptions: «conceder» is no relative of «ser», nor «volver» of «ver».
    if (verb.forms || base === 'poder' || base === 'querer') continue
    if (infinitive.endsWith(base)) return [infinitive.slice(0, -base.length), verb]
  }
  return ['', {}]
}

function stress(stem: string, ending: Conjugation, change: StemChange | undefined): string {
  switch (change) {
    case 'e-i':
      return replaceLast(stem, 'e', 'i')
    case 'e-ie':
    case 'e-ie-i':
      return replaceLast(stem, 'e', 'ie')
    case 'o-ue':
    case 'o-ue-u':
      return replaceLast(stem, 'o', 'ue')
    case 'i-í':
      return replaceLast(stem, 'i', 'í')
    case 'u-ú':
      return replaceLast(stem, 'u', 'ú')
    case 'i-ie':
      return replaceLast(stem, 'i', 'ie')
    default:
      return ending === 'ir' && /[^gq]u$/.test(stem) ? `${stem}y` : stem
  }
}

function weaken(stem: string, change: StemChange | undefined): string {
  if (change === 'e-i' || change === 'e-ie-i') return replaceLast(stem, 'e', 'i')
  if (change === 'o-ue-u') return replaceLast(stem, 'o', 'u')
  return /(?:v|t)en$/.test(stem) && stem.endsWith('ven') ? replaceLast(stem, 'e', 'i') : stem
}

function firstStem(stem: string, base: string, ending: Conjugation): string {
  return ending !== 'ar' && /[aeou]c$/.test(stem) && !/(?:co|me|ha)c$/.test(stem) && base === stem
    ? `${stem.slice(0, -1)}zc`
    : base
}

function replaceLast(stem: string, letter: string, by: string): string {
  const at = stem.lastIndexOf(letter)
  return at < 0 ? stem : stem.slice(0, at) + by + stem.slice(at + letter.length)
}

// Keeps the sound of the last consonant: erogar → erogue, exigir → exija, vencer → venza.
function spell(infinitive: string, base: string, tail: string): string {
  const front = /^[eéií]/.test(tail)
  if (infinitive.endsWith('ar')) {
    if (!front) return base + tail
    if (base.endsWith('c')) return `${base.slice(0, -1)}qu${tail}`
    if (base.endsWith('gu')) return `${base.slice(0, -1)}ü${tail}`
    if (base.endsWith('g')) return `${base}u${tail}`
    if (base.endsWith('z')) return `${base.slice(0, -1)}c${tail}`
    return base + tail
  }
  if (front) return base + tail
  if (/[gn]uir$/.test(infinitive) && base.endsWith('gu')) return base.slice(0, -1) + tail
  if (infinitive.endsWith('quir') && base.endsWith('qu')) return `${base.slice(0, -2)}c${tail}`
  if (/g[ei]r$/.test(infinitive) && base.endsWith('g') && !/(?:ten|pon|ven|sal|val|ca)g$/.test(base)) {
    return `${base.slice(0, -1)}j${tail}`
  }
  if (/c[ei]r$/.test(infinitive) && /[^z]c$/.test(base)) return `${base.slice(0, -1)}z${tail}`
  return base + tail
}

function pastForm(infinitive: string, base: string, tail: string): string {
  if (infinitive.endsWith('ar')) return spell(infinitive, base, tail)
  if (/[aeo]$/.test(base) && /^i(?:ste|mos)$/.test(tail)) return base + tail.replace('i', 'í')
  return join(base, tail)
}

const strongPastTails = ['e', 'iste', 'o', 'imos', 'ieron']

function strongPastForm(stem: string, place: number): string {
  const base = place === 2 && stem.endsWith('hic') ? stem.replace(/c$/, 'z') : stem
  return join(base, strongPastTails[place]!, true)
}

// leer → leyó, dijeron, tiñó: the `i` of the ending turns to `y` between vowels and falls after j, ñ, ll, fu.
function join(base: string, tail: string, strong = false): string {
  if (!/^i[eéóa]/.test(tail)) return base + tail
  if (/[aeo]$/.test(base) || /[^gq]u$/.test(base)) {
    return base.endsWith('fu') ? base + tail.slice(1) : `${base}y${tail.slice(1)}`
  }
  if (/(?:ñ|ll)$/.test(base) || (strong && base.endsWith('j'))) return base + tail.slice(1)
  return base + tail
}
