import {VFile} from 'vfile'
import {expect} from 'vitest'
import {parseExplainer} from './parse-explainer.ts'

/** Front matter without a fault; eight lines and a blank one. */
export const metadata = `---
titulo: Beca
resumen: Para qué sirve.
norma: reglas
tipo: tramite
licencia: CC0-1.0
autoria: Municipio
---

`

/** What the parser says of a source: place, kind, words. */
export function messagesOf(source: string): string[] {
  const file = new VFile(source)
  const explainer = parseExplainer(file)
  expect(explainer === null).toBe(file.messages.some(({fatal}) => fatal))
  return file.messages.map(
    ({name, ruleId, fatal, reason}) => `${name} ${ruleId}${fatal ? '' : ' (aviso)'}: ${reason}`
  )
}
