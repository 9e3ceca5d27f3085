import {stringify} from 'yaml'
import type {Norm, Provision} from './norm.ts'

/**
 * Write a norm by reference: its metadata and the list of its provisions with their figures, where they are
 * known, without any of their text.
 *
 * @param norm
 *   A norm read from its text, or by reference.
 * @returns
 *   The front matter of a Markdown file, `---` lines included; `parseNorm` reads it back to the same
 *   ids, labels, hashes and figures.
 */
export function toReference(norm: Norm): string {
  const header = {
    ...norm.metadata,
    porReferencia: true,
    disposiciones: norm.provisions.map(toItem)
  }
  return `---\n${stringify(header, {lineWidth: 0})}---\n`
}

function toItem({
  id,
  type,
  label,
  heading,
  parent,
  hash,
  figures
}: Provision): Record<string, string | string[]> {
  return {
    id,
    tipo: type,
    etiqueta: label,
    ...(parent === null ? {} : {padre: parent}),
    ...(heading === undefined ? {} : {titulo: heading}),
    huella: hash,
    ...(figures === undefined ? {} : {cifras: figures})
  }
}
