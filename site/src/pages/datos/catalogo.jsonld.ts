import type {APIRoute} from 'astro'
import {catalogue} from '../../data/catalogue.ts'
import {dataSets} from '../../data/data-sets.ts'
import {siteAddress} from '../../data/site-address.ts'

/** Answer with the catalogue of all data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(catalogue(await dataSets(siteAddress), siteAddress), null, 1)}\n`, {
    headers: {'content-type': 'application/ld+json'}
  })
