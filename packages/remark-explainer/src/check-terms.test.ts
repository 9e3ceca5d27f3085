import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkSources} from './check-sources.ts'
import {checkTerms} from './check-terms.ts'
import {checkFidelity} from './fidelity/check-fidelity.ts'
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

  describe('where the model has plain text', () => {
    const flat = `${metadata}:::aviso[Según :art[7]]{fuente="art-1"}
Texto. <!-- :termino[nada] --> \`:termino[nada]\` \\:termino[nada]
:::

:::preguntas{fuente="art-1"}
### ¿Qué es el :termino[**comité**] de :art[2]?

Vea :art[8].
:::

:::definicion{fuente="art-1"}
- **:termino[Padrón]**: la lista
:::

:::pasos{fuente="art-1"}
1. **Vea :art[6].** Y vaya.
:::

:::comparacion{fuente="art-1"}
| Quién | Según :art[5] |
| --- | --- |
| A | B |
:::

:::decision{fuente="art-1"}
- ¿Cumple :art[4]?
  - Sí: Puedes
  - No según :art[3]: No puedes
:::
`

    it('are held against the norm', () => {
      const file = new VFile({path: 'a.md', value: flat})
      expect(checkSources(parseExplainer(file)!, norm, file)).toBe(false)
      expect(file.messages.map((message) => String(message).split(' no está')[0])).toEqual([
        'a.md:10:16-10:23: `art-7`',
        'a.md:17:5-17:12: `art-8`',
        'a.md:25:10-25:17: `art-6`',
        'a.md:29:17-29:24: `art-5`',
        'a.md:35:11-35:18: `art-4`',
        'a.md:37:14-37:21: `art-3`'
      ])
    })

    it('are held against the glossary', () => {
      const file = new VFile({path: 'a.md', value: flat})
      expect(checkTerms(parseExplainer(file)!, ['padrones', 'comite'], file)).toBe(false)
      expect(file.messages.map(String)).toEqual([
        'a.md:21:5-21:21: `padron` no está en el glosario, se esperaba uno de sus términos, el más parecido es `padrones`, corrija el nombre o añada el término'
      ])
    })

    it('count as no figures of the norm', () => {
      const file = new VFile({path: 'a.md', value: flat})
      checkFidelity(parseExplainer(file)!, norm, file)
      expect(file.messages.map(String)).toEqual([])
    })
  })

  it('are checked in a model that no file was read into', () => {
    const file = new VFile({path: 'a.md', value: source})
    const explainer = structuredClone(parseExplainer(file)!)
    expect(checkTerms(explainer, ['padron', 'comite'], file)).toBe(false)
    expect(file.messages.map(({line, reason}) => `${line} ${reason.split(' no está')[0]}`)).toEqual([
      '10 `padrones`',
      '20 `zona`'
    ])
  })
})
