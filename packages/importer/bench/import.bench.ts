import {existsSync, readFileSync} from 'node:fs'
import {extractText, getDocumentProxy} from 'unpdf'
import {importNorm} from '../src/index.ts'

const corpus = new URL('../../../../shared/corpus/pdf/', import.meta.url)
const runs = 3

if (existsSync(corpus)) {
  await compareWithPlainText('lgds.pdf')
  await measureLongest('cpeum.pdf')
} else console.log('Sin ../shared/corpus: no hay documentos que medir')

async function compareWithPlainText(name: string): Promise<void> {
  const bytes = readFileSync(new URL(name, corpus))
  let plain = Number.POSITIVE_INFINITY
  let whole = Number.POSITIVE_INFINITY
  // By turns, so that whatever else the machine does slows both.
  for (let run = 0; run < runs; run++) {
    plain = Math.min(
      plain,
      await time(async () => extractText(await getDocumentProxy(new Uint8Array(bytes))))
    )
    whole = Math.min(whole, await time(() => importNorm(bytes)))
  }
  console.log(
    `${name}: import ${whole.toFixed(0)} ms, plain text ${plain.toFixed(0)} ms: ${(whole / plain).toFixed(2)} times (limit: 3)`
  )
}

async function measureLongest(name: string): Promise<void> {
  const bytes = readFileSync(new URL(name, corpus))
  let steps = 0
  const took = await time(() =>
    importNorm(bytes, {
      onProgress() {
        steps++
      }
    })
  )
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  console.log(
    `${name}: ${(took / 1000).toFixed(1)} s, ${steps} steps of progress, at most ${peakMegabytes.toFixed(0)} MB (limit: 1500)`
  )
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
