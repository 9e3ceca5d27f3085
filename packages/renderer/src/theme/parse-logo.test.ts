import {expect, test} from 'vitest'
import {parseLogo} from './parse-logo.ts'

const svg = (content: string, attributes = 'viewBox="0 0 20 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${content}\n</svg>`

test('outlines keep place, colour and rule; nothing else is taken', () => {
  const source = svg(
    '<title>Escudo</title><style>.a{fill:#123456}</style><g transform="translate(2 1) scale(2)"><rect class="a" width="3" height="2"/></g><path fill="none" stroke="red" stroke-width="1.5" d="M1 1h4"/><path fill-rule="evenodd" d="M0 0L4 0L4 4Z"/>'
  )
  expect(parseLogo(source)).toEqual({
    width: 20,
    height: 10,
    shapes: [
      {path: 'M 2 1 L 8 1 L 8 5 L 2 5 Z', fill: '#123456'},
      {path: 'M 1 1 L 5 1', stroke: {color: '#ff0000', width: 1.5}},
      {path: 'M 0 0 L 4 0 L 4 4 Z', fill: '#000000', fillRule: 'evenodd'}
    ]
  })
})

test('a turned drawing keeps its shape', () => {
  const logo = parseLogo(svg('<path transform="rotate(90)" d="M1 -2L3 -2L3 -4Z"/>'))
  expect(logo).toMatchObject({shapes: [{path: 'M 2 1 L 2 3 L 4 3 Z'}]})
})

test.each([
  ['<script>alert(1)</script>', 'Elemento `<script>`, se esperaba un dibujo sin programas, quítelo'],
  [
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>',
    'Elemento `<script>`, se esperaba un dibujo sin programas, quítelo'
  ],
  [
    '<path d="M0 0h1v1z" onload="x()"/>',
    'Atributo de evento `on…`, se esperaba un dibujo sin programas, quite el atributo'
  ],
  [
    '<foreignObject><p/></foreignObject>',
    'Elemento que trae otro documento, se esperaba un dibujo sin `<foreignObject>` ni páginas dentro, quítelo'
  ],
  [
    '<use xlink:href="https://otro.example/a.svg#b"/>',
    'Referencia externa en `href`, se esperaba un dibujo completo en su archivo, quítela o incorpore sus trazos'
  ],
  [
    '<a href="javascript:x()"><path d="M0 0h1v1z"/></a>',
    'Referencia externa en `href`, se esperaba un dibujo completo en su archivo, quítela o incorpore sus trazos'
  ],
  [
    '<style>@import "https://otro.example/a.css";</style>',
    'Referencia externa en un estilo, se esperaba un dibujo completo en su archivo, quítela'
  ],
  [
    '<path d="M0 0h1v1z" fill="url(https://otro.example/a.svg#b)"/>',
    'Referencia externa en un estilo, se esperaba un dibujo completo en su archivo, quítela'
  ],
  [
    '<image href="#a"/>',
    'Texto o imagen, se esperaba un dibujo de trazos, convierta el texto en trazados y vectorice la imagen'
  ],
  [
    '<path d="M0 0h1v1z"><set attributeName="d" to="M0 0"/></path>',
    'Animación, se esperaba un dibujo quieto, quítela'
  ]
])('refuses %s', (content, reason) => {
  expect(parseLogo(svg(content))).toMatchObject({reason, line: 2})
})

test('says where, by line and column', () => {
  const found = parseLogo(svg('<path d="M0 0h1v1z"\n  onclick="x()"/>'))
  expect(found).toMatchObject({line: 3, column: 3})
})

test('refuses entities before they expand', () => {
  const source = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]>\n${svg('<path d="M0 0h1v1z"/>')}`
  expect(parseLogo(source)).toMatchObject({
    reason:
      'Declaración `<!DOCTYPE>` o `<!ENTITY>`, se esperaba un dibujo sin entidades, guárdelo de nuevo como «SVG simple»',
    line: 1,
    column: 1
  })
})

test.each([
  [
    '<linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient><path d="M0 0h9v9z" fill="url(#a)"/>',
    'Degradado, trama, recorte o filtro, se esperaban trazos con colores planos, expándalos o quítelos'
  ],
  [
    '<path opacity="0.5" d="M0 0h9v9z"/>',
    'Color transparente (`opacity` de 0.5), se esperaban colores planos, use un color más claro'
  ],
  ['', 'Dibujo sin nada que se vea, se esperaban trazos con color']
])('refuses what cannot be drawn alike everywhere: %s', (content, reason) => {
  expect(parseLogo(svg(content))).toMatchObject({reason})
})

test('refuses a drawing too large, and one that is no SVG', () => {
  expect(parseLogo(svg(' '.repeat(300 * 1024)))).toMatchObject({
    reason: 'Dibujo de 301 kB, se esperaban como máximo 256, simplifique sus trazos'
  })
  expect(parseLogo('hola')).toMatchObject({
    reason: expect.stringMatching(/^SVG que no se entiende \(.+\), se esperaba un dibujo bien formado/)
  })
})

test.each([
  '<!-- onload="x" --><path d="M0 0h1v1z"/>',
  '<path id="onda" d="M0 0h1v1z"/>',
  '<defs><path id="a" d="M0 0h1v1z"/></defs><use xlink:href="#a"/>'
])('takes %s', (content) => {
  expect(parseLogo(svg(content))).toHaveProperty('shapes')
})
