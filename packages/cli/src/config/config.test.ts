import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {presets} from '@llano/linter'
import {Ajv} from 'ajv'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {parse} from 'yaml'
import {presetNames} from '../lint/lint-options.ts'
import {run} from '../run.ts'
import {configSchema} from './schema.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

async function llano(...argv: string[]) {
  const written = {stdout: '', stderr: ''}
  const status = await run(argv, {
    stdout: {write: (chunk) => (written.stdout += String(chunk))},
    stderr: {write: (chunk) => (written.stderr += String(chunk))}
  })
  return {status, ...written}
}

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

const wrong: Array<[name: string, content: string, expected: string]> = [
  ['json', '{"presett": "estricto"}', '1:2: Clave `presett` desconocida, se esperaba `preset`'],
  [
    'json',
    '{\n  "reglas": {}\n}',
    '2:3: Clave `reglas` desconocida, se esperaba `$schema`, `preset`, `rules`, `dictionary`, `baseUrl`, `ignores` o `overrides`'
  ],
  ['yml', 'preset: recomendada\n', '1:9: Valor `recomendada`, se esperaba `recomendado`'],
  [
    'yml',
    'preset: todo\n',
    '1:9: Valor `todo`, se esperaba `recomendado`, `estricto`, `lectura-facil` o `ciudadano`'
  ],
  [
    'yml',
    'preset:\n  - estricto\n',
    '2:3: Valor ["estricto"], se esperaba `recomendado`, `estricto`, `lectura-facil`, `ciudadano`'
  ],
  [
    'yml',
    'rules:\n  oracion-larg: off\n',
    '2:3: Clave `oracion-larg` desconocida, se esperaba `oracion-larga`'
  ],
  [
    'yml',
    'rules:\n  xyz: off\n',
    '2:3: Clave `xyz` desconocida, se esperaba una de las que da `llano rules`'
  ],
  ['yml', 'rules:\n  y-o: eror\n', '2:8: Valor `eror`, se esperaba `error`'],
  [
    'yml',
    'rules:\n  y-o: true\n',
    '2:8: Valor true, se esperaba `off`, `on`, `info`, `warning`, `error` o una lista'
  ],
  ['yml', 'rules:\n  y-o: []\n', '2:8: Lista de 0 elementos, se esperaba al menos 1'],
  ['yml', 'rules:\n  y-o: [on, {}, 3]\n', '2:8: Lista de 3 elementos, se esperaba como máximo 2'],
  [
    'yml',
    'rules:\n  oracion-larga:\n    - on\n    - maxWord: 3\n',
    '4:7: Clave `maxWord` desconocida, se esperaba `maxWords`'
  ],
  ['yml', 'rules:\n  oracion-larga: [on, {maxWords: "3"}]\n', '2:34: Valor "3", se esperaba un número'],
  ['yml', 'rules:\n  oracion-larga: [on, {maxWords: -3}]\n', '2:34: Valor -3, se esperaba un número desde 0'],
  [
    'yml',
    'rules:\n  sigla-sin-definir: [on, {known: peru}]\n',
    '2:35: Valor `peru`, se esperaba `mexico`, `comunes` o `ninguna`'
  ],
  ['yml', 'rules:\n  y-o: [on, 5]\n', '2:13: Valor 5, se esperaba un objeto con claves'],
  ['yml', 'rules: []\n', '1:8: Valor [], se esperaba un objeto con claves'],
  ['yml', 'ignores: viejo\n', '1:10: Valor "viejo", se esperaba una lista'],
  ['yml', 'ignores: [""]\n', '1:11: Texto vacío, se esperaba una palabra o más'],
  ['yml', 'ignores: [3]\n', '1:11: Valor 3, se esperaba un texto'],
  ['yml', 'overrides:\n  - preset: estricto\n', '2:5: Falta la clave `files`, se esperaba junto a las demás'],
  ['yml', 'overrides:\n  - files: []\n', '2:12: Lista de 0 elementos, se esperaba al menos 1'],
  [
    'yml',
    'overrides:\n  - files: [a.md]\n    ignores: [b]\n',
    '3:5: Clave `ignores` desconocida, se esperaba `files`, `preset`, `rules` o `dictionary`'
  ],
  ['yml', 'dictionary:\n  term: [a]\n', '2:3: Clave `term` desconocida, se esperaba `terms`'],
  ['yml', 'dictionary:\n  acronyms: [UT]\n', '2:13: Valor ["UT"], se esperaba un objeto con claves'],
  [
    'yml',
    'dictionary:\n  replacements: {a: {b: c}}\n',
    '2:21: Valor {"b":"c"}, se esperaba un texto o una lista'
  ],
  [
    'json',
    '{"preset": "estricto"',
    '1:22: No se entiende desde aquí, se esperaba JSON bien formado, revise comas, comillas y llaves'
  ],
  [
    'yml',
    'rules:\n  y-o: off\n y: 3\n',
    '3:1: No se entiende desde aquí, se esperaba YAML bien formado, revise sangrías, comillas y dos puntos'
  ],
  [
    'yml',
    'preset: estricto\npreset: estricto\n',
    '2:1: Clave repetida, se esperaba una sola vez, junte las dos'
  ],
  ['ts', 'export default {rules: {"y-o": "eror"}}\n', 'rules.y-o: Valor `eror`, se esperaba `error`']
]

