import {describe, expect, it} from 'vitest'
import {readDocText} from './doc-text.ts'
import {readDoc} from './read-doc.ts'

describe('readDocText', () => {
  it('makes tables of rows with tabs, and no table of a label and its text', () => {
    expect(
      readDocText('Artículo 1. Uno:\nI.\tPrimera;\n\nZona\tValor\nA\t2\t\nFin.\nSolo\tuna fila').blocks
    ).toEqual([
      {kind: 'paragraph', text: 'Artículo 1. Uno:'},
      {kind: 'paragraph', text: 'I. Primera;'},
      {
        kind: 'table',
        rows: [
          ['Zona', 'Valor'],
          ['A', '2', '']
        ]
      },
      {kind: 'paragraph', text: 'Fin.'},
      {kind: 'paragraph', text: 'Solo una fila'}
    ])
  })
})

describe('readDoc', () => {
  const header = (length: number) => {
    const bytes = new Uint8Array(length)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes[30] = 9
    return bytes
  }
  const withName = (name: string) => {
    const bytes = header(4096)
    bytes.set(Buffer.from(name, 'utf16le'), 1024)
    return bytes
  }

  it.each([
    ['a cut file', header(200), 'Documento DOC incompleto o dañado'],
    ['a damaged one', withName('WordDocument'), 'Documento DOC incompleto o dañado'],
    ['an encrypted DOCX', withName('EncryptedPackage'), 'Documento de Word cifrado con contraseña'],
    ['a spreadsheet', withName('Workbook'), 'Archivo de Office que no es de Word']
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readDoc(bytes)).rejects.toThrow(message)
  })
})
