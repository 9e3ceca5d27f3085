const first = /(?:are|aren|áremos|areis)$/
const other = /(?:iere|ieres|ieren|iéremos|iereis|yere|yeres|yeren|yéremos|yereis)$/
const strong = /(?:^|d[iu]|tra)j(?:ere|eres|eren|éremos|ereis)$/
const fuere = /^fu(?:ere|eres|eren|éremos|ereis)$/

/**
 * Present forms that end as a future subjunctive does, by the root before -iere, -ieren.
 *
 * Source: Diccionario de la lengua española (RAE): verbs in -erir, -irir, -erer whose stressed root has -ie-.
 */
const presentRoots: ReadonlySet<string> = new Set(
  'ref pref dif inf conf transf trasf interf prof def h malh adh inh zah sug ing dig inj qu malqu bienqu requ adqu inqu perqu'.split(
    ' '
  )
)

/**
 * Roots before -are, -aren of verbs in -arar (present subjunctive) and of words that are no verbs.
 *
 * Source: Diccionario de la lengua española (RAE): entries in -arar; loan words in official texts.
 */
const notFirstRoots: ReadonlySet<string> = new Set(
  (
    'decl amp desamp sep acl prep rep comp equip disp acap p ap dep malp enc desc acar mascar enmasc desenmasc azar v av t tot tab ' +
    'softw hardw malw firmw freew sharew middlew spyw ransomw delaw squ sh c f st m'
  ).split(' ')
)

/**
 * Tell whether a word is a future subjunctive («incumpliere», «hubieren», «fuere»).
 *
 * The second person of verbs in -ar is left out: «lugares», «titulares» are nouns.
 *
 * @param lower
 *   Word in lower case, with its accents.
 * @returns
 *   Whether it is; presents such as «refiere», «requieren», «declare» are not.
 */
export function isFutureSubjunctive(lower: string): boolean {
  if (other.test(lower)) {
    const root = lower.replace(other, '')
    return root !== '' && !presentRoots.has(root)
  }
  if (first.test(lower)) {
    const root = lower.replace(first, '')
    return root !== '' && !notFirstRoots.has(root)
  }
  return fuere.test(lower) || strong.test(lower)
}
