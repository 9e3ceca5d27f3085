import {exampleInput, examples, type RenderedFile} from '@llano/renderer'
import {expect, test} from 'vitest'
import {renderJobs} from './render-jobs.ts'
import type {RenderJob, RenderResult} from './render-task.ts'

const inputs = [examples.minimo, examples.huertos]

async function make(jobs: readonly RenderJob[], threads: number): Promise<RenderResult[]> {
  const results: RenderResult[] = []
  const options = {variants: ['impresora', 'imprenta'] as const}
  await renderJobs(
    {inputs, jobs, options},
    async (index, result) => {
      results[index] = result
    },
    threads
  )
  return results
}

function filesOf(result: RenderResult): RenderedFile[] {
  if ('reason' in result) throw new Error(result.reason)
  return result.files
}

test('the same bytes, whichever thread makes them and whenever', async () => {
  const jobs = inputs.flatMap((_, input): RenderJob[] => [
    {input, name: 'og', formats: ['svg', 'png']},
    {input, name: 'triptico', formats: ['pdf']}
  ])
  const alone = (await make(jobs, 1)).map(filesOf)
  const shared = (await make(jobs.toReversed(), 3)).map(filesOf).toReversed()
  expect(alone.flat().map(({name}) => name)).toEqual([
    ...['og.svg', 'og.png', 'triptico.pdf', 'triptico-imprenta.pdf'],
    ...['og.svg', 'og.png', 'triptico.pdf', 'triptico-imprenta.pdf']
  ])
  for (const [index, files] of alone.entries())
    for (const [place, {name, bytes, alternative}] of files.entries()) {
      const other = shared[index]![place]!
      expect(other.name).toBe(name)
      expect(other.alternative).toBe(alternative)
      expect(Buffer.from(bytes).equals(Buffer.from(other.bytes)), name).toBe(true)
    }
}, 60_000)

test('what does not fit is said, and the rest is made', async () => {
  const long = exampleInput('largo', examples.minimo.explainer.blocks, {
    resumen: 'Una oración más. '.repeat(80)
  })
  const results: RenderResult[] = []
  await renderJobs(
    {inputs: [long], jobs: [{input: 0, name: 'triptico', formats: ['pdf']}], options: {}},
    async (index, result) => {
      results[index] = result
    }
  )
  expect(results).toEqual([
    {
      reason: expect.stringMatching(
        /^La portada del tríptico necesita \d+ mm más de alto con las letras más pequeñas, .*acorte `resumen` \(1360 letras\)$/
      )
    }
  ])
  expect(filesOf((await make([{input: 0, name: 'diptico', formats: ['pdf']}], 1))[0]!)).toHaveLength(2)
}, 60_000)
