import {describe, expect, it} from 'vitest'
import {ImportError} from './import-error.ts'
import {sniffType} from './sniff-type.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('sniffType', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdf'],
    ['\n\n%PDF-1.4', 'pdf'],
    ['PK\u0003\u0004…', 'zip'],
    ['<!DOCTYPE html><p>Artículo 1.</p>', 'html'],
    ['<?xml version="1.0"?>\n<!-- x -->\n<html lang="es">', 'html'],
    ['---\ntitulo: Ley\n---\n\nArtículo 1.', 'md'],
    ['Preámbulo\n\n## Artículo 1\n', 'md'],
    ['LEY DE AGUAS\n\nArtículo 1. Es < 3 y > 2.', 'txt'],
    ['<Ley> de aguas', 'txt'],
    ['# 3 de la calle 5', 'md']
  ])('reads %j as %s', (text, type) => {
    expect(sniffType(bytes(text))).toBe(type)
  })

  it('tells an old Word document by its first bytes', () => {
    expect(sniffType(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0))).toBe('doc')
  })

  it('reads Windows-1252 and UTF-16 as text', () => {
    expect(sniffType(Uint8Array.of(0x41, 0x72, 0x74, 0xed, 0x63, 0x75, 0x6c, 0x6f))).toBe('txt')
    expect(sniffType(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x72, 0))).toBe('txt')
  })

  const expected = 'se esperaba un documento PDF, DOCX, DOC, ODT, HTML, Markdown o de texto'
  it.each([
    [[], `Archivo de 0 bytes, ${expected}, descárguelo o guárdelo otra vez`],
    [[0x20, 0x0a], `Archivo sin texto, ${expected}, revise que se haya guardado`],
    [[0, 1, 2, 3, 4, 5], `El contenido no es texto ni un formato conocido, ${expected}`],
    [
      [0xff, 0xd8, 0xff],
      `Es una imagen JPEG, ${expected}, páselo antes por un programa de reconocimiento de texto (OCR)`
    ],
    [
      [0x7b, 0x5c, 0x72, 0x74, 0x66],
      `Es un archivo RTF, ${expected}, ábralo en un procesador de textos y guárdelo como DOCX`
    ]
  ])('refuses %j', (content, message) => {
    expect(() => sniffType(Uint8Array.from(content))).toThrow(new ImportError(message))
  })
})
