import type {APIRoute} from 'astro'
import {address} from '../address.ts'

/** Let everyone read everything and say where the map is. */
export const GET: APIRoute = ({site}) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site)}\n`)
