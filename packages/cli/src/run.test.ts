import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pieces} from '@llano/renderer'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {run} from './run.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

async function llano(...argv: string[]) {
  const written = {stdout: '', stderr: ''}
  const status = await run(argv, {
    stdout: {
      write: (chunk) =>
        (written.stdout += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
    },
    stderr: {write: (chunk) => (written.stderr += chunk)}
  })
  return {status, ...written}
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('bad usage', () => {
  it.each([
    [
      ['lit'],
      '`lit` no es una orden de llano, se esperaba `lint`, `rules`, `config`, `report`, `score`, `render`, `check`, `build`, `import`, `export`, `diff`, `new`, `init` o `completion`. ¿Quiso decir `lint`?\n'
    ],
    [
      ['lint'],
      'No se nombró ningún archivo, se esperaba al menos uno: `llano lint ARCHIVO… [--fix] [--format pretty|html|json|sarif|github|junit|docx] [-o SALIDA]`\n'
    ],
    [
      ['lint', 'a.md', '--fromat', 'json'],
      'La opción `--fromat` no existe en esta orden. ¿Quiso decir `--format`? Vea `llano ORDEN --help`\n'
    ],
    [
      ['lint', 'a.md', '--format', 'xml'],
      '`xml` no es un valor de `--format`, se esperaba `pretty`, `json`, `sarif`, `github`, `junit`, `html` o `docx`\n'
    ],
    [
      ['lint', 'a.md', '--format'],
      'La opción `--format` está sola, se esperaba un valor después: `pretty`, `json`, `sarif`, `github`, `junit`, `html` o `docx`\n'
    ],
    [
      ['lint', 'a.md', '--max-warnings', 'x'],
      '`x` no es un valor de `--max-warnings`, se esperaba un número entero de 0 en adelante\n'
    ],
    [
      ['lint', 'a.md', '--rule', 'y-o=alto'],
      '`--rule y-o=alto` no se entiende, se esperaba `--rule ID` o `--rule ID=NIVEL`, con NIVEL `off`, `info`, `warning` o `error`\n'
    ],
    [
      ['lint', 'a.md', '--rule', 'oracion-larg'],
      'La regla `oracion-larg` no existe. ¿Quiso decir `oracion-larga`? La lista está en la página «Reglas» del sitio y en packages/linter/src/rules\n'
    ],
    [
      ['render', 'a.md', '--piece', 'mural'],
      `\`mural\` no es un valor de \`--piece\`, se esperaba ${Object.keys(pieces)
        .map((name) => `\`${name}\``)
        .join(', ')} o \`all\`\n`
    ],
    [
      ['new', 'explicador', 'Título malo'],
      '`Título malo` no sirve de nombre, se esperaban letras sin acento, números y guiones, por ejemplo `beca-transporte`\n'
    ]
  ])('says what was expected: llano %j', async (argv, message) => {
    expect(await llano(...argv)).toEqual({status: 2, stdout: '', stderr: message})
  })

  it('speaks English when asked, before or after the command', async () => {
    const message =
      '`xml` is no value of `--format`, expected `pretty`, `json`, `sarif`, `github`, `junit`, `html`, or `docx`\n'
    expect((await llano('lint', 'a.md', '--lang', 'en', '--format', 'xml')).stderr).toBe(message)
    expect((await llano('--lang=en', 'lint', 'a.md', '--format', 'xml')).stderr).toBe(message)
  })
})

