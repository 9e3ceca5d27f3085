import type {Sentence, Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'
import type {MainVerb} from './main-verb.ts'
import {readInfinitive} from './read-infinitive.ts'
import {findSubjectBefore, type SubjectBefore} from './subject-before.ts'
import {clauseSeVerbs, ownSeVerbs, passiveSeVerbs} from './verb-classes.ts'
import {type WhatFollows, whatFollows} from './what-follows.ts'

/** Set phrases whose *se* is passive whatever their verb is: «se llevó a cabo», «se da a conocer». */
const setPhrases: ReadonlyMap<string, RegExp> = new Map([
  ['llevar', /^(?:a cabo|a efecto|a la practica|a termino)/],
  ['dar', /^(?:a conocer|aviso|vista|cuenta a|cumplimiento|prioridad|tramite|inicio|por|lectura|parte)/],
  [
    'poner',
    /^(?:de manifiesto|en marcha|en practica|en funcionamiento|a la venta|a disposicion|en conocimiento|en operacion|a consideracion|de relieve)/
  ],
  ['tener', /^(?:en cuenta|por |en consideracion)/],
  ['hacer', /^(?:constar|saber|del conocimiento|publico|publica|publicos|publicas|efectiv)/],
  ['echar', /^(?:de menos|en falta|mano)/],
  ['dejar', /^(?:constancia|sin efecto|a salvo)/],
  ['someter', /^a (?:consideracion|votacion|la)/],
  ['correr', /^traslado/],
  ['entender', /^(?:por|como|que)/],
  ['contar', /^con/],
  ['estar', /^(?:a lo|al)/]
])
/** Set phrases whose *se* is never passive. */
const ownPhrases: ReadonlyMap<string, RegExp> = new Map([
  ['dar', /^(?:cuenta|cita|de alta|a la fuga|prisa)/],
  ['hacer', /^(?:acreedor|cargo|con el|con la|a la idea|ilusion|notar|esperar|eco|a un lado)/],
  ['tratar', /^de |^$/]
])

/**
 * Weigh the signs that a *se* is passive or impersonal.
 *
 * @param tokens
 *   Tokens of the text.
 * @param sentence
 *   Sentence of the token.
 * @param se
 *   Index of the token that is or holds *se*.
 * @param main
 *   Verb that it goes with.
 * @returns
 *   Above `0`: more likely passive than not.
 */
export function weighSigns(tokens: Tokens, sentence: Sentence, se: number, main: MainVerb): number {
  const infinitive = readInfinitive(tokens.lower[main.verb]!)
  const next = tokens.folded.slice(main.verb + 1, Math.min(sentence.endToken, main.verb + 5)).join(' ')
  if (infinitive) {
    if (ownPhrases.get(infinitive)?.test(next)) return -1
    if (setPhrases.get(infinitive)?.test(next)) return 1
  }
  const after = whatFollows(tokens, main.verb + 1, sentence.endToken)
  if (after.each) return -1
  const isAttached = se === main.verb
  const before = findSubjectBefore(tokens, sentence, isAttached ? main.finite : se)
  return (
    weighVerb(infinitive) +
    weighAfter(infinitive, after, isPlural(tokens, main.finite)) +
    weighBefore(before, after) +
    weighForm(tokens, main, isAttached)
  )
}

function weighVerb(infinitive: string | undefined): number {
  if (infinitive === undefined) return -0.5
  if (ownSeVerbs.has(infinitive)) return -3
  return passiveSeVerbs.has(infinitive) ? 2 : 0
}

function weighAfter(infinitive: string | undefined, after: WhatFollows, isPluralVerb: boolean): number {
  switch (after.kind) {
    case 'clause':
      return infinitive && clauseSeVerbs.has(infinitive) ? 2 : -0.5
    case 'noun':
      return after.isPlural === isPluralVerb ? 1 : 0.5
    case 'infinitive':
      return 0.5
    case 'attribute':
      return -1.5
    case 'agent':
      return 1.5
    case 'preposition':
      return -0.5
    default:
      return 0
  }
}

function weighBefore(before: SubjectBefore, after: WhatFollows): number {
  switch (before) {
    case 'person':
      return after.kind === 'agent' ? 0 : -3
    case 'name':
      return -2
    case 'thing':
      return after.kind === 'noun' ? -0.5 : 0.5
    default:
      return after.kind === 'noun' || after.kind === 'clause' ? 0.5 : 0
  }
}

function weighForm(tokens: Tokens, main: MainVerb, isAttached: boolean): number {
  if (!isAttached) return main.hasModal ? 1 : 0
  if (main.hasModal) return 1
  return tokens.bits[main.verb]! & wordBit.gerund ? -1 : -2
}

function isPlural(tokens: Tokens, finite: number): boolean {
  return /n$/.test(tokens.lower[finite]!)
}
