import {citeProvision, type Norm, type Provision} from 'remark-legal'

/** Provisions that the note lists, so that it can be read at a glance. */
const mostListed = 12

/** Divisions are not cited for what stands in them; recitals and transitory articles only where there is no more. */
const notCited = new Set<Provision['type']>([
  'anexo',
  'capitulo',
  'considerando',
  'libro',
  'parte',
  'seccion',
  'titulo',
  'transitorio'
])

/**
 * Write the beginning of an explainer of a norm whose words are not at hand: it parses, its sources exist, and
 * its words say what to write.
 *
 * @param name
 *   Slug of the explainer.
 * @param norm
 *   The norm it explains, whole or in part by reference; it has one provision at least.
 * @param theme
 *   Slug of a theme, when there is one.
 * @returns
 *   Annotated Markdown.
 */
export function explainerSkeleton(name: string, norm: Norm, theme: string | undefined): string {
  const citable = citableProvisions(norm)
  const ids = citable.map(({id}) => id)
  const source = (index: number) => ids[index % ids.length]
  const sourceOf = (kinds: RegExp, index: number) =>
    norm.provisions.find(
      ({figures, type}) => !notCited.has(type) && figures?.some((form) => kinds.test(form))
    )?.id ?? source(index)
  const listed = citable.slice(0, mostListed).map((one) => `- ${describe(one, norm)}`)
  const unlisted = citable.length - listed.length
  const title = name.replaceAll('-', ' ')
  return `---
titulo: ${JSON.stringify(title.charAt(0).toUpperCase() + title.slice(1))}
resumen: Escriba aquí, en una oración, para qué le sirve esto a quien lo lee.
norma: ${norm.slug}
tipo: norma
licencia: CC-BY-4.0
autoria: Escriba aquí el nombre de su institución${theme ? `\ntema: ${theme}` : ''}
---

<!-- borrador: la norma está por referencia y no hay palabras suyas que copiar. Escriba cada bloque con
la norma al lado, ponga en \`fuente\` la disposición que lo sostiene, quite los que no necesite y borre
esta nota. Las disposiciones que están aquí y se pueden citar:
${listed.join('\n')}${unlisted ? `\n- y ${unlisted} más` : ''}
-->

:::cifra{fuente="${sourceOf(/^(?:dinero|porcentaje) /, 0)}"}
**0** escriba aquí qué se cuenta

Una oración que diga por qué importa.
:::

:::quien{fuente="${source(1)}"}
- Escriba aquí quién puede pedirlo
:::

:::requisitos{fuente="${source(2)}"}
- Escriba aquí el primer documento
- Escriba aquí el segundo
:::

:::pasos{fuente="${source(3)}"}
1. **Primer paso.** Diga qué hacer y dónde.
2. **Segundo paso.** Diga qué sigue.
:::

:::plazos{fuente="${sourceOf(/^(?:plazo|fecha) /, 4)}"}
- **Escriba la fecha**: diga qué pasa ese día
:::

:::preguntas{fuente="${source(5)}"}
### ¿Escriba aquí una pregunta que la gente hace?

Escriba aquí la respuesta, en dos oraciones.
:::

:::definicion{fuente="${source(6)}"}
- **Palabra difícil**: lo que quiere decir
:::

:::aviso{fuente="${source(7)}"}
Escriba aquí lo que nadie debe pasar por alto.
:::

:::contacto{fuente="${source(8)}"}
- Teléfono: escriba el número
- Oficina: escriba la dirección y el horario
:::
`
}

function citableProvisions({provisions}: Norm): Provision[] {
  const articles = provisions.filter(({type}) => type === 'articulo' || type === 'regla')
  if (articles.length) return articles
  const others = provisions.filter(({type}) => !notCited.has(type))
  return others.length ? others : provisions
}

/** «Artículo 124 (art-124): Requisitos de la solicitud», in words that cannot end the note. */
function describe({id, heading}: Provision, norm: Norm): string {
  const title = heading ? `: ${heading.replace(/\s+/g, ' ').replace(/-{2,}/g, '–')}` : ''
  return `${citeProvision(norm, id)} (${id})${title}`
}
