import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseTheme} from './parse-theme.ts'

const lines = [
  'institucion: Municipio de Valle Claro',
  'sitio: https://vallec.example/',
  'colores:',
  '  primario: "#1D4E4A"',
  '  acento: "#b5361c"',
  '  fondo: "#ffffff"',
  '  texto: "#1f2421"',
  'tipografia: Atkinson Hyperlegible Next',
  'contacto: 5550142'
]

function parse(text: string) {
  const file = new VFile({path: 'content/temas/valle.yml', value: text})
  const theme = parseTheme(file)
  return {
    theme,
    messages: file.messages.map(({line, column, reason}) => `${line}:${column}: ${reason}`),
    file
  }
}

/** Change lines of the good theme: by index, `null` takes the line away. */
function changed(changes: Record<number, string | null>): string {
  return lines
    .flatMap((line, index) => (index in changes ? (changes[index] === null ? [] : [changes[index]]) : [line]))
    .join('\n')
}

test('reads a theme', () => {
  expect(parse(lines.join('\n'))).toMatchObject({
    theme: {
      slug: 'valle',
      institucion: 'Municipio de Valle Claro',
      sitio: 'https://vallec.example',
      colores: {primario: '#1d4e4a', acento: '#b5361c', fondo: '#ffffff', texto: '#1f2421'},
      tipografia: 'Atkinson Hyperlegible Next',
      contacto: '5550142'
    },
    messages: []
  })
})

test('typeface and contact may be left out', () => {
  const {theme} = parse(changed({7: null, 8: null}))
  expect(theme?.tipografia).toBe('Atkinson Hyperlegible Next')
  expect(theme).not.toHaveProperty('contacto')
})

describe('says what is wrong, where, and what to do', () => {
  test.each([
    [
      'a key that does not exist',
      changed({1: 'sitios: https://vallec.example'}),
      [
        '2:1: Clave `sitios` desconocida, se esperaba `sitio`',
        '1:1: Falta la clave `sitio`, se esperaba una línea `sitio: …`'
      ]
    ],
    [
      'a key like none',
      `${lines.join('\n')}\nmascota: jaguar`,
      [
        '10:1: Clave `mascota` desconocida, se esperaba una de `institucion`, `sitio`, `colores`, `tipografia`, `contacto`, `logo`'
      ]
    ],
    [
      'a missing colour',
      changed({4: null}),
      ['4:3: Falta la clave `acento` en `colores`, se esperaba una línea `acento: …`']
    ],
    [
      'a colour by name',
      changed({4: '  acento: rojo'}),
      [
        '5:11: Color `rojo` en `acento`, se esperaba `#` y seis cifras hexadecimales entre comillas, como `"#1f6f50"`'
      ]
    ],
    [
      'a colour without quotes, a comment to YAML',
      changed({4: '  acento: #b5361c'}),
      [
        '5:11: Color `` en `acento`, se esperaba `#` y seis cifras hexadecimales entre comillas, como `"#1f6f50"`'
      ]
    ],
    [
      'text too pale',
      changed({6: '  texto: "#8a8f8c"'}),
      [
        '7:10: Contraste de 3.28:1 entre `texto` y `fondo` en el texto (#8a8f8c sobre #ffffff), se esperaba al menos 4.5:1 (WCAG AA), aclare uno u oscurezca el otro'
      ]
    ],
    [
      'a typeface nobody has',
      changed({7: 'tipografia: Comic Sans'}),
      [
        '8:13: Tipografía `Comic Sans` desconocida, se esperaba una de `Atkinson Hyperlegible Next`, `Public Sans`, escriba ese nombre o agregue la tipografía como dice el README de @llano/renderer'
      ]
    ],
    [
      'an address without scheme',
      changed({1: 'sitio: vallec.example'}),
      ['2:8: Dirección `vallec.example` en `sitio`, se esperaba una que empiece con https://']
    ],
    [
      'an empty name',
      changed({0: 'institucion:'}),
      ['1:13: `institucion` sin texto, se esperaba `institucion: …` en una línea']
    ],
    [
      'colours that are a text',
      [...lines.slice(0, 2), 'colores: verdes'].join('\n'),
      ['3:10: `colores` sin claves, se esperaban `primario`, `acento`, `fondo`, `texto`']
    ],
    ['an empty file', '', ['1:1: Archivo vacío, se esperaban las claves `institucion`, `sitio`, `colores`']],
    [
      'a list',
      '- verde',
      ['1:1: Un tema sin claves, se esperaban las claves `institucion`, `sitio`, `colores`']
    ]
  ])('%s', (_name, text, expected) => {
    const {theme, messages, file} = parse(text)
    expect(theme).toBeNull()
    expect(messages).toEqual(expected)
    expect(file.messages.every(({fatal}) => fatal)).toBe(true)
  })

  test('YAML that is not YAML', () => {
    const {theme, messages} = parse('institucion: "Valle\nsitio: x')
    expect(theme).toBeNull()
    expect(messages[0]).toMatch(/^2:\d+: YAML que no se entiende/)
  })
})

test('reports each pair of colours once', () => {
  const {messages} = parse(changed({3: '  primario: "#9fb8b5"'}))
  const pairs = messages.map((message) => /entre (`\w+` y `\w+`)/.exec(message)?.[1])
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(pairs).toEqual(['`primario` y `fondo`'])
})

describe('a logo beside the theme', () => {
  const withLogo = (name: string, files: Record<string, string> = {}) => {
    const file = new VFile({path: 'content/temas/valle.yml', value: `${lines.join('\n')}\nlogo: ${name}`})
    const theme = parseTheme(file, {readFile: (asked) => files[asked]})
    return [
      theme?.logo ?? null,
      ...file.messages.map(({line, column, reason}) => `${line}:${column}: ${reason}`)
    ]
  }

  test('is read', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>'
    expect(withLogo('escudo.svg', {'escudo.svg': svg})).toEqual([
      {width: 4, height: 2, shapes: [{path: 'M 0 0 L 4 0 L 4 2 Z', fill: '#000000'}]}
    ])
  })

  test.each([
    '../escudo.svg',
    '/etc/escudo.svg',
    'escudos/uno.svg',
    'https://otro.example/a.svg',
    'escudo.png'
  ])('refuses %s', (name) => {
    expect(withLogo(name, {[name]: '<svg/>'})).toEqual([
      null,
      `10:7: Logo \`${name}\`, se esperaba el nombre de un archivo SVG junto al tema, como \`escudo.svg\`, guárdelo en esa carpeta`
    ])
  })

  test('says when it is not there, and what is wrong in it', () => {
    expect(withLogo('escudo.svg')).toEqual([
      null,
      '10:7: Logo `escudo.svg` que no está junto al tema, se esperaba ese archivo, guárdelo en esa carpeta'
    ])
    expect(withLogo('escudo.svg', {'escudo.svg': '<svg>\n<script/></svg>'})).toEqual([
      null,
      '10:7: Logo `escudo.svg`, línea 2, columna 1: Elemento `<script>`, se esperaba un dibujo sin programas, quítelo'
    ])
  })
})
