import {describe, expect, it} from 'vitest'
import {readExample} from './read-example.ts'

describe('readExample', () => {
  it('marks what a remark is about', () => {
    expect(readExample('El juez negó el amparo.', '1:4-1:8: Juez, se esperaba otra cosa')).toEqual({
      parts: [
        {text: 'El ', remarks: []},
        {text: 'juez', remarks: [1]},
        {text: ' negó el amparo.', remarks: []}
      ],
      remarks: [{number: 1, message: 'Juez, se esperaba otra cosa'}],
      options: null
    })
  })

  it('keeps apart remarks that overlap and cross lines', () => {
    const {parts} = readExample('uno dos\ntres', '1:1-1:8: A\n1:5-2:5: B', ' {"a": 1} ')
    expect(parts).toEqual([
      {text: 'uno ', remarks: [1]},
      {text: 'dos', remarks: [1, 2]},
      {text: '\ntres', remarks: [2]}
    ])
  })

  it('leaves a text without remarks whole', () => {
    expect(readExample('Está bien.', '', '{"maxWords": 5}')).toEqual({
      parts: [{text: 'Está bien.', remarks: []}],
      remarks: [],
      options: '{"maxWords": 5}'
    })
  })

  it('shows a line it cannot place', () => {
    const {parts, remarks} = readExample('Está bien.', 'sin lugar')
    expect(parts).toEqual([{text: 'Está bien.', remarks: []}])
    expect(remarks).toEqual([{number: 1, message: 'sin lugar'}])
  })
})
