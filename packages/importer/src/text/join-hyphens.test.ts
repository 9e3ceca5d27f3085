import {describe, expect, it} from 'vitest'
import {joinHyphens} from './join-hyphens.ts'

describe('joinHyphens', () => {
  it.each([
    [['el desarro-\nllo social'], 'el desarrollo social'],
    [['la auto\u00AD\nridad'], 'la autoridad'],
    [['lo político-\nadministrativo', 'ámbito político-administrativo'], 'lo político-administrativo'],
    [['carácter técnico-\ncientífico', 'la técnica y lo científico'], 'carácter técnico-científico'],
    [['el texto-\nbase', 'textobase'], 'el textobase']
  ])('mends %j', (texts, mended) => {
    expect(joinHyphens(texts)(texts[0]!)).toBe(mended)
  })

  it.each([['Artículo 4-\nA'], ['inciso a) -\nEl'], ['2004-\n2008'], ['una línea\notra línea']])(
    'leaves %j alone',
    (text) => {
      expect(joinHyphens([text])(text)).toBe(text)
    }
  )
})
