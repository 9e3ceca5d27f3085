import {describe, expect, it, vi} from 'vitest'
import type {LintConfig} from './config.ts'
import {lint} from './lint.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

function found(markdown: string, config?: LintConfig): string[] {
  return lint(markdown, config).messages.map(
    ({ruleId, start, end}) => `${ruleId}: ${markdown.slice(start.offset, end.offset)}`
  )
}

describe('lint', () => {
  it('reports in reading order, with place, page, advice and replacements', () => {
    expect(lint('# Título\n\nSe erogará el dinero.').messages).toEqual([
      {
        ruleId: 'termino-reemplazable',
        severity: 'warning',
        message: '«erogará», se esperaba «gastará» o «pagará»',
        note: 'Una palabra de todos los días se entiende a la primera. Equivalencia propuesta por Llano.',
        url: '/reglas/termino-reemplazable/',
        start: {line: 3, column: 4, offset: 13},
        end: {line: 3, column: 11, offset: 20},
        replacements: ['gastará', 'pagará']
      }
    ])
  })

  it('keeps places where markup, line ends or a byte order mark stand before', () => {
    expect(found('\uFEFFSe **erogará** el dinero.')).toEqual(['termino-reemplazable: erogará'])
    expect(found('Uno.\r\n\r\nSe eroga&shy;rá, y se [erogará](x) 😀 y erogarán.')).toEqual([
      'termino-reemplazable: eroga&shy;rá',
      'termino-reemplazable: erogará',
      'termino-reemplazable: erogarán'
    ])
  })

  it('names the provision', () => {
    const {messages} = lint('### Artículo 1\n\nLa escuela:\n\nI. Avisará;\n\nII. Subsanará el error.\n')
    expect(messages.map(({provision}) => provision)).toEqual(['art-1.fr-ii'])
  })

  it('leaves alone titles, quotations, tables, code, addresses, names and reform notes', () => {
    const text = `# Subsanar y erogar

> Se erogará el dinero.

| Subsanar |
| --- |
| erogar |

La Dirección de Erogar y Subsanar abre. Dijo «se erogará». Use \`erogar\` o https://ejemplo.mx/erogar.

*Fracción reformada DOF 15-01-2026*
`
    expect(found(text)).toEqual([])
  })

  it('reads a document that came whole in a code fence, and no other code', () => {
    const sentence = 'El municipio erogará los recursos. '.repeat(5)
    expect(found(`\`\`\`html\n<page n="1">\n${sentence}\n</page>\n\`\`\`\n`)).toHaveLength(5)
    expect(found(`\`\`\`js\n${sentence}\n\`\`\`\n`)).toEqual([])
    expect(found(`Vea:\n\n\`\`\`\n${sentence}\n\`\`\`\n`)).toEqual([])
  })

  it('lets a config change severity, options and address', () => {
    const text = 'Entregue original y/o copia, ad hoc.'
    const severities = (config?: LintConfig) =>
      lint(text, config)
        .messages.filter(({ruleId}) => ruleId === 'y-o')
        .map(({severity}) => severity)
    expect(severities()).toEqual(['error'])
    expect(severities({rules: {'y-o': 'info'}})).toEqual(['info'])
    expect(severities({rules: {'y-o': ['warning']}})).toEqual(['warning'])
    expect(severities({rules: {'y-o': 'off'}})).toEqual([])
    const latin = lint(text, {preset: 'lectura-facil', rules: {latinismo: 'on'}}).messages
    expect(latin.find(({ruleId}) => ruleId === 'latinismo')?.severity).toBe('error')
    expect(lint(text, {baseUrl: 'https://ejemplo.mx/llano/'}).messages.at(-1)?.url).toBe(
      'https://ejemplo.mx/llano/reglas/latinismo/'
    )
  })

  it('refuses a config that names what does not exist', () => {
    expect(() => lint('', {preset: 'recomendada' as 'recomendado'})).toThrow(
      'Colección `recomendada` desconocida, se esperaba `recomendado`'
    )
    expect(() => lint('', {rules: {'oracion-larg': 'on'}})).toThrow(
      'Regla `oracion-larg` desconocida, se esperaba `oracion-larga`'
    )
    expect(() => lint('', {ruls: {}} as LintConfig)).toThrow(
      'Clave `ruls` desconocida, se esperaba `rules`, en la configuración'
    )
    expect(() => lint('', {rules: {'oracion-larga': ['on', {maxWords: 'diez'}]}})).toThrow(
      'Valor "diez" de la opción `maxWords` de la regla `oracion-larga`, se esperaba un número desde 0'
    )
    expect(() => lint('', {rules: {'termino-reemplazable': ['on', {terms: 'some'}]}})).toThrow(
      'se esperaba uno de: trusted, all'
    )
    expect(() => lint('', {rules: {'y-o': ['on', {toString: 1}]}})).toThrow('se esperaba ninguna')
  })

  it('scores', () => {
    const {score} = lint('En verano hace calor. En invierno hace frío')
    expect(score).toEqual({words: 8, sentences: 2, syllables: 16, inflesz: 78.24, band: 'bastante fácil'})
    expect(lint('# Solo un título').score.inflesz).toBe(lint('').score.inflesz)
    expect(lint('').score).toEqual({words: 0, sentences: 0, syllables: 0, inflesz: null, band: null})
  })
})

