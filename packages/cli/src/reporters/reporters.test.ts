import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {lint as lintText} from '@llano/linter'
import ajvDraft04 from 'ajv-draft-04'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {llano} from '../command.fixture.ts'
import {run} from '../run.ts'
import type {LintReportJson} from './report.ts'
import {toSarif} from './sarif.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

const sarifSchema = new URL('../../../../../shared/schema/sarif-schema-2.1.0.json', import.meta.url)
if (!existsSync(sarifSchema)) console.warn('Sin ../shared/schema: no se valida SARIF')

/** What CI servers take: suites of cases that pass, fail or are skipped. */
const junitSchema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="totals">
    <xs:attribute name="name" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
  </xs:attributeGroup>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attributeGroup ref="totals"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType>
    <xs:sequence><xs:element ref="testcase" maxOccurs="unbounded"/></xs:sequence>
    <xs:attributeGroup ref="totals"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="testcase"><xs:complexType>
    <xs:choice minOccurs="0">
      <xs:element name="skipped"><xs:complexType><xs:attribute name="message" use="required"/></xs:complexType></xs:element>
      <xs:element name="failure"><xs:complexType mixed="true">
        <xs:attribute name="type" use="required"/><xs:attribute name="message" use="required"/>
      </xs:complexType></xs:element>
    </xs:choice>
    <xs:attribute name="name" use="required"/><xs:attribute name="classname" use="required"/>
    <xs:attribute name="time" type="xs:decimal" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`

interface SarifLog {
  runs: Array<{
    tool: {driver: {rules: Array<{id: string}>}}
    results: Array<{
      ruleId: string
      ruleIndex: number
      level: string
      locations: Array<{
        physicalLocation: {artifactLocation: {uri: string}; region: {charOffset: number; charLength: number}}
        logicalLocations?: Array<{fullyQualifiedName: string}>
      }>
      fixes?: Array<{artifactChanges: Array<{replacements: Array<{insertedContent: {text: string}}>}>}>
    }>
  }>
}

let folder: string
let files: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
  const long = 'La escuela abre la puerta y '.repeat(12)
  files = [
    [
      'norma & «1», 100%:a.md',
      `## Artículo 1\n\n${long}cierra.\n\n## Artículo 2\n\nEl municipio erogará <recursos> y/o bienes.\n\nLa beca fue entregada ayer por la tarde en la escuela que está junto a la plaza.\n\n## Artículo 3\n\nSe entregará copia a los padres por la escuela.\n`
    ],
    ['limpio.md', 'Traiga su identificación.\n'],
    ['carpeta/b.md', `${long}cierra y/o abre "todo".\n\n${long.repeat(2)}\n`]
  ].map(([name = '', content = '']) => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), {recursive: true})
    writeFileSync(path, content)
    return path
  })
})
afterEach(() => rmSync(folder, {recursive: true}))

const lint = async (format: string, ...argv: string[]) =>
  (await llano('lint', ...files, '--preset', 'estricto', '--format', format, ...argv)).stdout

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Counts of error, warning and info in each format, however it says them. */
const counters: Record<string, (text: string) => number[]> = {
  json: (text) =>
    ['error', 'warning', 'info'].map((level) => count(text, new RegExp(`"severity":"${level}"`, 'g'))),
  sarif: (text) => {
    const levels = (JSON.parse(text) as SarifLog).runs[0]!.results.map(({level}) => level)
    return ['error', 'warning', 'note'].map((level) => levels.filter((other) => other === level).length)
  },
  github: (text) =>
    ['error', 'warning', 'notice'].map((name) => count(text, new RegExp(`^::${name} `, 'gm'))),
  junit: (text) => [/type="error"/g, /type="warning"/g, /<skipped /g].map((pattern) => count(text, pattern)),
  html: (text) =>
    ['error', 'warning', 'info'].map((level) => count(text, new RegExp(`<li class="${level}">`, 'g'))),
  pretty: (text) =>
    [/^ +\d+:\d+ {2}error /gm, /^ +\d+:\d+ {2}aviso /gm, /^ +\d+:\d+ {2}sugiere /gm].map((pattern) =>
      count(text, pattern)
    )
}

it('says the same in every format', async () => {
  const expected = counters.json!(await lint('json'))
  expect(expected.every((number) => number > 0)).toBe(true)
  for (const [format, counter] of Object.entries(counters))
    expect([format, counter(await lint(format, '--info'))]).toEqual([format, expected])
})

