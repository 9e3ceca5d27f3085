import {lint} from '@llano/linter'
import {describe, expect, it} from 'vitest'
import {reportJson, reportMarkdown} from './report-file.ts'

const text = 'Pague y/o cobre.\n'
const report = lint(text)
const when = new Date(2026, 10, 22)

describe('reportMarkdown', () => {
  it('says each remark with its line, its words and what could stand there', () => {
    const [remark] = report.messages
    expect(reportMarkdown(report, 'acuerdo', text, when)).toBe(
      `# Revisión de acuerdo

22 de noviembre de 2026. Hecha con Llano.

Lectura: ${Math.round(report.score.inflesz!)} de 100 en la escala INFLESZ, ${report.score.band}. Palabras: 4. Oraciones: 1.

Avisos: 1.

- Renglón 1: «y/o», se esperaba «o».
  Dice: «y/o».
  Puede decir: «o».
  ${remark!.note} /reglas/y-o/
`
    )
  })

  it('says that there is nothing to say', () => {
    expect(reportMarkdown(lint(''), 'nada', '', when)).toBe(
      '# Revisión de nada\n\n22 de noviembre de 2026. Hecha con Llano.\n\nEl texto no tiene palabras.\n\nNo hay avisos.\n'
    )
  })
})

describe('reportJson', () => {
  it('has the form of the command', () => {
    expect(JSON.parse(reportJson(report, 'acuerdo'))).toEqual({
      version: 1,
      files: [{path: 'acuerdo', messages: report.messages, score: report.score}]
    })
  })
})
