import PDFDocument from 'pdfkit'
import {describe, expect, it} from 'vitest'
import {readPdf} from './read-pdf.ts'

type Options = ConstructorParameters<typeof PDFDocument>[0]

async function draw(
  paint: (pdf: InstanceType<typeof PDFDocument>) => void,
  options: Options = {}
): Promise<Uint8Array> {
  const pdf = new PDFDocument({size: 'LETTER', margin: 72, ...options})
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve) =>
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve)
  )
  paint(pdf)
  pdf.end()
  await done
  return new Uint8Array(Buffer.concat(chunks))
}

const words =
  'la autoridad resuelve cada solicitud en el orden en que llegó y avisa a la persona interesada por el medio que ella eligió'
const read = async (bytes: Uint8Array) => {
  const pages: string[] = []
  const {blocks} = await readPdf(bytes, (done, total) => pages.push(`${done}/${total}`))
  return {
    pages,
    texts: blocks.map((block) => (block.kind === 'table' ? '' : block.text.replaceAll('\n', ' ')))
  }
}

describe('a PDF without tags', () => {
  it('loses headers and footers, keeps what stands once, joins a paragraph that a page break cut', async () => {
    const rivers = ['Lerma', 'Balsas', 'Grijalva', 'Pánuco']
    const text = (page: number) => `Artículo ${page}. En el río ${rivers[page - 1]}, ${words}.`
    const bytes = await draw((pdf) => {
      for (const page of [1, 2, 3, 4]) {
        if (page > 1) pdf.addPage()
        pdf.fontSize(10).text('LEY DE AGUAS', 72, 40)
        pdf.text(`Página ${page} de 4`, 72, 700)
        pdf.text(`y del cauce del ${rivers[page - 2]}.`, 72, 100)
        pdf.moveDown(2).text(text(page), {width: 400})
        pdf.moveDown(2).text(`Del río se cuida ${words}, tanto del agua del ${rivers[page - 1]} como de la`, {
          width: 468
        })
      }
    })
    const {pages, texts} = await read(bytes)
    expect(pages).toEqual(['1/4', '2/4', '3/4', '4/4'])
    expect(texts.filter((one) => /LEY|Página/.test(one))).toEqual([])
    expect(texts.filter((one) => one.startsWith('Artículo'))).toEqual([1, 2, 3, 4].map(text))
    expect(texts).toContain(
      `Del río se cuida ${words}, tanto del agua del Lerma como de la y del cauce del Lerma.`
    )
  })

  it('warns of tables, whose rows it gives as lines; not of justified words', async () => {
    const table = await draw((pdf) => {
      pdf.fontSize(10).text(`Artículo 1. ${words}, con estas cuotas:`, 72, 72, {width: 400, align: 'justify'})
      const rows = [
        ['Trámite', 'Plazo', 'Costo'],
        ['Licencia', '10 días', '$1,200.00'],
        ['Permiso', '5 días', '$300.00']
      ]
      rows.forEach((cells, row) => {
        for (const [column, cell] of cells.entries()) pdf.text(cell, 90 + column * 150, 140 + row * 16)
      })
      pdf.text(`Artículo 2. ${words}. ${words}.`, 72, 240, {width: 400})
    })
    const {blocks, warnings} = await readPdf(table, () => {})
    expect(warnings).toEqual([
      'Tablas en 1 página de un PDF sin etiquetas, se esperaba un documento que diga sus filas y columnas, compare esas tablas con el documento o use el DOCX'
    ])
    const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text.split('\n')))
    expect(lines).toContain('Licencia 10 días $1,200.00')
    const labels = await draw((pdf) => {
      pdf
        .fontSize(10)
        .text(`Artículo 1. ${words}. ${words}. Se pide:`, 72, 72, {width: 220, align: 'justify'})
      ;['I.', 'II.', 'III.', 'IV.'].forEach((label, row) => {
        pdf.text(label, 90, 200 + row * 16).text(`Copia del documento ${row}`, 130, 200 + row * 16)
      })
    })
    expect((await readPdf(labels, () => {})).warnings).toBeUndefined()
  })

  it('reads two columns one after the other, whatever the order of drawing', async () => {
    const bytes = await draw((pdf) => {
      pdf.fontSize(9)
      for (let row = 0; row < 14; row++) {
        pdf.text(`Izquierda ${row} con palabras de una columna`, 60, 80 + row * 14, {lineBreak: false})
        pdf.text(`Derecha ${row} con palabras de otra columna`, 320, 80 + row * 14, {lineBreak: false})
      }
    })
    const {texts} = await read(bytes)
    const order = texts.join(' ').match(/(?:Izquierda|Derecha) \d+/g)
    expect(order).toEqual([
      ...Array.from({length: 14}, (_, row) => `Izquierda ${row}`),
      ...Array.from({length: 14}, (_, row) => `Derecha ${row}`)
    ])
  })
})

