import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {importNorm} from '@llano/importer'
import {type LintMessage, lint} from '@llano/linter'
import {strFromU8, unzipSync} from 'fflate'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {run} from '../run.ts'
import {makeDocx, paragraph} from './docx.fixture.ts'

// Commands are loaded when they are typed, and machines that test many packages at once are slow.
vi.setConfig({testTimeout: 60_000})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llano-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

async function review(bytes: Uint8Array, ...argv: string[]) {
  const path = join(folder, 'borrador.docx')
  const output = join(folder, 'revisado.docx')
  writeFileSync(path, bytes)
  let stderr = ''
  const status = await run(['lint', path, '--format', 'docx', '-o', output, ...argv], {
    stdout: {write: () => true},
    stderr: {write: (chunk) => (stderr += String(chunk))}
  })
  if (status === 2) throw new Error(stderr)
  const parts = unzipSync(readFileSync(output))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return {status, stderr, parts, xml: part('word/document.xml'), comments: part('word/comments.xml'), part}
}

/** What was there before comments: marks gone, and runs that were cut whole again. */
function withoutMarks(xml: string): string {
  const unmarked = xml
    .replace(/<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '')
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
  return joinRuns(unmarked)
}

function joinRuns(xml: string): string {
  const run = /(<w:r(?: [^>]*)?>(?:<w:rPr\/>|<w:rPr>[\s\S]*?<\/w:rPr>)?)([\s\S]*?)<\/w:r>/g
  const plain = xml.replaceAll('<w:t xml:space="preserve">', '<w:t>')
  const parts: string[] = []
  let done = 0
  let opening = ''
  for (const {0: whole, 1: head = '', 2: content = '', index} of plain.matchAll(run)) {
    if (index === done && head === opening) parts.splice(-1, 1, content, '</w:r>')
    else parts.push(plain.slice(done, index), head, content, '</w:r>')
    opening = head
    done = index + whole.length
  }
  return (parts.join('') + plain.slice(done)).replaceAll('</w:t><w:t>', '')
}

