import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseExplainer} from './parse-explainer.ts'
import {remarkExplainer} from './remark-explainer.ts'

const source = `---
titulo: Beca
resumen: Para qué sirve.
norma: reglas
tipo: tramite
licencia: CC0-1.0
autoria: Municipio
---

:::aviso[Horario]{fuente="art-1"}
De 9:00 a 15:30, nota:algo.
:::
`

describe('remarkExplainer', () => {
  it('reads what parseExplainer reads, and leaves the tree to be written as it was', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkDirective)
      .use(remarkExplainer)
      .use(remarkStringify)
      .process(new VFile({path: 'beca.md', value: source}))
    expect(file.messages).toEqual([])
    expect(file.data.explainer).toEqual(parseExplainer(new VFile({path: 'beca.md', value: source})))
    expect(String(file)).toBe(source)
  })

  it('sets nothing when something is wrong, and keeps the messages of others', async () => {
    const file = new VFile({path: 'beca.md', value: source.replace('aviso', 'avisos')})
    file.info('Otro complemento')
    await unified()
      .use(remarkParse)
      .use(remarkFrontmatter)
      .use(remarkDirective)
      .use(remarkExplainer)
      .use(remarkStringify)
      .process(file)
    expect(file.data.explainer).toBeUndefined()
    expect(file.messages.map(({ruleId, source: origin}) => [origin, ruleId])).toEqual([
      [undefined, undefined],
      ['remark-explainer', 'bloque-desconocido']
    ])
  })

  it('names the plugin that is missing', async () => {
    const file = new VFile({path: 'beca.md', value: source})
    await unified().use(remarkParse).use(remarkExplainer).use(remarkStringify).process(file)
    expect(file.messages.map(String)).toEqual([
      'beca.md:1:1-1:4: Archivo leído sin `remark-frontmatter`, se esperaba ese complemento, úselo antes de `remark-explainer`',
      'beca.md:10:1-12:4: Archivo leído sin `remark-directive`, se esperaba ese complemento, úselo antes de `remark-explainer`'
    ])
  })
})
