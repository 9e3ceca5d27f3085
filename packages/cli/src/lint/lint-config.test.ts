import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {configSchema} from '@llano/config/schema'
import {presets} from '@llano/linter'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {llano} from '../command.fixture.ts'
import {presetNames} from './lint-options.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
  return path
}

async function found(...argv: string[]): Promise<string[]> {
  const {stdout, stderr, status} = await llano('lint', ...argv, '--format', 'json')
  if (status === 2) throw new Error(stderr)
  type File = {messages: Array<{ruleId: string; severity: string}>}
  const {files} = JSON.parse(stdout) as {files: File[]}
  return files.flatMap(({messages}) => messages.map(({ruleId, severity}) => `${ruleId} ${severity}`))
}

const text = 'El municipio erogará los recursos. Traiga original y/o copia.\n'
const usual = ['termino-reemplazable warning', 'y-o error']

describe('a config', () => {
  it('is found upward, in any form, and the nearest counts', async () => {
    const path = file('a/b/texto.md', text)
    expect(await found(path)).toEqual(usual)
    file('llano.config.json', '{\n\t"rules": {"y-o": "off"},\n}\n')
    expect(await found(path)).toEqual(['termino-reemplazable warning'])
    file('a/package.json', '{"name": "x", "llano": {"rules": {"y-o": "info"}}}')
    expect(await found(path)).toEqual(['termino-reemplazable warning', 'y-o info'])
    file('a/b/llano.config.yml', 'rules:\n  y-o: [warning]\n  termino-reemplazable: off\n')
    expect(await found(path)).toEqual(['y-o warning'])
    expect(await found(path, '--config', join(folder, 'llano.config.json'))).toEqual([
      'termino-reemplazable warning'
    ])
  })

  it('can be TypeScript', () => {
    const path = file('texto.md', text)
    file('llano.config.ts', "const off: string = 'off'\nexport default {rules: {'y-o': off}}\n")
    // In the runner's own process another tool would compile it.
    const {stdout, status} = spawnSync(process.execPath, [main, 'lint', path, '--format', 'json'])
    expect(status).toBe(0)
    expect(String(stdout).match(/"ruleId":"[^"]+"/g)).toEqual(['"ruleId":"termino-reemplazable"'])
  })

  it('counts less than what is typed, which keeps its options', async () => {
    const long = `${'La escuela abre y '.repeat(8)}cierra.\n`
    const path = file('texto.md', long)
    file('llano.config.yml', 'preset: lectura-facil\nrules:\n  oracion-larga: [on, {maxWords: 30}]\n')
    const about = async (...argv: string[]) =>
      (await found(path, ...argv)).filter((line) => line.startsWith('oracion-larga'))
    expect(await about()).toEqual(['oracion-larga error'])
    expect(await about('--rule', 'oracion-larga=info')).toEqual(['oracion-larga info'])
    file('llano.config.yml', 'rules:\n  oracion-larga: [on, {maxWords: 60, unreadableWords: 60}]\n')
    expect(await about('--rule', 'oracion-larga=error')).toEqual([])
    expect(await about('--preset', 'estricto')).toEqual([])
  })

  it('sets some files apart, and ignores others', async () => {
    const paths = ['normas/a.md', 'folletos/b.md', 'viejo/c.md', 'd.md', 'viejo.md'].map((name) =>
      file(name, text)
    )
    file(
      'llano.config.yml',
      'ignores: [viejo, d.md]\noverrides:\n  - files: [folletos]\n    rules: {y-o: off}\n  - files: ["**/*.md"]\n    dictionary: {terms: [erogar]}\n'
    )
    const {stdout, stderr} = await llano('lint', ...paths, '--format', 'json')
    const {files} = JSON.parse(stdout) as {files: Array<{path: string; messages: unknown[]}>}
    expect(files.map(({path, messages}) => [path, messages.length])).toEqual([
      [paths[0], 1],
      [paths[1], 0],
      [paths[4], 1]
    ])
    expect(stderr).toBe('')
    expect(await llano('lint', paths[3]!, '--format', 'json')).toEqual({
      status: 0,
      stdout: '{"version":1,"files":[]}\n',
      stderr: 'Nada que revisar: la configuración deja fuera todos los archivos\n'
    })
  })

  it('changes what is found by its dictionary', async () => {
    const path = file('texto.md', text)
    file('llano.config.yml', 'dictionary:\n  terms: [erogar]\n  replacements:\n    copia: duplicado\n')
    const {stdout} = await llano('lint', path, '--format', 'json')
    const {files} = JSON.parse(stdout) as {files: [{messages: Array<{message: string}>}]}
    expect(files[0].messages.map(({message}) => message)).toEqual([
      expect.stringContaining('y/o'),
      '«copia», se esperaba «duplicado»'
    ])
  })
})

describe('a wrong config', () => {
  it('is told with file and place, in the language asked for, and nothing is linted', async () => {
    const path = file('texto.md', text)
    const config = file('llano.config.yml', 'presett: estricto\n')
    expect(await llano('lint', path)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${config}:1:1: Clave \`presett\` desconocida, se esperaba \`preset\`\n`
    })
    expect((await llano('lint', path, '--lang', 'en')).stderr).toBe(
      `${config}:1:1: Unknown key \`presett\`, expected \`preset\`\n`
    )
  })
})

describe('the schema', () => {
  it('is printed for editors', async () => {
    expect(JSON.parse((await llano('config', '--schema')).stdout)).toEqual(configSchema())
  })

  it('lists the presets there are', () => {
    expect([...presetNames].sort()).toEqual(Object.keys(presets).sort())
  })
})
