import {expect, it} from 'vitest'
import {pageParts, pageSummary} from './page-parts.ts'

const page = `Marca la palabra \`uno\`.

## Ejemplos

### Uno

\`\`\`texto {"max": 5}
Uno y dos.
\`\`\`

\`\`\`avisos
1:1-1:4: Uno, se esperaba dos
\`\`\`

\`\`\`json
{}
\`\`\`
`

it('splits a page into prose and examples', () => {
  expect(pageParts(page)).toEqual([
    {
      kind: 'prose',
      html: '<p>Marca la palabra <code>uno</code>.</p>\n<h2>Ejemplos</h2>\n<h3>Uno</h3>'
    },
    {
      kind: 'example',
      example: {
        parts: [
          {text: 'Uno', remarks: [1]},
          {text: ' y dos.', remarks: []}
        ],
        remarks: [{number: 1, message: 'Uno, se esperaba dos'}],
        options: '{"max": 5}'
      }
    },
    {kind: 'prose', html: '<pre><code class="language-json">{}\n</code></pre>'}
  ])
})

it('gives the first paragraph as plain text', () => {
  expect(pageSummary(page)).toBe('Marca la palabra uno.')
  expect(pageSummary('# Título\n')).toBe('')
})
