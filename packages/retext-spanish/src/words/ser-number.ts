import {serForms, type VerbNumber} from './auxiliary-forms.ts'

const numbers = new Map<string, VerbNumber>(
  (['any', 'singular', 'plural'] as const).flatMap((number) =>
    serForms[number].split(' ').map((form) => [form, number] as const)
  )
)

/**
 * Tell whether a form of *ser* goes with a singular or plural subject.
 *
 * @param lower
 *   Word in lower case, with its accents.
 * @returns
 *   Its number; `undefined` when it is no form of *ser*.
 */
export function serNumber(lower: string): VerbNumber | undefined {
  return numbers.get(lower)
}
