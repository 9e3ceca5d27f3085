import {describe, expect, it} from 'vitest'
import {writeCsv} from './write-csv.ts'

describe('writeCsv', () => {
  it('quotes only what needs it', () => {
    expect(
      writeCsv(
        ['id', 'texto'],
        [
          ['art-1', 'a, "b"\nc'],
          ['art-2', null],
          ['art-3', 5]
        ]
      )
    ).toBe('id,texto\r\nart-1,"a, ""b""\nc"\r\nart-2,\r\nart-3,5\r\n')
  })
})