it.each(['json', 'sarif', 'github', 'junit', 'html', 'pretty'])(
  'writes %s to a file as it prints it',
  async (format) => {
    const output = join(folder, 'salida', `informe.${format}`)
    const {stdout, stderr} = await llano(
      'lint',
      ...files,
      '--preset',
      'estricto',
      '--format',
      format,
      '-o',
      output
    )
    expect([stdout, stderr]).toEqual(['', `Hecho: ${output}\n`])
    expect(readFileSync(output, 'utf8')).toBe(await lint(format))
  }
)

describe('sarif', () => {
  it.skipIf(!existsSync(sarifSchema))('is what OASIS says it is', async () => {
    const validate = new ajvDraft04.default({strict: false, validateFormats: false}).compile(
      JSON.parse(readFileSync(sarifSchema, 'utf8'))
    )
    for (const text of [await lint('sarif'), (await llano('lint', files[1]!, '--format', 'sarif')).stdout])
      expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
    expect(validate({version: '2.1.0', runs: [{results: []}]})).toBe(false)
  })

  it('points to the words, and gives what could stand there', async () => {
    const {runs} = JSON.parse(await lint('sarif')) as SarifLog
    const result = runs[0]!.results.find(({ruleId}) => ruleId === 'y-o')!
    const {artifactLocation, region} = result.locations[0]!.physicalLocation
    expect(artifactLocation.uri).toMatch(/^file:\/\/\/.*norma%20&%20%C2%AB1%C2%BB,%20100%25:a\.md$/)
    const text = readFileSync(files[0]!, 'utf8')
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe('y/o')
    expect(result.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe('o')
    expect(result.locations[0]!.logicalLocations?.[0]?.fullyQualifiedName).toBe('art-2')
    expect(runs[0]!.tool.driver.rules[result.ruleIndex]?.id).toBe('y-o')
  })

  it('names files below the place where it runs from there, and others whole', () => {
    const score = lintText('').score
    const uriOf = (path: string) => {
      const log = JSON.parse(toSarif([{path, messages: [], score}])) as {
        runs: [{artifacts: [{location: {uri: string}}]}]
      }
      return log.runs[0].artifacts[0].location.uri
    }
    expect(uriOf(resolve('normas', 'ley uno.md'))).toBe('normas/ley%20uno.md')
    expect(uriOf('./normas/ley.md')).toBe('normas/ley.md')
    expect(uriOf('/otra/ley.md')).toBe('file:///otra/ley.md')
    expect(uriOf('../ley.md')).toMatch(/^file:\/\/\/.*ley\.md$/)
  })

  it('explains each rule in Markdown, with its page', () => {
    const report = lintText('Presente original y/o copia.', {baseUrl: 'https://llano.example'})
    const log = JSON.parse(toSarif([{path: 'a.md', ...report}])) as {
      runs: [{tool: {driver: {rules: [{shortDescription: {text: string}; help: {markdown: string}}]}}}]
    }
    const [rule] = log.runs[0].tool.driver.rules
    expect(rule.shortDescription.text).toMatch(/^[^.]+\.$/)
    expect(rule.help.markdown).toMatch(
      /\n\n\[Por qué, fuente y ejemplos\]\(https:\/\/llano\.example\/reglas\/y-o\/\)$/
    )
  })

  it('keeps the gravest of more results than a code host takes, and says how many it left out', () => {
    const {messages, score} = lintText('A efecto de cumplir, presente original y/o copia.')
    const [warning, error] = messages
    const many = [...Array.from({length: 25_001}, () => warning!), error!]
    const log = JSON.parse(toSarif([{path: 'a.md', messages: many, score}])) as {
      runs: [
        {
          results: Array<{level: string}>
          invocations: [{toolExecutionNotifications: [{message: {text: string}}]}]
        }
      ]
    }
    const {runs} = log
    expect(runs[0].results).toHaveLength(25_000)
    expect(runs[0].results.at(-1)!.level).toBe('error')
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '2 resultados de menor nivel fuera del informe, se esperaban como máximo 25000, revise por carpetas'
    )
  })
})

it('writes JUnit that its schema takes', async () => {
  const validate = (xml: string) =>
    validateXML({
      xml: [{fileName: 'informe.xml', contents: xml}],
      schema: [{fileName: 'junit.xsd', contents: junitSchema}]
    })
  const xml = await lint('junit')
  expect((await validate(xml)).errors).toEqual([])
  expect(count(xml, /<testsuite /g)).toBe(3)
  expect(Number(/tests="(\d+)"/.exec(xml)?.[1])).toBe(count(xml, /<testcase /g))
  expect(Number(/failures="(\d+)"/.exec(xml)?.[1])).toBe(count(xml, /<failure /g))
  expect((await validate(xml.replace('<failure', '<falla').replace('</failure', '</falla'))).valid).toBe(
    false
  )
})

