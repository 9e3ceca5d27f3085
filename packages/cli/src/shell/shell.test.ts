import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {parse} from 'yaml'
import {llano} from '../command.fixture.ts'
import {hookText} from './starter-files.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

describe('llano completion', () => {
  it.skipIf(!has('bash'))('completes commands, options and values in bash', async () => {
    const {stdout: script} = await llano('completion', 'bash')
    const complete = (...words: string[]) => {
      const {stdout, stderr} = spawnSync('bash', [
        '-c',
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _llano; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words
      ])
      expect(String(stderr)).toBe('')
      return String(stdout).trim().split('\n')
    }
    expect(complete('llano', 'li')).toEqual(['lint'])
    expect(complete('llano', 'lint', '--max')).toEqual(['--max-warnings'])
    expect(complete('llano', 'lint', '--preset', 'est')).toEqual(['estricto'])
    expect(complete('llano', 'lint', '--format', '')).toContain('sarif')
    expect(complete('llano', 'score', '--max')).toEqual([''])
  })

  it.skipIf(!has('zsh'))('is a script that zsh reads', async () => {
    const {stdout} = await llano('completion', 'zsh')
    expect(String(spawnSync('zsh', ['-n'], {input: stdout}).stderr)).toBe('')
  })

  it('names every command and option in each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const {stdout} = await llano('completion', shell)
      for (const word of ['lint', 'completion', 'max-warnings', 'lectura-facil', 'lang'])
        expect([shell, word, stdout.includes(word)]).toEqual([shell, word, true])
    }
    expect(await llano('completion', 'tcsh')).toEqual({
      status: 2,
      stdout: '',
      stderr: '`tcsh` no es una terminal conocida, se esperaba `bash`, `zsh` o `fish`\n'
    })
  })
})

describe('llano init', () => {
  const names = ['llano.config.yml', '.github/workflows/llano.yml', '.pre-commit-config.yaml']

  it('writes a config that works, a workflow and a hook, and changes nothing that is there', async () => {
    const paths = names.map((name) => join(folder, name))
    writeFileSync(paths[2]!, 'repos: []\n')
    expect((await llano('init', folder)).stderr).toBe(
      `Hecho: ${paths[0]}\nHecho: ${paths[1]}\nYa existe, queda como está: ${paths[2]}\n`
    )
    expect(readFileSync(paths[2]!, 'utf8')).toBe('repos: []\n')
    expect(parse(readFileSync(paths[1]!, 'utf8')).jobs.lint.steps.at(-1).run).toContain(
      'llano lint . --format github'
    )
    writeFileSync(
      paths[0]!,
      readFileSync(paths[0]!, 'utf8').replace('preset: recomendado', 'preset: estricto')
    )
    const before = paths.map((path) => readFileSync(path, 'utf8'))
    await llano('init', folder)
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(before)
    writeFileSync(join(folder, 'a.md'), 'Traiga su identificación.\n')
    expect(await llano('lint', folder, '--format', 'json')).toMatchObject({status: 0, stderr: ''})
    expect(readdirSync(folder).sort()).toEqual([
      '.github',
      '.pre-commit-config.yaml',
      'a.md',
      'llano.config.yml'
    ])
  })
})

describe('the action and the hook that others use', () => {
  const read = (name: string) => parse(readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8'))

  it('run options that there are', async () => {
    const {runs, inputs} = read('packages/cli/action/action.yml')
    expect(runs.using).toBe('composite')
    const script: string = runs.steps.at(-1).run
    expect(script).toContain('llano lint')
    expect(script).not.toContain('${{')
    const path = join(folder, 'a.md')
    writeFileSync(path, 'Traiga su identificación.\n')
    expect(
      (await llano('lint', path, '--format', inputs.format.default, '--output', join(folder, 'r'))).status
    ).toBe(0)
    const [hook] = read('.pre-commit-hooks.yaml')
    expect(hook.entry).toBe(parse(hookText).repos[0].hooks[0].entry)
  })
})

describe('help', () => {
  it('has examples for every command, in both languages', async () => {
    const overview = (await llano('--help')).stdout
    const commands = [...new Set([...overview.matchAll(/^ {2}llano ([a-z]+)/gm)].map(([, name]) => name!))]
    expect(commands.length).toBeGreaterThan(10)
    for (const command of commands)
      for (const language of ['es', 'en']) {
        const {stdout, status} = await llano(command, '--help', '--lang', language)
        expect([command, status]).toEqual([command, 0])
        expect(stdout.split('\n').slice(2).join('\n')).toMatch(new RegExp(`llano ${command}`))
      }
  })
})
