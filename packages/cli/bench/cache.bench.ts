import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../../../shared/corpus/md/', import.meta.url))
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const turns = 5

if (existsSync(folder)) run()
else console.log('bench: falta ../shared/corpus/md, no hay qué medir')

function run(): void {
  const out = mkdtempSync(join(tmpdir(), 'llano-bench-'))
  const cache = join(out, 'cache')
  const least = {
    start: Number.POSITIVE_INFINITY,
    cold: Number.POSITIVE_INFINITY,
    warm: Number.POSITIVE_INFINITY
  }
  for (let turn = 0; turn < turns; turn++) {
    rmSync(cache, {recursive: true, force: true})
    least.start = Math.min(least.start, cpuSeconds(['--lang', 'es', 'lint']))
    for (const name of ['cold', 'warm'] as const)
      least[name] = Math.min(
        least[name],
        cpuSeconds([
          'lint',
          folder,
          '--preset',
          'estricto',
          '--format',
          'json',
          '--cache-dir',
          cache,
          '-o',
          join(out, 'r.json')
        ])
      )
  }
  rmSync(out, {recursive: true})
  console.log(`the corpus, every rule; CPU of the whole process, best of ${turns}`)
  console.log(
    `  cold ${least.cold.toFixed(2)} s   warm ${least.warm.toFixed(2)} s   ratio ${(least.cold / least.warm).toFixed(1)}`
  )
  const work = (least.cold - least.start) / Math.max(0.001, least.warm - least.start)
  console.log(
    `  of it ${least.start.toFixed(2)} s are starting Node and the command; without them the ratio is ${work.toFixed(0)}`
  )
}

function cpuSeconds(argv: string[]): number {
  const script = `process.on('exit', () => { const {user, system} = process.cpuUsage(); process.stderr.write('\\nCPU ' + (user + system) / 1e6) })`
  const {stderr} = spawnSync(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(script)}`,
    main,
    ...argv
  ])
  return Number(/CPU ([\d.]+)\s*$/.exec(String(stderr))?.[1])
}