describe('comments that turn rules off', () => {
  const long = 'Se erogará y se subsanará.'

  it('cover the next block', () => {
    expect(found(`<!-- llano-ignora termino-reemplazable -->\n\n${long}\n\n${long}`)).toHaveLength(2)
    expect(found(`<!-- llano-ignora termino-reemplazable -->\n${long}`)).toEqual([])
    expect(
      found(
        `<!-- llano-ignora y-o termino-reemplazable motivo="así lo pide la ley" -->\n\n- ${long} Uno y/o dos.\n- ${long}`
      )
    ).toEqual([])
    expect(found(`<!-- llano-ignora latinismo -->\n\n${long} De facto.\n\nDe facto.`)).toEqual([
      'termino-reemplazable: erogará',
      'termino-reemplazable: subsanará',
      'latinismo: De facto'
    ])
  })

  it('cover the rest of a paragraph', () => {
    expect(found(`Se erogará <!-- llano-ignora termino-reemplazable --> y se subsanará.`)).toEqual([
      'termino-reemplazable: erogará'
    ])
  })

  it('cover a region', () => {
    const id = 'termino-reemplazable'
    const text = `${long}\n\n<!-- llano-ignora-inicio ${id} -->\n\n${long}\n\n${long}\n\n<!-- llano-ignora-fin ${id} -->\n\n${long}`
    expect(found(text)).toHaveLength(4)
  })

  it('cover a whole text, wherever they stand', () => {
    const id = 'termino-reemplazable'
    expect(found(`${long}\n\n<!-- llano-ignora-archivo ${id} motivo="texto de 1940" -->\n\n${long}`)).toEqual(
      []
    )
    expect(found(`${long}\n\n<!-- llano-ignora-archivo y-o -->\n\n${long}`)).toHaveLength(5)
    expect(lint('Texto.\n\n<!-- llano-ignora-archivo y-o -->').messages.map(({message}) => message)).toEqual([
      'Comentario que no apaga nada de `y-o`, se esperaba uno que haga falta, quítelo'
    ])
  })

  it('are reported when they are wrong', () => {
    const messages = (text: string) =>
      lint(text).messages.map(({ruleId, severity, message}) => [ruleId, severity, message])
    expect(messages('<!-- llano-ignora oracion-larg -->\n\nTexto.')).toEqual([
      ['llano-ignora', 'warning', 'Regla `oracion-larg` desconocida, se esperaba `oracion-larga`']
    ])
    expect(messages('<!-- llano-ignora -->\n\nTexto.')).toEqual([
      [
        'llano-ignora',
        'warning',
        'Comentario sin regla, se esperaba el nombre de una o más: `<!-- llano-ignora oracion-larga -->`'
      ]
    ])
    expect(messages('<!-- llano-ignora-inicio y-o -->\n\nUno y/o dos.')).toEqual([
      [
        'llano-ignora',
        'warning',
        'Inicio de `y-o` sin fin, se esperaba después `<!-- llano-ignora-fin y-o -->`'
      ]
    ])
    expect(messages('Texto.\n\n<!-- llano-ignora-fin y-o -->')).toEqual([
      [
        'llano-ignora',
        'warning',
        'Fin de `y-o` sin inicio, se esperaba antes `<!-- llano-ignora-inicio y-o -->`'
      ]
    ])
  })

  it('are reported when they turn nothing off', () => {
    const unused = (text: string, config?: LintConfig) =>
      lint(text, config)
        .messages.filter(({ruleId}) => ruleId === 'llano-ignora')
        .map(({start, end, message}) => [text.slice(start.offset, end.offset), message])
    const message = 'Comentario que no apaga nada de `latinismo`, se esperaba uno que haga falta, quítelo'
    const text = '<!-- llano-ignora y-o latinismo -->\n\nUno y/o dos.\n\nAd hoc.'
    expect(unused(text)).toEqual([['latinismo', message]])
    expect(unused(text, {rules: {latinismo: 'off'}})).toEqual([])
    const region = (inside: string) =>
      `<!-- llano-ignora-inicio latinismo -->\n\n${inside}\n\n<!-- llano-ignora-fin latinismo -->\n\nAd hoc.`
    expect(unused(region('Texto.'))).toEqual([['latinismo', message]])
    expect(unused(region('Es ad hoc.'))).toEqual([])
    expect(unused('Ad hoc.\n\n<!-- llano-ignora latinismo -->')).toEqual([['latinismo', message]])
  })

  it('are not read in code', () => {
    expect(found(`\`<!-- llano-ignora termino-reemplazable -->\`\n\n${long}`)).toHaveLength(2)
    expect(found(`    <!-- llano-ignora nada -->\n\n${long}`)).toHaveLength(2)
  })
})

describe('odd texts', () => {
  it.each([
    '',
    ' ',
    '\0',
    '\uFEFF',
    '\uD800',
    '-',
    '|',
    '```',
    '---',
    '---\na: [',
    ':::',
    ':::a{b="',
    '<!--',
    '<!-- llano-ignora',
    '&#x110000;&#0;&amp',
    '> > >\n> \\\n>',
    '\\',
    '[](',
    '| a |\n|-|\n|',
    '\r\r\n\n\r',
    '«“"',
    '1) I. a) -- ¿¡',
    'İ ẞ ﬁ ǅ',
    '\u0301a\u0301 e\u0301rogara\u0301'
  ])('%j is no reason to throw, and places stay inside', (text) => {
    for (const {start, end} of lint(text, {preset: 'estricto'}).messages) {
      expect(start.offset).toBeGreaterThanOrEqual(0)
      expect(end.offset).toBeLessThanOrEqual(text.length)
    }
  })

  it('reads one paragraph of a megabyte, and deep nesting', () => {
    const paragraph = 'la autoridad erogará, en su caso, el recurso '.repeat(24_000)
    expect(lint(paragraph).messages.length).toBeGreaterThan(20_000)
    expect(lint(`${'> '.repeat(5000)}texto`).messages).toEqual([])
    expect(lint(`${'- '.repeat(500)}texto`).messages).toEqual([])
    expect(lint('*a **b '.repeat(3000)).messages.length).toBeGreaterThan(0)
  })
})
