import {parseExplainer} from 'remark-explainer'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {audioScript} from './audio-script.ts'

const explainer = parseExplainer(
  new VFile({
    path: 'beca.md',
    value: `---
titulo: Beca
resumen: Dinero para la escuela.
norma: reglas
tipo: tramite
licencia: CC-BY-4.0
autoria: Municipio
---

:::cifra{fuente="art-1"}
**$1,200** al mes
:::

:::contacto{fuente="art-2"}
- Correo: beca@ejemplo.org
- Página: ejemplo.org/beca-uno
:::
`
  })
)!

describe('audioScript', () => {
  it('is said as it is written', () => {
    expect(
      audioScript(explainer)
    ).toBe(`Guion para leer en voz alta. Dura cerca de un minuto, a 140 palabras por minuto.

Beca.

[Pausa]

Dinero para la escuela.

[Pausa]

En cifras.
1,200 pesos al mes.

[Pausa]

Dónde preguntar.
Correo: beca arroba ejemplo punto org.
Página: ejemplo punto org diagonal beca guion uno.

[Pausa]

Municipio.
Licencia: CC-BY-4.0.
`)
  })
})
