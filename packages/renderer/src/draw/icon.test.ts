import {expect, test} from 'vitest'
import {exampleInput, examples, exampleTheme} from '../example.ts'
import {createPalette} from '../theme/palette.ts'
import {blockIcon, blockIcons, chooseIcon, iconWords} from './choose-icon.ts'
import {drawEmblem, emblemIcons} from './emblem.ts'
import {drawIcon} from './icon.ts'
import {drawQr} from './qr.ts'

const box = {x: 0, y: 0, width: 48, height: 48}

test('every icon that can be chosen exists', () => {
  const names = [...Object.values(blockIcons), ...iconWords.map(([, icon]) => icon)]
  for (const name of names) expect(drawIcon(name, box, '#000000').length, name).toBeGreaterThan(0)
  expect(() => drawIcon('mascota', box, '#000000')).toThrow('Lucide has no icon mascota')
})

test.each([
  ['Identificación oficial con foto', 'id-card'],
  ['Comprobante de domicilio', 'house'],
  ['Teléfono 555 0142', 'phone'],
  ['CURP de tu hija', 'id-card'],
  ['Estudia primaria', 'school'],
  ['En línea, en la página', 'globe'],
  ['Correo', 'mail'],
  ['Una imagen cualquiera', 'x'],
  ['Ordinario', 'x'],
  ['marinero', 'x']
])('«%s» is shown by %s', (text, icon) => {
  expect(chooseIcon(text, 'x')).toBe(icon)
})

test.each([
  ['Nadie puede pedirte tu voto', 'Si pasa, denuncia.', 'triangle-alert'],
  ['Es gratis', 'Ningún gestor puede cobrarte.', 'triangle-alert'],
  ['Puedes perder el apoyo', 'Si faltas mucho.', 'triangle-alert'],
  ['Por qué se firmó', 'Había pocos espacios para participar.', 'info'],
  ['Todo es en línea', 'No necesitas ir a la oficina.', 'info']
])('the notice «%s» has its sign', (title, text, icon) => {
  const {explainer} = exampleInput('aviso', [{type: 'aviso', title, text: [[{text}]]}])
  expect(blockIcon(explainer.blocks[0]!)).toBe(icon)
})

test('no alert is an ornament', () => {
  for (const {explainer} of Object.values(examples))
    expect(emblemIcons(explainer)).not.toContain('triangle-alert')
})

test('an emblem shows three different things, whatever the explainer', () => {
  for (const {explainer} of Object.values(examples)) {
    expect(new Set(emblemIcons(explainer)).size).toBe(3)
    expect(drawEmblem(explainer, box, createPalette(exampleTheme.colores)).length).toBeGreaterThan(6)
  }
})

test('an icon is scaled into the middle of its box', () => {
  const [shape] = drawIcon('flag', {x: 10, y: 20, width: 48, height: 24}, '#123456')
  expect(shape).toMatchObject({transform: {x: 22, y: 20, scale: 1}, stroke: {color: '#123456', width: 2}})
})

test('a QR code keeps its quiet zone', () => {
  const [ground, code] = drawQr('https://vallec.example/', {...box, width: 330, height: 330}, [
    '#ffffff',
    '#000000'
  ])
  const {x, scale} = code!.transform!
  expect(ground!.fill).toBe('#ffffff')
  expect(x).toBeCloseTo(scale * 4, 6)
  expect(code!.path.startsWith('M0 0h7v1h-7z')).toBe(true)
})

test('a QR code is dark on light in a dark theme too', () => {
  const colours = (given: [string, string]) =>
    drawQr('https://vallec.example/', box, given).map(({fill}) => fill)
  expect(colours(['#f5f5f5', '#101418'])).toEqual(['#f5f5f5', '#101418'])
  expect(colours(['#101418', '#f5f5f5'])).toEqual(['#f5f5f5', '#101418'])
})