describe('bad input', () => {
  it('says that a path leads nowhere', async () => {
    const path = join(folder, 'no.md')
    expect(await llano('lint', path)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: no existe, se esperaba un archivo de texto o Markdown; revise la ruta y las mayúsculas\n`
    })
  })

  it('says that a folder holds no document, or is no file', async () => {
    expect((await llano('lint', folder)).stderr).toBe(
      `${folder}: no tiene nada que revisar, se esperaban archivos .md, .txt, .docx, .doc, .odt o .pdf\n`
    )
    expect((await llano('render', folder)).stderr).toBe(
      `${folder}: es una carpeta, se esperaba un archivo; nombre los archivos, por ejemplo \`${folder}/*.md\`\n`
    )
  })

  it.each([
    ['an empty file', ' \n', 'está vacío, se esperaba texto; revise que se haya guardado'],
    [
      'bytes that are no text',
      Uint8Array.of(1, 0, 2),
      'no es texto, se esperaba un archivo de texto o Markdown'
    ],
    [
      'another encoding',
      Uint8Array.of(0x61, 0xf1, 0x6f),
      'sus letras no están en UTF-8, se esperaba UTF-8; ábralo en su editor y guárdelo con esa codificación'
    ]
  ])('says what is wrong with %s', async (_, content, message) => {
    const path = file('texto.md', content)
    for (const command of ['lint', 'render'])
      expect(await llano(command, path, '-o', join(folder, 'salida'))).toEqual({
        status: 2,
        stdout: '',
        stderr: `${path}: ${message.replace('RUTA', path)}\n`
      })
    expect(readdirSync(folder)).toEqual(['texto.md'])
  })

  it('imports a PDF to lint it, says so elsewhere, and what is wrong with a broken one', async () => {
    const path = file('texto.md', '%PDF-1.7\n…')
    expect((await llano('render', path, '-o', join(folder, 'salida'))).stderr).toBe(
      `${path}: es un archivo PDF, se esperaba texto o Markdown; conviértalo con \`llano import ${path} -o norma.md\`\n`
    )
    expect(await llano('lint', path)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: PDF incompleto, le falta el final, se esperaba el archivo entero, descárguelo otra vez\n`
    })
  })
})

describe('lint', () => {
  it('prints the JSON of the contract', async () => {
    const path = file('texto.md', 'Presente original y/o copia.\n')
    const {status, stdout} = await llano('lint', path, '--format', 'json')
    const report = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(Object.keys(report)).toEqual(['version', 'files'])
    expect(report.files[0].path).toBe(path)
    expect(Object.keys(report.files[0])).toEqual(['path', 'messages', 'score'])
    const message = report.files[0].messages.find(({ruleId}: {ruleId: string}) => ruleId === 'y-o')
    expect(message).toMatchObject({
      severity: 'error',
      url: '/reglas/y-o/',
      start: {line: 1, column: 19, offset: 18},
      end: {line: 1, column: 22, offset: 21},
      replacements: ['o']
    })
  })

  it('marks the words a remark is about', async () => {
    const path = file('texto.md', 'Presente original y/o copia.\n')
    const {stdout} = await llano('lint', path)
    const lines = stdout.split('\n')
    expect(lines[0]).toBe(path)
    expect(lines[1]).toMatch(/^ {4}1:19 {2}error {4}.+ {2}y-o$/)
    expect(lines[2]).toBe('          Presente original y/o copia.')
    expect(lines[3]).toBe('                            ‾‾‾')
    expect(lines[4]).toBe('          en su lugar: o')
  })

  it('ends with 0 when a rule is off and with 1 above the limit of warnings', async () => {
    const path = file('texto.md', 'Presente original y/o copia.\n')
    expect((await llano('lint', path, '--rule', 'y-o=off')).status).toBe(0)
    expect((await llano('lint', path, '--rule', 'y-o=warning')).status).toBe(0)
    const limited = await llano('lint', path, '--rule', 'y-o=warning', '--max-warnings', '0')
    expect(limited.status).toBe(1)
    expect(limited.stderr).toBe('1 advertencia, se esperaban como máximo 0\n')
  })

  it('writes to a file without leaving drafts', async () => {
    const path = file('texto.md', 'Traiga su identificación.\n')
    expect(
      (await llano('lint', path, '--format', 'json', '-o', join(folder, 'a', 'informe.json'))).status
    ).toBe(0)
    expect(readdirSync(join(folder, 'a'))).toEqual(['informe.json'])
    expect(JSON.parse(readFileSync(join(folder, 'a', 'informe.json'), 'utf8')).version).toBe(1)
  })
})

const themeText =
  'institucion: Municipio de prueba\nsitio: https://llano.example\ncolores:\n  primario: "#0b3d5c"\n  acento: "#8a3b12"\n  fondo: "#ffffff"\n  texto: "#1b1b1b"\ntipografia: Atkinson Hyperlegible Next\n'

const norm = `---
titulo: Reglas de prueba
---

# Reglas de prueba

## Artículo 1.

La beca es de $500 al mes.
`

function content(explainer: string): string {
  for (const name of ['normas', 'explicadores', 'temas']) mkdirSync(join(folder, name))
  file('normas/reglas.md', norm)
  return file('explicadores/beca.md', explainer)
}

function explainer(body: string, more = ''): string {
  return `---
titulo: Beca
resumen: Dinero para ir a la escuela.
norma: reglas
tipo: programa-social
licencia: CC-BY-4.0
autoria: Municipio de prueba
${more}---

${body}
`
}

describe('render', () => {
  it('names a source that the norm lacks, and writes nothing', async () => {
    const path = content(explainer(':::cifra{fuente="art-9"}\n**$500** al mes\n:::'))
    const {status, stderr} = await llano('render', path, '-o', join(folder, 'salida'))
    expect(status).toBe(2)
    expect(stderr).toContain(`${path}:10:18: error: \`art-9\` no está en «Reglas de prueba», `)
    expect(readdirSync(folder).sort()).toEqual(['explicadores', 'normas', 'temas'])
  })

  it('names a norm or theme that is not there', async () => {
    const path = content(
      explainer(':::cifra{fuente="art-1"}\n**$500** al mes\n:::', 'tema: rojo\n').replace(
        'norma: reglas',
        'norma: regla'
      )
    )
    const {stderr} = await llano('render', path, '-o', join(folder, 'salida'))
    expect(stderr).toContain(
      `${path}:4:1: error: \`norma: regla\` no está en la carpeta \`normas\`, se esperaba \`reglas\`, corrija el nombre o añada el archivo que falta\n`
    )
    expect(stderr).toContain(`${path}:8:1: error: \`tema: rojo\` no está en la carpeta \`temas\``)
  })

  it('names a typeface that is not there, and writes nothing', async () => {
    const path = content(explainer(':::cifra{fuente="art-1"}\n**$500** al mes\n:::', 'tema: llano\n'))
    const theme = file('temas/llano.yml', themeText.replace('Atkinson Hyperlegible Next', 'Comic Sans'))
    const {status, stderr} = await llano('render', path, '-o', join(folder, 'salida'))
    expect(status).toBe(2)
    expect(stderr).toContain(`${theme}:8:13: error: Tipografía \`Comic Sans\` desconocida`)
    expect(readdirSync(folder).sort()).toEqual(['explicadores', 'normas', 'temas'])
  })

  it('names an unknown directive with its place', async () => {
    const path = content(explainer(':::requisito{fuente="art-1"}\n- CURP\n:::'))
    const {status, stderr} = await llano('render', path, '-o', join(folder, 'salida'))
    expect(status).toBe(2)
    expect(stderr).toContain(`${path}:10:4: error: \`:::requisito\` no es un bloque de Llano, `)
    expect(stderr).toContain('¿quiso decir `requisitos`?')
  })
})

