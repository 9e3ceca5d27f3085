import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {openCache} from '../cache/lint-cache.ts'
import {llano} from '../command.fixture.ts'
import {readDiff} from '../sources/changed-lines.ts'
import {stringsOf} from '../strings.ts'
import {lintSources} from './lint-sources.ts'
import {takeShard} from './shard.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
const before = process.cwd()
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'llano-')))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, {recursive: true})
})

function file(name: string, content: string): string {
  mkdirSync(dirname(join(folder, name)), {recursive: true})
  writeFileSync(join(folder, name), content)
  return name
}

async function found(...argv: string[]): Promise<string[]> {
  const {stdout, stderr, status} = await llano('lint', ...argv, '--format', 'json')
  if (status === 2) throw new Error(stderr)
  type File = {path: string; messages: Array<{ruleId: string; start: {line: number}}>}
  const {files} = JSON.parse(stdout) as {files: File[]}
  return files.flatMap(({path, messages}) =>
    messages.map(({ruleId, start}) => `${path}:${start.line} ${ruleId}`)
  )
}

const one = 'Traiga original y/o copia.\n'
const two = `${one}\nEl municipio erogará los recursos.\n`

describe('--baseline', () => {
  const withBaseline = ['--baseline', 'base/llano.json']

  it('says only what is new, wherever the lines have moved', async () => {
    file('a.md', two)
    file('b.md', one)
    const made = await llano('lint', '.', ...withBaseline, '--update-baseline')
    expect([made.status, made.stderr]).toEqual([
      0,
      'Hecho: base/llano.json\n3 observaciones ya anotadas en base/llano.json\n'
    ])
    expect(JSON.parse(readFileSync('base/llano.json', 'utf8'))).toEqual({
      version: 1,
      files: {'../a.md': {'termino-reemplazable': 1, 'y-o': 1}, '../b.md': {'y-o': 1}}
    })
    file('a.md', `# Título\n\nUna oración nueva.\n\n${two}`)
    expect(await found('.', ...withBaseline)).toEqual([])
    file('a.md', `${two}\nFirme y/o selle. Es una reunión ad hoc.\n`)
    expect(await found('.', ...withBaseline)).toEqual(['a.md:1 y-o', 'a.md:5 y-o', 'a.md:5 latinismo'])
    file('c.md', one)
    expect((await llano('lint', '.', ...withBaseline)).status).toBe(1)
  })

  it('only shrinks', async () => {
    file('a.md', two)
    file('b.md', one)
    await llano('lint', '.', ...withBaseline, '--update-baseline')
    file('a.md', 'Es una reunión ad hoc.\n\nEl municipio erogará y erogará.\n')
    rmSync('b.md')
    file('c.md', one)
    const {stderr, status} = await llano('lint', '.', ...withBaseline, '--update-baseline')
    expect(JSON.parse(readFileSync('base/llano.json', 'utf8'))).toEqual({
      version: 1,
      files: {'../a.md': {'termino-reemplazable': 1}}
    })
    expect([status, stderr]).toEqual([1, 'Hecho: base/llano.json\n'])
  })

  it('leaves what is not linted as it was, and says what is listed in vain', async () => {
    file('a.md', two)
    file('b.md', one)
    await llano('lint', '.', ...withBaseline, '--update-baseline')
    file('a.md', one)
    expect((await llano('lint', 'a.md', ...withBaseline)).stderr).toBe(
      '1 observación ya anotada en base/llano.json\nUna observación anotada en base/llano.json ya no está: quítelas con `--update-baseline`\n'
    )
    await llano('lint', 'a.md', ...withBaseline, '--update-baseline')
    expect(JSON.parse(readFileSync('base/llano.json', 'utf8')).files['../b.md']).toEqual({'y-o': 1})
  })

  it('is wrong, missing, or asked to be updated without a name', async () => {
    file('a.md', one)
    file('malo.json', '{"version": 1, "files": {"a.md": {"y-o": "3"}}}')
    const say = async (...argv: string[]) => (await llano('lint', 'a.md', ...argv)).stderr
    expect(await say('--baseline', 'malo.json')).toBe(
      'malo.json: no es una línea base de Llano, se esperaba un archivo hecho con `--update-baseline`\n'
    )
    expect(await say('--baseline', 'no.json')).toBe(
      'no.json: no existe, se esperaba una línea base; hágala con `--baseline no.json --update-baseline`\n'
    )
    expect(await say('--update-baseline')).toBe(
      '`--update-baseline` está sola, se esperaba `--baseline ARCHIVO`\n'
    )
  })
})

