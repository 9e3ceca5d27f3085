import {getCollection} from 'astro:content'
import {createHash} from 'node:crypto'
import {standingOf} from 'remark-explainer'
import {toJson} from 'remark-legal'
import {address, explainerAddress, normAddress} from '../address.ts'
import {writeCsv} from './write-csv.ts'

/** A data set in one format. */
export interface DataFile {
  /** `disposiciones.csv` */
  name: string
  format: 'CSV' | 'JSON'
  mediaType: string
  bytes: Uint8Array
  /** Hexadecimal digits. */
  sha256: string
}

/** Data that anyone can take. */
export interface DataSet {
  /** Part of its address; never changes. */
  id: string
  title: string
  description: string
  keywords: string[]
  /** SPDX identifier. */
  licence: string
  files: DataFile[]
}

type Row = Record<string, boolean | number | string | null>

/**
 * Collect the open data of the site.
 *
 * @param site
 *   Address that all addresses in it stand on.
 * @returns
 *   Every set, also those that are empty: an address that was published stays.
 */
export async function dataSets(site: URL): Promise<DataSet[]> {
  const url = (path: string) => new URL(path, site).href
  const norms = (await getCollection('normas')).map(({data}) => data)
  const explainers = (await getCollection('explicadores')).map(({data}) => data)
  const terms = (await getCollection('glosario')).map(({data}) => data)
  const plans = (await getCollection('compromisos')).map(({data}) => data)
  return [
    dataSet({
      id: 'disposiciones',
      title: 'Disposiciones de las normas',
      description:
        'Cada artículo, fracción e inciso de las normas, con su clave, su texto y su huella. No es texto oficial.',
      keywords: ['normas', 'leyes', 'artículos'],
      licence: 'CC0-1.0',
      rows: norms.flatMap((norm) =>
        toJson(norm).provisions.map(({id, type, label, heading, text, hash, parent}) => ({
          norma: norm.slug,
          disposicion: id,
          tipo: type,
          etiqueta: label,
          titulo: heading,
          texto: text,
          padre: parent,
          huella: hash,
          url: url(normAddress(norm.slug, id))
        }))
      )
    }),
    dataSet({
      id: 'explicadores',
      title: 'Explicaciones',
      description: 'Cada bloque de las explicaciones, con las disposiciones de donde sale.',
      keywords: ['lenguaje claro', 'programas sociales', 'trámites'],
      licence: 'CC-BY-4.0',
      rows: explainers.flatMap(({slug, metadata, blocks}) =>
        blocks
          .filter(({sources}) => sources.length > 0)
          .map(({id, type, title, sources}) => ({
            explicador: slug,
            nombre: metadata.titulo,
            norma: metadata.norma,
            bloque: id,
            tipo: type,
            titulo: title,
            fuentes: sources.join(' '),
            verificado: metadata.verificado ?? null,
            licencia: metadata.licencia,
            url: url(explainerAddress(slug, id))
          }))
      )
    }),
    dataSet({
      id: 'glosario',
      title: 'Glosario',
      description: 'Términos de las normas con su significado en palabras de todos los días.',
      keywords: ['glosario', 'lenguaje claro'],
      licence: 'CC-BY-4.0',
      rows: terms.map(({slug, termino, definicion, variantes, fuente}) => ({
        clave: slug,
        termino,
        definicion,
        variantes: variantes?.join('; ') ?? '',
        fuente: fuente?.titulo ?? '',
        url: url(address(`/glosario/#${slug}`))
      }))
    }),
    dataSet({
      id: 'compromisos',
      title: 'Compromisos y su avance',
      description:
        'Los cinco compromisos de cada plan de gobierno abierto, con su meta, su avance y sus pruebas.',
      keywords: ['gobierno abierto', 'planes de acción', 'compromisos'],
      licence: 'CC-BY-4.0',
      rows: plans.flatMap((plan) =>
        plan.compromisos.map((commitment) => {
          const {share, isDone, isLate} = standingOf(commitment, plan.actualizado)
          const {clave, titulo, responsable, indicador, limite, avance} = commitment
          return {
            plan: plan.slug,
            gobierno: plan.gobierno,
            clave,
            titulo,
            responsable,
            indicador: indicador.nombre,
            unidad: indicador.unidad,
            inicial: indicador.inicial,
            meta: indicador.meta,
            valor: avance.valor,
            avance: Math.round(share * 1000) / 1000,
            cumplido: isDone,
            atrasado: isLate,
            limite,
            medido: avance.fecha,
            evidencia: avance.evidencia.map((each) => each.url).join(' '),
            url: url(address(`/compromisos/${plan.slug}/#${clave}`))
          }
        })
      )
    })
  ]
}

function dataSet({rows, ...about}: Omit<DataSet, 'files'> & {rows: Row[]}): DataSet {
  const columns = Object.keys(rows[0] ?? {})
  const csv = writeCsv(
    columns,
    rows.map((row) => columns.map((name) => row[name]))
  )
  const json = `${JSON.stringify({version: 1, licencia: about.licence, datos: rows}, null, 1)}\n`
  return {
    ...about,
    files: [
      dataFile(`${about.id}.csv`, 'CSV', 'text/csv', csv),
      dataFile(`${about.id}.json`, 'JSON', 'application/json', json)
    ]
  }
}

function dataFile(name: string, format: DataFile['format'], mediaType: string, text: string): DataFile {
  const bytes = new TextEncoder().encode(text)
  return {name, format, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex')}
}