describe('a wrong config', () => {
  it.each(wrong)('gives one clear message: %s %j', async (kind, content, expected) => {
    const config = file(`llano.config.${kind}`, content)
    expect(await llano('lint', file('texto.md', text))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${config}:${expected}\n`
    })
  })

  it.each<[string, string, string]>([
    [
      'json',
      '',
      'Sin configuración, se esperaba un objeto con `preset`, `rules`, `dictionary`, `ignores` u `overrides`; en TypeScript, con `export default`'
    ],
    [
      'ts',
      'export const config = {}\n',
      'Sin configuración, se esperaba un objeto con `preset`, `rules`, `dictionary`, `ignores` u `overrides`; en TypeScript, con `export default`'
    ],
    [
      'ts',
      'throw new Error("ay")\n',
      'no se pudo cargar (ay), se esperaba un módulo con la configuración en `export default`'
    ],
    [
      'yml',
      'dictionary: {terms: [erogar], replacements: {erogar: pagar}}\n',
      'Término `erogar` en `terms` y en `replacements` del diccionario, se esperaba en uno solo, quítelo del otro'
    ]
  ])('gives one clear message without place: %s %j', async (kind, content, expected) => {
    const config = file(`llano.config.${kind}`, content)
    expect(await llano('lint', file('texto.md', text))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${config}: ${expected}\n`
    })
  })

  it('says each thing that is wrong, a line each', async () => {
    const config = file('package.json', '{"llano": {"preset": "x", "rules": {"y-o": 3}}}')
    expect((await llano('lint', file('texto.md', text))).stderr.split('\n')).toEqual([
      `${config}:1:22: Valor \`x\`, se esperaba \`recomendado\`, \`estricto\`, \`lectura-facil\` o \`ciudadano\``,
      `${config}:1:44: Valor 3, se esperaba \`off\`, \`on\`, \`info\`, \`warning\`, \`error\` o una lista`,
      ''
    ])
  })

  it('is missing, of no known kind, or stands beside another', async () => {
    const path = file('texto.md', text)
    expect((await llano('lint', path, '--config', join(folder, 'no.yml'))).stderr).toBe(
      `${join(folder, 'no.yml')}: no existe, se esperaba un archivo de configuración; revise la ruta\n`
    )
    expect((await llano('lint', path, '--config', path)).stderr).toBe(
      `${path}: no es una configuración, se esperaba un archivo .json, .yml o .ts, o package.json\n`
    )
    const both = [file('llano.config.json', '{}'), file('llano.config.yml', '{}')]
    expect((await llano('lint', path)).stderr).toBe(
      `Hay 2 configuraciones en la misma carpeta (${both.join(', ')}), se esperaba una, junte o borre las demás\n`
    )
  })
})

describe('the schema', () => {
  const validate = new Ajv({strict: false}).compile(configSchema())

  it('is printed for editors', async () => {
    expect(JSON.parse((await llano('config', '--schema')).stdout)).toEqual(configSchema())
  })

  it('is JSON Schema, and says what the command says', () => {
    for (const [kind, content] of wrong.slice(0, 26))
      if (kind !== 'ts') expect([content, validate(parse(content))]).toEqual([content, false])
    expect(
      validate({preset: 'estricto', rules: {'y-o': ['error'], 'oracion-larga': ['on', {maxWords: 3}]}})
    ).toBe(true)
    expect(validate({dictionary: {terms: ['a'], acronyms: {B: 'c'}, replacements: {d: ['e']}}})).toBe(true)
  })

  it('lists the presets there are', () => {
    expect([...presetNames].sort()).toEqual(Object.keys(presets).sort())
  })
})
