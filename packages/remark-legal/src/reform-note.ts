import {findNotes} from './find-notes.ts'
import {fold} from './fold.ts'
import type {ProvisionType, ReformNote} from './norm.ts'

/**
 * Say whether a text is nothing but editors' remarks on reforms.
 *
 * @param text
 *   A line or paragraph: «Artículo reformado DOF 14-08-2001», «*Fracción adicionada GM 17-04-2026*».
 * @returns
 *   `false` also for the empty text.
 */
export function isReformNote(text: string): boolean {
  const plain = text.trim().replace(/^[*_]+|[*_]+$/g, '')
  let end = 0
  for (const note of findNotes(plain, 0, plain.length)) {
    if (plain.slice(end, note.start).trim() !== '') return false
    end = note.end
  }
  return end > 0 && plain.slice(end).trim() === ''
}

const date = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/g
const worded = /(\d{1,2})[oº°]?\.?\s+de\s+([a-z]+)\s+del?\s+(\d{4})/g
const months = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')

/**
 * Read the dates of a text, written in digits or with the month in words.
 *
 * @param text
 *   Any text: «DOF 01-06-2012, 22-06-2018», «20 de enero de 2004».
 * @returns
 *   `YYYY-MM-DD`, in the order of the text; what is no date of the calendar is left out.
 */
export function readDates(text: string): string[] {
  const found: [at: number, date: string][] = []
  const add = (at: number, day: string, month: number, year: string) => {
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return
    found.push([at, `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`])
  }
  for (const match of text.matchAll(date)) add(match.index, match[1]!, Number(match[2]), match[3]!)
  for (const match of fold(text).matchAll(worded)) {
    const name = match[2]!.replace(/^set/, 'sep')
    add(match.index, match[1]!, months.indexOf(name.slice(0, 3)) + 1, match[3]!)
  }
  return found.sort((a, b) => a[0] - b[0]).map(([, iso]) => iso)
}

/**
 * Read a remark: what was done and when.
 *
 * @param text
 *   One remark as `findNotes` gives them.
 * @returns
 *   Its kind, dates and text with single spaces.
 */
export function readNote(text: string): ReformNote {
  return {kind: readKind(fold(text)), dates: readDates(text), text: text.replace(/\s+/g, ' ').trim()}
}

function readKind(folded: string): ReformNote['kind'] {
  const verb = /reformad|modificad|adicionad|derog|abrogad|suprim|erratas|original|invalid|ultima/.exec(
    folded
  )?.[0]
  if (verb === undefined) return 'otra'
  if (verb === 'adicionad') return 'adicion'
  if (verb === 'derog' || verb === 'abrogad' || verb === 'suprim') return 'derogacion'
  return verb === 'reformad' || verb === 'modificad' ? 'reforma' : 'otra'
}

const subjects: [start: RegExp, type: ProvisionType][] = [
  [/^(?:denominacion del |denominacion de la )?libro/, 'libro'],
  [/^(?:denominacion del )?titulo/, 'titulo'],
  [/^(?:denominacion del )?capitulo/, 'capitulo'],
  [/^(?:denominacion de la )?seccion/, 'seccion'],
  [/^(?:fe de erratas al )?articulo|^transitorio/, 'articulo'],
  [/^(?:fe de erratas al )?apartado|^base/, 'apartado'],
  [/^(?:fe de erratas a la )?fraccion/, 'fraccion'],
  [/^(?:fe de erratas al )?(?:sub)?inciso/, 'inciso'],
  [/^(?:fe de erratas al )?(?:sub)?numeral/, 'numeral'],
  [/^(?:fe de erratas al )?parrafo|^encabezado/, 'parrafo'],
  [/^anexo/, 'anexo'],
  [/^(?:regla|lineamiento)/, 'regla']
]

/**
 * Say what kind of provision a remark speaks of.
 *
 * @param text
 *   One remark.
 * @returns
 *   `null` when it does not say («Reformada DOF 22-06-2018» goes with the remark before it).
 */
export function noteSubject(text: string): ProvisionType | null {
  const folded = fold(text.replace(/^[\s(]+/, ''))
  return subjects.find(([start]) => start.test(folded))?.[1] ?? null
}
