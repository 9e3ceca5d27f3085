import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseExplainer} from '../parse-explainer.ts'
import {explainerText} from './explainer-text.ts'

const metadata = `---
titulo: Beca
resumen: Para seguir en la escuela.
norma: reglas
tipo: programa-social
licencia: CC-BY-4.0
autoria: Municipio
leyenda: >
  Este programa
  es público.
ficticio: true
---
`

const blocks = `
:::cifra{fuente="art-1"}
**$1,200**, cada *dos meses*

En efectivo.
:::

:::quien{fuente="art-2"}
Niñas y niños:

- de primaria
:::

:::pasos{fuente="art-3"}
1. **Llene la solicitud.** Está en [la página](https://b.mx/beca).
2. Entréguela en [b.mx](https://b.mx/) o a [998 000 0000](tel:9980000000).

   Guarde el folio.
3. **Espere**
:::

:::plazos{fuente="art-4"}
- **15 días**: respuesta
:::

:::preguntas{fuente="art-5"}
### ¿Cuesta?

No.
:::

:::definicion{fuente="art-6"}
- **Padrón**: la lista. Vea [el artículo](#art-6).
:::

:::aviso{fuente="art-7"}
Uno.

Dos: [**ver**](https://b.mx) [*más*](https://b.mx).
:::

:::contacto{fuente="art-8"}
- Correo: [a@b.mx](mailto:a@b.mx)
:::
`

it('writes every block, its title and what a click would lead to', () => {
  const explainer = parseExplainer(new VFile(metadata + blocks))!
  expect(explainerText(explainer)).toBe(`Beca

Para seguir en la escuela.

Ejemplo inventado: no es un programa real.

En cifras
$1,200 cada dos meses
En efectivo.

Para quién es
Niñas y niños:
- de primaria

Paso a paso
1. Llene la solicitud. Está en la página (https://b.mx/beca).
2. Entréguela en b.mx o a 998 000 0000. Guarde el folio.
3. Espere

Fechas y plazos
- 15 días: respuesta

Preguntas frecuentes
¿Cuesta?
No.

Qué significa
- Padrón: la lista. Vea el artículo.

Importante
Uno.
Dos: ver (https://b.mx) más (https://b.mx).

Dónde preguntar
- Correo: a@b.mx

Este programa es público.

Municipio
Licencia: CC-BY-4.0
`)
})

it('leaves out what there is not', () => {
  const explainer = parseExplainer(
    new VFile(
      '---\ntitulo: a\nresumen: b\nnorma: c\ntipo: norma\nlicencia: CC0-1.0\n---\n:::cifra{fuente="art-1"}\n**5**\n:::\n'
    )
  )!
  expect(explainerText(explainer)).toBe('a\n\nb\n\nEn cifras\n5\n\nAutoría no indicada\nLicencia: CC0-1.0\n')
})
