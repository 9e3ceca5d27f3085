import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readOffice} from './read-office.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string, more: Record<string, string> = {}) =>
  pack({'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`, ...more})
const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const texts = (bytes: Uint8Array) =>
  readOffice(bytes).document.blocks.map((block) =>
    block.kind === 'table' ? block.rows : `${block.kind}: ${block.text}`
  )

describe('DOCX', () => {
  it('prints the labels that Word counts, restarted where it restarts', () => {
    const body = [
      item('uno', 1),
      item('sub', 1, 1),
      item('sub', 1, 1),
      item('dos', 1),
      item('sub', 1, 1),
      item('otra', 2),
      item('punto', 3)
    ]
    expect(texts(docx(body.join(''), {'word/numbering.xml': numbering}))).toEqual([
      'paragraph: I. uno',
      'paragraph: a) sub',
      'paragraph: b) sub',
      'paragraph: II. dos',
      'paragraph: a) sub',
      'paragraph: I. otra',
      'bullet: punto'
    ])
  })

  it('takes lists and headings from styles and the styles they build on', () => {
    const styles = `<w:styles ${w}>
<w:style w:styleId="Base"><w:name w:val="base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Hija"><w:name w:val="hija"/><w:basedOn w:val="Base"/></w:style>
<w:style w:styleId="T2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Ind"><w:name w:val="toc 1"/></w:style></w:styles>`
    const body = [
      p('Contenido 3', '<w:pStyle w:val="Ind"/>'),
      p('Objeto', '<w:pStyle w:val="T2"/>'),
      p('uno', '<w:pStyle w:val="Hija"/>')
    ]
    const {blocks} = readOffice(
      docx(body.join(''), {'word/numbering.xml': numbering, 'word/styles.xml': styles})
    ).document
    expect(blocks).toEqual([
      {kind: 'heading', depth: 2, text: 'Objeto'},
      {kind: 'paragraph', text: 'I. uno'}
    ])
  })

  it('leaves out deleted words, field codes and hidden text, keeps inserted ones', () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">La </w:t></w:r><w:del><w:r><w:delText>vieja </w:delText></w:r></w:del><w:ins><w:r><w:t>nueva</w:t></w:r></w:ins><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>oculta</w:t></w:r><w:r><w:tab/><w:t>ley</w:t></w:r></w:p>`
    expect(texts(docx(body))).toEqual(['paragraph: La nueva ley'])
  })

  it('unwraps a table of one column and fills spanned and merged cells', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const layout = `<w:tbl>${row(cell('Artículo 1. Uno.'))}${row(cell('Artículo 2. Dos.'))}</w:tbl>`
    const grid = `<w:tbl>${row(cell('Zona', '<w:gridSpan w:val="2"/>'), cell('Valor', '<w:vMerge w:val="restart"/>'))}${row(cell('A'), cell('B'), cell('sobra', '<w:vMerge/>'))}</w:tbl>`
    expect(texts(docx(layout + grid))).toEqual([
      'paragraph: Artículo 1. Uno.',
      'paragraph: Artículo 2. Dos.',
      [
        ['Zona', '', 'Valor'],
        ['A', 'B', '']
      ]
    ])
  })
})

describe('ODT', () => {
  const odt = (body: string, styles = '') =>
    pack({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    })
  const styles = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`

  it('prints labels, goes on counting where the list goes on', () => {
    const li = (text: string, inner = '') =>
      `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`
    const inner = `<text:list>${li('sub')}</text:list>`
    const body = `<text:h text:outline-level="1">Capítulo I</text:h><text:list text:style-name="L1">${li('uno', inner)}${li('dos')}</text:list><text:p>Entre<text:s/>medio<text:note>nota</text:note></text:p><text:list text:style-name="L1" text:continue-numbering="true">${li('tres')}</text:list>`
    expect(texts(odt(body, styles))).toEqual([
      'heading: Capítulo I',
      'paragraph: I. uno',
      'paragraph: a) sub',
      'paragraph: II. dos',
      'paragraph: Entre medio',
      'paragraph: III. tres'
    ])
  })

  it('unwraps a table of one column and keeps the others', () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
    const body = `<table:table><table:table-row>${cell('Artículo 1. Uno.')}</table:table-row></table:table><table:table><table:table-header-rows><table:table-row>${cell('A')}${cell('B')}</table:table-row></table:table-header-rows></table:table>`
    expect(texts(odt(body))).toEqual(['paragraph: Artículo 1. Uno.', [['A', 'B']]])
  })

  it('refuses an encrypted one', () => {
    const bytes = pack({'content.xml': 'x', 'META-INF/manifest.xml': '<m:encryption-data/>'})
    expect(() => readOffice(bytes)).toThrow(
      'ODT cifrado con contraseña, se esperaba uno abierto, guárdelo sin contraseña'
    )
  })
})

describe('what is refused', () => {
  const repair = 'ábralo en un procesador de textos y guárdelo otra vez'
  it.each([
    [
      'an entity',
      docx('&x;').length,
      docxWithEntity(),
      `Documento con entidades de XML, que pueden traer texto de fuera, se esperaba uno sin ellas, ${repair}`
    ],
    [
      'broken XML',
      0,
      docx('<w:p>'),
      `Documento dañado por dentro, se esperaba un archivo íntegro, ${repair}`
    ],
    [
      'a cut file',
      0,
      docx(p('uno')).subarray(0, 120),
      'Documento incompleto o dañado, se esperaba un archivo íntegro, descárguelo o guárdelo otra vez'
    ],
    [
      'a spreadsheet',
      0,
      pack({'xl/workbook.xml': 'x'}),
      'Es una hoja de cálculo de Excel, se esperaba un documento PDF, DOCX, DOC, ODT, HTML, Markdown o de texto, guárdelo como PDF o DOCX'
    ],
    [
      'another ZIP',
      0,
      pack({'leeme.txt': 'x'}),
      'Es un archivo comprimido, se esperaba un documento PDF, DOCX, DOC, ODT, HTML, Markdown o de texto, descomprímalo e importe el documento que trae'
    ]
  ])('%s', (_, __, bytes, message) => {
    expect(() => readOffice(bytes)).toThrow(message)
  })

  it('a bomb, by what it unpacks to', () => {
    const bytes = zipSync({'word/document.xml': new Uint8Array(40 * 2 ** 20)})
    expect(bytes.length).toBeLessThan(100_000)
    expect(() => readOffice(bytes)).toThrow('Documento que al descomprimirse pasa de 32 MB de texto')
  })

  function docxWithEntity(): Uint8Array {
    return pack({
      'word/document.xml': `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///x">]><w:document ${w}><w:body>${p('&x;')}</w:body></w:document>`
    })
  }
})
