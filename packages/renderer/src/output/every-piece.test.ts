import {expect, test} from 'vitest'
import {examples} from '../example.ts'
import type {PieceName} from '../piece.ts'
import {missingContent, pieces} from '../pieces.ts'
import {renderPiece} from '../render-piece.ts'

const input = examples.huertos
const names = (Object.keys(pieces) as PieceName[]).filter(
  (name) => pieces[name].formats.includes('pdf') && missingContent(name, input.explainer) === null
)

test.each(names)(
  '%s as PDF is sound enough to claim PDF/UA, and says whose it is',
  async (name) => {
    const files = await renderPiece(name, ['pdf'], input)
    expect(files.length).toBeGreaterThan(0)
    for (const {bytes, alternative} of files) {
      const text = Buffer.from(bytes).toString('latin1')
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(text).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>')
      expect(text).toContain('<dc:source>Reglamento de Huertos Vecinales de Valle Claro</dc:source>')
      expect(text).toContain('/Lang (es-MX)')
      expect(alternative).toContain('Un huerto para tu cuadra')
    }
  },
  30_000
)
