import {getCollection} from 'astro:content'
import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {address, explainerAddress} from '../address.ts'
import {siteAddress} from '../data/site-address.ts'

/** Answer with what is new: explanations by the day they were verified, plans by the day of their progress. */
export const GET: APIRoute = async () => {
  const explainers = (await getCollection('explicadores')).map(({id, data: {metadata}}) => ({
    link: explainerAddress(id),
    title: metadata.titulo,
    description: metadata.resumen,
    day: metadata.verificado
  }))
  const plans = (await getCollection('compromisos')).map(({id, data}) => ({
    link: address(`/compromisos/${id}/`),
    title: data.titulo,
    description: data.resumen,
    day: data.actualizado
  }))
  return rss({
    title: 'Llano',
    description: 'La ley en palabras claras: explicaciones y compromisos.',
    site: siteAddress,
    customData: '<language>es-mx</language>',
    items: [...explainers, ...plans]
      .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''))
      .map(({day, ...item}) => ({...item, ...(day && {pubDate: new Date(`${day}T12:00:00Z`)})}))
  })
}