describe('import', () => {
  it('writes the Markdown of a norm from a document, whatever its name', async () => {
    const path = file(
      'norma.pdf',
      'LEY DE AGUAS\n\nArtículo 1. El agua es de todos.\n\nArtículo 2. Se cuida.\n'
    )
    const output = join(folder, 'nueva', 'ley.md')
    expect(await llano('import', path, '-o', output)).toEqual({
      status: 0,
      stdout: '',
      stderr: `Hecho: ${output}\nSiga así: compare el encabezado y los artículos con el documento oficial y revise el texto con\n  llano lint ${output}\n`
    })
    expect(readFileSync(output, 'utf8')).toBe(
      '---\ntitulo: Ley de Aguas\ntipo: ley\n---\n\n# Ley de Aguas\n\n## Artículo 1.\n\nEl agua es de todos.\n\n## Artículo 2.\n\nSe cuida.\n'
    )
  })

  it('writes a norm by reference, and keeps its front matter the next time', async () => {
    const path = file('ley.txt', 'LEY DE AGUAS\n\nArtículo 1. Se paga en veinte días hábiles.\n')
    const output = join(folder, 'ley.md')
    const made = await llano('import', path, '--reference', '-o', output)
    expect(made).toEqual({
      status: 0,
      stdout: '',
      stderr: `Hecho: ${output}\nSiga así: compare el encabezado y las cifras con el documento oficial y agregue en \`fuente\` dónde se publica\n`
    })
    const text = readFileSync(output, 'utf8')
    expect(text.replace(/[0-9a-f]{16}/, 'HUELLA')).toBe(
      '---\ntitulo: Ley de Aguas\ntipo: ley\nporReferencia: true\ndisposiciones:\n  - id: art-1\n    tipo: articulo\n    etiqueta: Artículo 1.\n    huella: sha256-HUELLA\n    cifras:\n      - plazo 20 dias-habiles\n---\n'
    )
    const mended = text.replace('tipo: ley\n', 'tipo: ley\npublicado: 2020-01-02\n')
    writeFileSync(output, mended.replace('plazo 20', 'plazo 30'))
    expect(await llano('import', path, '--reference', '-o', output)).toEqual(made)
    expect(readFileSync(output, 'utf8')).toBe(mended)
  })

  it('leaves a norm by reference alone when its front matter cannot be read', async () => {
    const path = file('ley.txt', 'LEY DE AGUAS\n\nArtículo 1. Se paga.\n')
    const broken = '---\ntitulo: Ley\nporReferencia: si\n---\n'
    const output = file('ley.md', broken)
    const {status, stderr} = await llano('import', path, '--reference', '-o', output)
    expect(status).toBe(2)
    expect(stderr).toContain(`${output}:3:1: error: \`porReferencia\` es \`si\``)
    expect(readFileSync(output, 'utf8')).toBe(broken)
  })

  it('says why a document cannot be read, ends with 2 and writes nothing', async () => {
    const path = file('ley.pdf', '%PDF-1.7\ncortado')
    expect(await llano('import', path, '-o', join(folder, 'nueva', 'ley.md'))).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: PDF incompleto, le falta el final, se esperaba el archivo entero, descárguelo otra vez\n`
    })
    expect(readdirSync(folder)).toEqual(['ley.pdf'])
  })
})

describe('new', () => {
  it('writes an explainer that renders', async () => {
    content(explainer(':::cifra{fuente="art-1"}\n**$500** al mes\n:::'))
    file('temas/llano.yml', themeText)
    const made = await llano('new', 'explicador', 'licencia-obra', '--content', folder)
    const path = join(folder, 'explicadores', 'licencia-obra.md')
    expect(made).toMatchObject({status: 0, stdout: ''})
    expect(made.stderr).toContain(`Hecho: ${path}`)
    const rendered = await llano('render', path, '--piece', 'infografia', '--format', 'svg')
    expect(rendered.stderr.match(/^\S+: aviso: .*/gm)!.every((line) => line.includes('Borrador'))).toBe(true)
    expect(rendered.stdout).toContain('<svg')
    expect(await llano('new', 'explicador', 'licencia-obra', '--content', folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${path}: ya existe, se esperaba un nombre libre; elija otro o borre ese archivo\n`
    })
  })
})
