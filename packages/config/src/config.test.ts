import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Ajv} from 'ajv'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {ConfigError} from './config-error.ts'
import {configFor, isIgnored} from './effective-config.ts'
import {findConfig} from './find-config.ts'
import {loadConfig} from './load-config.ts'
import {configSchema} from './schema.ts'
import type {Language} from './strings.ts'

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

async function refusal(path: string, language: Language = 'es'): Promise<string> {
  const error: unknown = await loadConfig(path, language).catch((reason) => reason)
  if (error instanceof ConfigError) return error.message
  throw new Error('The config was taken, or something else failed', {cause: error})
}

describe('findConfig', () => {
  it('finds the nearest, going up, in any form', async () => {
    const inner = join(folder, 'a', 'b')
    mkdirSync(inner, {recursive: true})
    const found = () => findConfig(inner, 'es')
    expect(await found()).toBeUndefined()
    const outermost = file('llano.config.json', '{}')
    expect(await found()).toBe(outermost)
    file('a/package.json', '{"name": "x"}')
    expect(await found()).toBe(outermost)
    const keyed = file('a/package.json', '{"name": "x", "llano": {}}')
    expect(await found()).toBe(keyed)
    const innermost = file('a/b/llano.config.yml', '')
    expect(await found()).toBe(innermost)
  })

  it('leaves a broken package.json to npm', async () => {
    file('package.json', '{"llano": ')
    expect(await findConfig(folder, 'es')).toBeUndefined()
  })

  it('refuses two in one folder', async () => {
    const both = [file('llano.config.json', '{}'), file('llano.config.yml', '{}')]
    await expect(findConfig(folder, 'es')).rejects.toThrow(
      `Hay 2 configuraciones en la misma carpeta (${both.join(', ')}), se esperaba una, junte o borre las demás`
    )
    await expect(findConfig(folder, 'en')).rejects.toThrow(
      `There are 2 configs in one folder (${both.join(', ')}), expected one, join them or delete the others`
    )
  })
})

describe('configFor', () => {
  const loaded = {
    folder: '/leyes',
    config: {
      preset: 'estricto' as const,
      baseUrl: 'https://llano.example',
      rules: {'oracion-larga': ['on', {maxWords: 25}] as ['on', {maxWords: number}]},
      dictionary: {terms: ['erogar']},
      ignores: ['viejo', 'anexos/*.md'],
      overrides: [
        {files: ['folletos'], preset: 'ciudadano' as const, dictionary: {terms: ['UMA']}},
        {files: ['*.borrador.md'], rules: {'y-o': 'off' as const}}
      ]
    }
  }

  it('adds up the config, what matches the file and what was typed', () => {
    expect(configFor(loaded, '/leyes/norma.md', {rules: {}})).toEqual({
      preset: 'estricto',
      baseUrl: 'https://llano.example',
      rules: {'oracion-larga': ['on', {maxWords: 25}]},
      dictionary: {terms: ['erogar']}
    })
    expect(configFor(loaded, '/leyes/folletos/a.borrador.md', {rules: {'oracion-larga': 'info'}})).toEqual({
      preset: 'ciudadano',
      baseUrl: 'https://llano.example',
      rules: {'oracion-larga': ['info', {maxWords: 25}], 'y-o': 'off'},
      dictionary: {terms: ['erogar', 'UMA']}
    })
    expect(configFor(undefined, '/otra/norma.md', {rules: {}})).toEqual({rules: {}})
  })

  it('leaves out what a glob matches: names anywhere, folders with all in them, paths from its folder', () => {
    const ignored = ['/leyes/viejo/a/b.md', '/leyes/a/viejo/b.md', '/leyes/anexos/a.md']
    const kept = ['/leyes/viejo.md', '/leyes/a/anexos/a.md', '/leyes/anexos/a.txt', '/otras/viejo.md']
    expect([...ignored, ...kept].filter((path) => isIgnored(loaded, path))).toEqual(ignored)
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
    const path = file(`llano.config.${kind}`, content)
    expect(await refusal(path)).toBe(`${path}:${expected}`)
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
    const path = file(`llano.config.${kind}`, content)
    expect(await refusal(path)).toBe(`${path}: ${expected}`)
  })

  it('says each thing that is wrong, a line each', async () => {
    const path = file('package.json', '{"llano": {"preset": "x", "rules": {"y-o": 3}}}')
    expect((await refusal(path)).split('\n')).toEqual([
      `${path}:1:22: Valor \`x\`, se esperaba \`recomendado\`, \`estricto\`, \`lectura-facil\` o \`ciudadano\``,
      `${path}:1:44: Valor 3, se esperaba \`off\`, \`on\`, \`info\`, \`warning\`, \`error\` o una lista`
    ])
  })

  it('is missing, or of no known kind', async () => {
    const missing = join(folder, 'no.yml')
    expect(await refusal(missing)).toBe(
      `${missing}: no existe, se esperaba un archivo de configuración; revise la ruta`
    )
    const text = file('texto.md', 'Hola.')
    expect(await refusal(text)).toBe(
      `${text}: no es una configuración, se esperaba un archivo .json, .yml o .ts, o package.json`
    )
  })
})

describe('the schema', () => {
  const validate = new Ajv({strict: false}).compile(configSchema())

  it('is JSON Schema, and says what the reader says', () => {
    for (const [kind, content] of wrong.slice(0, 26))
      if (kind !== 'ts') expect([content, validate(parse(content))]).toEqual([content, false])
    expect(
      validate({preset: 'estricto', rules: {'y-o': ['error'], 'oracion-larga': ['on', {maxWords: 3}]}})
    ).toBe(true)
    expect(validate({dictionary: {terms: ['a'], acronyms: {B: 'c'}, replacements: {d: ['e']}}})).toBe(true)
  })
})