describe('--changed', () => {
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'init.defaultBranch=main', ...words],
      {stdio: 'pipe'}
    )

  it('says only what changes touch, and lints what changed when nothing is named', async () => {
    git('init')
    file('a.md', two)
    file('sub/ñandú.md', one)
    file('c.md', one)
    git('add', '.')
    git('commit', '-m', 'x')
    expect(await llano('lint', '--changed')).toEqual({
      status: 0,
      stdout: '\n',
      stderr: 'Nada que revisar: ningún documento cambió\n'
    })
    file('a.md', `${two}\nFirme y/o selle.\n`)
    file('sub/ñandú.md', `Antes.\n\n${one}`)
    file('nuevo.md', one)
    expect(await found('--changed')).toEqual([`${folder}/a.md:5 y-o`, `${folder}/nuevo.md:1 y-o`])
    expect(await found('.', '--changed')).toEqual(['a.md:5 y-o', 'nuevo.md:1 y-o'])
    expect(await found('c.md', '--changed')).toEqual([])
    git('add', '.')
    git('commit', '-m', 'y')
    expect(await found('--changed', 'HEAD~1')).toHaveLength(2)
    expect(await found('--changed', 'a.md')).toEqual([])
    expect(await found('a.md', '--changed=HEAD~1')).toEqual(['a.md:5 y-o'])
  })

  it('says what is missing', async () => {
    file('a.md', one)
    const message = (ref: string) =>
      `\`--changed ${ref}\` no se pudo comparar, se esperaba estar en un repositorio de git y una rama, etiqueta o revisión que exista\n`
    expect((await llano('lint', 'a.md', '--changed')).stderr).toBe(message('HEAD'))
    git('init')
    expect((await llano('lint', 'a.md', '--changed', 'nada')).stderr).toBe(message('nada'))
  })

  it('reads diffs in which changed lines look like headers', () => {
    const diff = [
      'diff --git a/x b/x',
      '--- a/x',
      '+++ b/x',
      '@@ -3 +3,2 @@ algo',
      '--- a/y',
      '+++ b/y',
      '+uno',
      '\\ No newline at end of file',
      '@@ -9,2 +10,0 @@',
      '-uno',
      '-dos',
      '--- a/z',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-uno'
    ].join('\n')
    expect([...readDiff(diff)]).toEqual([
      [
        'x',
        [
          [3, 4],
          [10, 11]
        ]
      ]
    ])
  })
})

