import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {run} from '../packages/cli/src/run.ts'
import {cases, good, head} from '../packages/remark-explainer/src/malformed.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'llano-'))
afterAll(() => rmSync(folder, {recursive: true}))

for (const name of ['normas', 'explicadores', 'temas', 'glosario']) mkdirSync(join(folder, name))
writeFileSync(
  join(folder, 'normas/reglas.md'),
  `---
titulo: Reglas
fuente:
  titulo: Gaceta
  url: https://example.org/gaceta
  consulta: 2026-11-03
---

# Reglas

Artículo 1. La beca es gratis.

Artículo 8. La Dirección la entrega.
`
)
writeFileSync(
  join(folder, 'glosario/padron.md'),
  '---\ntermino: Padrón\ndefinicion: Lista de personas.\n---\n'
)
writeFileSync(join(folder, 'explicadores/a.csv'), 'Nivel,Monto\nPrimaria,mucho\n')

async function check(source: string): Promise<{status: number; said: string}> {
  writeFileSync(join(folder, 'explicadores/beca.md'), source)
  let said = ''
  const write = (chunk: Uint8Array | string) => (said += String(chunk))
  const status = await run(['check', folder], {stdout: {write}, stderr: {write}})
  return {status, said}
}

it('an explainer without fault passes but for what nobody compared yet', async () => {
  const {status, said} = await check(head + good)
  expect([status, said.includes(' error: ')]).toEqual([1, false])
})

it.each(cases)('llano check: %s', async (_, source, message) => {
  const {status, said} = await check(source)
  const [place = '', reason = ''] = message.split(/: (.*)/s)
  expect(said).toContain(`beca.md:${place.split('-')[0]}: error: ${reason}\n`)
  expect(said).not.toMatch(/\n\s+at |node:internal|TypeError/)
  // A term the glossary lacks is found in what could be read.
  expect(status).toBe(reason.includes('glosario') ? 1 : 2)
})

it('leaves the file as it was', async () => {
  await check(head + good)
  expect(readFileSync(join(folder, 'explicadores/beca.md'), 'utf8')).toBe(head + good)
})
