import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** How many explainers; another number may be asked for, to try quickly. */
const count = Number(process.argv[2] ?? 40)
const limitMegabytes = 1024
const sampleMilliseconds = 100

const content = fileURLToPath(new URL('../../../content', import.meta.url))
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'llano-memoria-'))
try {
  await report()
} finally {
  rmSync(folder, {recursive: true})
}

/** Build copies of the sample explainers, and say how much memory the process held at most. */
async function report(): Promise<void> {
  const copy = join(folder, 'content')
  cpSync(content, copy, {recursive: true})
  const explainers = join(copy, 'explicadores')
  const samples = readdirSync(explainers).filter((name) => name.endsWith('.md'))
  for (let index = samples.length; index < count; index++) {
    const sample = samples[index % samples.length]!
    const text = readFileSync(join(explainers, sample), 'utf8')
    writeFileSync(join(explainers, sample.replace('.md', `-${index}.md`)), text)
  }
  const started = performance.now()
  const child = spawn(process.execPath, [main, 'build', copy, '-o', join(folder, 'salida')], {
    stdio: 'ignore'
  })
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(child.pid!))
  }, sampleMilliseconds)
  const status = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(timer)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(
    `llano build, ${count} explainers: ${most.toFixed(0)} MB at most, ${seconds} s, exit status ${status}`
  )
  console.log(`  ${most < limitMegabytes ? 'within' : 'BEYOND'} ${limitMegabytes} MB`)
}

/** Linux only; 0 when the process is gone. */
function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