describe('--cache', () => {
  const argv = ['.', '--cache', '--format', 'json']

  it('gives what a lint without it gives, in every format', async () => {
    file('a.md', two)
    file('b.txt', 'REGLAS\n\nArtículo 1. Traiga original y/o\ncopia.\n\nArtículo 2. Fin.\n')
    for (const format of ['json', 'pretty', 'html', 'sarif']) {
      const plain = await llano('lint', '.', '--format', format)
      for (const turn of ['cold', 'warm'])
        expect([format, turn, await llano('lint', '.', '--cache', '--format', format)]).toEqual([
          format,
          turn,
          plain
        ])
    }
    expect(readdirSync('.llano-cache').length).toBe(3)
    expect(readFileSync('.llano-cache/.gitignore', 'utf8')).toBe('*\n')
  })

  it('is never stale: content, config, options, what is typed', async () => {
    file('a.md', two)
    const says = async (...more: string[]) =>
      (await found(...argv.slice(0, 2), ...more)).map((line) => line.split(' ')[1])
    expect(await says()).toEqual(['y-o', 'termino-reemplazable'])
    file('a.md', one)
    expect(await says()).toEqual(['y-o'])
    file('llano.config.yml', 'rules: {y-o: off}\n')
    expect(await says()).toEqual([])
    file('llano.config.yml', 'dictionary: {replacements: {copia: duplicado}}\n')
    expect(await says()).toEqual(['y-o', 'termino-reemplazable'])
    file('a.md', `${'La escuela abre y '.repeat(6)}cierra.\n`)
    expect(await says()).toEqual([])
    file('llano.config.yml', 'rules: {oracion-larga: [on, {maxWords: 10}]}\n')
    expect(await says()).toEqual(['oracion-larga'])
    expect(await says('--rule', 'oracion-larga=off')).toEqual([])
  })

  it('is never stale: version; nor does it trust an entry that was cut', async () => {
    const bytes = new TextEncoder().encode(one)
    const strings = stringsOf('es')
    const ask = async (version: string, text: Uint8Array = bytes) => {
      const cache = openCache('cache', version)
      const question = {path: 'a.md', bytes: text, config: {}, withDifficulty: false}
      const known = await cache.read(question)
      await lintSources([question], {isFixing: false, withDifficulty: false, cache, strings})
      return known !== undefined
    }
    expect([await ask('1'), await ask('1'), await ask('2'), await ask('2'), await ask('1')]).toEqual([
      false,
      true,
      false,
      true,
      false
    ])
    const name = readdirSync('cache').find((entry) => entry.endsWith('.llano'))!
    const whole = readFileSync(join('cache', name), 'utf8')
    for (const cut of ['', '{', whole.slice(0, -9), whole.replace('y/o', 'y')]) {
      writeFileSync(join('cache', name), cut)
      expect(await ask('1')).toBe(false)
      expect(await ask('1')).toBe(true)
    }
  })

  it('keeps one entry a file, where it is told to', async () => {
    file('a.md', one)
    for (const text of [one, two, one]) {
      file('a.md', text)
      await llano('lint', 'a.md', '--cache-dir', 'otra')
    }
    expect(readdirSync('otra').filter((name) => name.endsWith('.llano'))).toHaveLength(1)
    expect(existsSync('.llano-cache')).toBe(false)
  })
})

describe('--shard', () => {
  it('cuts a list into parts that are the list', () => {
    const items = [...'abcdefghij']
    const sizes = [5, 1, 1, 90, 0, 3, 3, 7, 2, 1]
    for (const total of [1, 2, 3, 7, 30]) {
      const parts = Array.from({length: total}, (_, at) => takeShard(items, sizes, {index: at + 1, total}))
      expect(parts.flat()).toEqual(items)
    }
    const even = Array.from({length: 3}, (_, at) =>
      takeShard(
        items,
        items.map(() => 1),
        {index: at + 1, total: 3}
      )
    )
    expect(even.map(({length}) => length)).toEqual([3, 4, 3])
  })

  it.each(['0/3', '4/3', '1', 'a/b', '1/0'])('says what was expected: %s', async (value) => {
    expect((await llano('lint', file('a.md', one), '--format', 'json', '--shard', value)).stderr).toBe(
      `\`${value}\` no es un valor de \`--shard\`, se esperaba la parte y el total, por ejemplo \`1/3\`\n`
    )
  })

  it('goes with JSON', async () => {
    expect((await llano('lint', file('a.md', one), '--shard', '1/2')).stderr).toBe(
      'Una parte se junta después con las otras, se esperaba `--shard` con `--format json`\n'
    )
  })
})