/** The words each comment sits on, by its first line. */
function commented(xml: string, comments: string): Array<[message: string, words: string]> {
  return [
    ...comments.matchAll(/<w:comment w:id="(\d+)" w:author="Llano"[\s\S]*?<w:t[^>]*>([^<]*)<\/w:t>/g)
  ].map(([, id, message]) => {
    const start = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
    const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
    expect([id, start > 0, end > start]).toEqual([id, true, true])
    return [message!, textOf(xml.slice(start, end))]
  })
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:tab\/>/g)]
    .map(([, text = ' ']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}

/** A title and an article, without which a text is all title. */
const head = paragraph('REGLAS DEL PROGRAMA') + paragraph('Artículo 1. La escuela abre a las ocho.')
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

const body = [
  paragraph('REGLAS DEL PROGRAMA'),
  paragraph(
    ['<w:b/>', 'Artículo 1. '],
    'El municipio erog',
    ['<w:i/>', 'ará los recursos'],
    ' &amp; traerá original y/o copia.'
  ),
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a &lt; b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  paragraph('Artículo 2. La familia dará cumplimiento al acuerdo. La familia erogará más.')
].join('')

describe('comments', () => {
  it('sit on the words, whatever runs these stand in', async () => {
    const {xml, comments, status} = await review(makeDocx(body))
    expect(status).toBe(1)
    const found = commented(xml, comments)
    expect(found.map(([message, words]) => [message.replace(/,.*/, ''), words])).toEqual([
      ['«erogará»', 'erogará'],
      ['«y/o»', 'y/o'],
      ['«dará cumplimiento al»', 'dará cumplimiento al'],
      ['«erogará»', 'erogará']
    ])
    expect(comments).toContain('en su lugar: gastará · pagará')
    expect(comments).toContain('>termino-reemplazable<')
  })

  it('leave the document as it was without them', async () => {
    const bytes = makeDocx(body)
    const before = unzipSync(bytes)
    const {xml, parts} = await review(bytes)
    expect(withoutMarks(xml)).toBe(joinRuns(strFromU8(before['word/document.xml']!)))
    for (const path of ['_rels/.rels']) expect(parts[path]).toEqual(before[path])
  })

  it('are declared, once, in the relations and types', async () => {
    const {part} = await review(makeDocx(body))
    expect(part('word/_rels/document.xml.rels').match(/relationships\/comments"/g)).toHaveLength(1)
    expect(part('[Content_Types].xml').match(/PartName="\/word\/comments\.xml"/g)).toHaveLength(1)
  })

  it('stand beside those that were there', async () => {
    const old = '<w:comment w:id="7" w:author="Ana"><w:p><w:r><w:t>Mío</w:t></w:r></w:p></w:comment>'
    const marked = `<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>El municipio erogará lo justo.</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
    const {xml, comments, part} = await review(
      makeDocx(head + marked, {
        'word/comments.xml': `<w:comments xmlns:w="x">${old}</w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="y">${relation}</Relationships>`
      })
    )
    expect(comments).toContain(old)
    expect(comments).toContain('<w:comment w:id="8" w:author="Llano"')
    expect(part('word/_rels/document.xml.rels')).toBe(`<Relationships xmlns="y">${relation}</Relationships>`)
    expect(commented(xml, comments)).toEqual([['«erogará», se esperaba «gastará» o «pagará»', 'erogará']])
    expect(xml).toContain('<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>')
  })

  it('count as every report does, and there is none for a clean text', async () => {
    const {comments, stderr} = await review(makeDocx(body))
    expect(comments.match(/<w:comment /g)).toHaveLength(4)
    expect(stderr).toBe(`Hecho: ${join(folder, 'revisado.docx')}\n1 error, 3 advertencias, 0 sugerencias\n`)
    const clean = makeDocx(head)
    const {parts, status} = await review(clean)
    expect(status).toBe(0)
    expect(parts).toEqual(unzipSync(clean))
  })

  it('skip what was deleted, hidden or drawn', async () => {
    const odd = `<w:p><w:del w:id="1"><w:r><w:delText>El erogará.</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>Oculto erogará.</w:t></w:r><w:ins w:id="2"><w:r><w:t>El municipio erogará hoy.</w:t></w:r></w:ins></w:p>`
    const {xml, comments} = await review(makeDocx(head + odd))
    expect(commented(xml, comments)).toHaveLength(1)
    expect(xml).toMatch(
      /<w:ins w:id="2"><w:r><w:t xml:space="preserve">El municipio <\/w:t><\/w:r><w:commentRangeStart/
    )
  })

  it('find the words of lists that Word counts', async () => {
    const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const bytes = makeDocx(
      paragraph('Artículo 1. La escuela:') +
        item('Abre.') +
        item('Erogará lo justo.') +
        item('Abre.') +
        item('Erogará más.'),
      {'word/numbering.xml': numbering}
    )
    expect((await importNorm(bytes)).markdown).toContain('II. Erogará')
    const {xml, comments} = await review(bytes)
    expect(commented(xml, comments).map(([, words]) => words)).toEqual(['Erogará', 'Erogará'])
    expect(xml.indexOf('w:commentRangeStart')).toBeGreaterThan(xml.indexOf('Abre.'))
  })
})

describe('--fix', () => {
  it('makes safe replacements as tracked changes, with the format of the words', async () => {
    const {xml, comments, stderr} = await review(
      makeDocx(
        head +
          paragraph('Traiga original ', ['<w:b/>', 'y/o'], ' copia.') +
          paragraph('Pague y', ['<w:i/>', '/o'], ' firme & ya.'.replace('&', '&amp;'))
      ),
      '--fix'
    )
    expect(stderr).toContain('2 cambios por aceptar\n')
    expect(xml).toContain(
      '<w:del w:id="0" w:author="Llano"><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">y/o</w:delText></w:r></w:del><w:ins w:id="1" w:author="Llano"><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">o</w:t></w:r></w:ins>'
    )
    const accepted = xml.replace(/<w:del [\s\S]*?<\/w:del>/g, '')
    expect(textOf(accepted).slice(textOf(head).length)).toBe('Traiga original o copia.Pague o firme & ya.')
    const rejected = xml.replace(/<w:ins [\s\S]*?<\/w:ins>/g, '')
    expect(textOf(rejected).slice(textOf(head).length)).toBe(
      'Traiga original y/o copia.Pague y/o firme & ya.'
    )
    // A comment ends after its change, so that it outlives the deletion.
    for (const [deleted] of xml.matchAll(/<w:del [\s\S]*?<\/w:del>/g))
      expect(deleted).not.toContain('comment')
    expect(commented(xml, comments)).toHaveLength(2)
  })

  it('leaves words in two links, and inside the insertion of another, well-formed', async () => {
    const odd =
      '<w:p><w:hyperlink><w:r><w:t>Traiga original y</w:t></w:r></w:hyperlink><w:r><w:t>/o copia.</w:t></w:r></w:p>' +
      '<w:p><w:ins w:id="3" w:author="Ana"><w:r><w:t>Pague y/o firme.</w:t></w:r></w:ins></w:p>'
    const {xml, stderr} = await review(makeDocx(head + odd), '--fix')
    expect(stderr).toContain('1 cambio por aceptar\n')
    expect(xml).toContain(
      '<w:delText xml:space="preserve">y/o</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">o</w:t></w:r>'
    )
    expect(xml.match(/<w:ins /g)).toHaveLength(1)
  })
})

describe('what is no DOCX', () => {
  it.each([
    ['several files', ['a.docx', 'b.docx'], 'Son varios documentos, se esperaba uno solo'],
    ['Markdown', ['a.md'], 'no es un DOCX, se esperaba uno para `--format docx`']
  ])('is said: %s', async (_, names, message) => {
    const paths = names.map((name) => join(folder, name))
    for (const path of paths) writeFileSync(path, path.endsWith('.md') ? 'Texto.' : makeDocx(body))
    let stderr = ''
    const output = join(folder, 'salida.docx')
    const status = await run(['lint', ...paths, '--format', 'docx', '-o', output], {
      stdout: {write: () => true},
      stderr: {write: (chunk) => (stderr += String(chunk))}
    })
    expect([status, stderr.includes(message), existsSync(output)]).toEqual([2, true, false])
  })
})

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/docx/', import.meta.url))
if (!existsSync(corpus)) console.warn('Sin ../shared/corpus: no se prueba con documentos reales')

describe.skipIf(!existsSync(corpus))('real documents', () => {
  const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : []

  it.each(names)('keep their form and get each comment on its words: %s', async (name) => {
    const bytes = readFileSync(join(corpus, name))
    const {xml, comments} = await review(bytes, '--preset', 'estricto')
    const before = strFromU8(unzipSync(bytes)['word/document.xml']!)
    // Not `toBe`: a difference would print the whole document.
    expect(withoutMarks(xml) === joinRuns(before)).toBe(true)
    const {markdown} = await importNorm(bytes)
    const {messages} = lint(markdown, {preset: 'estricto'})
    const words = ({start, end}: LintMessage) => letters(markdown.slice(start.offset, end.offset))
    const placed = commented(xml, comments).map(([, text]) => letters(text))
    expect(placed).toHaveLength(messages.length)
    // Labels that Word counts by itself stand in the Markdown only.
    expect(
      messages.filter((message, index) => !words(message).endsWith(placed[index]!) || placed[index] === '')
    ).toEqual([])
    expect((await importNorm(readFileSync(join(folder, 'revisado.docx')))).markdown).toBe(markdown)
  })
})
