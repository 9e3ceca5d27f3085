import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {lintFiles} from '../src/lint/lint-files.ts'

const folder = new URL('../../../../shared/corpus/md/', import.meta.url)
const turns = 3

/** What linting all files once took, in seconds, in a process of its own. */
interface Cost {
  wall: number
  /** CPU time of the thread that began it, from its start. */
  main: number
  /** CPU time of the whole process: both threads, compiler and garbage collector. */
  all: number
  /** CPU time until there was something to lint. */
  startUp: number
}

const [asked] = process.argv.slice(2)
if (asked !== undefined) console.log(JSON.stringify(await lintAll(Number(asked))))
else if (existsSync(folder)) report()
else console.log('bench: falta ../shared/corpus/md, no hay qué medir')

function report(): void {
  console.log(`${readdirSync(folder).length} files, every rule; best of ${turns}, a process each`)
  const [one, two] = [best(1), best(2)]
  for (const [threads, cost] of [one, two].entries()) {
    const {wall, main, all, startUp} = cost
    const figures = Object.entries({wall, main, others: all - main, startUp}).map(
      ([name, seconds]) => `${name} ${seconds.toFixed(2)} s`
    )
    console.log(`  --workers ${threads + 1}  ${figures.join('  ')}`)
  }
  console.log(`  two against one, wall clock: ${(one.wall / two.wall).toFixed(2)}`)
  // The compiler and the collector of garbage run beside the threads: only the sum of all is known.
  const shared = two.startUp + (two.all - two.startUp) / 2
  console.log(`  two against one, all CPU time shared by two cores: ${(one.all / shared).toFixed(2)}`)
}

function best(threads: number): Cost {
  const costs = Array.from({length: turns}, (): Cost => {
    const {stdout, stderr, status} = spawnSync(process.execPath, [
      fileURLToPath(import.meta.url),
      String(threads)
    ])
    if (status !== 0) throw new Error(String(stderr))
    return JSON.parse(String(stdout))
  })
  return costs.reduce((least, cost) => (cost.all < least.all ? cost : least))
}

async function lintAll(threads: number): Promise<Cost> {
  const files = readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
    config: {preset: 'estricto'} as const
  }))
  const startUp = seconds(process.threadCpuUsage())
  const before = performance.now()
  await lintFiles(files, {isFixing: false, withDifficulty: false}, threads)
  return {
    wall: (performance.now() - before) / 1000,
    main: seconds(process.threadCpuUsage()),
    all: seconds(process.cpuUsage()),
    startUp
  }
}

function seconds({user, system}: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}
