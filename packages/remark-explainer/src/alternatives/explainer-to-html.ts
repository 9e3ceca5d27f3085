import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {chartTable} from '../chart-table.ts'
import type {Block, DecisionQuestion, Explainer, RichText} from '../explainer.ts'
import {procedureFacts} from '../procedure/procedure-facts.ts'
import {fictionNote} from './fiction-note.ts'

const style = `:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}
h1,h2,h3{line-height:1.25}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.375rem .5rem;text-align:start;vertical-align:top}
.cifra{font-size:2rem;font-weight:700}
.fuente,footer{font-size:.9375rem}
section{margin-block:2.5rem}`

/**
 * Give an explainer as a page that needs nothing else: no scripts, no fonts, no pictures.
 *
 * @param explainer
 *   Explainer that was read.
 * @returns
 *   HTML in which each block is a section whose `id` is the block's; `data-fuente` holds its sources. Ends in
 *   a line feed.
 */
export function explainerToHtml(explainer: Explainer): string {
  const {metadata, blocks} = explainer
  const {titulo, resumen, leyenda, autoria, licencia, ficticio, norma, verificado} = metadata
  const facts = procedureFacts(explainer)
  const main = h('main', [
    h('h1', titulo),
    h('p', resumen),
    ...(ficticio ? [h('p', h('strong', fictionNote))] : []),
    ...blocks.map(writeBlock),
    ...(facts.length
      ? [
          h('section', {id: 'datos-del-tramite'}, [
            h('h2', 'Datos del trámite'),
            h(
              'dl',
              facts.flatMap(({label, values}) => [h('dt', label), ...values.map((value) => h('dd', value))])
            )
          ])
        ]
      : []),
    h('footer', [
      ...(leyenda ? [h('p', leyenda)] : []),
      h(
        'p',
        `${autoria}. Licencia: ${licencia}. Norma: ${norma}.${verificado ? ` Comparado con la norma el ${verificado}.` : ''}`
      )
    ])
  ])
  const page = h(null, [
    {type: 'doctype'},
    h('html', {lang: 'es-MX'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('title', titulo),
        h('meta', {name: 'description', content: resumen}),
        h('style', style)
      ]),
      h('body', [main])
    ])
  ])
  return `${toHtml(page)}\n`
}

function writeBlock(block: Block): Element {
  const {id, title, sources} = block
  if (block.type === 'texto') return h('section', {id}, block.text.map(paragraph))
  return h('section', {id, dataFuente: sources.join(' '), ariaLabelledBy: `${id}-titulo`}, [
    h('h2', {id: `${id}-titulo`}, title),
    ...('intro' in block ? block.intro.map(paragraph) : []),
    ...writeContent(block),
    h('p', {className: ['fuente']}, `Fuente: ${sources.join(', ')}`)
  ])
}

function writeContent(block: Exclude<Block, {type: 'texto'}>): Element[] {
  switch (block.type) {
    case 'aviso':
      return block.text.map(paragraph)
    case 'cita':
      return [h('blockquote', block.text.map(paragraph))]
    case 'cifra':
      return [
        h('p', [h('span', {className: ['cifra']}, block.figure), ' ', ...inline(block.caption)]),
        ...block.detail.map(paragraph)
      ]
    case 'derechos':
    case 'obligaciones':
    case 'quien':
    case 'requisitos':
      return [
        h(
          'ul',
          block.items.map((item) => h('li', inline(item)))
        )
      ]
    case 'pasos':
      return [
        h(
          'ol',
          block.steps.map(({title, text}) =>
            h('li', [...(title === null ? [] : [h('p', h('strong', title))]), ...text.map(paragraph)])
          )
        )
      ]
    case 'plazos':
      return [pairs(block.terms.map(({when, what}) => [when, what]))]
    case 'contacto':
      return [pairs(block.contacts.map(({label, value}) => [label, value]))]
    case 'definicion':
      return [pairs(block.definitions.map(({term, meaning}) => [term, meaning]))]
    case 'preguntas':
      return block.questions.flatMap(({question, answer}) => [h('h3', question), ...answer.map(paragraph)])
    case 'decision':
      return [h('p', h('strong', block.root.question)), answers(block.root)]
    case 'comparacion':
      return [
        table(
          block.columns,
          block.rows.map((row) => row.map(inline))
        )
      ]
    case 'grafica': {
      const {columns, rows} = chartTable(block)
      return [
        table(
          columns,
          rows.map((row) => row.map((cell) => [{type: 'text' as const, value: cell}]))
        )
      ]
    }
  }
}

function answers({answers: list}: DecisionQuestion): Element {
  return h(
    'ul',
    list.map(({label, next}) =>
      next.type === 'outcome'
        ? h('li', [`${label}: `, ...inline(next.text)])
        : h('li', [`${label}: ${next.question}`, answers(next)])
    )
  )
}

function pairs(list: readonly (readonly [name: string, text: RichText])[]): Element {
  return h(
    'dl',
    list.flatMap(([name, text]) => [h('dt', name), h('dd', inline(text))])
  )
}

function table(columns: readonly string[], rows: readonly (readonly ElementContent[][])[]): Element {
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        columns.map((column) => h('th', {scope: 'col'}, column))
      )
    ),
    h(
      'tbody',
      rows.map(([name = [], ...cells]) =>
        h('tr', [h('th', {scope: 'row'}, name), ...cells.map((cell) => h('td', cell))])
      )
    )
  ])
}

function paragraph(text: RichText): Element {
  return h('p', inline(text))
}

function inline(text: RichText): ElementContent[] {
  return text.map(({text: words, strong, emphasis, href, provision, term}) => {
    let content: ElementContent = {type: 'text', value: words}
    if (emphasis) content = h('em', [content])
    if (strong) content = h('strong', [content])
    if (provision) return h('span', {dataDisposicion: provision}, [content])
    if (term) return h('span', {dataTermino: term}, [content])
    return href ? h('a', {href}, [content]) : content
  })
}
