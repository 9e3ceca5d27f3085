import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkSources} from './check-sources.ts'
import {checkTerms} from './check-terms.ts'
import {metadata} from './messages-of.fixture.ts'
import {parseExplainer} from './parse-explainer.ts'

const source = `${metadata}Del :termino[padrón] y los :termino[padrones].

:::comparacion{fuente="art-1"}
Vea :art[2].

| Quién | Qué |
| --- | --- |
| :termino[Comité] | :art[la **fracción** I]{id="art-1.fr-i"} |
:::

:::decision{fuente="art-1"}
- ¿Vives aquí?
  - Sí: **:art[3]**
  - No: vea :art[2] y :termino[zonas]{id="zona"}
:::
`

const norm = parseNorm(
  new VFile({
    path: 'reglas.md',
    value:
      '# Reglas\n\n## Artículo 1.\n\nSon requisitos:\n\nI. Vivir aquí.\n\n## Artículo 2.\n\nEl trámite es gratuito.\n'
  })
)!

describe('links of running text', () => {
  it('are held against the glossary', () => {
    const file = new VFile({path: 'a.md', value: source})
    const explainer = parseExplainer(file)!
    expect(checkTerms(explainer, ['padron', 'comite', 'zona'], file)).toBe(false)
    expect(file.messages.map(String)).toEqual([
      'a.md:10:28-10:46: `padrones` no está en el glosario, se esperaba uno de sus términos, el más parecido es `padron`, corrija el nombre o añada el término'
    ])
    expect(file.messages[0]!.expected).toEqual(['padron'])
  })

  it('pass with the terms they need', () => {
    const file = new VFile(source)
    expect(checkTerms(parseExplainer(file)!, ['padron', 'padrones', 'comite', 'zona'], file)).toBe(true)
    expect(file.messages).toEqual([])
  })

  it('are held against the norm, in cells and outcomes too', () => {
    const file = new VFile({path: 'a.md', value: source})
    expect(checkSources(parseExplainer(file)!, norm, file)).toBe(false)
    expect(file.messages.map(String)).toEqual([
      'a.md:22:11-22:18: `art-3` no está en «Reglas», se esperaba una disposición de la norma, las más parecidas son `art-1`, `art-2` y `art-1.fr-i`'
    ])
  })
})
