import {fold} from '../words/fold.ts'
import {clauseSeVerbs, otherSeVerbs, ownSeVerbs, passiveSeVerbs} from './verb-classes.ts'

/** Endings of finite forms, participles, gerunds by conjugation, without accent marks. */
const endings: ReadonlyArray<readonly [conjugations: string, ending: string]> = [
  ...list('ar', 'a an aba aban o aron ara aran aria arian e en are aren ase asen ar ando ado ada ados adas'),
  ...list(
    'er ir',
    'e en ia ian io ieron a an iera ieran iese iesen iere ieren iendo ido ida idos idas ' +
      'yo yeron yera yeran yese yesen yere yeren yendo jo jeron jera jeran'
  ),
  ...list('er', 'er era eran eria erian'),
  ...list('ir', 'ir ira iran iria irian')
]

/** Stems that no rule gives back, by the end of the infinitive; a prefix stays: «dispuso» → «disponer». */
const strongStems: ReadonlyArray<readonly [stem: RegExp, infinitive: string]> = [
  [/(?:pus(?:o|ier.+|ies.+)|pong?(?:a|an)|pone[n]?|pon(?:ia|ian|iendo)|pondr.+|puest[oa]s?)$/, 'poner'],
  [/(?:tuv(?:o|ier.+|ies.+)|teng(?:a|an)|tienen?|tendr.+)$/, 'tener'],
  [/(?:vin(?:o|ier.+|ies.+)|veng(?:a|an)|vienen?|vendr(?:a|an|ia|ian)|viniendo)$/, 'venir'],
  [/(?:hizo|hic(?:ier.+|ies.+)|hag(?:a|an)|har(?:a|an|ia|ian)|hech[oa]s?)$/, 'hacer'],
  [/(?:dij(?:o|er.+|es.+)|dig(?:a|an)|dicen?|dir(?:a|an|ia|ian)|dich[oa]s?|diciendo)$/, 'decir'],
  [/(?:duj(?:o|er.+|es.+)|duzc(?:a|an)|duc(?:e|en))$/, 'ducir'],
  [/(?:traj(?:o|er.+|es.+)|traig(?:a|an))$/, 'traer'],
  [/(?:vist[oa]s?|vieron|viera[n]?|vea[n]?|veia[n]?)$/, 'ver'],
  [/(?:vuelt[oa]s?)$/, 'volver'],
  [/(?:suelt[oa]s?)$/, 'solver'],
  [/(?:crit[oa]s?)$/, 'cribir'],
  [/(?:biert[oa]s?)$/, 'brir'],
  [/^(?:sup(?:o|ier.+|ies.+)|sep(?:a|an)|sabr.+)$/, 'saber'],
  [/^(?:quis(?:o|ier.+|ies.+)|querr.+)$/, 'querer'],
  [/^(?:pud(?:o|ier.+|ies.+)|podr.+|pudiendo)$/, 'poder'],
  [/^(?:da|dan|dio|dieron|diera|dieran|diese|de|den|daba|daban|dara|daran|daria|darian|dado|dando)$/, 'dar'],
  [/^(?:ve|ven|vio)$/, 'ver'],
  [/^(?:va|van|vaya|vayan|iba|iban|fue|fueron|fuera|fueran)$/, 'ir'],
  [/^rot[oa]s?$/, 'romper'],
  [/^impres[oa]s?$/, 'imprimir'],
  [/(?:saldr.+|salg(?:a|an))$/, 'salir'],
  [/(?:valdr.+|valg(?:a|an))$/, 'valer'],
  [/(?:caig(?:a|an))$/, 'caer'],
  [/(?:oig(?:a|an))$/, 'oir']
]

const known: ReadonlySet<string> = new Set([
  ...ownSeVerbs,
  ...passiveSeVerbs,
  ...clauseSeVerbs,
  ...otherSeVerbs
])
const cache = new Map<string, string | undefined>()
const maxCached = 20_000

/**
 * Find the infinitive of a form, among the verbs whose use with *se* is known.
 *
 * @param lower
 *   Finite form, participle, gerund or infinitive, in lower case, with or without pronouns at its end.
 * @returns
 *   The infinitive without accent marks; `undefined` for a verb that is not known.
 */
export function readInfinitive(lower: string): string | undefined {
  if (cache.has(lower)) return cache.get(lower)
  if (cache.size > maxCached) cache.clear()
  const infinitive = find(fold(lower.replace(/((?:[áéíaei]r|ándo|[iy]éndo))(?:se)?(?:l[aeo]s?)?$/, '$1')))
  cache.set(lower, infinitive)
  return infinitive
}

function find(form: string): string | undefined {
  if (known.has(form)) return form
  for (const [stem, infinitive] of strongStems) {
    const candidate = form.replace(stem, infinitive)
    if (candidate !== form && known.has(candidate)) return candidate
  }
  for (const [conjugations, ending] of endings) {
    if (!form.endsWith(ending) || form.length - ending.length < 1) continue
    const stem = form.slice(0, -ending.length)
    for (const conjugation of conjugations.split(' ')) {
      for (const candidate of stemsOf(stem, conjugation)) {
        if (known.has(candidate + conjugation)) return candidate + conjugation
      }
    }
  }
  return
}

// Undoes what conjugation does to a stem: «public», «publiqu»; «resuelv», «resolv»; «pid», «ped».
function stemsOf(stem: string, conjugation: string): string[] {
  const stems = [stem]
  const last = (pattern: RegExp, by: string) => {
    for (const one of [...stems]) if (pattern.test(one)) stems.push(one.replace(pattern, by))
  }
  if (conjugation === 'ar') {
    last(/qu$/, 'c')
    last(/gu$/, 'g')
    last(/c$/, 'z')
  } else {
    last(/zc$/, 'c')
    last(/z$/, 'c')
    last(/j$/, 'g')
    last(/g$/, 'gu')
    last(/y$/, '')
  }
  last(/ie([^aeiou]*)$/, 'e$1')
  last(/ue([^aeiou]*)$/, 'o$1')
  if (conjugation === 'ir') {
    last(/i([^aeiou]+)$/, 'e$1')
    last(/u([^aeiou]+)$/, 'o$1')
  }
  return stems
}

function list(conjugations: string, words: string): Array<readonly [string, string]> {
  return words.split(' ').map((ending) => [conjugations, ending] as const)
}
