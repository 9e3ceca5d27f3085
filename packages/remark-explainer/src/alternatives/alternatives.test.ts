import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {blockTypes} from '../block-types.ts'
import type {Explainer} from '../explainer.ts'
import {parseExplainer} from '../parse-explainer.ts'
import {explainerText} from './explainer-text.ts'
import {explainerToHtml} from './explainer-to-html.ts'

const folder = new URL('../../../../content/explicadores/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

function read(value: string): Explainer {
  const file = new VFile(value)
  const explainer = parseExplainer(file, {
    readData: (name) =>
      name === 'flujo.csv'
        ? 'De,A,Monto\nFederación,Municipio,1200000\nMunicipio,Escuelas,900000.5\n'
        : name === 'presupuesto.csv'
          ? 'Rubro,Aprobado\nEscuelas,1200\n'
          : readFileSync(new URL(name, folder), 'utf8')
  })
  expect(file.messages.map(String)).toEqual([])
  return explainer!
}

const source = `---
titulo: Licencia para construir
resumen: Qué pedir y cuánto cuesta. Léalo antes de ir.
norma: reglas
tipo: tramite
licencia: CC-BY-4.0
autoria: Municipio de Valle Claro
leyenda: Este programa es público.
tramite:
  clave: DOP-03
  costo: $350 por cada 100 m²
  canal: presencial
  silencio: negativa
---

Antes de empezar, lea :art[3].

:::decision{fuente="art-9"}
- ¿Vives en el municipio?
  - Sí: ¿Estudias primaria?
    - Sí: **Puedes pedirla**
    - No: **No te toca**
  - No: **No te toca**
:::

:::obligaciones[Al terminar]{fuente="art-9"}
- Avise en 5 días. Lleve su folio.
- Pague $1
:::

:::grafica{fuente="art-7" datos="flujo.csv" tipo="flujo" unidad="pesos"}
:::

:::comparacion{fuente="art-9"}
| Obra | Costo | Días |
| --- | --- | --- |
| Barda | $1,200 | 8 |
:::

:::cita{fuente="art-1"}
> Toda persona tiene derecho a saber.
:::

:::aviso[No pague a nadie]{fuente="art-1"}
Es gratis. Denuncie al 555 0199.
:::
`

describe('explainerText', () => {
  it('writes what is read', () => {
    expect(explainerText(read(source))).toBe(`Licencia para construir

Qué pedir y cuánto cuesta. Léalo antes de ir.

Antes de empezar, lea artículo 3.

¿Es para ti?
- ¿Vives en el municipio?
  - Sí: ¿Estudias primaria?
    - Sí: Puedes pedirla
    - No: No te toca
  - No: No te toca

Al terminar
- Avise en 5 días. Lleve su folio.
- Pague $1

La gráfica
- De Federación a Municipio: $1,200,000
- De Municipio a Escuelas: $900,000.50

En qué se distinguen
- Barda. Costo: $1,200. Días: 8

Lo que dice la norma
Toda persona tiene derecho a saber.

No pague a nadie
Es gratis. Denuncie al 555 0199.

Datos del trámite
- Costo: $350 por cada 100 m²
- Cómo se hace: En persona
- Si no responden a tiempo: Se entiende que no (negativa ficta)
- Clave del trámite: DOP-03

Este programa es público.

Municipio de Valle Claro
Licencia: CC-BY-4.0
`)
  })

  it('writes what a telephone shows', () => {
    expect(
      explainerText(read(source), {for: 'mensaje', address: 'https://a.example/b'})
    ).toBe(`LICENCIA PARA CONSTRUIR
Qué pedir y cuánto cuesta.
Léalo antes de ir.

Antes de empezar, lea artículo 3.

¿ES PARA TI?
• ¿Vives en el municipio?
· Sí: ¿Estudias primaria?
·· Sí: Puedes pedirla
·· No: No te toca
· No: No te toca

AL TERMINAR
• Avise en 5 días.
Lleve su folio.
• Pague $1

LA GRÁFICA
• De Federación a Municipio: $1,200,000
• De Municipio a Escuelas: $900,000.50

EN QUÉ SE DISTINGUEN
• Barda. Costo: $1,200. Días: 8

LO QUE DICE LA NORMA
Toda persona tiene derecho a saber.

NO PAGUE A NADIE
Es gratis.
Denuncie al 555 0199.

DATOS DEL TRÁMITE
• Costo: $350 por cada 100 m²
• Cómo se hace: En persona
• Si no responden a tiempo: Se entiende que no (negativa ficta)
• Clave del trámite: DOP-03

Este programa es público.

Municipio de Valle Claro. CC-BY-4.0
Completo: https://a.example/b
`)
  })

  it('writes what the ear can follow', () => {
    expect(
      explainerText(read(source), {for: 'voz'})
    ).toBe(`Licencia para construir. Qué pedir y cuánto cuesta. Léalo antes de ir.

Antes de empezar, lea artículo tres.

Para saber qué toca en cada caso, hay que responder. Primera pregunta. ¿Vives en el municipio? Si la respuesta es «sí», sigue la segunda pregunta. Si la respuesta es «no»: No te toca. Segunda pregunta. ¿Estudias primaria? Si la respuesta es «sí»: Puedes pedirla. Si la respuesta es «no»: No te toca.

Al terminar. Primero. Avise en cinco días. Lleve su folio. Por último. Pague un peso.

Ahora, las cuentas. De Federación a Municipio: un millón doscientos mil pesos. De Municipio a Escuelas: novecientos mil pesos con cincuenta centavos.

Ahora, una comparación. Barda. Costo: mil doscientos pesos. Días: ocho.

Estas son las palabras de la norma. Toda persona tiene derecho a saber. Hasta aquí la cita.

Atención. No pague a nadie. Es gratis. Denuncie al cinco cinco cinco, cero uno nueve nueve.

Más datos del trámite. Costo: trescientos cincuenta pesos por cada cien metros cuadrados. Cómo se hace: En persona. Si no responden a tiempo: Se entiende que no (negativa ficta).

Este programa es público.

Publica este mensaje: Municipio de Valle Claro. Cualquiera puede copiarlo y compartirlo si dice de quién es.
`)
  })

  it.each([
    ...samples,
    ...Object.values(blockTypes).map(
      ({type, example}) => [type, source.replace(/:::[\s\S]*$/, `${example}\n`)] as const
    )
  ])('leaves nothing for the eye in the script of %s', (_, markdown) => {
    const text = explainerText(read(markdown), {for: 'voz'})
    expect(text).not.toMatch(/[\d$%@#*<>_/•]|https?:|\.\.|: *\.|undefined|null/)
    for (const paragraph of text.trim().split('\n\n')) expect(paragraph).toMatch(/^[\p{Lu}¿¡«].*[.!?…:]$/u)
  })

  it.each(samples)('says every block of %s in each', (_, markdown) => {
    const explainer = read(markdown)
    for (const {title} of explainer.blocks)
      for (const kind of ['lectura', 'mensaje'] as const)
        expect(explainerText(explainer, {for: kind}).toLowerCase()).toContain(title.toLowerCase())
  })
})

describe('explainerToHtml', () => {
  it('writes each block as a section, with its sources', () => {
    const html = explainerToHtml(read(source))
    const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
    expect(html).toMatch(
      /^<!doctype html><html lang="es-MX"><head>.*<title>Licencia para construir<\/title>/s
    )
    expect(main).toContain(
      '<section id="texto"><p>Antes de empezar, lea <span data-disposicion="art-3">artículo 3</span>.</p></section>'
    )
    expect(main).toContain(
      '<section id="decision" data-fuente="art-9" aria-labelledby="decision-titulo"><h2 id="decision-titulo">¿Es para ti?</h2><p><strong>¿Vives en el municipio?</strong></p><ul><li>Sí: ¿Estudias primaria?<ul><li>Sí: <strong>Puedes pedirla</strong></li><li>No: <strong>No te toca</strong></li></ul></li><li>No: <strong>No te toca</strong></li></ul><p class="fuente">Fuente: art-9</p></section>'
    )
    expect(main).toContain(
      '<table><thead><tr><th scope="col">Obra</th><th scope="col">Costo</th><th scope="col">Días</th></tr></thead><tbody><tr><th scope="row">Barda</th><td>$1,200</td><td>8</td></tr></tbody></table>'
    )
    expect(main).toContain('<dt>Costo</dt><dd>$350 por cada 100 m²</dd>')
    expect(main).toContain('<p>Este programa es público.</p>')
  })

  it('writes no tag that an author wrote', () => {
    const html = explainerToHtml(
      read(
        source
          .replace('Es gratis.', 'Es \\<script>alert(1)\\</script> gratis.')
          .replace('Licencia para', 'a</title><script>')
      )
    )
    expect(html).not.toContain('<script')
  })
})