it('writes commands of GitHub on one line each', async () => {
  const lines = (await lint('github')).trimEnd().split('\n')
  const found = lines.find((line) => line.includes('title=y-o'))
  expect(found).toBe(
    `::error file=${files[0]!.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')},line=7,col=33,endLine=7,endColumn=36,title=y-o · art-2::«y/o», se esperaba «o»%0A→ o`
  )
  expect(lines.every((line) => /^::(?:error|warning|notice) file=/.test(line))).toBe(true)
})

describe('html', () => {
  it('is one page that fetches nothing, and quotes the text as it stands', async () => {
    const html = await lint('html')
    expect(html.startsWith('<!doctype html><html lang="es-MX">')).toBe(true)
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)|@import|url\(|src=/)
    expect(html).toMatch(/<mark class="(?:error|warning) word">(?:<sup>\d+<\/sup>)?y\/o<\/mark>/)
    expect(html).toContain('&#x3C;recursos>')
    expect(count(html, /<svg /g)).toBeGreaterThan(5)
  })

  it('links each anchor of the map to a block that is there', async () => {
    const html = await lint('html')
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
  })
})

describe('pretty', () => {
  it('counts by rule, and names what is hardest to read', async () => {
    const lines = (await lint('pretty')).split('\n')
    expect(lines.some((line) => /^ {2}Lo más difícil de leer: art-1 \(\d+ de 100\), art-\d/.test(line))).toBe(
      true
    )
    const at = lines.indexOf('  Por regla:')
    expect(lines.slice(at + 1).filter((line) => /^ {4} *\d+ {2}[a-z-]+$/.test(line)).length).toBeGreaterThan(
      2
    )
    expect((await llano('lint', files[1]!)).stdout).not.toContain('Por regla')
  })

  it('colours only on a terminal, and not under NO_COLOR', async () => {
    const print = async (isTTY: boolean) => {
      let text = ''
      const stdout = {isTTY, write: (chunk: string | Uint8Array) => (text += String(chunk))}
      await run(['lint', files[0]!], {stdout, stderr: {write: () => true}})
      return text
    }
    vi.stubEnv('NO_COLOR', undefined)
    expect(await print(false)).not.toContain('\u001b[')
    expect(await print(true)).toContain('\u001b[')
    vi.stubEnv('NO_COLOR', '1')
    expect(await print(true)).not.toContain('\u001b[')
    vi.unstubAllEnvs()
  })
})

describe('llano report merge', () => {
  it('makes of parts what the whole would be, in every format that JSON can give', async () => {
    const parts = await Promise.all(
      [1, 2, 3].map(async (index) => {
        const path = join(folder, `parte-${index}.json`)
        await lint('json', '--shard', `${index}/3`, '-o', path)
        return path
      })
    )
    for (const format of ['json', 'sarif', 'github', 'junit'])
      expect((await llano('report', 'merge', ...parts.toReversed(), '--format', format)).stdout).toBe(
        await lint(format)
      )
    const paths = parts.flatMap((path) =>
      (JSON.parse(readFileSync(path, 'utf8')) as LintReportJson).files.map((file) => file.path)
    )
    expect(paths).toEqual(files)
  })

  it('says which part is missing, given twice, of another whole, or no report', async () => {
    const part = async (shard: string, name: string) => {
      await lint('json', '--shard', shard, '-o', join(folder, name))
      return join(folder, name)
    }
    const [first, second, other] = [await part('1/3', 'a'), await part('2/3', 'b'), await part('1/2', 'c')]
    const say = async (...paths: string[]) => (await llano('report', 'merge', ...paths)).stderr
    expect(await say(first, second)).toBe('Falta la parte 3/3, se esperaban las 3, añada su informe\n')
    expect(await say(first, first)).toBe(
      `${first}: parte 1/3 otra vez, se esperaba cada una una sola vez, quite un informe\n`
    )
    expect(await say(first, other)).toBe(
      `${other}: parte 1/2, se esperaba una de 3, junte los informes de una misma revisión\n`
    )
    expect(await say(files[1]!)).toBe(
      `${files[1]}: no es un informe de Llano, se esperaba uno hecho con \`llano lint --format json\`\n`
    )
  })

  it('ends as the lint would', async () => {
    const path = join(folder, 'todo.json')
    await lint('json', '-o', path)
    expect((await llano('report', 'merge', path, '--format', 'github')).status).toBe(1)
    await llano('lint', files[1]!, '--format', 'json', '-o', path)
    expect((await llano('report', 'merge', path)).status).toBe(0)
  })
})
