import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {findReflexivePassives} from './find-reflexive-passives.ts'

function passivesOf(text: string): string[] {
  const analysis = analyze(text)
  return analysis.sentences.flatMap((sentence) =>
    findReflexivePassives(analysis, sentence).map(({start, end}) => text.slice(start, end))
  )
}

test.each([
  ['Se publicará la lista en el portal.', ['Se publicará']],
  ['Los apoyos se entregarán en marzo y no se cobrará cuota.', ['se entregarán', 'se cobrará']],
  ['Deberá publicarse el padrón cada trimestre.', ['publicarse']],
  ['La lista puede consultarse o descargarse en el portal.', ['consultarse', 'descargarse']],
  ['Los documentos que se hayan presentado se devolverán.', ['se hayan presentado', 'se devolverán']],
  ['Se podrán solicitar dos copias.', ['Se podrán solicitar']],
  ['Se sabe que la obra se llevó a cabo sin permiso.', ['Se sabe', 'se llevó']],
  ['Al solicitante se le notificará la resolución.', ['se le notificará']],
  ['Se procederá al cierre.', ['Se procederá']],
  ['Se están revisando los expedientes.', ['Se están revisando']],
  ['El acuerdo por el que se reforman los artículos 2 y 4.', ['se reforman']],
  ['Se estará a lo dispuesto en el anexo.', ['Se estará']],
  ['Se tendrá por no presentada la solicitud.', ['Se tendrá']]
])('finds: %s', (text, expected) => {
  expect(passivesOf(text)).toEqual(expected)
})

test.each([
  'El Comité se reunirá cada mes.',
  'La persona se inscribe en la ventanilla.',
  'Se trata de menores. Si se trata de una escuela, avise.',
  'La oficina se encuentra ubicada en el centro.',
  'Se lo entregará la escuela.',
  'Los vecinos se ayudan entre sí.',
  'Se dio cuenta de que faltaba un papel.',
  'La directora se negó a firmar y se retiró.',
  'El artículo se refiere a quien se ausenta.',
  'Para inscribirse, acuda a la escuela.',
  'El agua se evaporó y el papel se rompió.',
  'Se quejan de la demora.',
  'No sé nada. Sé puntual.',
  'El presidente se considera responsable.'
])('leaves alone: %s', (text) => {
  expect(passivesOf(text)).toEqual([])
})

test('survives any chain of infinitives', () => {
  expect(passivesOf('darse y '.repeat(20_000))).toEqual([])
})

interface GoldSentence {
  text: string
  spans: Array<{type: string; head: [start: number, end: number]}>
}

const gold = new URL('../../../../../shared/gold/passive-se.dev.jsonl', import.meta.url)
if (!existsSync(gold)) console.info(`skipped: ${gold.pathname} is missing`)

describe.skipIf(!existsSync(gold))('annotated sentences', () => {
  test('F1 is above 0.78', () => {
    let right = 0
    let wrong = 0
    let all = 0
    for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
      const {text, spans} = JSON.parse(line) as GoldSentence
      const analysis = analyze(text)
      const asked = spans.filter(({type}) => type === 'passive-se')
      const hit = new Set<GoldSentence['spans'][number]>()
      for (const passive of analysis.sentences.flatMap((one) => findReflexivePassives(analysis, one))) {
        const span = asked.find(({head}) => passive.start < head[1] && passive.end > head[0])
        if (span) hit.add(span)
        else wrong += 1
      }
      right += hit.size
      all += asked.length
    }
    const precision = right / (right + wrong)
    const recall = right / all
    const f1 = (2 * precision * recall) / (precision + recall)
    console.info(
      `reflexive passives: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`
    )
    expect(f1).toBeGreaterThanOrEqual(0.78)
  })
})
