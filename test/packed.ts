// Packs every package as it would be published, installs the tarballs in an empty folder outside the workspace
// on the oldest Node they promise to run on, and runs the first example of each README there, the command and
// the language server. Needs the npm registry, so it is no test: `pnpm packed`.
import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readManifest, rooms, root, shared} from './house.ts'

const oldestNode = 'node@22'
const besides = ['vfile', 'unified', 'remark-cli']
const packages = rooms.filter((room) => room.startsWith('packages/') && !readManifest(room).private)
const folder = mkdtempSync(join(tmpdir(), 'llano-'))
const tarballs = join(folder, 'tarballs')
const empty = join(folder, 'empty')

try {
  mkdirSync(tarballs)
  mkdirSync(empty)
  for (const room of packages) {
    run('pnpm', ['run', 'build'], join(root, room))
    run('pnpm', ['pack', '--pack-destination', tarballs], join(root, room))
  }
  writeFileSync(join(empty, 'package.json'), '{"private": true, "type": "module"}')
  const files = readdirSync(tarballs).map((name) => join(tarballs, name))
  run('npm', ['install', '--no-audit', '--no-fund', ...files, oldestNode, ...besides], empty)
  cpSync(join(root, 'content'), join(empty, 'content'), {recursive: true})
  const law = join(shared, 'corpus', 'pdf', 'lgds.pdf')
  if (existsSync(law)) cpSync(law, join(empty, 'ley.pdf'))
  console.log(node(['--version']).trim())
  for (const room of packages) console.log(`${room}: ${tryExample(room)}`)
  console.log(tryCommands())
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function tryExample(room: string): string {
  const readme = readFileSync(join(root, room, 'README.md'), 'utf8')
  const example = /^```js\n(.*?)^```$/ms.exec(readme)?.[1]
  if (!example) return 'no example in its README'
  if (example.includes('ley.pdf') && !existsSync(join(empty, 'ley.pdf')))
    return 'skipped, its example needs ../shared/corpus'
  writeFileSync(join(empty, 'example.js'), example)
  const printed = node(['example.js'])
  return printed.split('\n')[0] || 'ran, printed nothing'
}

/** Says how many remarks the command and remark-cli make on a text; they have to be the same. */
function tryCommands(): string {
  writeFileSync(
    join(empty, 'norma.md'),
    'A efecto de cumplir la Ley, las personas que obtuvieren becas vendrán.\n'
  )
  const bin = (name: string) => join('node_modules', '.bin', name)
  const linted: LintedFiles = JSON.parse(attempt([bin('llano'), 'lint', 'norma.md', '--format', 'json']))
  const own = linted.files.flatMap(({messages}) => messages.filter(({severity}) => severity !== 'info'))
  const asPlugin = attempt([bin('remark'), 'norma.md', '--no-color', '--use', '@llano/linter'])
  const missing = own.filter(({message, ruleId}) => !asPlugin.includes(message) || !asPlugin.includes(ruleId))
  if (missing.length || own.length === 0)
    throw new Error(`remark-cli does not say ${JSON.stringify(missing)}`)
  return `llano and remark-cli make the same ${own.length} remarks`
}

interface LintedFiles {
  files: Array<{messages: Array<{message: string; ruleId: string; severity: string}>}>
}

/** What a command prints; one that finds something wrong in a text exits with 1. */
function attempt(words: string[]): string {
  const {stdout, stderr} = spawnSync(join(empty, 'node_modules', '.bin', 'node'), words, {
    cwd: empty,
    encoding: 'utf8'
  })
  return stdout.startsWith('{') ? stdout : stdout + stderr
}

function node(words: string[]): string {
  return run(join(empty, 'node_modules', '.bin', 'node'), words, empty)
}

function run(command: string, words: string[], cwd: string): string {
  return execFileSync(command, words, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}
