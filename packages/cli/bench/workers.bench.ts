import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = new URL('../../../../shared/corpus/md/', import.meta.url)
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const turns = 5

if (existsSync(folder)) run(readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder))))
else console.log('bench: falta ../shared/corpus/md, no hay qué medir')

function run(files: string[]): void {
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6
  console.log(`${files.length} files, ${megabytes.toFixed(1)} MB, every rule; best of ${turns}, wall clock`)
  const out = mkdtempSync(join(tmpdir(), 'llano-bench-'))
  const seconds = new Map<number, number>()
  for (let turn = 0; turn < turns; turn++) {
    for (const workers of [1, 2]) {
      const took = lintOnce(files, workers, join(out, 'report.json'))
      seconds.set(workers, Math.min(seconds.get(workers) ?? Number.POSITIVE_INFINITY, took))
    }
  }
  rmSync(out, {recursive: true})
  for (const [workers, took] of seconds)
    console.log(`  --workers ${workers}  ${took.toFixed(2)} s  ${(megabytes / took).toFixed(2)} MB/s`)
  console.log(`  two against one: ${(seconds.get(1)! / seconds.get(2)!).toFixed(2)}`)
}

function lintOnce(files: string[], workers: number, report: string): number {
  const argv = [main, 'lint', ...files, '--preset', 'estricto', '--format', 'json', '-o', report]
  const before = performance.now()
  const {status, stderr} = spawnSync(process.execPath, [...argv, '--workers', String(workers)])
  if (status !== 1 && status !== 0) throw new Error(String(stderr))
  return (performance.now() - before) / 1000
}
