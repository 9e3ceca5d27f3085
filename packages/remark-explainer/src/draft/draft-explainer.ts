import {citeProvision, findProvision, type Norm} from 'remark-legal'
import type {ExplainerMetadata} from '../explainer.ts'
import {fold} from '../nearest.ts'
import {type DraftBlock, draftBlocks} from './draft-blocks.ts'
import {findCandidates} from './find-candidates.ts'

/** What the draft of an explainer is made with. */
export interface DraftOptions {
  /** Name of its file, without ending; its title comes from it. */
  slug: string
  /** Slug of a theme, when there is one. */
  theme?: string
}

/** Letters of a provision that a note quotes. */
const quotedLetters = 700

/**
 * Draft an explainer of a norm: blocks with the provisions that could sustain them, found by their structure,
 * their verbs and their figures, each marked to be written by a person.
 *
 * @param norm
 *   The norm, with its words.
 * @param options
 *   What it is made with.
 * @returns
 *   Annotated Markdown that parses, with a warning for each mark; `null` when the norm has no words, as one held by reference.
 */
export function draftExplainer(norm: Norm, {slug, theme}: DraftOptions): string | null {
  const candidates = findCandidates(norm)
  if (!candidates.units.length) return null
  const blocks = draftBlocks(norm, candidates)
  const quoted = new Set<string>()
  const title = slug.replaceAll('-', ' ')
  return `---
titulo: ${JSON.stringify(title.charAt(0).toUpperCase() + title.slice(1))}
resumen: Escriba aquí, en una oración, para qué le sirve esto a quien lo lee.
norma: ${norm.slug}
tipo: ${kindOf(norm)}
licencia: CC-BY-4.0
autoria: Escriba aquí el nombre de su institución${theme ? `\ntema: ${theme}` : ''}
---

<!-- borrador: escriba el título, el resumen y la autoría; ordene los bloques por lo que la gente
pregunta primero y quite los que no sirvan. Las palabras de cada bloque son de la norma, recortadas:
escríbalas de nuevo y borre su nota. -->

${blocks.map((block) => writeBlock(block, norm, quoted)).join('\n\n')}
`
}

/** The words of a provision are quoted where it is first named. */
function writeBlock(
  {type, title, sources, lines, task}: DraftBlock,
  norm: Norm,
  quoted: Set<string>
): string {
  const quotes = sources.map((id) => {
    const words = quoted.has(id) ? 'sus palabras están arriba' : quote(id, norm)
    quoted.add(id)
    return `${citeProvision(norm, id)} (${id}): ${words}`
  })
  return [
    `:::${type}${title ? `[${title}]` : ''}{fuente="${sources.join(' ')}"}`,
    `<!-- borrador: ${task}.`,
    ...quotes,
    '-->',
    '',
    ...lines,
    ':::'
  ].join('\n')
}

/** The provision's words with those of what stands in it, on one line that cannot end the note. */
function quote(id: string, norm: Norm): string {
  const inner = norm.provisions.filter(({parent}) => parent === id)
  const text = [findProvision(norm, id)?.text ?? '', ...inner.map((child) => `${child.label} ${child.text}`)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '–')
    .trim()
  return text.length > quotedLetters ? `«${text.slice(0, quotedLetters).trimEnd()}…»` : `«${text}»`
}

function kindOf({metadata}: Norm): ExplainerMetadata['tipo'] {
  const title = fold(`${metadata.titulo} ${metadata.tipo ?? ''}`)
  if (/reglas de operacion|programa|beca|apoyo/.test(title)) return 'programa-social'
  if (/tramite|licencia|permiso|ventanilla|construccion/.test(title)) return 'tramite'
  return /derecho|acceso|proteccion|justicia/.test(title) ? 'derecho' : 'norma'
}