describe('a tagged PDF', () => {
  it('reads headings, paragraphs, list labels and tables; artifacts stay out', async () => {
    const bytes = await draw(
      (pdf) => {
        pdf.initMarkings({tagged: true} as never)
        const root = pdf.struct('Document')
        pdf.addStructure(root)
        const add = (role: string, text: string, parent = root) =>
          parent.add(pdf.struct(role, {}, () => void pdf.text(text)))
        pdf.markContent('Artifact', {type: 'Pagination'} as never)
        pdf.text('Encabezado de página')
        pdf.endMarkedContent()
        add('H1', 'Capítulo primero')
        add('P', `Artículo 1. Aquí ${words}: ${words}.`)
        const list = pdf.struct('L')
        const entry = pdf.struct('LI')
        entry.add(pdf.struct('Lbl', {}, () => void pdf.text('I.', {continued: false})))
        entry.add(pdf.struct('LBody', {}, () => void pdf.text('Medir el agua')))
        list.add(entry)
        root.add(list)
        const table = pdf.struct('Table')
        const row = pdf.struct('TR')
        for (const cell of ['Zona', 'Valor']) row.add(pdf.struct('TD', {}, () => void pdf.text(cell)))
        table.add(row)
        root.add(table)
        root.end()
      },
      {tagged: true, pdfVersion: '1.5'}
    )
    const {blocks} = await readPdf(bytes, () => {})
    expect(blocks).toEqual([
      {kind: 'heading', depth: 1, text: 'Capítulo primero'},
      {kind: 'paragraph', text: `Artículo 1. Aquí ${words}: ${words}.`},
      {kind: 'paragraph', text: 'I. Medir el agua'},
      {kind: 'table', rows: [['Zona', 'Valor']]}
    ])
  })
})

describe('what is refused', () => {
  it('a scan, with its pages and words', async () => {
    const bytes = await draw((pdf) => {
      for (let page = 1; page < 4; page++) pdf.rect(50, 50, 400, 600).stroke().addPage()
    })
    await expect(readPdf(bytes, () => {})).rejects.toThrow(
      'PDF escaneado, sin texto que leer (4 páginas con 0 palabras), se esperaba un PDF con texto, pida el documento original o páselo por un programa de reconocimiento de texto (OCR)'
    )
  })

  it('one with a password, one cut short, one damaged', async () => {
    const locked = await draw((pdf) => void pdf.text(words), {userPassword: 'x', pdfVersion: '1.7'})
    await expect(readPdf(locked, () => {})).rejects.toThrow(
      'PDF cifrado, pide contraseña para abrirse, se esperaba uno abierto, guárdelo sin contraseña'
    )
    const whole = await draw((pdf) => void pdf.text(words))
    await expect(readPdf(whole.subarray(0, whole.length / 2), () => {})).rejects.toThrow(
      'PDF incompleto, le falta el final, se esperaba el archivo entero, descárguelo otra vez'
    )
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nruido\n%%EOF'), () => {})).rejects.toThrow(
      'PDF dañado, se esperaba un archivo íntegro, descárguelo otra vez'
    )
  })
})
