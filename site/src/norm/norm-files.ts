import {type Norm, toAkn, toJson, toText} from 'remark-legal'

/** A norm in a format that other programs read. */
export interface NormFile {
  /** `norma.json` */
  name: string
  /** What people call the format. */
  title: string
  /** For whom it is. */
  use: string
  mediaType: string
  text: string
}

/**
 * Write a norm in every open format.
 *
 * @param norm
 *   The norm.
 * @param markdown
 *   Its source.
 * @returns
 *   Its files; one held by reference, which has no text, only as data and source.
 */
export function normFiles(norm: Norm, markdown: string): NormFile[] {
  const data = [
    {
      name: 'norma.json',
      title: 'JSON',
      use: 'datos para programas',
      mediaType: 'application/json',
      text: `${JSON.stringify(toJson(norm), null, 2)}\n`
    },
    {
      name: 'norma.md',
      title: 'Markdown',
      use: 'para corregirla o citarla',
      mediaType: 'text/markdown',
      text: markdown
    }
  ]
  if (norm.metadata.porReferencia) return data
  return [
    {
      name: 'norma.txt',
      title: 'Texto',
      use: 'para leer en cualquier equipo',
      mediaType: 'text/plain',
      text: toText(norm)
    },
    {
      name: 'norma.xml',
      title: 'Akoma Ntoso',
      use: 'el estándar de las leyes',
      mediaType: 'application/xml',
      text: toAkn(norm)
    },
    ...data
  ]
}
