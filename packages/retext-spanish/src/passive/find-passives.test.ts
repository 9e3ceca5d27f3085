import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {findPassives} from './find-passives.ts'

function passivesOf(text: string): string[] {
  const analysis = analyze(text)
  const {start, end} = analysis.tokens
  return analysis.sentences.flatMap((sentence) =>
    findPassives(analysis, sentence).map((passive) => {
      const {agent} = passive
      const by = agent ? ` | ${text.slice(start[agent.firstToken], end[agent.endToken - 1])}` : ''
      return text.slice(passive.start, passive.end) + by
    })
  )
}

test.each([
  ['La convocatoria será publicada por la Secretaría.', ['será publicada | por la Secretaría']],
  ['Los recursos que hayan sido ministrados por la Instancia.', ['sido ministrados | por la Instancia']],
  ['El padrón será, en su caso, publicado en el portal.', ['será, en su caso, publicado']],
  ['Las solicitudes deberán ser debidamente firmadas.', ['ser debidamente firmadas']],
  ['Fueron ya entregados los apoyos.', ['Fueron ya entregados']],
  ['El acta fue escrita y leída por parte del Comité.', ['fue escrita | por parte del Comité']],
  ['El acta fue aprobada por parte del Comité y se archivó.', ['fue aprobada | por parte del Comité']],
  ['Al ser publicada la lista, entró en vigor.', ['ser publicada']],
  [
    'Si fuere resuelto en contra, siendo notificado el patrón, podrá apelar.',
    ['fuere resuelto', 'siendo notificado']
  ],
  ['El acuerdo será elevado a escritura pública.', ['será elevado']],
  ['El plan es muy criticado por la prensa.', ['es muy criticado | por la prensa']],
  ['Fue electo por unanimidad.', ['Fue electo']],
  ['Será reelecto por una sola vez.', ['Será reelecto']],
  ['Quienes sean electos por el pueblo tomarán protesta.', ['sean electos | por el pueblo']],
  ['Unos son elegidos y otros son designados.', ['son elegidos', 'son designados']],
  ['Esta era conocida por todos.', ['era conocida | por todos']],
  ['El sobre será abierto ante dos testigos.', ['será abierto']],
  ['El puente fue abierto en 1990.', ['fue abierto']],
  ['El padrón será abierto por la Secretaría.', ['será abierto | por la Secretaría']],
  [
    'La lista será validada por la Instancia Ejecutora a más tardar el 5 de mayo.',
    ['será validada | por la Instancia Ejecutora']
  ],
  [
    'Fue notificada por el Instituto de Acceso a la Información.',
    ['Fue notificada | por el Instituto de Acceso a la Información']
  ],
  ['El apoyo será entregado por cada Bimestre.', ['será entregado']],
  ['Nadie será excluido por esa sola circunstancia.', ['será excluido']],
  ['Será desechada por improcedente.', ['Será desechada']],
  ['Serán sancionados por la ley penal.', ['Serán sancionados']],
  ['Fue firmado por éste y revisado por dos terceras partes.', ['Fue firmado | por éste']],
  [
    'Los datos pueden ser usados, copiados y repartidos por cualquier persona.',
    ['ser usados | por cualquier persona']
  ],
  [
    'Son para ser adquiridas por los trabajadores y los que sobren se venden.',
    ['ser adquiridas | por los trabajadores']
  ],
  ['Será citado y, si no acude, oído por escrito.', ['Será citado']],
  ['La obra fue aprobada, tras larga discusión, por el Cabildo.', ['fue aprobada | por el Cabildo']],
  ['El acta fue leída, como dice el artículo 5, por la noche.', ['fue leída']],
  ['El acta fue firmada, y por el Comité, archivada.', ['fue firmada']],
  ['LA LISTA SERÁ PUBLICADA', ['SERÁ PUBLICADA']]
])('finds: %s', (text, expected) => {
  expect(passivesOf(text)).toEqual(expected)
})

test.each([
  'La cuota es ilimitada y el plazo es válido.',
  'Los solicitantes son casados.',
  'Los requisitos están señalados en el anexo.',
  'Su padre fue diputado y después magistrado.',
  'La suma es elevada.',
  'Los medios son adecuados.',
  'El texto es muy complicado.',
  'Los formatos deben ser abiertos y accesibles.',
  'Que los precios sean conocidos.',
  'La oferta era muy reducida.',
  'Ana se fue cansada.',
  'Perdió a un ser querido en la era dorada.',
  'Es decir, nada. O sea dicho de paso.',
  'La ley es el resultado de un acuerdo.',
  'Es demasiado tarde.',
  'La red es publicados.',
  'El son interpretado gusta, cada ser amado también.',
  'Salió por fuera acompañado.',
  'Los socios son Estados Unidos y Canadá.',
  'Han publicado la lista.'
])('leaves alone: %s', (text) => {
  expect(passivesOf(text)).toEqual([])
})

interface GoldSentence {
  text: string
  spans: Array<{type: string; head: [start: number, end: number]}>
}

const gold = new URL('../../../../../shared/gold/passive-ser.dev.jsonl', import.meta.url)
if (!existsSync(gold)) console.info(`skipped: ${gold.pathname} is missing`)

describe.skipIf(!existsSync(gold))('annotated sentences', () => {
  test('F1 is above 0.97', () => {
    let right = 0
    let wrong = 0
    let all = 0
    for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
      const {text, spans} = JSON.parse(line) as GoldSentence
      const analysis = analyze(text)
      const hit = new Set<GoldSentence['spans'][number]>()
      for (const passive of analysis.sentences.flatMap((sentence) => findPassives(analysis, sentence))) {
        const over = spans.filter(({head}) => passive.start < head[1] && passive.end > head[0])
        const span = over.find(({type}) => type === 'passive-ser')
        if (span) hit.add(span)
        else if (over.length === 0) wrong += 1
      }
      right += hit.size
      all += spans.filter(({type}) => type === 'passive-ser').length
    }
    const precision = right / (right + wrong)
    const recall = right / all
    const f1 = (2 * precision * recall) / (precision + recall)
    console.info(
      `passives: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`
    )
    expect(f1).toBeGreaterThanOrEqual(0.97)
  })
})
