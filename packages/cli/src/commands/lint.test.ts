import {chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {presets, rules} from '@llano/linter'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {llano} from '../command.fixture.ts'

// Threads take long to start on a machine that tests many packages at once.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('llano lint --fix', () => {
  const wrong = '\uFEFF# Uno\r\n\r\nTraiga original y/o copia.\r\n'

  it('writes what is safe back to the file, and says how much', async () => {
    const path = file('texto.md', wrong)
    const other = file('otro.md', 'Sin nada que corregir.\n')
    const {status, stdout, stderr} = await llano('lint', '--fix', path, other)
    expect(status).toBe(0)
    expect(stderr).toBe('1 corrección hecha en 1 archivo\n')
    expect(stdout).not.toContain('y/o')
    expect(readFileSync(path, 'utf8')).toBe(wrong.replace('y/o', 'o'))
    expect((await llano('lint', '--fix', path)).stderr).toBe('Nada que corregir sin cambiar lo que se dice\n')
  })

  it('keeps links and permissions', async () => {
    const path = file('texto.md', 'Original y/o copia.\n')
    chmodSync(path, 0o640)
    symlinkSync(path, join(folder, 'enlace.md'))
    await llano('lint', '--fix', join(folder, 'enlace.md'))
    expect(readFileSync(path, 'utf8')).toBe('Original o copia.\n')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('leaves files alone without it', async () => {
    const path = file('texto.md', wrong)
    expect((await llano('lint', path)).status).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(wrong)
  })

  it('takes standard input alone', async () => {
    expect(await llano('lint', '--fix', '-', file('texto.md', wrong))).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Con `--fix` la entrada va sola, se esperaba únicamente `-`; nombre los archivos en otra orden\n'
    })
  })
})

describe('llano lint --tree', () => {
  it('shows units, sentences, tokens and what each word can be', async () => {
    const path = file(
      'norma.md',
      '## Artículo 5\n\nLa escuela deberá:\n\nI. Entregar las **listas** el 5 de mayo.\n'
    )
    expect((await llano('lint', '--tree', path)).stdout).toBe(`${path}
3:1 párrafo · art-5
  3:1 oración de 3 palabras
    La                   palabra   mayúscula inicial, artículo, pronombre átono
    escuela              palabra
    deberá               palabra   verbo conjugado
    :                    puntuación
5:1 fracción o punto · «I.» · art-5.fr-i · la introduce 3:1
  5:4 oración de 7 palabras
    Entregar             palabra   infinitivo, mayúscula inicial
    las                  palabra   artículo, pronombre átono
    listas               palabra
    el                   palabra   artículo
    5                    número    numeral
    de                   palabra   preposición
    mayo                 palabra
    .                    puntuación
`)
  })
})

describe('llano lint --workers', () => {
  it('gives the same on several threads as on one, in the order of the files', async () => {
    const paths = [1, 2, 3, 4, 5].map((n) => file(`${n}.md`, `${'Original y/o copia. '.repeat(n)}\n`))
    for (const format of ['json', 'pretty']) {
      const one = await llano('lint', ...paths, '--format', format, '--workers', '1')
      expect(await llano('lint', ...paths, '--format', format, '--workers', '3')).toEqual(one)
      expect(one.status).toBe(1)
    }
  })

  it('wants a number', async () => {
    expect((await llano('lint', file('a.md', 'A.'), '--workers', '0')).stderr).toBe(
      '`0` no es un valor de `--workers`, se esperaba un número entero de 1 en adelante\n'
    )
  })
})

describe('the rules', () => {
  it('are listed, every one with its presets, by `llano rules` and in the help of lint', async () => {
    const {stdout} = await llano('rules', '--format', 'json')
    expect(JSON.parse(stdout).rules.map(({id}: {id: string}) => id)).toEqual(rules.map(({meta}) => meta.id))
    const table = (await llano('rules')).stdout
    expect((await llano('lint', '--help')).stdout).toContain(table)
    const line = table.split('\n').find((text) => text.includes('y-o '))
    expect(line?.trim().split(/ +/)).toEqual(['y-o', 'error', ...Object.keys(presets).map(() => '●'), '●'])
  })
})
